#!/usr/bin/env bash
# The batch kernel, plain and on vectors, beside the same loop in C and in NumPy, on the same towns, in one run:
# compare.sh [TOWNS [ROUNDS]] measures one after the other, round after round.
# Needs gcc, Python 3 with NumPy, and a build:
#   mvn -B -Pvector -pl examples/benchmarks,examples/vector -am -DskipTests package
set -euo pipefail
cd "$(dirname "$0")"
towns=${1:-1000000}
rounds=${2:-3}
jar=$(ls target/cityward-benchmarks-*.jar | head -n 1)
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
java -cp "$jar:target/lib/*" io.github.cityward.benchmarks.RandomTowns "$towns" "$data"
gcc -O3 -march=native -o "$data/kernel" src/main/other/kernel.c -lm
for ((round = 0; round < rounds; round++)); do
  "$data/kernel" "$towns" "$data/columns.bin" "$data/rules.txt"
  OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 \
    python3 src/main/other/kernel_numpy.py "$towns" "$data/columns.bin" "$data/rules.txt"
  for kernel in plain vector; do
    java --add-modules jdk.incubator.vector -cp "../vector/target/classes:../vector/target/test-classes:$jar:target/lib/*" \
      io.github.cityward.vector.KernelTimes "$kernel" "$towns" "$data/columns.bin"
  done
done
java -jar "$jar" BatchBenchmark -p towns="$towns" | grep -E "^Benchmark|^BatchBenchmark"
