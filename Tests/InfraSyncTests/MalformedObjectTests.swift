import Foundation
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Objects that a server accepts although they are invalid for git.
@Suite("Malformed objects") struct MalformedObjectTests {
    @Test func aCommitWithoutAnAuthorHoldsItsEnvironmentOnly() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        try cluster.commit(["k8s/z.yaml": Manifest.configMap("z")])
        let commit = """
            tree \(try cluster.remote.id(of: "staging^{tree}"))
            committer a <a@b.example> 1 +0000

            bad
            """
        let id = try cluster.remote.git(
            "hash-object", "-t", "commit", "-w", "--literally", "--stdin", input: Array(commit.utf8)
        ).text
        try cluster.remote.git("update-ref", "refs/heads/staging", id)
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.added == ["builtin-v1-ConfigMap-default-z.yaml"])
        #expect(
            try outcome[.staging].heldReason == """
                commit \(id) of staging has an object that git does not allow: read commit \(id): its header has no author in the expected place
                """)
        // The cache is not damaged.
        try await cluster.pass()
        let storage = try FileManager.default.contentsOfDirectory(
            atPath: cacheDirectory(in: cluster.configuration.storageDirectory))
        #expect(storage.filter { $0.hasSuffix(".git") } == ["repository-1.git"])
    }
}
