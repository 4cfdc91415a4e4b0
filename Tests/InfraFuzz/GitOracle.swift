import Foundation
import InfraTestSupport

@testable import InfraGit

/// Compares how this module and git read commits and trees.
///
/// Starting git for each object would be too slow: objects are collected and checked with one `git fsck --strict` and
/// one listing.
struct GitOracle {
    private var objects: [ObjectID: (kind: ObjectKind, content: [UInt8])] = [:]

    /// The number of objects to check.
    var count: Int { objects.count }

    /// The objects that commits and trees can refer to, because the oracle's repository contains them.
    static let blob = ObjectID(ofBlob: [])
    static let tree = ObjectKind.tree.id(of: [])
    static let commit = ObjectKind.commit.id(of: baseCommit)

    private static let baseCommit = Array(
        "tree \(tree)\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\nBase\n".utf8)

    /// Adds an object to the next comparison.
    ///
    /// The ids that it names are replaced by ids of objects that the repository has.
    mutating func add(_ kind: ObjectKind, _ content: [UInt8]) {
        let content = Self.namingKnownObjects(kind, content)
        objects[kind.id(of: content)] = (kind, content)
    }

    /// Checks the collected objects, and removes them.
    ///
    /// - Returns: The number of objects that both accept.
    /// - Throws: ``FuzzViolation`` if git rejects an object that this module accepts, or reads an object differently.
    @discardableResult
    mutating func check() throws(FuzzViolation) -> Int {
        defer { objects = [:] }
        guard !objects.isEmpty else { return 0 }
        do {
            return try compare(in: try GitRepository())
        } catch let violation as FuzzViolation {
            throw violation
        } catch {
            throw FuzzViolation("git failed: \(error)")
        }
    }

    private func compare(in repository: GitRepository) throws -> Int {
        let deflater = Deflater()
        let bases: [(ObjectKind, [UInt8])] = [(.blob, []), (.tree, []), (.commit, Self.baseCommit)]
        for (kind, content) in bases + objects.values.map({ ($0.kind, $0.content) }) {
            try repository.writeLoose(kind, content, with: deflater)
        }
        let rejected = try repository.rejectedObjects()
        var commits: [Commit] = []
        var trees: [(ObjectID, [TreeEntry])] = []
        for (id, object) in objects {
            let commit = object.kind == .commit ? Commit(id: id, content: object.content) : nil
            let entries = object.kind == .tree ? RawTree(object.content).entries() : nil
            guard commit != nil || entries != nil else {
                try require(
                    rejected[id] != nil || isStricter(object),
                    "git accepts, and InfraGit rejects \(shown(object)): \(defect(object))")
                continue
            }
            try require(
                rejected[id] == nil, "InfraGit accepts, and git rejects \(shown(object)): \(rejected[id] ?? "")")
            if let commit { commits.append(commit) }
            if let entries { trees.append((id, entries)) }
        }
        try compare(commits, repository)
        try compare(trees, repository)
        return commits.count + trees.count
    }

    private func require(_ condition: Bool, _ message: @autoclosure () -> String) throws(FuzzViolation) {
        guard condition else { throw FuzzViolation(message()) }
    }

    private func shown(_ object: (kind: ObjectKind, content: [UInt8])) -> String {
        "the \(object.kind.name) \(String(decoding: object.content, as: UTF8.self).debugDescription)"
    }

    private func defect(_ object: (kind: ObjectKind, content: [UInt8])) -> String {
        switch object.kind {
        case .commit: Commit(id: .zero, invalidContent: object.content)?.defect ?? "unreadable"
        case .tree: RawTree(object.content).defect() ?? "none"
        case .blob: "none"
        }
    }

    /// Returns whether an object is rejected by one of the rules that git does not have, see the page of InfraGit.
    private func isStricter(_ object: (kind: ObjectKind, content: [UInt8])) -> Bool {
        let rules = [
            "second tree", "misplaced", "lower-case", "null id", "has the mode", "continues the committer",
            "occurs twice", "is malformed", "does not begin with a digit",
        ]
        return rules.contains { defect(object).contains($0) }
    }

    private func compare(_ commits: [Commit], _ repository: GitRepository) throws {
        // git does not read a commit with missing parents.
        let readable = commits.filter { $0.parents.allSatisfy { $0 == Self.commit } && $0.undecodedEncoding == nil }
        guard !readable.isEmpty else { return }
        let output = try repository.git(
            "log", "--no-walk=unsorted", "--stdin", "-z", "--encoding=UTF-8", "--date=raw",
            "--format=%H%n%T%n%P%n%an%n%ae%n%at%n%ad%n%cn%n%ce%n%ct%n%cd%n%B",
            input: Array(readable.map { "\($0.id)\n" }.joined().utf8)
        ).output
        let records = output.split(separator: 0).map {
            $0.split(separator: UInt8(ascii: "\n"), maxSplits: 11, omittingEmptySubsequences: false)
        }
        var byID: [String: [ArraySlice<UInt8>]] = [:]
        for record in records { byID[String(decoding: record[0], as: UTF8.self)] = record }
        for commit in readable {
            guard let record = byID[commit.id.hex], record.count == 12 else {
                throw FuzzViolation(
                    "git does not show the commit \(shown((.commit, objects[commit.id]?.content ?? [])))")
            }
            try compare(commit, record)
        }
    }

    private func compare(_ commit: Commit, _ record: [ArraySlice<UInt8>]) throws(FuzzViolation) {
        var fields = [commit.id.hex, commit.tree.hex, commit.parents.map(\.hex).joined(separator: " ")]
        for person in [commit.author, commit.committer] { fields += [person.name, person.email, "\(person.time)"] }
        for (index, field) in zip([0, 1, 2, 3, 4, 5, 7, 8, 9], fields) {
            let theirs = record[index]
            // Bytes that are not UTF-8 are shown unchanged; a time after the year 9999 has no date here.
            guard String(validating: theirs, as: UTF8.self) != nil else { continue }
            if [5, 9].contains(index), field == "0" { continue }
            try require(
                theirs.elementsEqual(field.utf8),
                """
                git reads \(String(decoding: theirs, as: UTF8.self).debugDescription), \
                InfraGit \(field.debugDescription) in \(commit)
                """)
        }
        for (index, person) in [(6, commit.author), (10, commit.committer)] where person.time != 0 {
            let zone = String(decoding: record[index].suffix(5), as: UTF8.self)
            let minutes = Int(zone).map { $0 / 100 * 60 + $0 % 100 }
            try require(minutes == person.offset, "git reads the zone \(zone), InfraGit \(person.offset) in \(commit)")
        }
        if String(validating: record[11], as: UTF8.self) != nil {
            let message = commit.message.utf8.drop { $0 == UInt8(ascii: "\n") }
            var theirs = record[11].drop { $0 == UInt8(ascii: "\n") }
            // git adds a line feed to its output.
            if theirs.last == UInt8(ascii: "\n"), theirs.count == message.count + 1 { theirs.removeLast() }
            try require(theirs.elementsEqual(message), "git reads the message \(Array(theirs)), InfraGit \(commit)")
        }
    }

    private func compare(_ trees: [(id: ObjectID, entries: [TreeEntry])], _ repository: GitRepository) throws {
        // One tree that contains all trees, so that one command lists them.
        let listable = trees.filter { $0.entries.allSatisfy { $0.mode != .directory || $0.id == Self.tree } }
        let lines = listable.map { "040000 tree \($0.id)\t\($0.id)\n" }.joined()
        let root = try repository.git("mktree", input: Array(lines.utf8)).text
        let listing = try repository.git("ls-tree", "-r", "-t", "-z", root).output.split(separator: 0)
        var theirs: [ArraySlice<UInt8>: [[UInt8]]] = [:]
        for line in listing {
            let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
            let path = parts[1]
            guard path.count > 41 else { continue }
            theirs[path.prefix(40), default: []].append(Array(parts[0] + [UInt8(ascii: "\t")] + path.dropFirst(41)))
        }
        for (id, entries) in listable {
            let ours = entries.map { entry in
                let mode = String(entry.mode.rawValue, radix: 8)
                let kind = entry.mode == .directory ? "tree" : entry.mode == .submodule ? "commit" : "blob"
                return Array("\(mode.count == 5 ? "0" : "")\(mode) \(kind) \(entry.id)\t".utf8)
                    + EntryName.bytes(of: entry.name)
            }
            try require(
                ours == theirs[Array(id.hex.utf8)[...]] ?? [],
                "git reads \(theirs[Array(id.hex.utf8)[...]] ?? []), InfraGit \(entries)")
        }
    }
}

extension GitOracle {
    /// The content with each object id replaced by that of a known object of the same kind; null ids stay.
    private static func namingKnownObjects(_ kind: ObjectKind, _ content: [UInt8]) -> [UInt8] {
        switch kind {
        case .blob: content
        case .tree: treeNamingKnownObjects(content)
        case .commit: commitNamingKnownObjects(content)
        }
    }

    private static func commitNamingKnownObjects(_ content: [UInt8]) -> [UInt8] {
        let lines = content.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
            for (key, known) in [("tree ", tree), ("parent ", commit)] {
                guard line.starts(with: key.utf8), let id = ObjectID(hexDigits: line.dropFirst(key.utf8.count)) else {
                    continue
                }
                // Digits in capitals are a defect of their own.
                let isLowerCase = line.dropFirst(key.utf8.count).elementsEqual(id.hex.utf8)
                if id != .zero, isLowerCase { return Array("\(key)\(known)".utf8) }
            }
            return Array(line)
        }
        return Array(lines.joined(separator: [.lineFeed]))
    }

    private static func treeNamingKnownObjects(_ content: [UInt8]) -> [UInt8] {
        var content = content
        var position = 0
        while let end = content[position...].firstIndex(of: 0), content.count - end > ObjectID.byteCount {
            let id = (end + 1)..<(end + 1 + ObjectID.byteCount)
            let mode =
                Int(String(decoding: content[position..<end].prefix { $0 != 0x20 }, as: UTF8.self), radix: 8) ?? 0
            if content[id].contains(where: { $0 != 0 }) {
                content.replaceSubrange(id, with: known(for: mode).bytes)
            }
            position = id.upperBound
        }
        return content
    }

    /// A known object of the kind that git expects for an entry's mode.
    private static func known(for mode: Int) -> ObjectID {
        switch mode & 0o170000 {
        case 0o040000: tree
        case 0o160000: commit
        default: blob
        }
    }
}

extension GitRepository {
    /// Writes a loose object.
    fileprivate func writeLoose(_ kind: ObjectKind, _ content: [UInt8], with deflater: Deflater) throws {
        let hex = kind.id(of: content).hex
        let directory = "\(path)/objects/\(hex.prefix(2))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let bytes = try deflater.deflate(Array("\(kind.name) \(content.count)\0".utf8) + content)
        try Data(bytes).write(to: URL(filePath: "\(directory)/\(hex.dropFirst(2))"))
    }

    /// Returns the commits and trees that `git fsck --strict` rejects, with the reasons.
    fileprivate func rejectedObjects() throws -> [ObjectID: String] {
        let result = try Command.run(
            ["git", "--git-dir", path, "fsck", "--strict", "--no-dangling"], environment: GitRepository.environment)
        var rejected: [ObjectID: String] = [:]
        for line in result.errors.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.hasPrefix("error in "), words.count > 3, ["commit", "tree"].contains(words[2]),
                let id = ObjectID(hex: words[3].dropLast())
            {
                rejected[id] = String(line)
            } else if line.contains(": object could not be parsed"), words.count > 1,
                let id = ObjectID(hex: words[1].dropLast())
            {
                rejected[id] = String(line)
            }
        }
        return rejected
    }
}
