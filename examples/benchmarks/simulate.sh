#!/usr/bin/env bash
# The simulation beside the same loop in C and in NumPy, in one run: draws of 23 normal values, scored.
# Then Sobol indices of the same town.
# Needs gcc, Python 3 with NumPy, and a build: mvn -B -pl examples/benchmarks -am -DskipTests package
set -euo pipefail
cd "$(dirname "$0")"
draws=${1:-1000000}
jar=$(ls target/cityward-benchmarks-*.jar | head -n 1)
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
java -cp "$jar:target/lib/*" io.github.cityward.benchmarks.RandomTowns 10 "$data"
gcc -O3 -march=native -o "$data/simulate" src/main/other/simulate.c -lm
"$data/simulate" "$draws" "$data/rules.txt"
OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python3 src/main/other/simulate_numpy.py "$draws" "$data/rules.txt"
java -jar "$jar" SimulationBenchmark -p draws="$draws" | grep -E "^Benchmark|^SimulationBenchmark"
java -jar "$jar" SensitivityBenchmark | grep -E "^Benchmark|^SensitivityBenchmark"
