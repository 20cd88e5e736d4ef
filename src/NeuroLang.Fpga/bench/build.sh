#!/usr/bin/env bash
# Builds both benches with Verilator: lockstep, and serve, which speaks the host link on its standard streams. Arguments: FOLDER NAME=VALUE..., the parameters of nl_core.
# NEUROLANG_BENCH=lockstep or serve builds one of them.
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
build() { # NAME TOP
    verilator --cc --exe --build -Wno-WIDTH -O3 --x-assign fast --x-initial fast --noassert --Mdir "$out/$1.obj" --top-module "$2" -y "$here/../rtl" \
        "${parameters[@]}" -CFLAGS "-O2 -std=c++17 -DSTATE_BITS=$slots" -MAKEFLAGS "OPT_FAST=-O3 OPT_SLOW=-O1 OPT_GLOBAL=-O3" \
        -o "../$1" "$here/../rtl/$2.v" "$here/$1.cpp" >"$out/$1.log" 2>&1 || { cat "$out/$1.log" >&2; exit 1; }
}

if [[ -z "${NEUROLANG_BENCH:-}" || $NEUROLANG_BENCH == lockstep ]]; then
    build lockstep nl_engine
fi
if [[ -z "${NEUROLANG_BENCH:-}" || $NEUROLANG_BENCH == serve ]]; then
    build serve nl_core
fi
