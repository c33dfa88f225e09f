#!/usr/bin/env bash
# The report of one town from the start of the command, then those of many towns in one process.
# Needs a build: mvn -B -pl examples/cli,examples/benchmarks -am -DskipTests package
set -euo pipefail
cd "$(dirname "$0")"
towns=${1:-100}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
TIMEFORMAT='%R s, %U s of the processor'
for town in trang-bang trang-bang-illustrative; do
  ../../cityward report "../data/$town" --on 2026-06-30 -o "$out" >/dev/null # makes the archive of classes
  for _ in 1 2 3 4 5; do
    echo -n "$town: "
    time ../../cityward report "../data/$town" --on 2026-06-30 -o "$out" >/dev/null
  done
done
jar=$(ls target/cityward-benchmarks-*.jar | head -n 1)
java -Xmx256m -Djava.awt.headless=true -cp "$jar:target/lib/*" io.github.cityward.benchmarks.ManyReports "$towns" "$out"
