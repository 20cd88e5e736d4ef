#!/usr/bin/env bash
# Builds the lockstep bench of the netlist that yosys makes for the iCE40UP5K: the gates, block memories and multiplier of the published core
# rather than its source. Argument: FOLDER. Needs the Debian packages yosys, verilator, g++ and make.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out=$1
mkdir -p "$out"
parameters=""
for setting in TB=8 DB=2 RB=1 VB=2 AW=14 IW=14 CB=7 TABLES=0 RW=9 EB=4 PB=4 RANDOM=1 BITOPS=0 PLASTIC=1 WIDE=1; do
    parameters+=" -set ${setting%%=*} ${setting##*=}"
done
yosys -q -l "$out/netlist.yosys.log" -p "read_verilog $here/../rtl/*.v; chparam $parameters nl_engine; synth_ice40 -dsp -spram -abc2 -top nl_engine; rename -top nl_engine; write_verilog -noattr $out/nl_engine.v"
cells="$(dirname "$(command -v yosys)")/../share/yosys/ice40/cells_sim.v"
verilator --cc --exe --build -Wno-fatal -Wno-lint -Wno-style -Wno-MULTIDRIVEN -Wno-UNOPTFLAT -DNO_ICE40_DEFAULT_ASSIGNMENTS --timing --noassert --Mdir "$out/netlist.obj" --top-module nl_engine \
    -CFLAGS "-std=c++20 -DSTATE_BITS=8" -MAKEFLAGS "OPT_FAST=-O1 OPT_SLOW=-O0 OPT_GLOBAL=-O0" -o ../netlist "$out/nl_engine.v" "$cells" "$here/lockstep.cpp" >"$out/netlist.log" 2>&1 || { tail -30 "$out/netlist.log" >&2; exit 1; }
