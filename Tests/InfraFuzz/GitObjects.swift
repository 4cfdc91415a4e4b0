import Synchronization

@testable import InfraGit

extension FuzzTarget {
    func checkGit(_ input: [UInt8]) throws(FuzzViolation) {
        let bytes = Array(input.dropFirst())
        switch input.first {
        case UInt8(ascii: "t"):
            try checkTree(bytes)
            try Self.compareWithGit(.tree, bytes)
        case UInt8(ascii: "c"):
            try checkCommit(bytes)
            try Self.compareWithGit(.commit, bytes)
        case UInt8(ascii: "u"): try checkURL(String(decoding: bytes, as: UTF8.self))
        case UInt8(ascii: "a"):
            try read(bytes) { (reader, context) throws(GitError) in
                _ = try Advertisement(reader, of: ["refs/heads/x"], context: context).offers("fetch")
            }
        case UInt8(ascii: "s"):
            try read(bytes) { (reader, context) throws(GitError) in
                var sideband = Sideband(reader, context: context)
                while case .data = try sideband.next() {}
            }
        case UInt8(ascii: "p"):
            try read(bytes) { (reader, context) throws(GitError) in
                let hasSideband = bytes.count % 2 == 0
                _ = try PushReport(reader, of: "refs/heads/x", hasSideband: hasSideband, context: context)
            }
        default: break
        }
    }

    /// The objects that have not been compared with git's reading yet.
    private static let oracle = Mutex((objects: GitOracle(), skipped: 0))
    /// The number of objects that are compared in one batch, since starting git for each one would be too slow.
    private static let batchSize = 512
    /// One of this many objects is compared, so that most of the time is left to the fuzzer.
    private static let samplingRate = 4

    private static func compareWithGit(_ kind: ObjectKind, _ bytes: [UInt8]) throws(FuzzViolation) {
        try oracle.withLock { (oracle) throws(FuzzViolation) in
            oracle.skipped += 1
            guard oracle.skipped % samplingRate == 1 else { return }
            oracle.objects.add(kind, bytes)
            if oracle.objects.count == batchSize { try oracle.objects.check() }
        }
    }

    /// Compares the objects of the last inputs with git's reading of them.
    ///
    /// - Throws: ``FuzzViolation`` if git rejects one of them or reads it differently. Its message shows the object,
    ///   which may belong to an earlier input than the last one.
    public static func finish() throws(FuzzViolation) {
        try oracle.withLock { (oracle) throws(FuzzViolation) in
            oracle.skipped = 0
            try oracle.objects.check()
        }
    }

    private func read(
        _ bytes: [UInt8], _ body: (PacketReader, RemoteContext) throws(GitError) -> Void
    ) throws(FuzzViolation) {
        let context = RemoteContext(attempted: "talk", timeout: .seconds(1), cancellation: CancellationHandle())
        do throws(GitError) {
            try body(PacketReader(BytesChannel(bytes, context: context), context: context), context)
        } catch {
            try requirePrintable(error.description)
        }
    }

    private func checkTree(_ bytes: [UInt8]) throws(FuzzViolation) {
        let tree = RawTree(bytes)
        guard let entries = tree.entries() else { return }
        for entry in entries {
            try require(
                EntryName.string(of: EntryName.bytes(of: entry.name)[...]) == entry.name,
                "a name is read as another one")
        }
        // The tree may have been unsorted, or contain names that must not be written.
        guard let written = try? RawTree(writing: entries) else { return }
        try require(Set(written.entries() ?? []) == Set(entries), "a tree is read back as another one")
    }

    private func checkCommit(_ bytes: [UInt8]) throws(FuzzViolation) {
        guard let commit = Commit(id: .zero, content: bytes) else { return }
        try checkMessage(of: commit)
        guard let again = Commit(id: .zero, content: Self.content(of: commit)) else {
            throw FuzzViolation("a commit cannot be read back: \(commit)")
        }
        let isSame =
            again.tree == commit.tree && again.parents == commit.parents
            && again.message.utf8.elementsEqual(commit.message.utf8)
        try require(isSame, "a commit is read back as another one: \(commit)")
        for (written, read) in [(commit.author, again.author), (commit.committer, again.committer)] {
            try require(
                written.time == read.time && written.offset == read.offset, "\(written) is read back as \(read)")
            // RFC 3339 section 5.6, as Go parses it.
            let match = written.date.wholeMatch(
                of: /[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9](:[0-5][0-9]){2}[+\-]([01][0-9]|2[0-3]):[0-5][0-9]/)
            try require(match != nil, "\(written) has the date \(written.date)")
        }
        try require(Self.content(of: again) == Self.content(of: commit), "the serialisation of a commit is not stable")
    }

    private static func content(of commit: Commit) -> [UInt8] {
        Commit.content(
            tree: commit.tree, parents: commit.parents, author: commit.author, committer: commit.committer,
            message: commit.message)
    }

    /// Checks that subject, body and trailers are parts of the message, and that no text between them is lost.
    private func checkMessage(of commit: Commit) throws(FuzzViolation) {
        let message = Array(commit.message.utf8)
        let (subject, body) = (Array(commit.subject.utf8), Array(commit.body.utf8))
        func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
        try require(!subject.contains(0x0A), "a subject has lines: \(commit.subject.debugDescription)")
        let parts = (subject + body).filter { !isBlank($0) }
        try require(parts == message.filter { !isBlank($0) }, "subject and body are not the message \(message)")
        for trailer in commit.trailers {
            let isKey = trailer.key.utf8.allSatisfy { byte in
                let character = Character(UnicodeScalar(byte))
                return character.isASCII && (character.isLetter || character.isNumber || character == "-")
            }
            try require(isKey && !trailer.key.isEmpty, "\(trailer.key.debugDescription) is not a key")
            let isOneLine = !trailer.value.utf8.contains(0x0A)
            try require(isOneLine && body.count > trailer.key.utf8.count, "\(trailer) is not a trailer of the body")
        }
    }

    /// Checks that a password in a URL is never shown, even if the URL is invalid.
    private func checkURL(_ url: String) throws(FuzzViolation) {
        let shown: String
        do throws(GitError) {
            shown = try RemoteLocation(url).description
        } catch {
            try requirePrintable(error.description)
            shown = error.description
        }
        // The part after the scheme. A password may contain any character and ends at the last @; paths have no @.
        let address = url.replacing(/^[a-zA-Z0-9+.\-]+:\/+/, with: "")
        guard !url.lowercased().hasPrefix("file:///"), url.matches(of: /SECRET/).count == 1,
            let password = address.firstMatch(of: /^[^@:]*:.*(SECRET[0-9]+).*@/)
        else { return }
        try require(!shown.contains(password.output.1), "the password of \(url) is shown: \(shown)")
    }
}
