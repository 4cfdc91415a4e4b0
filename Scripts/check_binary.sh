#!/bin/sh
# Fails when a program looks for libraries in directories that others than root may write, such as that of the program itself
# ($ORIGIN): whoever can put a file there would run code as whoever starts the program.
#
#     check_binary.sh PROGRAM
set -eu

# By itself, since a pipe ends with the status of its last command: a program that cannot be read must not pass.
dynamic=$(readelf --dynamic --wide "$1")
paths=$(echo "$dynamic" | sed -n 's/.*(R\(UN\)\{0,1\}PATH).*\[\(.*\)\]$/\2/p')
[ -z "$paths" ] && exit 0
echo "$paths" | tr : '\n' | while read -r path; do
    case $path in
    /usr/lib | /usr/lib/* | /lib | /lib/*) ;;
    *)
        echo "$1: error: it looks for libraries in \"$path\": build it with --disable-local-rpath" >&2
        exit 1
        ;;
    esac
done
