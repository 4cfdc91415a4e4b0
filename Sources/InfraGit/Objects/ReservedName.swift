/// Entry names that git rejects, because a file system may treat them as special names.
///
/// HFS+ ignores some invisible characters, and NTFS has short names and alternate streams, so `.git` has many
/// spellings.
/// Source: git's `fsck.c`, `path.c` (`is_ntfs_dotgit`, `is_ntfs_dot_generic`) and `utf8.c` (`is_hfs_dot_generic`).
enum ReservedName {
    /// Returns the reason why a tree cannot contain a name; `nil` for a valid name.
    ///
    /// - Parameters:
    ///   - name: The bytes of the name.
    ///   - isLink: Whether the entry is a symbolic link: `.gitmodules` must not be one.
    /// - Returns: The reason, which follows the name of the entry in a message: `has a slash in its name`.
    static func defect(of name: ArraySlice<UInt8>, isLink: Bool) -> String? {
        let first = name.first ?? 0
        var hasBackslash = false
        for byte in name {
            if byte == UInt8(ascii: "/") { return "has a slash in its name" }
            if byte == UInt8(ascii: "\\") { hasBackslash = true }
        }
        // A fast path: nearly all names are valid.
        guard hasBackslash || isLink || first >= 0x80 || first == UInt8(ascii: ".") || first | 0x20 == UInt8(ascii: "g")
        else { return nil }
        if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return "has a reserved name (. or ..)" }
        // On Windows, the text after a backslash is a separate name.
        let names = name.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
        let tails = hasBackslash ? names.dropFirst().map { name[$0.startIndex...] } : []
        if isDotOnHFS(name, "git") || ([name] + tails).contains(where: isDotGitOnNTFS) {
            return "has a name that some file systems treat as .git"
        }
        if isLink, isDotOnHFS(name, "gitmodules") || ([name] + tails).contains(where: isDotGitmodulesOnNTFS) {
            return "is a symbolic link with the name of .gitmodules"
        }
        return nil
    }

    /// Returns whether HFS+ treats a name as a dot and a word.
    private static func isDotOnHFS(_ name: ArraySlice<UInt8>, _ word: String) -> Bool {
        var letters = hfsScalars(of: name)[...]
        guard letters.popFirst() == "." else { return false }
        for letter in word.unicodeScalars {
            guard let next = letters.popFirst(), next.isASCII, UInt32(UInt8(next.value).asciiLowercased) == letter.value
            else { return false }
        }
        return letters.isEmpty
    }

    /// Returns the scalars of a name without those that HFS+ ignores; as in git, the name ends at invalid UTF-8.
    private static func hfsScalars(of name: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var bytes = name.makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            switch scalar.value {
            case 0x200C...0x200F, 0x202A...0x202E, 0x206A...0x206F, 0xFEFF: continue
            case 0xFFFE, 0xFFFF: return scalars
            default: scalars.append(scalar)
            }
        }
        return scalars
    }

    /// Returns whether NTFS treats a name as `.git`, by its long or its short name.
    private static func isDotGitOnNTFS(_ name: ArraySlice<UInt8>) -> Bool {
        for spelling in [".git", "git~1"] where hasPrefix(name, spelling) {
            for byte in name.dropFirst(spelling.utf8.count) {
                if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ":") { return true }
                guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ") else { return false }
            }
            return true
        }
        return false
    }

    /// Returns whether NTFS treats a name as `.gitmodules`, by its long name, a short one, or a short one with a hash.
    private static func isDotGitmodulesOnNTFS(_ name: ArraySlice<UInt8>) -> Bool {
        func endsAsOnNTFS(_ length: Int) -> Bool {
            for byte in name.dropFirst(length) {
                if byte == UInt8(ascii: ":") { return true }
                guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ") else { return false }
            }
            return true
        }
        if hasPrefix(name, ".gitmodules") { return endsAsOnNTFS(".gitmodules".utf8.count) }
        let number = name.dropFirst(7).first ?? 0
        if hasPrefix(name, "gitmod~"), (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(number) {
            return endsAsOnNTFS(8)
        }
        let short = name.prefix(8)
        guard short.count == 8, let tilde = short.firstIndex(of: UInt8(ascii: "~")), tilde - short.startIndex <= 6,
            hasPrefix(short, "gi7eba".prefix(tilde - short.startIndex))
        else { return false }
        let digits = short[(tilde + 1)...]
        return digits.first != UInt8(ascii: "0") && digits.allSatisfy(\.isDigit) && !digits.isEmpty && endsAsOnNTFS(8)
    }

    /// Returns whether a name begins with a word, without regard to the case of ASCII letters.
    private static func hasPrefix(_ name: ArraySlice<UInt8>, _ word: some StringProtocol) -> Bool {
        name.count >= word.utf8.count && zip(word.utf8, name).allSatisfy { $0 == $1.asciiLowercased }
    }
}
