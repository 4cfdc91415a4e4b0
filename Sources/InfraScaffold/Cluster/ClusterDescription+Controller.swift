internal import InfraModel
internal import InfraRender

extension ClusterDescription {
    /// The name of infra-sync's namespace and of its Deployment.
    package static let controllerName = "infra-sync"
    /// The Secret in infra-sync's namespace with the deploy key, which has write access.
    static let controllerSecret = "deploy-key"

    private static let keyDirectory = "/etc/infra-sync/ssh"
    private static let storageDirectory = "/var/cache/infra-sync"
    /// The user `nobody` in the images of all distributions; ssh requires an entry in /etc/passwd.
    private static let user = 65534

    /// The command-line arguments of infra-sync in the cluster.
    public var controllerArguments: ControllerArguments {
        ControllerArguments([
            .repository: repository.description,
            .stagingBranch: stagingBranch,
            .productionBranch: productionBranch,
            .sourceDirectory: sourceDirectory,
            .targetBranch: targetBranch,
            .targetDirectory: targetDirectory,
            .interval: "\(interval)",
            .deployKey: "\(Self.keyDirectory)/identity",
            .userEmail: "infra-sync@\(domain)",
            .userName: "infra-sync",
            .storageDirectory: Self.storageDirectory,
        ])
    }

    func controllerFiles() -> [ScaffoldFile] {
        [
            namespaceFile(Self.controllerName),
            ScaffoldFile(
                manifestPath(Self.controllerName, "deployment"),
                comment: """
                    The Deployment of infra-sync. bootstrap.sh applies it once; after that, Flux keeps it up to date.
                    The target branch and directory must be the same in \(fluxFile).
                    """,
                documents: [deployment]),
            ScaffoldFile(
                manifestPath(Self.controllerName, "secret"),
                comment: """
                    The Secret of the deploy key. Its data is not stored in git: bootstrap.sh creates it with the
                    private key (identity) and the host's public keys (known_hosts), and because of the annotation
                    this placeholder is not rendered.
                    """,
                documents: [secret]),
        ]
    }

    private var secret: Value {
        [
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": [
                "name": .string(Self.controllerSecret),
                "namespace": .string(Self.controllerName),
                "annotations": [Annotation.ignore.rawValue: "true"],
            ],
            "type": "Opaque",
        ]
    }

    private var deployment: Value {
        let name = Value.string(Self.controllerName)
        let labels: Value = ["app.kubernetes.io/name": name]
        return [
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": ["name": name, "namespace": name, "labels": labels],
            "spec": [
                "replicas": 1,
                "selector": ["matchLabels": labels],
                "template": ["metadata": ["labels": labels], "spec": podSpec],
            ],
        ]
    }

    private var podSpec: Value {
        let security = Typed<PodSecurityContext> {
            $0.runAsNonRoot = true
            $0.runAsUser = Self.user
            $0.runAsGroup = Self.user
            // Gives the key file to the group; ssh checks group permissions only for keys that belong to the user.
            $0.fsGroup = Self.user
            $0.seccompProfile.type = "RuntimeDefault"
        }
        let volumes: TypedList<Typed<Volume>> = [
            Typed {
                $0.name = "ssh"
                $0.secret.secretName = Self.controllerSecret
                $0.secret.defaultMode = 0o400
            },
            Typed {
                $0.name = "cache"
                $0.emptyDir = Typed { _ in }
            },
        ]
        return [
            // infra-sync does not use the Kubernetes API.
            "automountServiceAccountToken": false,
            "securityContext": security.untyped ?? [:],
            "containers": [container.untyped ?? [:]],
            "volumes": volumes.untyped ?? [],
        ]
    }

    private var container: Typed<Container> {
        Typed {
            $0.name = Self.controllerName
            $0.image = image
            $0.args = TypedList(controllerArguments.words)
            $0.resources.requests.cpu = Quantity("50m")
            $0.resources.requests.memory = Quantity("128Mi")
            $0.resources.limits.memory = Quantity("512Mi")
            $0.securityContext.allowPrivilegeEscalation = false
            $0.securityContext.readOnlyRootFilesystem = true
            $0.securityContext.capabilities.drop = ["ALL"]
            $0.volumeMounts = [
                Typed {
                    $0.name = "ssh"
                    $0.mountPath = Self.keyDirectory
                    $0.readOnly = true
                },
                Typed {
                    $0.name = "ssh"
                    // The system-wide file of OpenSSH, which needs no flag.
                    $0.mountPath = "/etc/ssh/ssh_known_hosts"
                    $0.subPath = "known_hosts"
                    $0.readOnly = true
                },
                Typed {
                    $0.name = "cache"
                    $0.mountPath = Self.storageDirectory
                },
            ]
        }
    }
}
