#!/usr/bin/env bash
# Runs in the unpacked package, on a machine with an NVIDIA driver and without .NET: compares every packed program on the GPU with the results that were packed, to the
# byte, then measures. Writes what it sees to gpu.log, for docs/benchmarks.md. TARGET=gpu-host tries the comparison without a GPU; DEVICE=1 takes the second GPU.
# Exit code: 0 if all programs give the packed bytes, 1 if some do not, 2 if there is no GPU that can be used.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

target="${TARGET:-cuda}"
export LD_LIBRARY_PATH="$PWD/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export NEUROLANG_LIBLLVM="$PWD/lib/libLLVM.so.19.1" DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
options=(--target "$target")
[[ "$target" = cuda ]] && options+=(--device "${DEVICE:-0}")
exec > >(tee gpu.log) 2>&1

date -u +"%Y-%m-%d"
if command -v nvidia-smi >/dev/null; then
    nvidia-smi -i "${DEVICE:-0}" --query-gpu=name,driver_version,memory.total,clocks.max.memory --format=csv,noheader
fi
./nlc/nlc --version

# Without a driver, a device or one that is new enough there is nothing to compare.
if [[ "$target" = cuda ]]; then
    read -r file experiment _ <expected.txt
    said="$(./nlc/nlc run "programs/$file" --experiment "$experiment" "${options[@]}" --out "$(mktemp -d)" --quiet 2>&1 | grep -E -m1 'NL522[012]')"
    if [[ -n "$said" ]]; then
        echo "there is no GPU to run on: $said"
        exit 2
    fi
fi

# Each line of expected.txt: file, experiment, precision, sum of the recordings.
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
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
echo "$same programs give the same bytes, $other do not"
[[ "$target" = cuda ]] || exit $((other > 0))

# What one second of biological time takes, and the network before it.
measure() {
    local name="$1" file="$2" experiment="$3"
    if ./nlc/nlc run "programs/$file" --experiment "$experiment" "${options[@]}" --out "$work/$name" --summary json >"$work/$name.json" 2>"$work/said"; then
        echo "$name: $(tr -d '\n' <"$work/$name.json" | grep -o '"seconds":{[^}]*}')"
        tr -d '\n' <"$work/$name.json" | grep -o '"populations":\[[^]]*\]' | cut -c1-600
    else
        echo "$name: $(grep -m1 error "$work/said")"
    fi
}
measure microcircuit microcircuit/full.nl Full
measure cuba_million gpu/cuba_million.nl Second
measure stdp gpu/stdp.nl Second
measure cold gpu/cuba_million.nl Cold
echo "simulate is the real-time factor of a run of 1 s; parse + compile + build of 'cold' is the cold start of 10^8 synapses"
if command -v nvidia-smi >/dev/null; then
    echo "peak of the memory: see the data sheet of the device; bytes of a step: cells * (read + written states) + spikes * synapses of each * (index + weight + 2 sums)"
fi
exit $((other > 0))
