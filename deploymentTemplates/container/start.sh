#!/bin/bash
# Every file below /run/secrets that is named like a setting becomes that setting, so that no password stands in a compose file.
set -euo pipefail
shopt -s nullglob
for file in /run/secrets/*; do
    name=$(basename "$file")
    if [[ $name =~ ^[A-Za-z_][A-Za-z0-9_]*$ ]]; then
        export "$name=$(<"$file")"
    fi
done
exec dotnet /program/Backpain.Bot.dll "$@"
