#!/bin/sh
# Fails if a program searches libraries outside of the system's directories, for example in the directory of the
# program itself ($ORIGIN): a user who can write such a directory could run code as the user who starts the program.
#
#     check_binary.sh PROGRAM
set -eu

# readelf is not in a pipe, since a pipe would hide its exit status: a program that cannot be read must not pass.
dynamic=$(readelf --dynamic --wide "$1")
paths=$(echo "$dynamic" | sed -n 's/.*(R\(UN\)\{0,1\}PATH).*\[\(.*\)\]$/\2/p')
[ -z "$paths" ] && exit 0
echo "$paths" | tr : '\n' | while read -r path; do
    case $path in
    /usr/lib | /usr/lib/* | /lib | /lib/*) ;;
    *)
        echo "$1: error: the run path contains \"$path\": build with --disable-local-rpath" >&2
        exit 1
        ;;
    esac
done
