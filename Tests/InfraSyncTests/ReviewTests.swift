import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// A pass warns if the diff of a manifest is hidden from reviewers.
@Suite struct ReviewTests {
    private static let web = ["k8s/web.yaml": Manifest.deployment("web")]

    private func hidden(_ cluster: Cluster) async throws -> [String] {
        try await cluster.pass()[.production].diagnostics.map(\.short).filter { $0.contains("hidden-diff") }
    }

    @Test(arguments: [".gitattributes", "k8s/.gitattributes", "k8s/sub/.gitattributes"])
    func aHiddenDiffIsReportedAtEachRendering(path: String) async throws {
        let cluster = try Cluster(Self.web)
        try await cluster.pass()
        // The attributes alone, a manifest that does not match, one that matches, and an unrelated one.
        try cluster.commit([path: "later.yaml -diff\n"])
        #expect(try await hidden(cluster) == [])
        try cluster.commit(["k8s/a.yaml": Manifest.configMap("a")])
        #expect(try await hidden(cluster) == [])
        let later = path.hasPrefix("k8s/sub") ? "k8s/sub/later.yaml" : "k8s/later.yaml"
        try cluster.commit([later: Manifest.configMap("later")])
        #expect(try await hidden(cluster) == ["\(path):1: source/hidden-diff"])
        try cluster.commit(["k8s/a.yaml": Manifest.configMap("b")])
        #expect(try await hidden(cluster) == ["\(path):1: source/hidden-diff"])
        try cluster.commit([path: "later.yaml diff\n"])
        #expect(try await hidden(cluster) == [])
    }

    @Test func attributesOfOtherDirectoriesAreIgnored() async throws {
        let cluster = try Cluster(Self.web.merging(["docs/.gitattributes": "* -diff\n"]) { $1 })
        #expect(try await hidden(cluster) == [])
    }
}
