#!/usr/bin/env bash
# Runs the networks of docs/benchmarks.md side by side: programs written by hand (tests/Benchmarks/Hand), NeuroLang on its targets, Brian2.
# Needs Linux, the .NET SDK and g++; libLLVM 19 for the LLVM target, Debian's python3-brian for Brian2 (left out where it is missing).
#   bash eng/race.sh                        all rows, one and two threads, float32 and float64, five rounds
#   bash eng/race.sh --quick                three rounds, one precision, without the full microcircuit
#   bash eng/race.sh --rows cuba,brunel     some rows
#   bash eng/race.sh --without brian2       also: csharp, llvm, float64, threads
#   bash eng/race.sh --rounds 9 --write     writes the section of docs/benchmarks.md and its chart
# Contenders take turns, so that what else the machine does hits all of them; times of one thread are processor time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
for tool in dotnet g++; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is missing." >&2
        exit 1
    fi
done
dotnet build tests/Benchmarks/Benchmarks.csproj -c Release -v quiet -nologo </dev/null
dotnet run -c Release --no-build --project tests/Benchmarks -- race "$@" </dev/null
