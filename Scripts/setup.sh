#!/bin/sh
# Installs the missing Debian packages that building and testing infra-sync needs. Without missing packages the script
# does nothing; otherwise it uses sudo, unless it is run as root.
set -eu

missing=
need() { # PACKAGE, then a command that succeeds if the package is installed
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}
installed() { dpkg-query --show --showformat='${Status}' "$1" | grep -q 'ok installed'; }

# For the build.
need libyaml-dev installed libyaml-dev
need libgit2-dev installed libgit2-dev
need libcurl4-openssl-dev installed libcurl4-openssl-dev
need zlib1g-dev installed zlib1g-dev
# At run time.
need git command -v git
need openssh-client command -v ssh
# For the tests: an SSH server, an HTTPS server with its own CA, a proxy, and other YAML parsers.
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
# With RUNLEVEL=1, the packages of servers do not start their services.
# shellcheck disable=SC2086
$as_root env RUNLEVEL=1 apt-get install -y -qq --no-install-recommends $missing
