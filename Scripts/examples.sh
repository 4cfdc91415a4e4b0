#!/usr/bin/env bash
#
# Builds the programs of the package in Examples, runs each of them and checks
# its output. Exits with a nonzero status at the first unexpected result.
#
#     Scripts/examples.sh
#
# The script writes to the package's build directory and a temporary directory only.

set -euo pipefail
cd "$(dirname "$0")/.."

swift build --package-path Examples
bin=$(swift build --package-path Examples --show-bin-path)

work=$(mktemp -d "${TMPDIR:-/tmp}/infra-sync-examples.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
cp -R Examples/small-cluster Examples/new-cluster "$work"
cd "$work"

fail() {
    echo "examples.sh: $1" >&2
    exit 1
}

# Fails unless a file has a line that matches a pattern, apart from blanks at its ends.
has() {
    grep -qE -- "^ *$2\$" "$1" || fail "$1 has no line $2"
}

# Fails unless two files differ in a number of lines, as diff counts them.
differ() {
    local found
    found=$(diff "$1" "$2" | grep -c '^[<>]' || true)
    [ "$found" -eq "$3" ] || fail "expected $3 lines of difference between $1 and $2, found $found"
}

echo '$ make-releases example.org'
"$bin/make-releases" example.org > releases.yaml
[ "$(grep -c '^kind: HelmRelease$' releases.yaml)" -eq 4 ] || fail 'expected four releases'
for version in 5.6.3 0.37.2 9.9.2 3.4.0; do has releases.yaml "version: \"$version\""; done
has releases.yaml 'domain: example.org'
has releases.yaml 'replicaCount: 2'
has releases.yaml 'minAvailable: 1'

echo '$ change-release release.yaml 4'
release=new-cluster/k8s/ingress-nginx/release.yaml
grep -v '^#' "$release" > before.yaml
"$bin/change-release" "$release" 4 | tee output
has output 'ingress-nginx: 2 -> 4 replicas'
differ before.yaml "$release" 2
has "$release" 'replicaCount: 4'

echo '$ stage-release release.yaml > staging.yaml'
"$bin/stage-release" small-cluster/k8s/gitlab/release.yaml > staging.yaml
has staging.yaml 'kind: ConfigMap'
has staging.yaml 'namespace: gitlab'
has staging.yaml 'cd.spack.io/staged-resource: "true"'
has staging.yaml 'value: "{ENV}.example.com"'

echo '$ bump-chart small-cluster gitlab 5.6.4'
cp -R small-cluster before
"$bin/bump-chart" small-cluster gitlab 5.6.4 | tee output
has output 'small-cluster/k8s/gitlab/release.yaml:[0-9:]+: gitlab: 5.6.3 -> 5.6.4'
differ before/k8s/gitlab/release.yaml small-cluster/k8s/gitlab/release.yaml 2
has small-cluster/k8s/gitlab/release.yaml 'version: 5.6.4 # GitLab 14.6.3'
cp before/k8s/gitlab/release.yaml small-cluster/k8s/gitlab/release.yaml
diff -r before small-cluster || fail 'bump-chart has changed another file'
"$bin/bump-chart" new-cluster gitlab 5.6.4 > output
has new-cluster/k8s/gitlab/release.yaml 'version: "5.6.4"'

echo 'All examples work as documented.'
