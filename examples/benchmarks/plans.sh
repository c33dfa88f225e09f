#!/usr/bin/env bash
# The search for the cheapest projects beside HiGHS, on the same invented problems in one run, each on one thread.
# Needs Python 3 with SciPy, and a build: mvn -B -pl examples/benchmarks -am -DskipTests package
set -euo pipefail
cd "$(dirname "$0")"
problems=${1:-3}
jar=$(ls target/cityward-benchmarks-*.jar | head -n 1)
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
java -cp "$jar:target/lib/*" io.github.cityward.plan.PortfolioBenchmark "$problems" "$data"
OMP_NUM_THREADS=1 python3 src/main/other/plan_highs.py "$data"/* | grep 'HiGHS.*s$'
