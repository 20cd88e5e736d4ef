#!/usr/bin/env bash
# Bitstream for the iCE40UP5K, and tables of what the core takes on ECP5 and Xilinx 7. Argument: the folder for what is made.
# Prints LUT4, block memories, single-port memories, multipliers and the frequency by nextpnr; fails where a ceiling is broken.
# Needs the Debian packages yosys, nextpnr-ice40 and fpga-icestorm.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out=$1
mkdir -p "$out"
most_lut=${NEUROLANG_FPGA_LUT4:-2500}
least_mhz=${NEUROLANG_FPGA_MHZ:-40}

yosys -q -l "$out/up5k.yosys.log" -p "read_verilog $here/../rtl/*.v $here/nl_up5k.v; synth_ice40 -dsp -spram -abc2 -top nl_up5k -json $out/up5k.json; tee -o $out/up5k.stat stat"
nextpnr-ice40 --quiet --up5k --package sg48 --json "$out/up5k.json" --pcf "$here/nl_up5k.pcf" --asc "$out/up5k.asc" --freq 44 --seed 1 --log "$out/up5k.nextpnr.log"
icepack "$out/up5k.asc" "$out/up5k.bin"

cell() { awk -v name="$1" '$1 == name { n = $2 } END { print n + 0 }' "$out/up5k.stat"; }
lut=$(cell SB_LUT4)
mhz=$(grep -o 'Max frequency for clock[^:]*: [0-9.]*' "$out/up5k.nextpnr.log" | tail -1 | grep -o '[0-9.]*$')
echo "iCE40UP5K, 1 lane, 256 slots: $lut LUT4, $(cell SB_RAM40_4K) EBR, $(cell SB_SPRAM256KA) SPRAM, $(cell SB_MAC16) MAC16, $mhz MHz, bitstream $(stat -c %s "$out/up5k.bin") bytes"

for lanes in 0 2 3; do
    parameters="-set L_LOG $lanes -set TB 9 -set DB 3 -set TABLES 2 -set AW 12 -set IW 12 -set PORTS 1"
    if [[ "${NEUROLANG_FPGA_TABLES:-1}" == 1 ]]; then
        yosys -q -p "read_verilog $here/../rtl/*.v; chparam $parameters nl_core; synth_ecp5 -top nl_core; tee -o $out/ecp5.$lanes.stat stat" >/dev/null
        yosys -q -p "read_verilog $here/../rtl/*.v; chparam $parameters nl_core; synth_xilinx -family xc7 -top nl_core; tee -o $out/xc7.$lanes.stat stat" >/dev/null
        awk -v lanes=$((1 << lanes)) '{ n[$1] += $2 } END { printf "ECP5, %d lanes: %d LUT4, %d DP16KD, %d MULT18X18D\n", lanes, n["LUT4"], n["DP16KD"], n["MULT18X18D"] }' "$out/ecp5.$lanes.stat"
        awk -v lanes=$((1 << lanes)) '{ n[$1] += $2 } END { printf "Xilinx 7, %d lanes: %d LUT, %d RAMB18, %d RAMB36, %d DSP48E1\n", lanes, n["LUT1"] + n["LUT2"] + n["LUT3"] + n["LUT4"] + n["LUT5"] + n["LUT6"], n["RAMB18E1"], n["RAMB36E1"], n["DSP48E1"] }' "$out/xc7.$lanes.stat"
    fi
done

if ((lut > most_lut)) || awk -v a="$mhz" -v b="$least_mhz" 'BEGIN { exit !(a < b) }'; then
    echo "The ceiling is $most_lut LUT4 and $least_mhz MHz." >&2
    exit 1
fi
