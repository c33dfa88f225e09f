#!/usr/bin/env bash
# What docs/performance.md says, measured in one run; leave the machine alone meanwhile.
# Needs gcc, Python 3 with NumPy, and a build:
#   mvn -B -Pduckdb,vector -pl examples/cli,examples/benchmarks,examples/vector -am -DskipTests package
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-5}
root=$PWD/../..
jar=$(ls target/cityward-benchmarks-*.jar | head -n 1)
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export JAVA_TOOL_OPTIONS="-Xmx256m -Xlog:disable"

# Prints the best wall time in seconds of some runs of a command, and the most memory any of them held.
measured() {
  python3 - "$rounds" "$@" <<'PYTHON'
import resource, subprocess, sys, time
best = float("inf")
for _ in range(int(sys.argv[1])):
    start = time.perf_counter()
    subprocess.run(sys.argv[2:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    best = min(best, time.perf_counter() - start)
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{best:.2f} s  {memory:.0f} MiB at most")
PYTHON
}
batch() { measured "$root/cityward" batch "$data/$1/towns.csv" --on 2026-06-30 --threads "$2" -o "$data/scores.csv"; }
duckdb() {
  measured java -cp "$jar:target/lib/*" io.github.cityward.benchmarks.DuckDbScores \
    "$data/$1/towns.csv" "$data/duckdb.csv" "$2"
}

echo "== The kernel, beside C and NumPy on the same columns, one thread"
(unset JAVA_TOOL_OPTIONS && ./compare.sh 1000000)
echo "== The kernel by number of towns and threads"
(unset JAVA_TOOL_OPTIONS && java -jar "$jar" BatchBenchmark -p towns=1000,10000,100000 | grep "^BatchBenchmark")
echo "== One exact assessment"
(cd "$root" && unset JAVA_TOOL_OPTIONS && java -jar "examples/benchmarks/$jar" AssessmentBenchmark | grep "^AssessmentBenchmark")
echo "== From CSV to CSV with a heap of 256 MiB, the start of Java counted"
for towns in 1000 10000 100000 1000000; do
  (unset JAVA_TOOL_OPTIONS && java -cp "$jar:target/lib/*" io.github.cityward.benchmarks.RandomTowns "$towns" "$data/$towns")
  for threads in 1 2; do
    echo "batch,  $towns towns, $threads threads: $(batch "$towns" "$threads")"
  done
done
for threads in 1 2; do
  echo "DuckDB, 1000000 towns, $threads threads: $(duckdb 1000000 "$threads")"
  echo "batch,  1000000 towns, $threads threads: $(batch 1000000 "$threads")"
done
