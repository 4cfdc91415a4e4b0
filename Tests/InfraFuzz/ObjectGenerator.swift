import InfraTestSupport

@testable import InfraGit

extension GitOracle {
    /// Adds a number of random commits, and as many trees.
    mutating func addCommitsAndTrees(_ count: Int, seed: UInt64) {
        var generator = ObjectGenerator(seed: seed)
        for _ in 0..<count {
            add(.commit, generator.commit())
            add(.tree, generator.tree())
        }
    }
}

/// Generates commits and trees that are valid except for a few random changes.
struct ObjectGenerator {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    private mutating func isTrue(oneIn count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

    // MARK: - Commits

    /// Returns the content of a commit.
    mutating func commit() -> [UInt8] {
        var lines = ["tree \(GitOracle.tree)"]
        for _ in 0..<Int.random(in: 0...2, using: &random) { lines.append("parent \(GitOracle.commit)") }
        lines += ["author \(person())", "committer \(person())"]
        while isTrue(oneIn: 2) {
            lines.append(
                pick([
                    "encoding UTF-8", "encoding ISO-8859-1", "encoding utf8", "gpgsig -----BEGIN\n x\n \n end",
                    "HG:rename a",
                    "mergetag object x\n type commit\n tree y", "word", " continued", "x", "tree", "encoding",
                ]))
        }
        while isTrue(oneIn: 3) { changeLines(&lines) }
        let message = pick([
            "", "\nSubject\n", "\nSubject\n\nBody\n\nKey: value\n", "\nNo line feed", "\nÄ\u{308}\n", "\n \n\n x\n",
        ])
        var content = Array((lines.joined(separator: "\n") + "\n" + message).utf8)
        while isTrue(oneIn: 4) { changeBytes(&content) }
        return content
    }

    private mutating func person() -> String {
        let name = pick(["A U Thor", "A", "", " A", "A ", "Ä", "A. \"B\"", "A\u{A0}", "A>", "A\t", "\rA\r"])
        let mail = pick(["a@b", "", "a", " a ", "a b", "a<b", "a>b", "ä@b"])
        let gap = pick([" ", " ", " ", " ", "", "  ", "\t"])
        let date = pick([
            "1500000000", "0", "1", "01", "00", "-1", "253402300800", "9223372036854775807", "9223372036854775808",
            "1x", "",
            " 1", "\t1", "1e3",
        ])
        let zone = pick([
            "+0000", "+0000", "-0330", "+1400", "+9999", "-0000", "0000", "+000", "+00000", "UTC", "+0000 ",
        ])
        return "\(name)\(pick([" ", " ", " ", " ", ""]))<\(mail)>\(gap)\(date)\(pick([" ", " ", " ", ""]))\(zone)"
    }

    private mutating func changeLines(_ lines: inout [String]) {
        let index = Int.random(in: 0..<lines.count, using: &random)
        let other = Int.random(in: 0..<lines.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: lines.insert(lines[other], at: index)
        case 1: lines.swapAt(index, other)
        case 2 where lines.count > 1: lines.remove(at: index)
        case 3:
            lines[index] = pick([
                lines[index].uppercased(), lines[index] + " ", lines[index] + "\r", " " + lines[index],
            ])
        case 4: lines.insert("", at: index)
        default: lines[index] = lines[index].replacing("e", with: pick(["E", "e", "0"]))
        }
    }

    private mutating func changeBytes(_ bytes: inout [UInt8]) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = pick([0, 9, 10, 13, 32, 0x3C, 0x3E, 0x80, 0xFF])
        case 1: bytes.insert(pick([0, 10, 32, 0x30, 0x2F, 0x2E, 0xC3]), at: index)
        case 2 where bytes.count > 1: bytes.remove(at: index)
        default: bytes.removeLast(min(bytes.count - 1, Int.random(in: 0...2, using: &random)))
        }
    }

    // MARK: - Trees

    private static let names = [
        "a", "a.b", "a-b", "a0", "b", "A", "é", "e\u{301}", "a b", "-", "z", "\u{212A}", "K", "foo", "foo.bar",
        "foo.bar.baz", "~",
        ".", "..", ".git", ".GIT", ".Git ", ".git.", ".git::$INDEX_ALLOCATION", "git~1", "GIT~1", "git~2", "git~11",
        ".gi\u{200C}t",
        ".git\u{FEFF}", "\u{200D}.git", ".g\u{131}t", "x\\.git", "x\\git~1 . ", ".git\\x", "\\", "x\\y", "a/b", "/",
        "...", ".gitx", ".gitmodules",
        ".GITMODULES", "gitmod~1", "GITMOD~4.", "gitmod~5", "gi7eba~1", "gi7eb~10", "GI~12345", "~1000000", "gi7eba~0",
        "x\\.gitmodules",
        ".gitmodules:x", ".gi\u{200C}tmodules", ".gitattributes", ".gitignore", ".mailmap", "git", ".gi", "g", "G~1",
        "con", "\u{FEFF}",
        ".git\u{FFFE}", ".git\u{FFFF}x", "gitmod~", "gitmod~1x", "gi7eb~1", "gi7eba~1x",
    ]
    private static let modes = [
        "100644", "100755", "120000", "40000", "160000", "100664", "100600", "040000", "0100644", "40755", "0", "20000",
        "",
        "100648", "120777", "160755", "1000000000100644", "-1", "100644 ",
    ]

    /// Returns the content of a tree.
    mutating func tree() -> [UInt8] {
        var entries: [(key: [UInt8], bytes: [UInt8])] = []
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let name = Array(pick(isTrue(oneIn: 2) ? Self.names : Array(Self.names.prefix(17))).utf8)
            let mode = pick(isTrue(oneIn: 8) ? Self.modes : Array(Self.modes.prefix(5)))
            let id = mode.hasPrefix("4") || mode.hasPrefix("04") ? GitOracle.tree : GitOracle.blob
            let isNull = isTrue(oneIn: 40)
            let bytes = GitRepository.rawEntry(mode: mode, name: name, id: (isNull ? ObjectID.zero : id).hex)
            entries.append((name + (id == GitOracle.tree ? [UInt8(ascii: "/")] : []), bytes))
        }
        if !isTrue(oneIn: 8) { entries.sort { $0.key.lexicographicallyPrecedes($1.key) } }
        var content = entries.flatMap(\.bytes)
        if isTrue(oneIn: 12) { changeBytes(&content) }
        return content
    }
}
