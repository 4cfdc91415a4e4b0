import Foundation
import InfraGit
import InfraTestSupport
import Testing

@Suite struct PushTests {
    private let name = "refs/heads/flux"

    private func created(_ repository: GitRepository, _ cache: Cache) throws -> ObjectID {
        let (id, pack) = try cache.commit("first", on: nil)
        #expect(try remote(repository).push(name, from: nil, to: id, pack: pack) == .updated)
        return id
    }

    @Test func createsAndUpdatesAReference() throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let first = try created(repository, cache)
        #expect(try repository.id(of: name) == first.hex)
        let (second, pack) = try cache.commit("second", on: first)
        #expect(try remote(repository).push(name, from: first, to: second, pack: pack) == .updated)
        #expect(try repository.id(of: name) == second.hex)
        #expect(try repository.git("show", "\(name):f").text == "second")
        try repository.verify()
        // The second time, the remote is already up to date.
        #expect(try remote(repository).push(name, from: first, to: second, pack: pack) == .updated)
    }

    @Test func aThinPackIsCompletedByTheServer() throws {
        let repository = try GitRepository()
        var files: [String: String?] = [:]
        for number in 0..<3000 { files["f\(number)"] = "\(number)" }
        try repository.commit(files, to: "flux")
        let cache = try Cache()
        let tip = try #require(try remote(repository).fetch([name], into: cache.repository)[name])
        let base = try cache.repository.commit(tip).tree
        let writer = PackWriter(repository: cache.repository)
        var entries = try cache.repository.tree(base)
        entries[1500].id = try writer.write(blob: Array("changed".utf8))
        let tree = try writer.write(tree: entries, base: base)
        let id = try writer.write(commit: tree, parents: [tip], author: someone, committer: someone, message: "M\n")
        let pack = writer.finish()
        #expect(pack.byteCount < 500)
        #expect(try remote(repository).push(name, from: tip, to: id, pack: pack) == .updated)
        try repository.verify()
        #expect(try repository.id(of: "flux^{tree}") == tree.hex)
    }

    @Test func pushesAPackLargerThanTheSocketBuffer() throws {
        let repository = try GitRepository()
        // A hook with much output during the transfer must not block either side.
        try repository.install(
            hook: "pre-receive", "i=0; while [ $i -lt 3000 ]; do echo \"line $i of a long speech\"; i=$((i+1)); done")
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        var random = SeededGenerator(seed: 3)
        var entries: [TreeEntry] = []
        for number in 0..<40 {
            let content = (0..<200_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let id = try writer.write(blob: content)
            entries.append(TreeEntry(name: "f\(number)", mode: .file, id: id))
        }
        let tree = try writer.write(tree: entries)
        let id = try writer.write(commit: tree, parents: [], author: someone, committer: someone, message: "M\n")
        #expect(try remote(repository).push(name, from: nil, to: id, pack: writer.finish()) == .updated)
        try repository.verify()
    }

    @Test func doesNotUpdateAReferenceThatHasMoved() throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let first = try created(repository, cache)
        let (second, pack) = try cache.commit("second", on: first)
        #expect(try remote(repository).push(name, from: nil, to: second, pack: pack) == .stale(first))
        let (other, _) = try cache.commit("other", on: nil)
        #expect(try remote(repository).push(name, from: other, to: second, pack: pack) == .stale(first))
        try repository.git("update-ref", "-d", name)
        #expect(try remote(repository).push(name, from: first, to: second, pack: pack) == .stale(nil))
        // Nothing was sent.
        #expect(try repository.git("count-objects").text.hasPrefix("3 objects"))
    }

    /// The reference moves after the server has listed it: the server's own comparison must reject the push.
    @Test func reportsALostRace() throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let first = try created(repository, cache)
        let rival = try repository.commit(["rival": "x"], to: "rival")
        try repository.install(hook: "pre-receive", "unset GIT_QUARANTINE_PATH; git update-ref \(name) \(rival)")
        let (second, pack) = try cache.commit("second", on: first)
        let outcome = try remote(repository).push(name, from: first, to: second, pack: pack)
        #expect(outcome == .stale(ObjectID(hex: rival)))
        #expect(try repository.id(of: name) == rival)
    }

    @Test func reportsALostRaceForANewReference() throws {
        let repository = try GitRepository()
        let rival = try repository.commit(["rival": "x"], to: "rival")
        try repository.install(hook: "pre-receive", "unset GIT_QUARANTINE_PATH; git update-ref \(name) \(rival)")
        let (first, pack) = try Cache().commit("first", on: nil)
        #expect(try remote(repository).push(name, from: nil, to: first, pack: pack) == .stale(ObjectID(hex: rival)))
    }

    @Test func oneOfSeveralConcurrentPushesSucceeds() async throws {
        let repository = try GitRepository()
        let first = try created(repository, try Cache())
        let outcomes = try await withThrowingTaskGroup(of: PushOutcome.self) { group in
            for number in 0..<4 {
                group.addTask {
                    let (id, pack) = try Cache().commit("pusher \(number)", on: first)
                    return try remote(repository).push(name, from: first, to: id, pack: pack)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let tip = ObjectID(hex: try repository.id(of: name))
        #expect(outcomes.count { $0 == .updated } == 1)
        #expect(outcomes.allSatisfy { $0 == .updated || $0 == .stale(tip) })
        #expect(try repository.git("rev-list", "--count", name).text == "2")
    }

    @Test(arguments: [("pre-receive", "pre-receive hook declined"), ("update", "hook declined")])
    func reportsTheMessagesOfARejection(hook: String, reason: String) throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let first = try created(repository, cache)
        try repository.install(hook: hook, "echo 'protected branch'; echo >&2 ' ask an owner '; exit 1")
        let (second, pack) = try cache.commit("second", on: first)
        let outcome = try remote(repository).push(name, from: first, to: second, pack: pack)
        guard case .rejected(let words, let messages) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(words == reason)
        #expect(messages.contains("ask an owner"))
        #expect(messages.contains("protected branch"))
        #expect(try repository.id(of: name) == first.hex)
    }

    @Test func aPackWithMissingObjectsIsRejected() throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let first = try created(repository, cache)
        let writer = PackWriter(repository: cache.repository)
        // The commit names a tree that does not exist.
        let id = try writer.write(
            commit: ObjectID(ofBlob: [9, 9]), parents: [first], author: someone, committer: someone, message: "M\n")
        let outcome = try remote(repository).push(name, from: first, to: id, pack: writer.finish())
        guard case .rejected(let reason, _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason == "missing necessary objects")
    }

    /// The server reports the error before it has read everything, and closes the connection.
    @Test func reportsARejectionDuringTheTransfer() throws {
        let repository = try GitRepository()
        try repository.git("config", "receive.maxInputSize", "1000")
        let writer = PackWriter(repository: try Cache().repository)
        var random = SeededGenerator(seed: 3)
        let blob = try writer.write(blob: (0..<3_000_000).map { _ in UInt8(truncatingIfNeeded: random.next()) })
        let tree = try writer.write(tree: [TreeEntry(name: "f", mode: .file, id: blob)])
        let id = try writer.write(commit: tree, parents: [], author: someone, committer: someone, message: "M\n")
        let outcome = try remote(repository).push(name, from: nil, to: id, pack: writer.finish())
        guard case .rejected(let reason, let messages) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason.hasPrefix("the remote could not unpack the objects"))
        #expect(messages.contains { $0.contains("exceeds maximum allowed size") })
    }

    /// The server updates the reference, then dies before it can report.
    @Test func detectsAnUpdateWithoutAReport() throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let first = try created(repository, cache)
        try repository.install(hook: "reference-transaction", "[ \"$1\" = committed ] && kill -9 $PPID; exit 0")
        let (second, pack) = try cache.commit("second", on: first)
        #expect(try remote(repository).push(name, from: first, to: second, pack: pack) == .updated)
        #expect(try repository.id(of: name) == second.hex)
    }

    @Test func aServerThatDiesBeforeTheUpdateIsUnreachable() throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let first = try created(repository, cache)
        try repository.install(hook: "pre-receive", "kill -9 $PPID")
        let (second, pack) = try cache.commit("second", on: first)
        let error = try #require(throws: GitError.self) {
            try remote(repository).push(name, from: first, to: second, pack: pack)
        }
        #expect(error.code == .unreachable)
        #expect(error.attempted == "push \"\(name)\" to \(repository.path)")
    }

    @Test func waitsForHooksAfterThePush() throws {
        let repository = try GitRepository()
        try repository.install(hook: "post-receive", "cat > \"$GIT_DIR/told\"; echo done")
        let (id, pack) = try Cache().commit("first", on: nil)
        #expect(try remote(repository).push(name, from: nil, to: id, pack: pack) == .updated)
        #expect(try Command.check(["cat", "\(repository.path)/told"]).text.contains(id.hex))
    }
}
