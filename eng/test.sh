#!/usr/bin/env bash
# Restores, builds and runs every test project. Needs the .NET SDK alone; on Debian and Ubuntu it installs libLLVM for the tests of
# native code and Verilator for those of the Verilog core, which are skipped elsewhere unless they are there.
# The last line is "N passed, N failed"; the exit status is zero when everything passed.
# Arguments go to `dotnet test`: bash eng/test.sh --filter FullyQualifiedName~Cuba
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK is missing; global.json names its version, https://dot.net its installer." >&2
    exit 1
fi

if ! ldconfig -p 2>/dev/null | grep -qE 'libLLVM(-19\.so|\.so\.19)' && [[ -z "${NEUROLANG_LIBLLVM:-}" ]] && command -v apt-get >/dev/null; then
    sudo=""
    if [[ $(id -u) != 0 ]]; then
        sudo="sudo -n"
    fi
    { $sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends libllvm19; } </dev/null >/dev/null 2>&1 \
        || echo "libLLVM 19 cannot be installed; the tests of native code are skipped." >&2
fi

if ! command -v verilator >/dev/null && command -v apt-get >/dev/null; then
    sudo=""
    if [[ $(id -u) != 0 ]]; then
        sudo="sudo -n"
    fi
    { $sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends verilator g++ make; } </dev/null >/dev/null 2>&1 \
        || echo "Verilator cannot be installed; the tests of the Verilog core are skipped." >&2
fi

dotnet restore NeuroLang.sln -v quiet -nologo </dev/null
dotnet build NeuroLang.sln -c Release --no-restore -v quiet -nologo </dev/null

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test NeuroLang.sln -c Release --no-build -nologo --logger "console;verbosity=normal" "$@" </dev/null 2>&1 \
    | tee "$log" | grep -vE '^\s*Passed |^\[xUnit.net .*(Adapter|Discover|Starting|Finished)|^A total of' || status=$?

# Each test project closes with lines such as "     Passed: 12" and "     Failed: 3".
count() {
    awk -v name="$1:" '$1 == name && NF == 2 { n += $2 } END { print n + 0 }' "$log"
}
passed=$(count Passed)
failed=$(count Failed)
if ((failed > 0 || passed == 0)); then
    status=1
fi
echo "$passed passed, $failed failed"
exit "$status"
