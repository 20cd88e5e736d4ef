#!/usr/bin/env bash
# All checks of the FPGA target that are too long for eng/test.sh: synthesis with its ceilings, the core's netlist and the
# core in Verilator against the emulator.
# Installs the tools on Debian and Ubuntu. Argument: how many random programs to compare at each configuration (default 500).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing=()
for pair in verilator:verilator iverilog:iverilog yosys:yosys nextpnr-ice40:nextpnr-ice40 icepack:fpga-icestorm g++:g++ make:make; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
if ((${#missing[@]} > 0)); then
    if ! command -v apt-get >/dev/null; then
        echo "Missing: ${missing[*]} (names of Debian packages)." >&2
        exit 1
    fi
    sudo=""
    if [[ $(id -u) != 0 ]]; then
        sudo="sudo -n"
    fi
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

out="${NEUROLANG_FPGA_OUT:-artifacts/fpga}"
bash src/NeuroLang.Fpga/ice40/synthesise.sh "$out"

# The netlist of the core for the iCE40UP5K beside the emulator, on programs with plasticity, tables and random bits.
bash src/NeuroLang.Fpga/bench/netlist.sh "$out"
dotnet run -c Release --project tests/Fpga.Lockstep -- "$out/programs" count=3 features=13 delaybits=2 variables=4 tables=1 steps=10 </dev/null
for image in "$out"/programs/*.image; do
    program=${image%.image}
    echo "netlist, program $(basename "$program"): $("$out/netlist" "$image" "$program.inputs" "$program.trace")"
done

# Random programs at 1, 2, 4 and 8 lanes, and at two tiles; and programs from source whose synapses learn.
NEUROLANG_FPGA_PROGRAMS="${1:-500}" NEUROLANG_FPGA_SOURCES=100 dotnet test tests/Fpga.Tests -c Release -nologo --filter FullyQualifiedName~LockstepTests </dev/null
