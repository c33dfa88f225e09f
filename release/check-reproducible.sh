#!/bin/sh
# Builds what is published twice, as two machines would, and compares every byte: release/check-reproducible.sh [FOLDER]
# The two differ in the folder, the time zone, the language, the user's name and the time of day; the Java and the Maven are the same.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work/one" "$work/two/a folder further down"

# FOLDER TIME_ZONE LOCALE JAVA_LOCALE USER
build() {
  git clone -q "$here" "$1"
  (
    cd "$1"
    TZ=$2 LC_ALL=$3 mvn -B -q -Pthorough,release verify -DskipTests -DskipITs -pl bom,core,charts -am \
      $4 -Duser.name="$5" >"$work/build.log" 2>&1
  ) || {
    cat "$work/build.log" >&2
    echo "check-reproducible.sh: the build in $1 failed." >&2
    exit 1
  }
}
# Every file that is published, with its hash.
hashes() {
  (
    cd "$1"
    find pom.xml bom/pom.xml core/pom.xml charts/pom.xml -type f
    find target core/target charts/target -maxdepth 1 -name 'cityward-*' -type f
  ) | LC_ALL=C sort | (cd "$1" && while read -r file; do sha256sum "$file"; done)
}

build "$work/one/cityward" UTC C.UTF-8 "-Duser.language=en -Duser.country=US" root
build "$work/two/a folder further down/cityward" Asia/Ho_Chi_Minh C.UTF-8 "-Duser.language=vi -Duser.country=VN" nguoi-xay-dung
hashes "$work/one/cityward" >"$work/one.sha256"
hashes "$work/two/a folder further down/cityward" >"$work/two.sha256"
cat "$work/one.sha256"
if ! diff "$work/one.sha256" "$work/two.sha256" >"$work/differences"; then
  cat "$work/differences" >&2
  echo "check-reproducible.sh: not the same. Both builds are in $work." >&2
  exit 1
fi
echo "The same bytes twice: $(wc -l <"$work/one.sha256" | tr -d ' ') files."
[ $# -gt 0 ] || rm -rf "$work"
