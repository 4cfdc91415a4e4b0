#!/bin/sh
#
# Installs Flux and infra-sync in the cluster "example". After that, the cluster follows the repository
# git@git.example.com:infra/example.git.
#
#     ./bootstrap.sh KEY_FILE [KNOWN_HOSTS_FILE]
#
# KEY_FILE is a private SSH key without a passphrase: a deploy key with write access to the repository.
# KNOWN_HOSTS_FILE has the host key of the git server (default: ~/.ssh/known_hosts).
#
# The script uses the current context of kubectl. It can be run again at any time.

set -eu

fail() {
    printf 'bootstrap.sh: %s\n' "$1" >&2
    exit 1
}

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    echo "usage: $0 KEY_FILE [KNOWN_HOSTS_FILE]" >&2
    exit 64
fi
key=$1
known_hosts=${2:-${HOME:-}/.ssh/known_hosts}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

for program in kubectl flux ssh-keygen; do
    command -v "$program" > /dev/null || fail "$program is not installed"
done
[ -r "$key" ] || fail "$key: the file does not exist or cannot be read"
ssh-keygen -y -P '' -f "$key" > /dev/null || fail "$key: not a private key without a passphrase"
context=$(kubectl config current-context) || fail 'kubectl has no current context: run kubectl config use-context'

hosts=$(mktemp)
trap 'rm -f "$hosts"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
ssh-keygen -F 'git.example.com' -f "$known_hosts" | grep -v '^#' > "$hosts" ||
    fail "$known_hosts has no key of git.example.com: connect to it once and compare the fingerprint"

# Applies the Secret of the key. Server-side apply adds no annotation with the key.
secret() {
    kubectl create secret generic "$2" --namespace "$1" --dry-run=client --output yaml \
        --from-file=identity="$key" --from-file=known_hosts="$hosts" |
        kubectl apply --server-side --force-conflicts --filename -
}

echo "Using the kubectl context $context."

kubectl apply --filename "$here/k8s/infra-sync/namespace.yaml"
secret infra-sync deploy-key
kubectl apply --filename "$here/k8s/infra-sync/deployment.yaml"

flux install --components=source-controller,kustomize-controller,helm-controller
secret flux-system deploy-key
kubectl apply --filename "$here/flux-sync.yaml"
