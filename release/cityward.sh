#!/bin/sh
# Runs the command line with the Java beside it; needs nothing of the machine but a shell.
set -eu
self=$(readlink -f "$0" 2>/dev/null) || self=$0
case $self in
*/*) here=${self%/*} ;;
*) here=. ;;
esac
# Names of files and towns have diacritics; without this Java could not open them in a plain shell.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*UTF-8 | *utf8 | *UTF8 | *utf-8) ;;
*) export LC_ALL=C.UTF-8 ;;
esac
case " $* " in
*" batch "* | *" simulate "* | *" sensitivity "*) compiling=-XX:+TieredCompilation ;;
*) compiling=-XX:TieredStopAtLevel=1 ;;
esac
exec "$here/java/bin/java" "$compiling" -XX:+UseSerialGC -Djava.awt.headless=true -jar "$here/app/cityward.jar" "$@"
