import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraScaffold
import InfraTestSupport
import Testing

/// The files of a new cluster, with accessors for tests.
struct Scaffold {
    let files: [ScaffoldFile]

    init(_ cluster: ClusterDescription) throws { files = try cluster.files() }

    init(flux: ClusterDescription.Flux) throws {
        try self.init(ClusterDescription(name: "small", repository: "git@git.example.com:infra/small.git", flux: flux))
    }

    func text(_ path: String) throws -> String {
        String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
    }

    func documents(_ path: String) throws -> [Value] {
        try YAML.documents(in: Array(try text(path).utf8)).filter { !$0.isEmpty }.map(\.value)
    }

    func document(_ path: String) throws -> Value { try #require(try documents(path).first) }

    /// The flags of the controller with their values.
    func arguments() throws -> [String: String] {
        let pod = try document("k8s/infra-sync/deployment.yaml")["spec"]?["template"]?["spec"]
        let words = try #require(pod?["containers"]?.sequence?.first?["args"]?.sequence).compactMap(\.string)
        let pairs = stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    func rendering(as environment: Environment) throws -> (Rendering, MemoryStore) {
        let store = MemoryStore()
        let entries = files.filter { SourceTree.isManifest($0.path) && $0.path.hasPrefix("k8s/") }
            .map { SourceTree.Entry(path: $0.path, kind: .file(store.source($0.bytes))) }
        return (try Renderer().rendering(of: SourceTree(entries: entries), as: environment, store: store), store)
    }
}

@Suite("The files of a new cluster")
struct ClusterScaffoldTests {
    private static let common = [
        "bootstrap.sh",
        "k8s/cluster-autoscaler/namespace.yaml", "k8s/cluster-autoscaler/release.yaml",
        "k8s/gitlab-runner/namespace.yaml", "k8s/gitlab-runner/release.yaml",
        "k8s/gitlab/namespace.yaml", "k8s/gitlab/release.yaml", "k8s/gitlab/staging.yaml",
        "k8s/infra-sync/deployment.yaml", "k8s/infra-sync/namespace.yaml", "k8s/infra-sync/secret.yaml",
        "k8s/ingress-nginx/namespace.yaml", "k8s/ingress-nginx/release.yaml",
    ]
    private static let charts = ["cluster-autoscaler", "gitlab", "gitlab-runner", "ingress-nginx"]

    @Test(arguments: [
        (ClusterDescription.Flux.v1, ["flux-chart.yaml"]),
        (.v2, ["flux-sync.yaml"] + charts.map { "k8s/\($0)/repository.yaml" }),
    ])
    func writesTheExpectedFiles(flux: ClusterDescription.Flux, others: [String]) throws {
        let scaffold = try Scaffold(flux: flux)
        #expect(scaffold.files.map(\.path) == (Self.common + others).sorted())
        #expect(scaffold.files.filter(\.isExecutable).map(\.path) == ["bootstrap.sh"])
    }

    @Test(arguments: ClusterDescription.Flux.allCases)
    func theFilesRenderWithoutDiagnostics(flux: ClusterDescription.Flux) throws {
        let scaffold = try Scaffold(flux: flux)
        let (production, _) = try scaffold.rendering(as: .production)
        #expect(production.diagnostics.isEmpty)
        // All files except the placeholder of the Secret.
        #expect(production.files.count == scaffold.files.count { $0.path.hasPrefix("k8s/") } - 1)
        #expect(!production.files.contains { $0.name.contains("Secret") })

        let (staging, store) = try scaffold.rendering(as: .staging)
        #expect(staging.diagnostics.isEmpty)
        #expect(staging.files.count == 1)
        let text = try store.text(of: try #require(staging.files.first).content)
        let release = try YAML.decode(HelmRelease<GitLabValues>.self, from: text)
        #expect(release.metadata.name == "gitlab-staging")
        #expect(release.effectiveReleaseName == "gitlab-staging")
        #expect(release.values.global.hosts.domain == "staging.small.example.com")
        #expect(release.values.gitlab.webservice.maxReplicas == 2)
        #expect(release.values.global.ingress.class == "nginx")
    }

    @Test func theControllerHasAllFlags() throws {
        #expect(
            try Scaffold(flux: .v2).arguments() == [
                "--repo": "git@git.example.com:infra/small.git",
                "--staging-branch": "staging", "--production-branch": "production", "--source-dir": "k8s",
                "--target-branch": "flux", "--target-dir": "flux", "--interval": "300",
                "--deploy-key": "/etc/infra-sync/ssh/identity",
                "--user-email": "infra-sync@small.example.com", "--user-name": "infra-sync",
                "--storage-dir": "/var/cache/infra-sync",
            ])
    }

    /// Branch and directories are the same in both files, with and without the defaults.
    @Test(arguments: ["flux", "deploy/to", ""])
    func fluxAppliesTheFoldersOfTheController(directory: String) throws {
        for flux in ClusterDescription.Flux.allCases {
            var cluster = try ClusterDescription(
                name: "small", repository: "git@git.example.com:infra/small.git", flux: flux)
            cluster.targetBranch = "deploy"
            cluster.targetDirectory = directory
            let scaffold = try Scaffold(cluster)
            let arguments = try scaffold.arguments()
            let folders = Environment.standard.map { directory.isEmpty ? $0.name : "\(directory)/\($0.name)" }
            #expect(arguments["--target-branch"] == "deploy")
            #expect(arguments["--target-dir"] == directory)
            switch flux {
            case .v1:
                let git = try #require(try scaffold.document("flux-chart.yaml")["git"])
                #expect(git["url"]?.string == arguments["--repo"])
                #expect(git["branch"]?.string == "deploy")
                #expect(git["path"]?.string == folders.joined(separator: ","))
            case .v2:
                let documents = try scaffold.documents("flux-sync.yaml")
                let repository = try GitRepository(try #require(documents.first))
                #expect(repository.spec.url == "ssh://git@git.example.com/infra/small.git")
                #expect(repository.spec.ref.branch == "deploy")
                let kustomizations = try documents.dropFirst().map { try Kustomization($0) }
                #expect(kustomizations.map(\.spec.path) == folders.map { "./\($0)" })
                #expect(kustomizations.allSatisfy { $0.spec.sourceRef.name == repository.metadata.name })
                #expect(kustomizations.allSatisfy { $0.spec.prune == true })
            }
        }
    }

    @Test(arguments: ClusterDescription.Flux.allCases)
    func theReleasesHaveTypedVersions(flux: ClusterDescription.Flux) throws {
        let scaffold = try Scaffold(flux: flux)
        try check(HelmChart.clusterAutoscaler, "9.9.2", in: scaffold, flux)
        try check(HelmChart.gitLab, "5.6.3", in: scaffold, flux)
        try check(HelmChart.gitLabRunner, "0.37.2", in: scaffold, flux)
        try check(HelmChart.ingressNginx, "3.4.0", in: scaffold, flux)
    }

    private func check<Values: Schema>(
        _ chart: HelmChart<Values>, _ version: String, in scaffold: Scaffold, _ flux: ClusterDescription.Flux
    ) throws {
        let release = try HelmRelease<Values>(try scaffold.document("k8s/\(chart.name)/release.yaml"))
        #expect(release.findings == Findings())
        #expect(release.chartName == chart.name)
        #expect(release.chartVersion == version)
        #expect(release.effectiveReleaseName == chart.name)
        let namespace = try scaffold.document("k8s/\(chart.name)/namespace.yaml")
        #expect(namespace["metadata"]?["name"]?.string == release.metadata.namespace)
        switch flux {
        case .v1: #expect(release.operatorSpec?.chart.repository == chart.repository)
        case .v2:
            let repository = try HelmRepository(try scaffold.document("k8s/\(chart.name)/repository.yaml"))
            #expect(repository.spec.url == chart.repository)
            #expect(repository.metadata.name == release.controllerSpec?.chart.spec.sourceRef.name)
            #expect(repository.metadata.namespace == release.metadata.namespace)
        }
    }

    @Test(arguments: ["", "-a", "a-", "A", "a.b", "a_b", "ä", "a b", String(repeating: "a", count: 64)])
    func rejectsANameThatIsNotALabel(name: String) {
        let error = #expect(throws: ScaffoldError.self) {
            try ClusterDescription(name: name, repository: "git@git.example.com:infra/small.git")
        }
        #expect(error?.code == .name)
    }

    @Test(arguments: ["a", "0", "a-1", String(repeating: "a", count: 63)])
    func acceptsAnyLabelAsAName(name: String) throws {
        let cluster = try ClusterDescription(name: name, repository: "git@git.example.com:infra/small.git")
        #expect(try Scaffold(cluster).rendering(as: .production).0.diagnostics.isEmpty)
    }
}
