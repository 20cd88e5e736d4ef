#!/usr/bin/env bash
# Hands 10 000 damaged images and states to native libraries whose engine is compiled with AddressSanitizer and UndefinedBehaviorSanitizer.
# Needs libLLVM 19 and gcc, or better clang 19 with its runtime (Debian: apt-get install clang-19 libclang-rt-19-dev).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
NEUROLANG_FUZZ="${1:-2500}" dotnet test tests/Conformance.Tests -c Release -nologo --filter FullyQualifiedName~NativeFuzzTests </dev/null
