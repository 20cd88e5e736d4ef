#!/usr/bin/env bash
# Libraries of every example for other machines: LLVM's reader verifies the objects, and the client in C runs under qemu-aarch64.
# Installs what is missing on Debian and Ubuntu.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing=()
command -v llvm-readobj-19 >/dev/null || missing+=(llvm-19)
command -v qemu-aarch64 >/dev/null || missing+=(qemu-user)
command -v aarch64-linux-gnu-gcc >/dev/null || missing+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
if ((${#missing[@]} > 0)); then
    sudo=""
    if [[ $(id -u) != 0 ]]; then
        sudo="sudo"
    fi
    $sudo apt-get update </dev/null
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends "${missing[@]}" </dev/null
fi

dotnet test tests/Conformance.Tests -c Release -nologo --filter "FullyQualifiedName~NativeReadObjTests|FullyQualifiedName~NativeAArch64Tests" </dev/null
