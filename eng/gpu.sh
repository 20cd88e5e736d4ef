#!/usr/bin/env bash
# Packs what a machine with an NVIDIA driver and without .NET needs to compare and measure GPUs: nlc, libLLVM with what it needs, programs and their results.
#   eng/gpu.sh pack [FILE]    makes out/neurolang-gpu.tar.xz, or FILE; unpack it there and start run.sh
#   eng/gpu.sh run            packs and starts run.sh here
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command="${1:-pack}"
file="${2:-out/neurolang-gpu.tar.xz}"
stage="out/neurolang-gpu"
most=$((60 * 1000 * 1000))
rm -rf "$stage"
mkdir -p "$stage/lib" "$stage/programs" "$(dirname "$file")"

publish() { # PROJECT OPTION...
    dotnet publish "$1" -c Release -r linux-x64 --self-contained -p:InvariantGlobalization=true -p:DebugType=none "${@:2}" -o "$stage/nlc" -nologo -v quiet </dev/null
}
# What both programs have in common is that of the second, which starts faster for it is compiled ahead.
publish tests/Conformance.Runner
publish src/NeuroLang.Cli -p:PublishReadyToRun=true -p:SelfContained=true
# Neither the C# compiler nor these parts of .NET are used for GPUs.
rm -rf "$stage"/nlc/Microsoft.CodeAnalysis*.dll "$stage"/nlc/*/Microsoft.CodeAnalysis*.resources.dll "$stage"/nlc/refs "$stage"/nlc/libmscordaccore.so "$stage"/nlc/libmscordbi.so
rm -f "$stage"/nlc/System.Private.Xml*.dll "$stage"/nlc/System.Data.Common.dll "$stage"/nlc/System.Private.DataContractSerialization.dll "$stage"/nlc/Microsoft.VisualBasic*.dll "$stage"/nlc/System.Linq.Expressions.dll

library="${NEUROLANG_LIBLLVM:-$(ldconfig -p | awk '/libLLVM\.so\.19\.1/ { print $NF; exit }')}"
cp -L "$library" "$stage/lib/libLLVM.so.19.1"
# What libLLVM is linked with comes along, but for what these packages do not use of it, reading manifests and a theorem prover, which are large: libraries that are empty.
ldd "$library" | awk '$3 ~ /^\// && $1 !~ /^(libc|libm|libpthread|libdl|librt|libxml2|libicu.*|liblzma|libz3)\.so/ { print $3 }' | xargs -I{} cp -L {} "$stage/lib/"
printf 'LIBXML2_2.4.30 { global: *; };\nLIBXML2_2.6.0 { };\n' >"$stage/lib/xml.map"
echo 'void *xmlFree;' | cc -shared -fPIC -x c - -Wl,-soname,libxml2.so.2 "-Wl,--version-script=$stage/lib/xml.map" -o "$stage/lib/libxml2.so.2"
echo 'int nothing;' | cc -shared -fPIC -x c - -Wl,-soname,libz3.so.4 -o "$stage/lib/libz3.so.4"
rm "$stage/lib/xml.map"

cp -r examples/. "$stage/programs/"
rm -rf "$stage/programs/embedded" "$stage"/programs/*/native
mkdir "$stage/programs/gpu"
cp eng/gpu/*.nl "$stage/programs/gpu/"
mv "$stage/programs/gpu/full.nl" "$stage/programs/microcircuit/"
cp eng/gpu/run.sh "$stage/"

# The results of the LLVM target, which is held against the interpreter; programs with a large network are left to be measured.
export LD_LIBRARY_PATH="$PWD/$stage/lib" NEUROLANG_LIBLLVM="$PWD/$stage/lib/libLLVM.so.19.1"
results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
(cd "$stage/programs" && find . -name '*.nl' | sort) | while read -r program; do
    program="${program#./}"
    grep -oE '^experiment [A-Za-z_0-9]+' "$stage/programs/$program" | cut -d' ' -f2 | while read -r experiment; do
        case "$program $experiment" in
            microcircuit/*" Full" | gpu/*" Second" | gpu/*" Cold" | stdp_song/* | fi_sweep/*) continue ;;
        esac
        for precision in float32 float64; do
            rm -rf "$results/out"
            "$stage/nlc/nlc" run "$stage/programs/$program" --target llvm --experiment "$experiment" --precision "$precision" --out "$results/out" --quiet >/dev/null 2>&1 </dev/null || true
            sum="$(cd "$results/out" && cat $(ls spikes.csv traces.csv events-*.csv sweep*.csv 2>/dev/null | sort) </dev/null | sha256sum | cut -d' ' -f1)"
            echo "$program $experiment $precision $sum"
        done
    done
done >"$stage/expected.txt"

if [[ "$command" = run ]]; then
    exec bash "$stage/run.sh"
fi
tar -C out -cf - neurolang-gpu | xz -9 >"$file"
size=$(stat -c %s "$file")
echo "$file: $((size / 1000 / 1000)) MB"
((size < most)) || { echo "the package is larger than $((most / 1000 / 1000)) MB" >&2; exit 1; }
