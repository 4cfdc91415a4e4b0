import InfraRender
import InfraSync
import InfraTestSupport
import Testing

@testable import InfraGit

/// Syncs of different repositories with the same storage directory share no objects.
@Suite struct SharedStorageTests {
    /// A cluster with a private repository after a pass, and another cluster with the same storage directory.
    private func clusters() async throws -> (own: Cluster, other: Cluster) {
        let (own, other) = (try Cluster(), try Cluster(["k8s/s.yaml": Manifest.secret("private", "hunter2")]))
        other.configuration.storageDirectory = own.configuration.storageDirectory
        try await other.pass()
        return (own, other)
    }

    /// A server lists a commit of another repository as its own branch, and claims that the client has it.
    @Test func aServerCannotHaveACommitOfAnotherRepositoryRendered() async throws {
        let (own, other) = try await clusters()
        let id = try other.remote.id(of: "production")
        let fake = try own.directory.write(
            script: "git",
            #"""
            packet() { printf '%04x' $(($(printf "$*" | wc -c) + 4)); printf "$*"; }
            [ "$1" = upload-pack ] || exec git "$@"
            packet '\#(id) HEAD\0side-band-64k\n'; packet '\#(id) refs/heads/production\n'; packet '\#(id) refs/heads/staging\n'
            printf 0000
            packet 'NAK\n'
            packet '\001PACK\000\000\000\002\000\000\000\000\002\235\010\202\073\330\250\352\265\020\255\152\307\134\202\074\375\076\323\036'
            printf 0000
            """#)
        own.configuration.remoteOptions.programs.git = fake
        let outcome = try? await own.pass()
        #expect(outcome == nil || outcome?.environments.allSatisfy { $0.heldReason != nil } == true)
        #expect(try !own.remote.exists("flux"))
    }

    /// A server learns only ids of commits that it has sent.
    @Test func aServerLearnsNoCommitsOfAnotherRepository() async throws {
        let (own, other) = try await clusters()
        try await own.pass()
        let known = try own.remote.id(of: "production")
        try own.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let log = own.directory.path("packets")
        own.configuration.remoteOptions.programs.git = try own.directory.write(
            script: "git", "GIT_TRACE_PACKET=\(log) exec git \"$@\"")
        try await own.pass()
        let packets = try Command.check(["cat", log]).text
        #expect(packets.contains("have \(known)"))
        for branch in ["production", "staging", "flux"] {
            #expect(try !packets.contains(other.remote.id(of: branch)))
        }
    }

    /// The history of another source branch does not count for this one.
    @Test(arguments: [true, false])
    func aFolderOfAnotherRepositoryIsNotTakenOver(adopts: Bool) async throws {
        let (own, other) = try await clusters()
        let target = try GitRepository()
        for cluster in [own, other] {
            cluster.configuration.targetRepository = try RemoteLocation(target.path)
        }
        #expect(try await other.pass()[.production].commit != nil)
        own.configuration.adoptsFolders = adopts
        let outcome = try await own.pass()[.production]
        #expect(
            (outcome.heldReason?.contains("the rendering of another repository, \(other.remote.path)") == true)
                == !adopts)
        #expect((outcome.commit != nil) == adopts)
    }
}
