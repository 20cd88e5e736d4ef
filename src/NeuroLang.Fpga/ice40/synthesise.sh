#!/usr/bin/env bash
# Bitstream for the iCE40UP5K, and tables of what the core takes on ECP5 and Xilinx 7. Argument: the folder for what is made.
# Prints LUT4, block memories, single-port memories, multipliers and the frequency by nextpnr; fails where a ceiling is broken.
# NEUROLANG_FPGA_ROUTE=0 leaves out the bitstream, NEUROLANG_FPGA_TABLES=0 the tables of other devices.
# Needs the Debian packages yosys, nextpnr-ice40 and fpga-icestorm.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out=$1
mkdir -p "$out"
most_lut=${NEUROLANG_FPGA_LUT4:-1050}
least_mhz=${NEUROLANG_FPGA_MHZ:-40}

yosys -q -l "$out/up5k.yosys.log" -p "read_verilog $here/../rtl/*.v $here/nl_up5k.v; synth_ice40 -dsp -spram -abc2 -top nl_up5k -json $out/up5k.json; tee -o $out/up5k.stat stat" >/dev/null
cell() { awk -v name="$1" '$1 == name { n = $2 } END { print n + 0 }' "$out/up5k.stat"; }
lut=$(cell SB_LUT4)
resources="$lut LUT4, $(cell SB_RAM40_4K) EBR, $(cell SB_SPRAM256KA) SPRAM, $(cell SB_MAC16) MAC16"
if [[ "${NEUROLANG_FPGA_ROUTE:-1}" == 1 ]]; then
    nextpnr-ice40 --quiet --up5k --package sg48 --json "$out/up5k.json" --pcf "$here/nl_up5k.pcf" --asc "$out/up5k.asc" --seed 1 --timing-allow-fail --log "$out/up5k.nextpnr.log" 2>/dev/null
    icepack "$out/up5k.asc" "$out/up5k.bin"
    mhz=$(grep -o 'Max frequency for clock[^:]*: [0-9.]*' "$out/up5k.nextpnr.log" | tail -1 | grep -o '[0-9.]*$')
    echo "iCE40UP5K, 1 lane, 256 slots: $resources, $mhz MHz, bitstream $(stat -c %s "$out/up5k.bin") bytes"
else
    mhz=$least_mhz
    echo "iCE40UP5K, 1 lane, 256 slots: $resources"
fi

# Cores of other sizes, behind their two streams of bytes.
count() { # FILE EXPRESSION-OF-n
    awk '{ n[$1] += $2 } END { '"$2"' }' "$1"
}
if [[ "${NEUROLANG_FPGA_TABLES:-1}" == 1 ]]; then
    parameters="-set TB 9 -set DB 3 -set TABLES 2 -set AW 12 -set IW 12 -set PORTS 1"
    for lanes in 0 1 2 3; do
        yosys -q -p "read_verilog $here/../rtl/*.v; chparam $parameters -set L_LOG $lanes nl_core; synth_ecp5 -top nl_core; tee -o $out/ecp5.$lanes.stat stat" >/dev/null
        count "$out/ecp5.$lanes.stat" 'printf "ECP5, '$((1 << lanes))' lanes: %d LUT4, %d DP16KD, %d MULT18X18D\n", n["LUT4"], n["DP16KD"], n["MULT18X18D"]'
    done
    yosys -q -p "read_verilog $here/../rtl/*.v; chparam $parameters -set L_LOG 3 nl_core; synth_xilinx -family xc7 -top nl_core; tee -o $out/xc7.3.stat stat" >/dev/null
    count "$out/xc7.3.stat" 'printf "Xilinx 7, 8 lanes: %d LUT, %d RAMB18, %d RAMB36, %d DSP48E1\n", n["LUT1"] + n["LUT2"] + n["LUT3"] + n["LUT4"] + n["LUT5"] + n["LUT6"], n["RAMB18E1"], n["RAMB36E1"], n["DSP48E1"]'
fi

if ((lut > most_lut)) || awk -v a="$mhz" -v b="$least_mhz" 'BEGIN { exit !(a < b) }'; then
    echo "The ceiling is $most_lut LUT4 and $least_mhz MHz." >&2
    exit 1
fi
