/// The validation of trees by the rules of `git fsck --strict`, and stricter rules for modes.
///
/// Source: git's `fsck.c`, `fsck_tree` and `verify_ordered`.
extension RawTree {
    /// Returns the first reason why the tree is invalid; `nil` for a valid tree.
    func defect() -> String? {
        var position = 0
        var last: Entry?
        var duplicates = DuplicateSearch(bytes: bytes)
        let order = Order(bytes: bytes)
        while position < bytes.count {
            guard let entry = entry(at: position) else { return "an entry is malformed" }
            if let reason = defect(of: entry) ?? (duplicates.hasDuplicate(of: entry) ? "occurs twice" : nil)
                ?? (last.map { order.precedes($0, entry) } == false ? "is not in git's order" : nil)
            {
                return "the entry \"\(printableName(entry))\" \(reason)"
            }
            last = entry
            position = entry.end
        }
        return nil
    }

    /// Returns the name of an entry, escaped for a message.
    private func printableName(_ entry: Entry) -> String {
        EntryName.string(of: bytes[entry.name]).unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    }

    private func defect(of entry: Entry) -> String? {
        let name = bytes[entry.name]
        guard isModeValid(of: entry) else {
            return "has the mode \(String(decoding: bytes[entry.start..<(entry.name.lowerBound - 1)], as: UTF8.self))"
        }
        if let reason = ReservedName.defect(of: name, isLink: entry.mode == FileMode.symbolicLink.rawValue) {
            return reason
        }
        guard bytes[(entry.end - ObjectID.byteCount)..<entry.end].contains(where: { $0 != 0 }) else {
            return "refers to the null id"
        }
        return nil
    }

    /// Returns whether git writes the mode, in this spelling.
    ///
    /// The mode `100664` is valid too: early versions of git wrote it.
    private func isModeValid(of entry: Entry) -> Bool {
        guard bytes[entry.start] != UInt8(ascii: "0") else { return false }
        return entry.mode == 0o100664 || FileMode(rawValue: entry.mode) != nil
    }
}
