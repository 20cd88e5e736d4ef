#!/usr/bin/env bash
# Translates the engine, and what runs on GPUs, to LLVM IR, or compares with --check what is committed with what the C sources give.
# Needs clang 19 (Debian: apt-get install clang-19). Users of nlc need no C compiler: the IR is part of it.
set -euo pipefail
cd "$(dirname "$0")"

clang="$(command -v clang-19 || command -v clang || true)"
if [[ -z "$clang" ]] || ! "$clang" --version | grep -q 'version 19\.'; then
    echo "clang 19 is missing (Debian: apt-get install clang-19)." >&2
    exit 1
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# One file for targets with pointers of 64 bits, one for those of 32; what is left of a target in them is taken out. Code is
# small here and optimised where it is linked, for the processor that it is linked for.
translate() {
    "$clang" "--target=$2" -std=c11 -Oz -Wall -Wextra -Werror -Wno-unused-function -Wno-builtin-requires-header \
        -mllvm -inline-threshold=-10 -mllvm -enable-noalias-to-md-conversion=false -fno-strict-aliasing -fno-finite-loops -ffp-contract=off -fno-vectorize -fno-slp-vectorize \
        -fno-unroll-loops -fno-stack-protector -fno-asynchronous-unwind-tables -S -emit-llvm "$1" -o - \
        | sed -E \
            -e '/^(target |source_filename|; ModuleID|!llvm\.|![0-9]+ = )/d' \
            -e 's/, !(tbaa|llvm\.loop|range|noundef|srcloc) ![0-9]+//g' \
            -e 's/ "(target-cpu|target-features|tune-cpu|stack-protector-buffer-size|min-legal-vector-width|no-trapping-math|frame-pointer)"="[^"]*"//g' \
            -e 's/ (minsize|optsize)\b//g' \
            -e 's/^(attributes #[0-9]+ = )\{ \}/\1{ nounwind }/' \
            -e 's/ (dso_local|local_unnamed_addr|unnamed_addr)\b//g'
}

device=../Gpu/Device
{
    echo "; Written by Engine/generate.sh from device.c; change the C sources instead."
    translate "$device/device.c" x86_64-unknown-linux-gnu
} >"$work/device.ll"

for width in 64 32; do
    {
        echo "; Written by generate.sh from engine.c; change the C sources instead."
        translate engine.c "$([ "$width" = 64 ] && echo x86_64-unknown-linux-gnu || echo wasm32-unknown-unknown)"
    } >"$work/engine$width.ll"
done

if [ "${1:-}" = "--check" ]; then
    for file in engine64.ll engine32.ll "$device/device.ll"; do
        if ! diff "$work/$(basename "$file")" "$file" >&2; then
            echo "$file differs from what the C sources give: run src/NeuroLang.Llvm/Engine/generate.sh and commit the result." >&2
            exit 1
        fi
    done
    echo "The engine's IR is that of its C sources."
else
    cp "$work"/engine*.ll .
    cp "$work/device.ll" "$device"
fi
