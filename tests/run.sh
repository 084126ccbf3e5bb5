#!/usr/bin/env bash
# Installs what the tests need if it is missing, builds, runs all tests, and ends with a line "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

need() { # need COMMAND PACKAGE: installs a Debian package unless its command is there
  command -v "$1" >/dev/null 2>&1 || missing+=("$2")
}

missing=()
need chromium chromium
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
fi

[ -d tests/teamsClient/node_modules ] || npm ci --prefix tests/teamsClient --silent --no-audit --no-fund

results=$(mktemp)
trap 'rm -f "$results"' EXIT

if ! dotnet build Backpain.sln -v quiet; then
  echo "The build failed."
  echo "0 passed, 1 failed"
  exit 1
fi

status=0
dotnet test Backpain.sln --no-build --logger "console;verbosity=normal" 2>&1 | tee "$results" | grep -Ev '^\s+Passed ' || true
# A run without its closing line has crashed, which no count would show.
projects=$(find tests -name '*.Tests.csproj' | wc -l)
finished=$(grep -cE '^(Test Run (Successful|Failed)|No test is available)' "$results" || true)
passed=$(awk '/^ +Passed: [0-9]+$/ {sum += $2} END {print sum + 0}' "$results")
failed=$(awk '/^ +Failed: [0-9]+$/ {sum += $2} END {print sum + 0}' "$results")
if [ "$finished" -ne "$projects" ]; then
  echo "Of $projects test projects only $finished ran to their end."
  failed=$((failed + projects - finished))
fi

[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] || status=1
# Named once more where the end of a long log is all that is kept.
grep -E '^ +Failed [^:]+\[' "$results" || true
echo "$passed passed, $failed failed"
exit $status
