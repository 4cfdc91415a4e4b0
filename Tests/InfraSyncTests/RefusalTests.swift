import Foundation
import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Servers that reject a push.
@Suite struct RefusalTests {
    /// The hook or setting, and the message of the server.
    @Test(
        arguments: [
            (
                "pre-receive", "echo 'no commits on Fridays' >&2; exit 1",
                "pre-receive hook declined; no commits on Fridays"
            ),
            (
                "update", "echo \"$1 is protected\"; exit 1",
                "hook declined; refs/heads/flux is protected; "
                    + "error: hook declined to update refs/heads/flux"
            ),
            (
                "pre-receive", "printf 'GitLab: You are not allowed to push code\\nto protected branches.\\n'; exit 1",
                "pre-receive hook declined; GitLab: You are not allowed to push code; to protected branches"
            ),
        ])
    func theMessageOfTheServerIsReported(hook: String, script: String, words: String) async throws {
        let cluster = try Cluster()
        try cluster.remote.install(hook: hook, script)
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .rejected && error.isRetryable)
        let reason = error.reason.hasSuffix(".") ? String(error.reason.dropLast()) : error.reason
        #expect(reason == "push \"flux\" to \(cluster.remote.path): the remote rejected it: \(words)")
        #expect(try !cluster.remote.exists("flux"))
        try cluster.remote.verify()
    }

    /// The same instance polls: while no branch moves, the same push is not sent again.
    @Test func theSamePushIsNotSentAgainAtOnce() async throws {
        let cluster = try Cluster()
        let pushes = cluster.directory.path("pushes")
        try cluster.remote.install(hook: "pre-receive", "echo x >> \(pushes); exit 1")
        func count() throws -> Int { try String(contentsOfFile: pushes, encoding: .utf8).count / 2 }
        let synchronizer = try cluster.synchronizer()
        func refusal() async throws -> SyncError {
            try await #require(throws: SyncError.self) { _ = try await synchronizer.pass() }
        }
        let first = try await refusal()
        #expect(first.backoff == .seconds(60))
        for _ in 1...3 { #expect(try await refusal() == first) }
        #expect(try count() == 1)
        // After a source or the target moves, the push is sent.
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await refusal().backoff == .seconds(60))
        try cluster.remote.commit(["README.md": "Theirs.\n"], to: "flux")
        #expect(try await refusal().backoff == .seconds(60))
        #expect(try count() == 3)
        // A new process sends the push too.
        await #expect(throws: SyncError.self) { try await cluster.pass() }
        #expect(try count() == 4)
        try cluster.remote.install(hook: "pre-receive", "exit 0")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 3)])
        #expect(try await synchronizer.pass()[.production].commit != nil)
        #expect(try await synchronizer.pass().isRepeated)
        try cluster.remote.verify()
    }
}
