extension ClusterDescription {
    /// Returns the script that installs Flux and infra-sync in a cluster, the only step that git cannot perform.
    ///
    /// Every inserted word is validated to have no special meaning for a shell, or is a constant.
    func bootstrapScript() -> ScaffoldFile {
        let script = """
            #!/bin/sh
            #
            # Installs Flux and infra-sync in the cluster "\(name)". After that, the cluster follows the repository
            # \(repository).
            #
            #     ./bootstrap.sh KEY_FILE [KNOWN_HOSTS_FILE]
            #
            # KEY_FILE is a private SSH key without a passphrase: a deploy key with write access to the repository.
            # KNOWN_HOSTS_FILE has the host key of the git server (default: ~/.ssh/known_hosts).
            #
            # The script uses the current context of kubectl. It can be run again at any time.

            set -eu

            fail() {
                printf 'bootstrap.sh: %s\\n' "$1" >&2
                exit 1
            }

            if [ $# -lt 1 ] || [ $# -gt 2 ]; then
                echo "usage: $0 KEY_FILE [KNOWN_HOSTS_FILE]" >&2
                exit 64
            fi
            key=$1
            known_hosts=${2:-${HOME:-}/.ssh/known_hosts}
            here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

            for program in kubectl \(fluxProgram) ssh-keygen; do
                command -v "$program" > /dev/null || fail "$program is not installed"
            done
            [ -r "$key" ] || fail "$key: the file does not exist or cannot be read"
            ssh-keygen -y -P '' -f "$key" > /dev/null || fail "$key: not a private key without a passphrase"
            context=$(kubectl config current-context) || fail 'kubectl has no current context: run kubectl config use-context'

            hosts=$(mktemp)
            trap 'rm -f "$hosts"' EXIT
            trap 'exit 130' INT
            trap 'exit 143' TERM
            ssh-keygen -F '\(repository.knownHost)' -f "$known_hosts" | grep -v '^#' > "$hosts" ||
                fail "$known_hosts has no key of \(repository.knownHost): connect to it once and compare the fingerprint"

            # Applies the Secret of the key. Server-side apply adds no annotation with the key.
            secret() {
                kubectl create secret generic "$2" --namespace "$1" --dry-run=client --output yaml \\
                    --from-file=identity="$key" --from-file=known_hosts="$hosts" |
                    kubectl apply --server-side --force-conflicts --filename -
            }

            echo "Using the kubectl context $context."

            kubectl apply --filename "$here/\(manifestPath(Self.controllerName, "namespace"))"
            secret \(Self.controllerName) \(Self.controllerSecret)
            kubectl apply --filename "$here/\(manifestPath(Self.controllerName, "deployment"))"

            \(fluxInstallation)

            """
        return ScaffoldFile("bootstrap.sh", text: script, isExecutable: true)
    }

    private var fluxProgram: String {
        switch flux {
        case .v1: "helm"
        case .v2: "flux"
        }
    }

    private var fluxInstallation: String {
        switch flux {
        case .v1:
            """
            kubectl create namespace \(fluxNamespace) --dry-run=client --output yaml | kubectl apply --filename -
            secret \(fluxNamespace) \(fluxSecret)
            helm repo add --force-update fluxcd https://charts.fluxcd.io
            helm upgrade --install helm-operator fluxcd/helm-operator --namespace \(fluxNamespace) \\
                --set helm.versions=v3
            helm upgrade --install flux fluxcd/flux --namespace \(fluxNamespace) \\
                --values "$here/\(fluxFile)" --set-file ssh.known_hosts="$hosts"
            """
        case .v2:
            """
            flux install --components=source-controller,kustomize-controller,helm-controller
            secret \(fluxNamespace) \(fluxSecret)
            kubectl apply --filename "$here/\(fluxFile)"
            """
        }
    }
}
