internal import InfraModel
internal import InfraRender

extension ClusterDescription {
    /// Where Flux lives.
    var fluxNamespace: String {
        switch flux {
        case .v1: "flux"
        case .v2: "flux-system"
        }
    }

    /// The Secret with the key to the repository, in Flux's namespace.
    var fluxSecret: String {
        switch flux {
        case .v1: "flux-git-deploy"
        case .v2: Self.controllerSecret
        }
    }

    /// What tells Flux which branch and directories to apply.
    ///
    /// It stays outside of the source directory: Flux cannot be told by what it applies where to find that, and a
    /// mistake in it must not make Flux delete itself.
    var fluxFile: String {
        switch flux {
        case .v1: "flux-chart.yaml"
        case .v2: "flux-sync.yaml"
        }
    }

    func fluxFiles() throws(ModelError) -> [ScaffoldFile] {
        switch flux {
        case .v1:
            let comment = """
                The values of the chart of Flux. Run bootstrap.sh again after a change of this file.
                Branch and paths must be those that infra-sync writes: \
                see \(manifestPath(Self.controllerName, "deployment")).
                """
            return [ScaffoldFile(fluxFile, comment: comment, documents: [fluxChartValues])]
        case .v2:
            let comment = """
                The GitRepository and Kustomizations of Flux. Run bootstrap.sh again after a change of this file.
                Branch and paths must be those that infra-sync writes: \
                see \(manifestPath(Self.controllerName, "deployment")).
                """
            var documents = [gitRepository.document]
            for environment in Environment.standard {
                let kustomization = kustomization(of: environment)
                try kustomization.checkTypes()
                documents.append(kustomization.document)
            }
            try gitRepository.checkTypes()
            return [ScaffoldFile(fluxFile, comment: comment, documents: documents)]
        }
    }

    private var gitRepository: GitRepository {
        GitRepository(name: name, namespace: fluxNamespace) { spec in
            spec.interval = "1m"
            spec.url = repository.url
            spec.ref.branch = targetBranch
            spec.secretRef.name = fluxSecret
        }
    }

    private func kustomization(of environment: Environment) -> Kustomization {
        Kustomization(name: environment.name, namespace: fluxNamespace) { spec in
            spec.interval = "10m"
            spec.retryInterval = "1m"
            spec.sourceRef.kind = GitRepository.kind
            spec.sourceRef.name = name
            spec.path = "./\(targetPath(of: environment))"
            spec.prune = true
            // What is staged lives in production's namespaces and takes charts from production's repositories.
            if environment == .staging { spec.dependsOn = [Typed { $0.name = Environment.production.name }] }
        }
    }

    private var fluxChartValues: Value {
        [
            "git": [
                "url": .string(repository.description),
                "branch": .string(targetBranch),
                "path": .string(Environment.standard.map { targetPath(of: $0) }.joined(separator: ",")),
                "pollInterval": "1m",
                "secretName": .string(fluxSecret),
                // Flux writes nothing: the target branch belongs to infra-sync.
                "readonly": true,
            ],
            "sync": ["state": "secret"],
            "syncGarbageCollection": ["enabled": true],
            "registry": ["disableScanning": true],
        ]
    }
}
