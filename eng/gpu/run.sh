#!/usr/bin/env bash
# Runs in the unpacked package, on a machine with an NVIDIA driver and without .NET: the conformance suite and random programs against the interpreter, every packed
# program against the results that were packed, NVIDIA's assembler where it is there, then measurements. What it sees goes to gpu.log; gpu.md is the part for
# docs/benchmarks.md. TARGET=gpu-host compares without a GPU; DEVICE=1 takes the second GPU; PROGRAMS=1000 takes more random programs.
# Exit code: 0 if everything agrees, 1 if something does not, 2 if there is no GPU that can be used.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

target="${TARGET:-cuda}"
export LD_LIBRARY_PATH="$PWD/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export NEUROLANG_LIBLLVM="$PWD/lib/libLLVM.so.19.1" DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 NEUROLANG_TARGET="$target" NEUROLANG_PROGRAMS="${PROGRAMS:-300}"
options=(--target "$target")
suite=GpuHostTests
[[ "$target" = cuda ]] && suite=CudaTests
if [[ -n "${DEVICE:-}" ]]; then
    export CUDA_DEVICE_ORDER=PCI_BUS_ID CUDA_VISIBLE_DEVICES="$DEVICE"
fi
exec > >(tee gpu.log) 2>&1
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
: >gpu.md
note() { echo "$*" | tee -a gpu.md; }

gpu="$(nvidia-smi -i "${CUDA_VISIBLE_DEVICES:-0}" --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null || true)"
note "$(date -u +%Y-%m-%d), ${gpu:-no nvidia-smi}, nlc $(./nlc/nlc --version), $(uname -m), $(nproc) processors"
note ""

# Without a driver, a device or one that is new enough there is nothing to compare.
if [[ "$target" = cuda ]]; then
    read -r file experiment _ <expected.txt
    said="$(./nlc/nlc run "programs/$file" --experiment "$experiment" "${options[@]}" --out "$work/first" --quiet 2>&1 | grep -E -m1 'NL522[012]')"
    if [[ -n "$said" ]]; then
        echo "there is no GPU to run on: $said"
        exit 2
    fi
fi

note "| compared | |"
note "|---|---|"
wrong=0
tests() { # CLASS TEXT
    ./nlc/conformance "$1" >"$work/said" || { wrong=1; cat "$work/said"; }
    note "| $2 | $(tail -1 "$work/said" | cut -d: -f2-) |"
}
tests "$suite" "conformance suite, with the interpreter's bits"
tests DifferentialTests "$NEUROLANG_PROGRAMS random programs in 8 tests, with the interpreter's bits"

# Each line of expected.txt: file, experiment, precision, sum of the recordings.
same=0 other=0
sum() { (cd "$1" && cat $(ls spikes.csv traces.csv events-*.csv sweep*.csv 2>/dev/null | sort) </dev/null | sha256sum | cut -d' ' -f1); }
while read -r file experiment precision expected; do
    rm -rf "$work/out"
    ./nlc/nlc run "programs/$file" --experiment "$experiment" --precision "$precision" "${options[@]}" --out "$work/out" --quiet >"$work/said" 2>&1
    if [[ -d "$work/out" && "$(sum "$work/out")" = "$expected" ]]; then
        same=$((same + 1))
    else
        other=$((other + 1))
        echo "differs: $file $experiment $precision: $(grep -m1 error "$work/said")"
    fi
done <expected.txt
note "| experiments of the examples, files byte for byte | $same the same, $other not |"

if command -v ptxas >/dev/null; then
    assembled=0 refused=0
    while read -r file experiment precision; do
        ./nlc/nlc build "programs/$file" --experiment "$experiment" --precision "$precision" --target ptx --sm 90 --out "$work/net.ptx" --quiet >"$work/said" 2>&1
        if ptxas --gpu-name sm_90 -o "$work/net.cubin" "$work/net.ptx" >>"$work/said" 2>&1; then
            assembled=$((assembled + 1))
        else
            refused=$((refused + 1))
            echo "not assembled: $file $experiment $precision: $(tail -1 "$work/said")"
        fi
    done < <(cut -d' ' -f1-3 expected.txt)
    note "| PTX of the same experiments, $(ptxas --version | tail -1) | $assembled assembled, $refused not |"
    other=$((other + refused))
else
    note "| PTX through ptxas | not there; the driver has assembled it |"
fi
[[ "$target" = cuda ]] || exit $((other + wrong > 0))

# `simulate` is the real-time factor of a run of 1 s; the share is that of twice the memory's clock times the width of its bus.
note ""
note "| measured | parse, s | compile, s | build, s | simulate, s | GB/s | share of the memory's | rates, Hz |"
note "|---|---|---|---|---|---|---|---|"
field() { grep -oE "\"$1\": *[0-9.eE+-]+" "$2" | head -1 | sed -E 's/.*: *//'; }
measure() { # NAME FILE EXPERIMENT
    local seen="$work/$1.json"
    if ! ./nlc/nlc run "programs/$2" --experiment "$3" "${options[@]}" --out "$work/$1" --summary json >"$seen" 2>"$work/said" && [[ ! -s "$seen" ]]; then
        note "| $1 | $(grep -m1 error "$work/said") | | | | | | |"
        wrong=1
        return
    fi
    grep -m3 -E 'error|expected' "$work/said"
    note "| $1 | $(field parse "$seen") | $(field compile "$seen") | $(field build "$seen") | $(field simulate "$seen") | $(field bytes_per_second "$seen" | awk '{ printf "%.1f", $1 / 1e9 }') | $(field share "$seen" | awk '{ printf "%.1f %%", 100 * $1 }') | $(grep -oE '"rate_hz": *[0-9.eE+-]+' "$seen" | awk '{ printf "%s%.2f", sep, $2; sep = " " }') |"
}
for round in 1 2 3; do
    measure "microcircuit, full, Poisson drive, 1 s ($round)" microcircuit/full.nl Full
done
for round in 1 2 3; do
    measure "10^6 cells of CUBA type, in-degree 1000, 1 s ($round)" gpu/cuba_million.nl Second
done
for round in 1 2 3; do
    measure "STDP, 10 000 x 1000, heterogeneous delays, 1 s ($round)" gpu/stdp.nl Second
done
cold() { # NAME
    local begin end
    begin=$(date +%s%N)
    measure "$1" gpu/cuba_million.nl Cold
    end=$(date +%s%N)
    note "| $1: the whole process | | | | $(awk -v n=$((end - begin)) 'BEGIN { printf "%.2f", n / 1e9 }') | | | |"
}
CUDA_CACHE_DISABLE=1 cold "cold start, 10^8 synapses, to the first step; the driver assembles"
cold "cold start, the driver's cache is filled"
cold "cold start, the driver knows the kernels"
exit $((other + wrong > 0))
