#!/usr/bin/env bash
# Builds the lockstep bench with Verilator. Arguments: FOLDER NAME=VALUE..., the parameters of nl_engine.
# Needs the Debian packages verilator, g++ and make.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out=$1
shift
parameters=()
slots=8
for setting in "$@"; do
    parameters+=("-G$setting")
    if [[ $setting == TB=* ]]; then
        slots=${setting#TB=}
    fi
done
mkdir -p "$out"
export OBJCACHE=""
if command -v ccache >/dev/null; then
    OBJCACHE=ccache
fi
verilator --cc --exe --build -Wno-WIDTH -O3 --x-assign fast --x-initial fast --noassert --Mdir "$out" --top-module nl_engine -y "$here/../rtl" \
    "${parameters[@]}" -CFLAGS "-O2 -std=c++17 -DSTATE_BITS=$slots" -MAKEFLAGS "OPT_FAST=-O3 OPT_SLOW=-O1 OPT_GLOBAL=-O3" \
    -o lockstep "$here/../rtl/nl_engine.v" "$here/lockstep.cpp" >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; exit 1; }
