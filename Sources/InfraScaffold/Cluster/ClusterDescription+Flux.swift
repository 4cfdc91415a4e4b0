internal import InfraModel
internal import InfraRender

extension ClusterDescription {
    /// The namespace of Flux.
    var fluxNamespace: String {
        switch flux {
        case .v1: "flux"
        case .v2: "flux-system"
        }
    }

    /// The Secret in Flux's namespace with the key of the repository.
    var fluxSecret: String {
        switch flux {
        case .v1: "flux-git-deploy"
        case .v2: Self.controllerSecret
        }
    }

    /// The file that configures the branch and the directories for Flux.
    ///
    /// The file is outside the source directory: Flux cannot read its own source location from the manifests that it
    /// applies, and a mistake in the file must not make Flux delete itself.
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
            // Staged releases use the namespaces and chart repositories of production.
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
                // Flux does not write to the repository: infra-sync owns the target branch.
                "readonly": true,
            ],
            "sync": ["state": "secret"],
            "syncGarbageCollection": ["enabled": true],
            "registry": ["disableScanning": true],
        ]
    }
}
