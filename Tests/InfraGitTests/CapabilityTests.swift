import InfraTestSupport
import Testing

@testable import InfraGit

/// Servers that lack capabilities of git, or announce that they cannot do something.
@Suite struct CapabilityTests {
    private let name = "refs/heads/main"
    private let directory: TemporaryDirectory
    private let repository: GitRepository

    init() throws {
        directory = try TemporaryDirectory()
        repository = try GitRepository()
        // Otherwise git unpacks the objects of a small pack one by one, and finds the bases of its deltas.
        try repository.git("config", "receive.unpackLimit", "1")
    }

    private func remote(_ changes: String) throws -> Remote {
        let filter = try CapabilityFilter(changes, in: directory)
        var options = RemoteOptions()
        options.programs.git = try directory.write(script: "git", filter.script)
        return try InfraGitTests.remote(repository, options: options)
    }

    /// Changes one of many files, so that the pack is thin.
    private func change(_ cache: Cache, on tip: ObjectID) throws -> (ObjectID, PackWriter) {
        let base = try cache.repository.commit(tip).tree
        let writer = PackWriter(repository: cache.repository)
        var entries = try cache.repository.tree(base)
        entries[50].id = try writer.write(blob: Array("changed".utf8))
        let tree = try writer.write(tree: entries, base: base)
        let id = try writer.write(commit: tree, parents: [tip], author: someone, committer: someone, message: "M\n")
        return (id, writer)
    }

    @Test func aServerWithoutThinPacksGetsTheBases() throws {
        try repository.commit(Dictionary(uniqueKeysWithValues: (0..<100).map { ("f\($0)", "\($0)") }))
        let cache = try Cache()
        let remote = try remote("+no-thin")
        let tip = try #require(try remote.fetch([name], into: cache.repository)[name])
        let (id, writer) = try change(cache, on: tip)
        // The server needs them.
        guard case .rejected = try remote.push(name, from: tip, to: id, pack: writer.finish()) else {
            Issue.record("the server accepted a thin pack")
            return
        }
        let push = try remote.startPush(of: name)
        #expect(try !push.acceptsThinPacks())
        #expect(try push.send(from: tip, to: id, pack: writer.finishWithBases()) == .updated)
        try repository.verify()
        #expect(try repository.git("show", "\(name):f54").text == "changed")
        let other = try InfraGitTests.remote(repository).startPush(of: name)
        #expect(try other.acceptsThinPacks())
    }

    /// The pack follows outside of packets then, and the report of a push in packets of its own.
    @Test(arguments: ["-side-band -side-band-64k", "-side-band-64k"])
    func servesARemoteWithoutSidebands(changes: String) throws {
        try repository.commit(["f": Cache.noise(9000).map { String($0) }.joined()])
        let cache = try Cache()
        let remote = try remote(changes)
        for number in 0..<2 {
            let tip = try #require(try remote.fetch([name], into: cache.repository)[name])
            #expect(try tip.hex == repository.id(of: name))
            try cache.repository.setReference(name, to: tip)
            let (id, pack) = try cache.commit("pushed \(number)", on: tip)
            #expect(try remote.push(name, from: tip, to: id, pack: pack) == .updated)
            try repository.commit(["f": "changed \(number)"])
        }
        try repository.install(hook: "pre-receive", "echo no; exit 1")
        let (id, pack) = try cache.commit("rejected", on: nil)
        let outcome = try remote.push("refs/heads/other", from: nil, to: id, pack: pack)
        #expect(outcome == .rejected(reason: "pre-receive hook declined", messages: []))
        try repository.verify()
    }

    /// The connection breaks in the middle of a pack.
    @Test func aTruncatedPackWithoutSidebandsIsAnIncompleteResponse() throws {
        try repository.commit(["f": Cache.noise(9000).map { String($0) }.joined()])
        let filter = try CapabilityFilter("-side-band -side-band-64k", in: directory)
        var options = RemoteOptions()
        options.programs.git = try directory.write(
            script: "git", "unset GIT_PROTOCOL; git upload-pack \"$2\" | \(filter.command) | stdbuf -o0 head -c 9000")
        let cache = try Cache()
        let error = try #require(throws: GitError.self) {
            try InfraGitTests.remote(repository, options: options).fetch([name], into: cache.repository)
        }
        #expect(error.code == .unreachable)
        #expect(try InfraGitTests.remote(repository).fetch([name], into: cache.repository)[name] != nil)
    }

    @Test func aServerWithoutPushReportsIsRejectedForGood() throws {
        let (id, pack) = try Cache().commit("first", on: nil)
        let error = try #require(throws: GitError.self) {
            try remote("-report-status -report-status-v2").push(name, from: nil, to: id, pack: pack)
        }
        #expect(error.code == .protocolViolation)
        #expect(
            error.reason == """
                the remote does not report the result of a push (report-status); retrying does not help: update git on the \
                server
                """)
    }
}
