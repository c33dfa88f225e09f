#!/usr/bin/env bash
# All kinds of work in one process with 256 MiB of heap, for so many minutes: an hour unless told.
# Needs a build: mvn -B -pl examples/benchmarks -am -DskipTests package
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
jar=$(ls target/cityward-benchmarks-*.jar | head -n 1)
java -Xmx256m -Djava.awt.headless=true -cp "$jar:target/lib/*" \
  io.github.cityward.benchmarks.Soak "${1:-60}" ../data "$out"
