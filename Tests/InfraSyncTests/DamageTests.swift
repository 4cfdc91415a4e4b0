import Foundation
import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// The storage directory is a cache: after any damage, the next pass has the same result.
@Suite struct DamageTests {
    /// Shell commands, run in the storage directory.
    static let damages = [
        // Packs
        "for f in repository-1.git/objects/pack/*.pack; do halve $f; done",
        "for f in repository-1.git/objects/pack/*.pack; do truncate -s 0 $f; done",
        "for f in repository-1.git/objects/pack/*.idx; do halve $f; done",
        "for f in repository-1.git/objects/pack/*.idx; do truncate -s 0 $f; done",
        "for f in repository-1.git/objects/pack/*.idx; do head -c 2000 /dev/urandom > $f; done",
        // From the 60th byte on, so that the header is valid and the contents are not.
        "for f in repository-1.git/objects/pack/*.pack; do yes | dd of=$f bs=1 seek=60 count=60 conv=notrunc; done",
        "rm repository-1.git/objects/pack/*.pack",
        "rm repository-1.git/objects/pack/*.idx",
        "rm repository-1.git/objects/pack/*",
        "ls repository-1.git/objects/pack/*.pack | head -1 | xargs rm",
        "ls repository-1.git/objects/pack/*.pack | tail -1 | xargs rm",
        "ls -t repository-1.git/objects/pack/*.pack | tail -1 | xargs truncate -s 40",
        "ls -t repository-1.git/objects/pack/*.pack | head -1 | xargs truncate -s 40",
        "rm -r repository-1.git/objects",
        // The rest of the repository
        "echo garbage > repository-1.git/HEAD", "echo garbage > repository-1.git/config", ": > repository-1.git/HEAD",
        "rm repository-1.git/HEAD", "rm -r repository-1.git/refs",
        "rm -r repository-1.git; echo garbage > repository-1.git",
        "find repository-1.git/refs -type f -exec sh -c 'echo garbage > {}' ';'",
        "find repository-1.git/refs -type f -exec sh -c ': > {}' ';'",
        "find repository-1.git/refs -type f -exec sh -c 'echo 1111111111111111111111111111111111111111 > {}' ';'",
        "echo garbage > repository-1.git/packed-refs",
        // Stale locks and remains of killed processes
        "for f in $(find repository-1.git/refs -type f); do : > $f.lock; done",
        "cd repository-1.git; : > HEAD.lock; : > config.lock; : > packed-refs.lock; : > refs/x.lock",
        "for n in 1 2 3; do head -c 1000 /dev/urandom > repository-1.git/objects/pack/pack_git2_$n; done",
        // Files of another version
        "mv repository-1.git repository-7.git", "sed -i 's/render cache [0-9]*/render cache 9/' render-cache",
        "mkdir -p repository-2.git/objects; echo 'a newer format' > repository-2.git/HEAD",
        "git --git-dir repository-1.git config core.repositoryFormatVersion 7",
        "git --git-dir repository-1.git pack-refs --all", "git --git-dir repository-1.git repack -adq",
        // Other cached files
        "echo garbage > render-cache", ": > render-cache", "halve render-cache", "rm render-cache",
        "printf xxxx | dd of=render-cache bs=1 seek=40 conv=notrunc", "rm render-cache; mkdir render-cache",
        "halve rendered-state", "sed -i s/production/prodduction/ rendered-state", "truncate -s -1 rendered-state",
        "echo garbage > rendered-state", ": > rendered-state", "rm rendered-state; mkdir rendered-state",
        "head -c 3000 /dev/urandom > render-cache; head -c 3000 /dev/urandom > rendered-state",
        "rm -r repository-1.git", "rm -r ./*",
    ]

    private static let first = [
        "k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a"),
        "k8s/s.yaml": Manifest.staged("s", for: "web", ["spec:", "  replicas: 5"]),
    ]
    private static let second: [String: String?] = [
        "k8s/web.yaml": Manifest.deployment("web", replicas: 2), "k8s/b.yaml": Manifest.configMap("b"),
    ]

    @Test(arguments: damages)
    func aDamagedCacheChangesNothing(damage: String) async throws {
        let cluster = try Cluster(Self.first)
        try await cluster.pass()
        try cluster.commit(["k8s/c.yaml": Manifest.configMap("c")])
        try await cluster.pass()
        try run(damage, cluster)
        // A pass without changes does not need the damaged files.
        let tip = try cluster.remote.id(of: "flux")
        #expect(try await cluster.pass()[.production].isUnchanged)
        #expect(try cluster.remote.id(of: "flux") == tip)
        for branch in ["production", "staging"] { try cluster.commit(Self.second, to: branch) }
        try await expectAsNew(cluster)
    }

    @Test(arguments: damages)
    func aDamagedCacheIsReplacedWhenItIsNeeded(damage: String) async throws {
        let cluster = try Cluster(Self.first)
        try await cluster.pass()
        try run(damage, cluster)
        for branch in ["production", "staging"] { try cluster.commit(Self.second, to: branch) }
        try await expectAsNew(cluster)
        #expect(try await cluster.pass()[.production].isUnchanged)
    }

    private func run(_ damage: String, _ cluster: Cluster) throws {
        let storage = try cacheDirectory(in: cluster.configuration.storageDirectory)
        try Command.check(["chmod", "-R", "u+w", storage])
        try Command.check([
            "sh", "-ec", "halve() { truncate -s $(($(stat -c %s $1) / 2)) $1; }; cd '\(storage)'; \(damage)",
        ])
    }

    private func expectAsNew(_ cluster: Cluster) async throws {
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.added == ["builtin-v1-ConfigMap-default-b.yaml"])
        #expect(try outcome[.production].changes?.changed == ["apps-v1-Deployment-default-web.yaml"])
        try cluster.remote.verify()
        let other = try Cluster([:])
        try cluster.remote.git("push", "--quiet", other.remote.path, "production", "staging")
        try await other.pass()
        for environment in Environment.standard {
            #expect(try cluster.folder(environment) == other.folder(environment))
        }
    }

    @Test func aStorageDirectoryThatCannotBeCreatedIsAnError() async throws {
        let cluster = try Cluster()
        try cluster.directory.write("file", "")
        cluster.configuration.storageDirectory = cluster.directory.path("file/storage")
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .storage)
        #expect(error.reason.contains("file/storage"))
        #expect(try !cluster.remote.exists("flux"))
    }

    /// An instance continues while its objects are deleted.
    @Test(arguments: [
        "rm -r repository-1.git/objects", "rm -r repository-1.git", "rm -r ./*", "rm render-cache rendered-state",
    ])
    func anInstanceContinuesAfterTheLossOfItsCache(damage: String) async throws {
        let cluster = try Cluster(Self.first)
        let synchronizer = try cluster.synchronizer()
        _ = try await synchronizer.pass()
        try run(damage, cluster)
        for branch in ["production", "staging"] { try cluster.commit(Self.second, to: branch) }
        #expect(try await synchronizer.pass()[.production].commit != nil)
        #expect(try await synchronizer.status().environments.map(\.state) == [.upToDate, .upToDate])
        try cluster.remote.verify()
    }
}
