import InfraCheck
import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraScaffold
import Testing

@Suite("Target branch and directory in the configurations of infra-sync and Flux")
struct FluxTargetRuleTests {
    private static let deployment = "k8s/infra-sync/deployment.yaml"

    /// Checks a new cluster after changing one file.
    private func lines(
        _ flux: ClusterDescription.Flux, _ path: String = deployment, replacing old: String = "", with new: String = ""
    ) throws -> [String] {
        let store = MemoryStore()
        var files: [String: String] = [:]
        let cluster = try ClusterDescription(
            name: "small", repository: "git@git.example.com:infra/small.git", flux: flux)
        for file in try cluster.files() {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(file.path != path || old.isEmpty || text.contains(old))
            files[file.path] = file.path == path && !old.isEmpty ? text.replacing(old, with: new) : text
        }
        return try Checker().report(on: SourceTree(files, in: store), store: store).diagnostics.map(\.description)
    }

    @Test(arguments: [ClusterDescription.Flux.v1, .v2])
    func acceptsTheConfigurationOfANewCluster(flux: ClusterDescription.Flux) throws { #expect(try lines(flux) == []) }

    @Test func reportsADifferentBranchInTheConfigurationOfFlux() throws {
        let expected = """
            Flux applies the branch "main", infra-sync writes "flux": see k8s/infra-sync/deployment.yaml:42 (both must name \
            the same branch and directory) [flux/target]
            """
        #expect(
            try lines(.v2, "flux-sync.yaml", replacing: "branch: flux", with: "branch: main") == [
                "flux-sync.yaml:13:13: error: \(expected)"
            ])
        #expect(
            try lines(.v1, "flux-chart.yaml", replacing: "branch: flux", with: "branch: main") == [
                "flux-chart.yaml:6:11: error: \(expected)"
            ])
    }

    @Test func reportsADifferentBranchOfTheControllerOnce() throws {
        let arguments = ("- \"--target-branch\"\n        - flux", "- --target-branch=main")
        #expect(
            try lines(.v2, Self.deployment, replacing: arguments.0, with: arguments.1) == [
                """
                flux-sync.yaml:13:13: error: Flux applies the branch "flux", infra-sync writes "main": see \
                k8s/infra-sync/deployment.yaml:41 (both must name the same branch and directory) [flux/target]
                """
            ])
    }

    @Test func reportsADifferentDirectoryWhereItIsProbablyWrong() throws {
        #expect(
            try lines(.v2, "flux-sync.yaml", replacing: "./flux/staging", with: "./fluks/staging") == [
                """
                flux-sync.yaml:42:9: error: Flux applies "fluks/staging", infra-sync writes "flux/staging": see \
                k8s/infra-sync/deployment.yaml:44 (both must name the same branch and directory) [flux/target]
                """
            ])
        let arguments = ("- \"--target-dir\"\n        - flux", "- \"--target-dir\"\n        - deploy")
        let written = #""deploy/production" and "deploy/staging""#
        let applied = #""flux/production" and "flux/staging""#
        #expect(
            try lines(.v2, Self.deployment, replacing: arguments.0, with: arguments.1) == [
                """
                k8s/infra-sync/deployment.yaml:44:11: error: infra-sync writes \(written), Flux applies \(applied): see \
                flux-sync.yaml:28 and flux-sync.yaml:42 (both must name the same branch and directory) [flux/target]
                """
            ])
        #expect(
            try lines(.v1, Self.deployment, replacing: arguments.0, with: arguments.1) == [
                """
                flux-chart.yaml:7:9: error: Flux applies \(applied), infra-sync writes \(written): see \
                k8s/infra-sync/deployment.yaml:44 (both must name the same branch and directory) [flux/target]
                """
            ])
    }

    @Test(arguments: [
        // Parent directories, other directories, and the same repository in another notation.
        ("flux-sync.yaml", "./flux/staging", "./flux"), ("flux-sync.yaml", "path: \"./flux/staging\"", "path: ./"),
        ("flux-sync.yaml", "./flux/staging", "./clusters/small"),
        ("flux-sync.yaml", "infra/small.git", "infra/small"),
        // Another repository, and options in a configuration file.
        (
            "flux-sync.yaml", "infra/small.git\"\n  ref:\n    branch: flux",
            "infra/other.git\"\n  ref:\n    branch: main"
        ),
        (deployment, "- \"--target-dir\"\n        - flux", "- --config=/etc/infra-sync.yaml"),
    ])
    func acceptsOtherValidConfigurations(path: String, old: String, new: String) throws {
        #expect(try lines(.v2, path, replacing: old, with: new) == [])
    }
}
