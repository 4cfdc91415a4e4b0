import Foundation
import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Synchronization
import Testing

/// The cache is maintained locally: it stays small, and what it has is not fetched again.
@Suite struct CacheSizeTests {
    private static let files = Dictionary(
        uniqueKeysWithValues: (0..<60).map { ("k8s/\($0).yaml", Manifest.configMap("config-\($0)", "value \($0)")) })

    private func cluster() throws -> Cluster { try Cluster(Self.files) }

    private func repository(of cluster: Cluster) throws -> String {
        try cacheDirectory(in: cluster.configuration.storageDirectory) + "/repository-1.git"
    }

    /// The sizes of all packs and indexes by their names.
    private func packs(of cluster: Cluster) throws -> [String: Int] {
        let directory = try repository(of: cluster) + "/objects/pack"
        return try FileManager.default.contentsOfDirectory(atPath: directory).reduce(into: [:]) { sizes, name in
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory)/\(name)")
            sizes[name] = attributes[.size] as? Int
        }
    }

    /// Changes one file in both source branches.
    private func change(_ round: Int, _ cluster: Cluster) throws {
        let file = ["k8s/\(round % 60).yaml": Manifest.configMap("config-\(round % 60)", "changed \(round)")]
        for branch in ["production", "staging"] { try cluster.commit(file, to: branch, time: 1_600_000_000 + round) }
    }

    /// One instance, or another one for each pass.
    @Test(arguments: [true, false])
    func packsAreJoinedAndTheFirstRepositoryStays(isSameInstance: Bool) async throws {
        let cluster = try cluster()
        var synchronizer = try cluster.synchronizer()
        _ = try await synchronizer.pass()
        var largest = 0
        for round in 1...40 {
            try change(round, cluster)
            if !isSameInstance { synchronizer = try cluster.synchronizer() }
            #expect(try await synchronizer.pass()[.production].commit != nil)
            let packs = try packs(of: cluster)
            #expect(packs.count <= 40)
            largest = max(largest, packs.values.reduce(0, +))
        }
        // All objects in one pack, as git stores them with the same effort.
        let repository = try repository(of: cluster)
        try Command.check(
            ["git", "--git-dir", repository, "fsck", "--strict", "--full"], environment: GitRepository.environment)
        try Command.check(
            ["git", "--git-dir", repository, "-c", "pack.compression=1", "repack", "-adq", "--no-write-bitmap-index"],
            environment: GitRepository.environment)
        let content = try packs(of: cluster).values.reduce(0, +)
        #expect(largest < 2 * content, "\(largest) bytes, and \(content) of content")
        #expect(try await cluster.pass()[.production].isUnchanged)
    }

    /// Each instance joins packs that the other one has open.
    @Test func instancesWithOneStorageDirectoryContinueAfterAJoin() async throws {
        let cluster = try cluster()
        let synchronizers = try (0..<2).map { _ in try cluster.synchronizer() }
        for round in 1...40 {
            try change(round, cluster)
            let outcome = try await synchronizers[round % 2].pass()
            #expect(try outcome[.production].commit != nil)
            #expect(
                try await synchronizers[(round + 1) % 2].status().environments.map(\.state) == [.upToDate, .upToDate])
        }
        #expect(try packs(of: cluster).count <= 42)
        try cluster.remote.verify()
    }

    /// Passes whose pushes are rejected fetch objects too.
    @Test func packsAreJoinedByPassesThatFail() async throws {
        let cluster = try cluster()
        let synchronizer = try cluster.synchronizer()
        _ = try await synchronizer.pass()
        try cluster.remote.install(hook: "pre-receive", "exit 1")
        for round in 1...25 {
            try change(round, cluster)
            await #expect(throws: SyncError.self) { try await synchronizer.pass() }
        }
        #expect(try packs(of: cluster).count <= 40)
    }

    @Test func aJoinThatFailsIsANoticeAndThePassSucceeds() async throws {
        let cluster = try cluster()
        let notices = Mutex<Set<String>>([])
        let synchronizer = try cluster.synchronizer { progress in
            if case .notice(let text) = progress { notices.withLock { _ = $0.insert(text) } }
        }
        _ = try await synchronizer.pass()
        // A directory in place of an index cannot be read, and does not disturb anything else.
        let directory = try repository(of: cluster) + "/objects/pack"
        try Command.check([
            "sh", "-c", "cd '\(directory)'; for n in $(seq 30); do : > pack-$n.pack; mkdir pack-$n.idx; done",
        ])
        try change(1, cluster)
        #expect(try await synchronizer.pass()[.production].commit != nil)
        try change(2, cluster)
        #expect(try await synchronizer.pass()[.production].commit != nil)
        let text = try #require(notices.withLock { $0.first })
        #expect(notices.withLock(\.count) == 1)
        #expect(text.hasPrefix("join the packs of the cache "))
        #expect(text.hasSuffix("; the cache grows until the packs can be joined"))
    }

    @Test func aDamagedPackThatIsFoundByAJoinStartsANewRepository() async throws {
        let cluster = try cluster()
        let synchronizer = try cluster.synchronizer()
        _ = try await synchronizer.pass()
        let directory = try repository(of: cluster) + "/objects/pack"
        try Command.check([
            "sh", "-c", "cd '\(directory)'; for n in $(seq 30); do : > pack-$n.pack; : > pack-$n.idx; done",
        ])
        try change(1, cluster)
        #expect(try await synchronizer.pass()[.production].commit != nil)
        try change(2, cluster)
        #expect(try await synchronizer.pass()[.production].commit != nil)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: cacheDirectory(in: cluster.configuration.storageDirectory))
        #expect(names.filter { $0.hasPrefix("repository") } == ["repository-2.git"])
    }
}
