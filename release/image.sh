#!/bin/sh
# Makes a folder with the command line and a Java of its own, for machines without Java: release/image.sh [FOLDER]
# For the system it is run on, with the JDK of JAVA_HOME or the PATH (17, as the build asks for).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
image=${1:-$here/release/target/cityward}
target=$here/examples/cli/target
tools=${JAVA_HOME:+$JAVA_HOME/bin/}

refuse() {
  echo "image.sh: $*" >&2
  exit 2
}

[ ! -e "$image" ] || refuse "$image exists. Name another folder, or remove it first."
jar=$(find "$target" -maxdepth 1 -name 'cityward-cli-*.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar' 2>/dev/null) || :
case $jar in
  '') refuse "no program in $target. Build it first: mvn -B package -DskipTests -pl examples/cli -am" ;;
  *.jar*.jar) refuse "programs of several versions in $target. Build anew: mvn -B clean package -DskipTests -pl examples/cli -am" ;;
esac

# What the program and its libraries call; what no code names: zip files as folders, and Vietnamese formats.
# All libraries are named by their files, since jdeps wants modules of those that are given as programs.
libraries=$(printf '%s:' "$target"/lib/*.jar)
modules=$("${tools}jdeps" --multi-release 17 --ignore-missing-deps --print-module-deps --recursive --class-path "$libraries" "$jar")
mkdir -p "$(dirname "$image")"
"${tools}jlink" --add-modules "$modules,jdk.localedata,jdk.zipfs" --include-locales=en,vi \
  --strip-java-debug-attributes --no-man-pages --no-header-files --compress=2 --output "$image/java"
# An archive of Java's own classes: a start takes half the time.
"$image/java/bin/java" -Xshare:dump -Xlog:disable >/dev/null 2>&1 || :

mkdir -p "$image/app"
cp "$jar" "$image/app/cityward.jar"
cp -R "$target/lib" "$image/app/lib"
mkdir -p "$image/examples"
cp -R "$here/examples/data" "$image/examples/data"
cp "$here/LICENSE" "$here/NOTICE" "$here/README.md" "$here/README.vi.md" "$image"
cp "$here/release/cityward.sh" "$image/cityward"
chmod 755 "$image/cityward"
echo "$image: $modules"
du -sk "$image" | awk '{printf "%.0f MB\n", $1 / 1024}'
