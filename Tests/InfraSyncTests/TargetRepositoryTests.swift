import InfraRender
import InfraSync
import InfraTestSupport
import Testing

@testable import InfraGit

/// The target branch in a repository of its own.
@Suite struct TargetRepositoryTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    private func cluster() throws -> (cluster: Cluster, target: GitRepository) {
        let cluster = try Cluster()
        let target = try GitRepository()
        cluster.configuration.targetRepository = try RemoteLocation(target.path)
        return (cluster, target)
    }

    @Test func theTargetBranchIsWrittenThereAndNowhereElse() async throws {
        let (cluster, target) = try cluster()
        try target.commit(["README.md": "Theirs.\n"], to: "flux")
        let synchronizer = try cluster.synchronizer()
        #expect(try await synchronizer.plan().environments[0].changes.count == 1)
        let outcome = try await synchronizer.pass()
        #expect(try outcome[.production].commit?.hex == target.id(of: "flux"))
        #expect(try target.entries(of: "flux").keys.sorted() == ["README.md", "flux/production/\(Self.web)"])
        #expect(try !cluster.remote.exists("flux"))
        // Neither repository has objects of the other one.
        #expect(try !target.exists("\(cluster.remote.id(of: "production"))^{commit}"))
        #expect(try !cluster.remote.exists("\(target.id(of: "flux"))^{commit}"))
        let trailer = try target.git("log", "-1", "--format=%(trailers:key=Source-Repository,valueonly)", "flux").text
        #expect(trailer == "\(cluster.remote.path)\n")
        #expect(try await synchronizer.pass().isRepeated)
        for replicas in 2...3 {
            try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: replicas)])
            #expect(try await synchronizer.pass()[.production].changes?.changed == [Self.web])
        }
        // Another machine has only the target branch as its state.
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        let status = try await cluster.synchronizer().status()
        #expect(status.target?.hex == (try target.id(of: "flux")))
        #expect(status.environments[0].state == .upToDate)
        #expect(
            try await cluster.synchronizer().verification(of: .all).commits.map(\.verdict)
                == [.foreign, .proven, .proven, .proven])
        try target.verify()
        try cluster.remote.verify()
    }

    /// The branch moves during the pass, in the target repository only.
    @Test(arguments: ["rendering", "pushing"])
    func aLostRaceIsRepeated(step: String) async throws {
        let (cluster, target) = try cluster()
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let countdown = Countdown(2)
        let outcome = try await cluster.synchronizer { progress in
            let isNow =
                switch progress {
                case .rendering: step == "rendering"
                case .pushing: step == "pushing"
                default: false
                }
            guard isNow, countdown.isRunning() else { return }
            do {
                try target.commit(["foreign": "\(try target.commitCount(of: "flux"))"], to: "flux")
            } catch {
                Issue.record(error)
            }
        }.pass()
        #expect(outcome.lostRaces == 2)
        #expect(try target.commitCount(of: "flux") == 4)
        #expect(try target.texts(of: "flux")["flux/production/\(Self.web)"]?.contains("replicas: 2") == true)
        try target.verify()
    }

    /// A branch of the same name is another branch, unless it is the same commit.
    @Test func theTargetBranchMayHaveTheNameOfASourceBranch() async throws {
        let (cluster, target) = try cluster()
        let configuration = cluster.configuration
        cluster.configuration = try SyncConfiguration(
            repository: configuration.repository, productionBranch: "production", stagingBranch: "staging",
            targetBranch: "production", sourceDirectory: "k8s", targetDirectory: "flux", userName: "N",
            userEmail: "n@example.com", storageDirectory: configuration.storageDirectory,
            targetRepository: configuration.targetRepository)
        #expect(try await cluster.pass()[.production].commit?.hex == target.id(of: "production"))
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        try cluster.remote.git("push", "--quiet", "--force", target.path, "production")
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .configuration)
        #expect(error.reason.contains("is a source branch, or a copy of it, so infra-sync would render its own output"))
        #expect(try target.id(of: "production") == cluster.remote.id(of: "production"))
        // The same repository under its own name is not a separate one.
        #expect(throws: SyncError.self) {
            try SyncConfiguration(
                repository: configuration.repository, productionBranch: "production", stagingBranch: "staging",
                targetBranch: "production", sourceDirectory: "k8s", targetDirectory: "flux", userName: "N",
                userEmail: "n@example.com", storageDirectory: "/x", targetRepository: configuration.repository)
        }
    }

    /// In the other order, another instance could render a newer source in between, and this one would revert it.
    @Test func theTargetIsFetchedBeforeTheSources() async throws {
        let (cluster, target) = try cluster()
        let log = cluster.directory.path("log")
        func git(_ name: String) throws -> String {
            try cluster.directory.write(script: name, "echo \(name) >> \(log); exec git \"$@\"")
        }
        cluster.configuration.remoteOptions.programs.git = try git("source")
        var options = RemoteOptions()
        options.programs.git = try git("target")
        cluster.configuration.targetRemoteOptions = options
        _ = try await cluster.synchronizer().plan()
        #expect(try Command.check(["cat", log]).text == "target\nsource")
        try target.verify()
    }

    @Test func aMissingStagedTargetIsNamed() async throws {
        let (cluster, _) = try cluster()
        let path = cluster.directory.path("nothing.git")
        cluster.configuration.targetRepository = try RemoteLocation(path)
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("fetch \"refs/heads/flux\" from \(path): "))
    }

    /// Each repository has a server and keys of its own.
    @Test(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
    func eachRepositoryHasItsOwnCredentials() async throws {
        let (cluster, target) = try cluster()
        let servers = (source: try SSHServer(), target: try SSHServer())
        cluster.configuration.repository = try RemoteLocation(servers.source.url(of: cluster.remote))
        cluster.configuration.targetRepository = try RemoteLocation(servers.target.url(of: target))
        cluster.configuration.remoteOptions = RemoteOptions(
            deployKey: servers.source.userKey, knownHosts: servers.source.knownHosts)
        cluster.configuration.targetRemoteOptions = RemoteOptions(
            deployKey: servers.source.userKey, knownHosts: servers.target.knownHosts)
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .refused)
        cluster.configuration.targetRemoteOptions?.deployKey = servers.target.userKey
        #expect(try await cluster.pass()[.production].commit?.hex == target.id(of: "flux"))
        try target.verify()
    }
}
