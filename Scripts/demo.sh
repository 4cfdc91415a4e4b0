#!/usr/bin/env bash
#
# Shows infra-sync at work on a throw-away repository made from
# Examples/small-cluster, and checks what it shows: it ends with a status
# other than 0 as soon as one of its claims turns out wrong.
#
#     Scripts/demo.sh PATH/TO/infra-sync
#
# It needs git, touches nothing outside a temporary directory and no network.

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

# Nobody's own configuration of git or of infra-sync plays a part.
for name in $(compgen -e | grep -E '^(GIT|INFRA_SYNC)_' || true); do unset "$name"; done
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_PAGER=cat
export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.com
export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.com

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
    bold=$'\e[1m' dim=$'\e[2m' plain=$'\e[0m'
else
    bold='' dim='' plain=''
fi

# A heading, and below it the text of standard input.
step() {
    printf '\n%s%s%s\n' "$bold" "$1" "$plain"
    cat
    echo
}

# Shows a command as one would type it, runs it, and leaves its exit status in
# $status. A status other than the one expected (0) ends the demonstration.
run() {
    local expected=${2:-0}
    printf '%s$ %s%s\n' "$dim" "$1" "$plain"
    status=0
    eval "$1" || status=$?
    echo
    if [ "$status" -ne "$expected" ]; then
        fail "that command ended with $status, not with $expected"
    fi
}

fail() {
    echo "demo.sh: $1" >&2
    exit 1
}

# The commit the target branch points at.
tip() {
    git -C cluster.git rev-parse --verify --quiet refs/heads/flux || echo none
}

# How many files the target branch has for an environment.
files() {
    git -C cluster.git ls-tree --name-only "flux:flux/$1" | grep -c '\.yaml$' || true
}

commits() {
    git -C cluster.git rev-list --count "$1"
}

# --------------------------------------------------------------------------

step '1. A repository that says what a cluster shall be' <<END
The branch "production" holds the manifests of the cluster below k8s/, the
branch "main" what is being tried in staging. For now both are the same.
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
infra-sync renders both branches onto a third one, "flux", which is what Flux
applies. The branch does not exist yet.
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

[ "$(tip)" != none ] || fail 'the target branch was not made'
[ "$(commits flux)" -eq 2 ] || fail "expected 2 commits on the target branch, found $(commits flux)"
[ "$(files production)" -eq "$resources" ] ||
    fail "expected $resources files for production, found $(files production)"
[ "$(files staging)" -eq 1 ] || fail "expected 1 file for staging, found $(files staging)"

step '3. What it made' <<END
One commit for each environment. The trailers say where it came from. All
$resources resources are in production; staging has only what a staged resource asks
for, a second GitLab.
END

run 'git -C cluster.git log --format="%h %an, %ar%n    %s%n%n%w(0,4,4)%(trailers)" flux'
run 'git -C cluster.git ls-tree -r --name-only flux'

git -C cluster.git log -1 --format='%(trailers)' flux > trailers
for key in Source-Repository Source-Branch Source-Commit Source-Directory Environment Rendered-By; do
    grep -q "^$key: ." trailers || fail "the commit has no trailer $key"
done
git -C cluster.git log --format='%(trailers:key=Source-Commit,valueonly)' flux |
    grep -q "$(git -C cluster rev-parse production)" || fail 'no commit names the commit of the source'

step '4. What staging is' <<END
The GitLab of staging beside the one of production, as the target branch has
them.
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
Somebody gives the ingress controller two more copies, in production.
"plan" tells what a pass would do and writes nothing.
END

before=$(tip)
release=cluster/k8s/ingress-nginx/release.yaml
sed '/^    controller:/,/replicaCount/s/replicaCount: 2/replicaCount: 4/' "$release" > edited
mv edited "$release"
run 'git -C cluster diff --unified=1'
run 'git -C cluster commit --quiet --all --message "Give the ingress two more copies"'
run 'git -C cluster push --quiet origin production'
run 'infra-sync plan "${flags[@]}"' | tee plan

grep -q replicaCount plan || fail 'the plan does not name the field that changed'
[ "$(tip)" = "$before" ] || fail 'the plan has written something'

step '6. The next pass' <<END
One commit, for production alone, with one file in it.
END

run 'infra-sync sync "${flags[@]}"'
run 'git -C cluster.git show --format="%h %s" --unified=1 flux'

[ "$(commits "$before..flux")" -eq 1 ] || fail "expected 1 new commit, found $(commits "$before..flux")"
[ "$(git -C cluster.git diff --name-only "$before" flux | wc -l)" -eq 1 ] || fail 'more than one file has changed'
[ "$(git -C cluster.git diff --numstat "$before" flux | cut -f 1,2)" = "$(printf '1\t1')" ] ||
    fail 'more than one line has changed'

step '7. How things stand' <<END
"status" reads that from the target branch and the two sources: nobody has to
keep a record of it.
END

run 'infra-sync status "${flags[@]}"'

step '8. A pass without news' <<END
Nothing changed in the source, so nothing changes in the target. This time
without the storage directory, which is only a cache.
END

before=$(tip)
run "rm -r $work/storage"
run 'infra-sync sync "${flags[@]}"'
[ "$(tip)" = "$before" ] || fail 'a pass without news has written something'

step '9. A mistake' <<END
A bracket that is never closed, and the whole environment is held: the target
stays as it was, and the exit status is 65.
END

run 'echo "spec: [" >> cluster/k8s/website/config.yaml'
run 'git -C cluster commit --quiet --all --message "Break a manifest"'
run 'git -C cluster push --quiet origin production'
run 'infra-sync sync "${flags[@]}"' 65
[ "$(tip)" = "$before" ] || fail 'a broken manifest has reached the target'

run 'git -C cluster revert --no-edit HEAD | head -n 1'
run 'git -C cluster push --quiet origin production'
run 'infra-sync sync "${flags[@]}"'

echo "All of it was as announced."
