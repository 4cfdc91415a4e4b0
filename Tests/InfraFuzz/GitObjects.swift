@testable import InfraGit

extension FuzzTarget {
    func checkGit(_ input: [UInt8]) throws(FuzzViolation) {
        let bytes = Array(input.dropFirst())
        switch input.first {
        case UInt8(ascii: "t"): try checkTree(bytes)
        case UInt8(ascii: "c"): try checkCommit(bytes)
        case UInt8(ascii: "u"): try checkURL(String(decoding: bytes, as: UTF8.self))
        case UInt8(ascii: "a"):
            try read(bytes) { (reader, context) throws(GitError) in
                _ = try Advertisement(reader, context: context).offers("fetch")
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
        // It may have been out of order, or have names that must not be written.
        guard let written = try? RawTree(writing: entries) else { return }
        try require(Set(written.entries() ?? []) == Set(entries), "a tree is read back as another one")
    }

    private func checkCommit(_ bytes: [UInt8]) throws(FuzzViolation) {
        guard let commit = Commit(id: .zero, content: bytes) else { return }
        _ = commit.trailers
        _ = commit.subject
        for signature in [commit.author, commit.committer] {
            let again = Signature(line: signature.line[...])
            try require(again.date == signature.date, "\(signature) is written as \(again)")
            try require(signature.date.count < 30, "\(signature) has the date \(signature.date)")
        }
    }

    /// A password in a URL is never shown, whatever else is wrong with it.
    private func checkURL(_ url: String) throws(FuzzViolation) {
        let shown: String
        do throws(GitError) {
            shown = try RemoteLocation(url).description
        } catch {
            try requirePrintable(error.description)
            shown = error.description
        }
        // Whatever the scheme is followed by. A password may hold anything: the last @ ends it. Paths have none.
        let address = url.replacing(/^[a-zA-Z0-9+.\-]+:\/+/, with: "")
        guard !url.lowercased().hasPrefix("file:///"), url.matches(of: /SECRET/).count == 1,
            let password = address.firstMatch(of: /^[^@:]*:.*(SECRET[0-9]+).*@/)
        else { return }
        try require(!shown.contains(password.output.1), "the password of \(url) is shown: \(shown)")
    }
}
