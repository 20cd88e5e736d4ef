#!/usr/bin/env bash
# Runs Brian2 and nlc side by side on the same models and prints a table; exits with 1 if a line of it is out of bounds.
# Needs Debian's python3-brian, which it installs where it is missing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

# Debian's packages belong to Debian's interpreter, whatever other python3 comes first in the path.
python=/usr/bin/python3
if ! "$python" -W ignore -c "import brian2, scipy" 2>/dev/null; then
    sudo=""
    if [[ $(id -u) != 0 ]]; then
        sudo="sudo"
    fi
    $sudo apt-get update -qq </dev/null
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends python3-brian python3-scipy </dev/null
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build "$root/src/NeuroLang.Cli" -c Release -v quiet -nologo </dev/null
NLC="$root/src/NeuroLang.Cli/bin/Release/net10.0/nlc" exec "$python" -W ignore "$here/validate.py" "$@"
