import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

/// Reviewers and parsers see the same source.
@Suite("Characters of source texts")
struct SourceTextTests {
    private static let head = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n"

    private static func diagnostics(_ text: [UInt8], _ name: String = "a.yaml") -> [String] {
        ManifestFile(name: name, text: text).diagnostics.map(\.description)
    }

    private static func diagnostics(_ text: String, _ name: String = "a.yaml") -> [String] {
        diagnostics(Array(text.utf8), name)
    }

    // MARK: Line breaks

    @Test(arguments: [
        ("\r", "U+000D (CARRIAGE RETURN)", #"\r"#), ("\u{85}", "U+0085 (NEXT LINE)", #"\u0085"#),
        ("\u{2028}", "U+2028 (LINE SEPARATOR)", #"\u2028"#), ("\u{2029}", "U+2029 (PARAGRAPH SEPARATOR)", #"\u2029"#),
    ])
    func rejectsLineBreaksThatOnlySomeParsersRecognize(scalar: String, name: String, escape: String) {
        let message = """
            error: \(name) is a line break for some parsers only: end lines with a line feed, or write \(escape) in double \
            quotes [yaml/line-break]
            """
        // After a document in a comment, in a value, in quotes, in a block, at the end of the file.
        for (text, place) in [
            ("# é a\(scalar)---\(scalar)kind: Secret\n\(Self.head)", "1:6"),
            ("\(Self.head)data: {a: b\(scalar)}\n", "5:12"),
            ("\(Self.head)data: {a: 'b\(scalar)c'}\n", "5:13"), ("\(Self.head)data:\n  a: |\n    b\(scalar)c\n", "7:6"),
            ("\(Self.head)\(scalar)", "5:1"), ("\(Self.head)# a\r\n# b\(scalar)\r\n", "6:4"),
        ] {
            let file = ManifestFile(name: "a.yaml", text: Array(text.utf8))
            #expect(file.diagnostics.map(\.description) == ["a.yaml:\(place): \(message)"])
            #expect(file.resources.isEmpty)
        }
        // In JSON, a string may contain all of them except the first, and only the first is whitespace.
        let json =
            "{\"apiVersion\": \"v1\", \"kind\": \"A\", \"metadata\": {\"name\": \"a\"},\n \"a\": \"b\(scalar)\"}\n"
        #expect(Self.diagnostics(json, "a.json") == ["a.json:2:9: \(message)"])
    }

    @Test func acceptsTheLineBreaksOfUnixAndWindows() {
        #expect(Self.diagnostics(Self.head.replacing("\n", with: "\r\n")) == [])
        #expect(Self.diagnostics("# a\r\n\n\(Self.head)\r\n") == [])
    }

    @Test func acceptsEscapesOfLineBreaks() {
        #expect(Self.diagnostics(Self.head + #"data: {a: "\r\N\L\P\u2028\u202e\u200b\ufeff"}"#) == [])
        let json = #"{"apiVersion": "v1", "kind": "A", "metadata": {"name": "a"}, "a": "\r\u0085\u2028\u202e"}"#
        #expect(Self.diagnostics(json, "a.json") == [])
    }

    // MARK: Encodings

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            let bytes = [24, 16, 8, 0].map { UInt8(scalar.value >> UInt32($0) & 0xFF) }
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: [true, false], ["", "\u{FEFF}"])
    func rejectsOtherEncodings(bigEndian: Bool, mark: String) {
        for name in ["a.yaml", "a.json"] {
            let text = mark + (name == "a.json" ? "{}" : Self.head)
            #expect(
                Self.diagnostics(Self.utf16(text, bigEndian: bigEndian), name) == [
                    "\(name):1:1: error: the text is UTF-16: save it as UTF-8 [yaml/encoding]"
                ])
            #expect(
                Self.diagnostics(Self.utf32(text, bigEndian: bigEndian), name) == [
                    "\(name):1:1: error: the text is UTF-32: save it as UTF-8 [yaml/encoding]"
                ])
        }
    }

    @Test func acceptsAByteOrderMarkAtTheStartOnly() {
        let mark = "\u{FEFF}"
        #expect(Self.diagnostics(mark + Self.head) == [])
        #expect(
            Self.diagnostics(Self.head + "data: {a: b\(mark)}\n") == [
                """
                a.yaml:5:12: warning: the character U+FEFF (ZERO WIDTH NO-BREAK SPACE) is invisible (remove it, or \
                write \\uFEFF in double quotes) [yaml/invisible-character]
                """
            ])
        #expect(Self.diagnostics(mark + mark + Self.head).contains { $0.contains(":1:1: warning: ") })
    }

    @Test(arguments: ["\0", "\u{7}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9B}"])
    func rejectsAControlCharacter(scalar: String) {
        for text in [Self.head + "# \(scalar)\n", Self.head + "data: {a: 'é\(scalar)'}\n"] {
            let diagnostics = Self.diagnostics(text)
            #expect(diagnostics.count == 1)
            #expect(
                diagnostics.allSatisfy {
                    $0.hasPrefix("a.yaml:5:") && $0.contains("error: the control character U+00")
                        && $0.hasSuffix("[yaml/encoding]")
                }, "\(diagnostics)")
        }
        let json = "{\"apiVersion\": \"v1\", \"kind\": \"A\", \"metadata\": {\"name\": \"a\"}, \"a\": \"\(scalar)\"}"
        #expect(Self.diagnostics(json, "a.json").allSatisfy { $0.hasSuffix("[yaml/encoding]") })
    }

    // MARK: Invisible characters

    @Test(arguments: [
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C,
    ])
    func reportsABidirectionalControl(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        for text in [Self.head + "data:\n  a: b\(scalar)c\n", Self.head + "#\n# bcd \(scalar)\n"] {
            let file = ManifestFile(name: "a.yaml", text: Array(text.utf8))
            let code = String(value, radix: 16, uppercase: true)
            #expect(file.diagnostics.map(\.code.name) == ["yaml/invisible-character"])
            #expect(file.diagnostics.map(\.severity) == [.warning])
            #expect(file.diagnostics.map(\.position?.description) == ["6:7"])
            #expect(
                file.diagnostics[0].message.contains(
                    "the bidirectional control U+\(code.count == 3 ? "0" : "")\(code) (\(scalar.properties.name ?? "-"))"
                ))
            #expect(file.resources.count == 1)
        }
    }

    @Test(arguments: [
        0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2064, 0x206A,
        0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF,
    ])
    func reportsAnInvisibleCharacter(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let json = "{\"apiVersion\": \"v1\", \"kind\": \"A\", \"metadata\": {\"name\": \"a\"}, \"a\": \"b\(scalar)\"}"
        for (name, text) in [("a.yaml", Self.head + "data: {a: b\(scalar)c}\n"), ("a.json", json)] {
            let file = ManifestFile(name: name, text: Array(text.utf8))
            #expect(file.diagnostics.map(\.code.name) == ["yaml/invisible-character"])
            #expect(file.diagnostics[0].message.contains("(\(scalar.properties.name ?? "-")) is invisible"))
            #expect(file.resources.count == 1)
        }
    }

    @Test(arguments: [
        "é e\u{301} 日本語 한국어 العربية עברית हिन्दी", "😀 👩‍👩‍👧 👍🏽 🏳️‍🌈 🏴‍☠️ 👨🏽‍💻 ❤️‍🔥", "1️⃣ #️⃣ ❤️ ☺︎ ©️", "葛\u{E0100}城 神\u{FE00}",
        "a\u{A0}b", "全角　空白", "« a » – — … „“", "\u{E000}\u{FFFD}\u{10FFFF}",
    ])
    func acceptsOrdinaryText(text: String) {
        #expect(Self.diagnostics(Self.head + "# \(text)\ndata: {a: \"\(text)\"}\n") == [])
    }

    @Test(arguments: [
        // A selector after a letter or another selector, and a joiner without an emoji on both sides.
        ("a\u{FE0F}", 1), ("😀\u{FE0F}\u{FE0F}", 1), ("1\u{FE0F}", 1), ("葛\u{E0100}\u{E0101}\u{E0102}", 2),
        ("a\u{E0100}", 1), ("👩\u{200D}", 1), ("👩\u{200D}a", 1), ("a\u{200D}👩", 1), ("👩\u{200D}\u{200D}👩", 2),
        ("1\u{200D}2", 1),
    ])
    func reportsAPartOfAnEmojiByItself(text: String, characters: Int) {
        let found = Set(text.unicodeScalars.filter(\.properties.isDefaultIgnorableCodePoint))
        let warnings = Self.diagnostics(Self.head + "data: {a: \(text)}\n")
        #expect(!warnings.isEmpty && warnings.count <= min(found.count, characters))
    }

    @Test func reportsEveryCharacterWithOneOfTheProperties() {
        let hidden = (UInt32(0xA0)...0xE1000).compactMap { Unicode.Scalar($0) }.filter {
            $0.properties.isDefaultIgnorableCodePoint || $0.properties.isBidiControl
        }
        #expect(hidden.count > 4000)
        let missed = hidden.filter { Self.diagnostics("# a\($0)b\n").isEmpty }
        #expect(missed == [])
    }

    @Test func reportsACharacterOncePerLineUpToALimit() {
        let lines = (0..<150).map { "# \($0) \u{200B}\u{200B}\u{200B}\n" }.joined()
        let file = ManifestFile(name: "a.yaml", text: Array((lines + "a: 1\na: 2\n").utf8))
        #expect(file.diagnostics.count == 102)
        #expect(file.diagnostics.contains { $0.severity == .error })
        #expect(
            file.diagnostics.last?.description
                == "a.yaml: warning: 50 more invisible characters are not listed [yaml/invisible-character]")
    }

    @Test func reportsInvisibleCharactersInInvalidText() {
        let diagnostics = Self.diagnostics("a: 1\n\u{200B}b: [\n")
        #expect(diagnostics.count == 2)
        #expect(diagnostics.contains { $0.contains("U+200B (ZERO WIDTH SPACE)") })
    }

    // MARK: Source trees

    private func rendering(
        _ files: [String: String], as environment: Environment = .production
    ) throws -> Rendering {
        let store = MemoryStore()
        return try Renderer().rendering(of: SourceTree(files, in: store), as: environment, store: store)
    }

    @Test(arguments: ["\r", "\u{85}", "\u{2028}", "\u{2029}"])
    func checksAPatchAsASourceText(scalar: String) throws {
        let escape = "\\u" + String(scalar.unicodeScalars.first?.value ?? 0, radix: 16).leftPadded(to: 4)
        let staged = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: p, annotations: {cd.spack.io/staged-resource: "true"}}
            data: {apiVersion: v1, kind: ConfigMap, name: a, patch: "data: {a: b} # c\(escape)d: e\\n"}

            """
        let files = ["a.yaml": Self.head, "p.yaml": staged]
        #expect(try !rendering(files).hasErrors)
        let staging = try rendering(files, as: .staging)
        #expect(staging.hasErrors)
        #expect(staging.diagnostics.map(\.code.name) == ["yaml/line-break"])
        #expect(staging.diagnostics.map(\.position?.description) == ["4:57"])
        // An escape makes an invisible character visible.
        let invisible = staged.replacing("\(escape)d: e", with: "\\u202e\\u200b")
        #expect(try rendering(["a.yaml": Self.head, "p.yaml": invisible], as: .staging).diagnostics == [])
    }

    @Test(arguments: ["\r", "\u{85}", "\u{2028}", "\0"])
    func rejectsHiddenLineBreaksInASourceIgnoreFile(scalar: String) throws {
        let rendering = try rendering(["a.yaml": Self.head, ".sourceignore": "# a\(scalar)b\n*.yaml\n"])
        #expect(rendering.hasErrors)
        #expect(rendering.diagnostics.first?.description.hasPrefix(".sourceignore:1:4: error: ") == true)
    }

    @Test func rejectsASourceIgnoreFileInUTF16() throws {
        let store = MemoryStore()
        let tree = SourceTree(
            entries: [],
            ignoreFiles: [.init(path: ".sourceignore", kind: .file(store.source([0xFF, 0xFE, 0x2A, 0])))])
        let rendering = try Renderer().rendering(of: tree, as: .production, store: store)
        #expect(
            rendering.diagnostics.map(\.description) == [
                ".sourceignore:1:1: error: the text is UTF-16: save it as UTF-8 [yaml/encoding]"
            ])
    }

    @Test func reportsAnInvisibleCharacterInARule() throws {
        let rendering = try rendering(["a.yaml": Self.head, ".sourceignore": "\u{FEFF}b.yaml\na\u{200B}.yaml\n"])
        #expect(!rendering.hasErrors)
        #expect(rendering.diagnostics.map(\.position?.description) == ["2:2"])
        #expect(rendering.diagnostics.map(\.code.name) == ["yaml/invisible-character"])
        #expect(rendering.files.count == 1)
    }

    @Test(arguments: [
        ("a\u{200B}.yaml", "U+200B (ZERO WIDTH SPACE)"), ("a\u{202E}lmay.yaml", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        ("b\u{AD}/a.yaml", "U+00AD (SOFT HYPHEN)"), ("a\n.yaml", "a tab or a line feed"),
        ("a\r.yaml", "U+000D (CARRIAGE RETURN)"), ("a\u{85}.json", "U+0085 (NEXT LINE)"),
        ("a\u{1B}[2J.yaml", "U+001B (ESCAPE)"),
    ])
    func reportsAPathWithAHiddenCharacter(path: String, name: String) throws {
        let text = path.hasSuffix(".json") ? "" : Self.head
        let rendering = try rendering([path: text, "é日本😀/❤️.yaml": ""])
        #expect(!rendering.hasErrors)
        #expect(rendering.diagnostics.map(\.code.name) == ["source/invisible-character"])
        #expect(
            rendering.diagnostics.map(\.message) == [
                "the path contains \(name), which is invisible or misleading: rename the file or its directory"
            ])
    }
}

extension SourceTextTests {
    @Test(arguments: [("a.yaml", "b", true), ("a\u{200B}.yaml", "b", false), ("a.yaml", "b\u{200B}", false)])
    func incrementalRenderingDetectsInvisibleCharacters(path: String, value: String, isIncremental: Bool) throws {
        let store = MemoryStore()
        let text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: '\(value)'}\n"
        let change = SourceChange(path: path, before: nil, after: store.source(text))
        let found = try Renderer().renderingChange(for: [change], as: .production, reserved: [], store: store)
        #expect((found != nil) == isIncremental)
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - utf8.count)) + self
    }
}

@Suite("Byte order marks of later documents")
struct InnerByteOrderMarkTests {
    /// Concatenated files, each with a byte order mark, with and without a document marker of their own.
    @Test(arguments: [
        ("\u{FEFF}", "\u{FEFF}---\n"), ("", "---\n\u{FEFF}"), ("\u{FEFF}", "...\n\u{FEFF}---\n"),
        ("", "---\r\n\u{FEFF}"),
    ])
    func aByteOrderMarkMayPrecedeEachDocument(start: String, separator: String) {
        let text = start + Manifest.configMap("a") + separator + Manifest.configMap("b")
        let file = ManifestFile(name: "a.yaml", text: Array(text.utf8))
        #expect(file.resources.map(\.identity.name) == ["a", "b"])
        #expect(file.diagnostics == [])
    }

    @Test func aByteOrderMarkElsewhereIsReported() {
        let text = Manifest.configMap("a") + "  a: \"x\u{FEFF}\"\n"
        let file = ManifestFile(name: "a.yaml", text: Array(text.utf8))
        #expect(file.diagnostics.map(\.code) == [.yamlInvisibleCharacter])
    }
}
