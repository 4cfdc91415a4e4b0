#!/usr/bin/env bash
#
# Demonstrates infra-sync on a temporary repository made from
# Examples/small-cluster, and checks each result. Exits with a nonzero status at
# the first unexpected result.
#
#     Scripts/demo.sh PATH/TO/infra-sync
#
# It needs git. It uses a temporary directory only, and no network.

set -euo pipefail

if [ $# -ne 1 ] || [ ! -x "$1" ] || [ -d "$1" ]; then
    echo "usage: $0 PATH/TO/infra-sync" >&2
    exit 64
fi
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
example=$(cd "$(dirname "$0")/.." && pwd)/Examples/small-cluster

work=$(mktemp -d "${TMPDIR:-/tmp}/infra-sync-demo.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir "$work/bin"
ln -s "$binary" "$work/bin/infra-sync"
PATH=$work/bin:$PATH
cd "$work"

# The user's configuration of git and infra-sync is not used.
for name in $(compgen -e | grep -E '^(GIT|INFRA_SYNC)_' || true); do unset "$name"; done
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_PAGER=cat
export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.com
export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.com

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
    bold=$'\e[1m' dim=$'\e[2m' plain=$'\e[0m'
else
    bold='' dim='' plain=''
fi

# Prints a heading and the text of standard input.
step() {
    printf '\n%s%s%s\n' "$bold" "$1" "$plain"
    cat
    echo
}

# Prints a command, runs it, and stores its exit status in $status. A status
# other than the expected one (default 0) ends the demonstration.
run() {
    local expected=${2:-0}
    printf '%s$ %s%s\n' "$dim" "$1" "$plain"
    status=0
    eval "$1" || status=$?
    echo
    if [ "$status" -ne "$expected" ]; then
        fail "the command exited with $status instead of $expected"
    fi
}

fail() {
    echo "demo.sh: $1" >&2
    exit 1
}

# Prints the last commit of the target branch.
tip() {
    git -C cluster.git rev-parse --verify --quiet refs/heads/flux || echo none
}

# Prints the number of an environment's files on the target branch.
files() {
    git -C cluster.git ls-tree --name-only "flux:flux/$1" | grep -c '\.yaml$' || true
}

commits() {
    git -C cluster.git rev-list --count "$1"
}

# --------------------------------------------------------------------------

step '1. A repository with the manifests of a cluster' <<END
The branch "production" has the manifests of the cluster in k8s/, and the branch
"main" has those that are tested in staging. At first both are the same.
END

git init --quiet --bare --initial-branch production cluster.git
git init --quiet --initial-branch production cluster
cp -R "$example/." cluster/
git -C cluster add --all
git -C cluster commit --quiet --message 'Describe the cluster'
git -C cluster remote add origin "$work/cluster.git"
git -C cluster push --quiet origin production production:main

resources=$(cat cluster/k8s/*/*.yaml | grep -c '^kind:')
run 'git -C cluster log --oneline --decorate'
run 'git -C cluster ls-files k8s'

step '2. The first pass' <<END
infra-sync renders both branches to a third branch, "flux", which Flux applies.
This branch does not exist yet.
END

flags=(
    --repo "$work/cluster.git"
    --production-branch production --staging-branch main --source-dir k8s
    --target-branch flux --target-dir flux
    --user-name 'Infra Sync' --user-email infra-sync@example.com
    --storage-dir "$work/storage"
)
cat <<END
\$ flags=(--repo $work/cluster.git
      --production-branch production --staging-branch main --source-dir k8s
      --target-branch flux --target-dir flux
      --user-name 'Infra Sync' --user-email infra-sync@example.com
      --storage-dir $work/storage)
END
run 'infra-sync sync "${flags[@]}"'

[ "$(tip)" != none ] || fail 'the target branch was not created'
[ "$(commits flux)" -eq 2 ] || fail "expected 2 commits on the target branch, found $(commits flux)"
[ "$(files production)" -eq "$resources" ] ||
    fail "expected $resources files for production, found $(files production)"
[ "$(files staging)" -eq 1 ] || fail "expected 1 file for staging, found $(files staging)"

step '3. The commits' <<END
There is one commit per environment. Its trailers name the source commit. All
$resources resources are in production; staging has only the result of the staged
resource, a second GitLab.
END

run 'git -C cluster.git log --format="%h %an, %ar%n    %s%n%n%w(0,4,4)%(trailers)" flux'
run 'git -C cluster.git ls-tree -r --name-only flux'

git -C cluster.git log -1 --format='%(trailers)' flux > trailers
for key in Source-Repository Source-Branch Source-Commit Source-Directory Environment Rendered-By; do
    grep -q "^$key: ." trailers || fail "the commit has no trailer $key"
done
git -C cluster.git log --format='%(trailers:key=Source-Commit,valueonly)' flux |
    grep -q "$(git -C cluster rev-parse production)" || fail 'no commit names the commit of the source'

step '4. The staging environment' <<END
The difference between the GitLab of production and that of staging on the
target branch.
END

in_production=$(git -C cluster.git ls-tree -r --name-only flux flux/production/ | grep -- '-gitlab-gitlab\.yaml$')
in_staging=$(git -C cluster.git ls-tree -r --name-only flux flux/staging/)
run "git -C cluster.git diff --unified=0 \\
      flux:$in_production \\
      flux:$in_staging | grep '^[-+]'"

git -C cluster.git show "flux:$in_staging" > rendered
grep -q '^  name: gitlab-staging$' rendered || fail 'the GitLab of staging has the wrong name'
grep -q 'code\.staging\.example\.com' rendered || fail 'the GitLab of staging has the wrong host'

step '5. A change' <<END
A commit to production adds two replicas to the ingress controller. "plan" shows
the changes that a pass would make, and writes nothing.
END

before=$(tip)
release=cluster/k8s/ingress-nginx/release.yaml
sed '/^    controller:/,/replicaCount/s/replicaCount: 2/replicaCount: 4/' "$release" > edited
mv edited "$release"
run 'git -C cluster diff --unified=1'
run 'git -C cluster commit --quiet --all --message "Add two replicas to the ingress controller"'
run 'git -C cluster push --quiet origin production'
run 'infra-sync plan "${flags[@]}"' | tee plan

grep -q replicaCount plan || fail 'the plan does not name the field that changed'
[ "$(tip)" = "$before" ] || fail 'the plan has written something'

step '6. The next pass' <<END
The pass makes one commit for production, which changes one file.
END

run 'infra-sync sync "${flags[@]}"'
run 'git -C cluster.git show --format="%h %s" --unified=1 flux'

[ "$(commits "$before..flux")" -eq 1 ] || fail "expected 1 new commit, found $(commits "$before..flux")"
[ "$(git -C cluster.git diff --name-only "$before" flux | wc -l)" -eq 1 ] || fail 'more than one file has changed'
[ "$(git -C cluster.git diff --numstat "$before" flux | cut -f 1,2)" = "$(printf '1\t1')" ] ||
    fail 'more than one line has changed'

step '7. The status' <<END
"status" compares the target branch with the two source branches. infra-sync
stores no other state.
END

run 'infra-sync status "${flags[@]}"'

step '8. A pass without changes' <<END
The source branches have not changed, so the target branch does not change
either. This pass runs without the storage directory, which is only a cache.
END

before=$(tip)
run "rm -r $work/storage"
run 'infra-sync sync "${flags[@]}"'
[ "$(tip)" = "$before" ] || fail 'a pass without changes has written something'

step '9. A mistake' <<END
A manifest with a syntax error holds its whole environment: its folder on the
target branch stays unchanged, and the exit status is 65.
END

run 'echo "spec: [" >> cluster/k8s/website/config.yaml'
run 'git -C cluster commit --quiet --all --message "Break a manifest"'
run 'git -C cluster push --quiet origin production'
run 'infra-sync sync "${flags[@]}"' 65
[ "$(tip)" = "$before" ] || fail 'a broken manifest has reached the target'

run 'git -C cluster revert --no-edit HEAD | head -n 1'
run 'git -C cluster push --quiet origin production'
run 'infra-sync sync "${flags[@]}"'

echo "All results were as expected."
