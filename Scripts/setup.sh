#!/bin/sh
# Installs what is missing of the packages that infra-sync is built and tested with, from Debian's archive. It does nothing
# when all are there. Root is asked for through sudo only when something has to be installed.
set -eu

missing=
need() { # PACKAGE, then a command that succeeds when the package is there
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}
installed() { dpkg-query --show --showformat='${Status}' "$1" | grep -q 'ok installed'; }

# Built against.
need libyaml-dev installed libyaml-dev
need libgit2-dev installed libgit2-dev
need libcurl4-openssl-dev installed libcurl4-openssl-dev
need zlib1g-dev installed zlib1g-dev
# Run with.
need git command -v git
need openssh-client command -v ssh
# Tested against: a real SSH server, a real HTTPS server with an authority of its own, a proxy, the readers of YAML that
# users have.
need openssh-server test -x /usr/sbin/sshd
need lighttpd test -x /usr/sbin/lighttpd
need lighttpd-mod-openssl test -e /usr/lib/lighttpd/mod_openssl.so
need openssl command -v openssl
need tinyproxy test -x /usr/bin/tinyproxy
need python3 command -v python3
need python3-yaml python3 -c 'import yaml'
need kubernetes-client command -v kubectl
need faketime command -v faketime

[ -z "$missing" ] && exit 0
echo "setup: installing$missing"
if [ "$(id -u)" -eq 0 ]; then as_root=; else as_root=sudo; fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
# A server that comes with the tests is not to be started as the machine's own.
# shellcheck disable=SC2086
$as_root env RUNLEVEL=1 apt-get install -y -qq --no-install-recommends $missing
