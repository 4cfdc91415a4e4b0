import InfraModel
import InfraYAML
import Testing

@Suite struct YAMLErrorTests {
    @Test(
        arguments: [
            // Syntax errors with libyaml's messages.
            ("a: [1\n", .yamlSyntax, "2:1: while parsing a flow sequence, did not find expected ',' or ']'"),
            ("a: b: c\n", .yamlSyntax, "1:5: mapping values are not allowed in this context"),
            ("a: 1\n  b: 2\n", .yamlSyntax, "2:4: mapping values are not allowed in this context"),
            (
                "a:\n\t- 1\n", .yamlSyntax,
                "2:1: while scanning for the next token, found character that cannot start any token"
            ),
            ("a: \"x\n", .yamlSyntax, "2:1: while scanning a quoted scalar, found unexpected end of stream"),
            ("a: 'é' x\n", .yamlSyntax, "1:8: while parsing a block mapping, did not find expected key"),
            (
                "a: @x\n", .yamlSyntax,
                "1:4: while scanning for the next token, found character that cannot start any token"
            ),

            // Other parsers lose the text after a document end marker without a start marker.
            ("a: 1\n...\nb: 2\n", .yamlSyntax, "3:1: did not find expected <document start>"),

            // Duplicate keys: with different quotes, in block and flow style, in small and large mappings.
            ("a: 1\nb: 2\na: 3\n", .yamlDuplicateKey, #"3:1: the key "a" is duplicated"#),
            ("x:\n- a: 1\n  'a': 2\n", .yamlDuplicateKey, #"3:3: the key "a" is duplicated"#),
            ("{a: 1, b: 2, \"a\": 3}\n", .yamlDuplicateKey, #"1:14: the key "a" is duplicated"#),
            (
                (0..<40).map { "k\($0): 0\n" }.joined() + "k9: 1\n", .yamlDuplicateKey,
                #"41:1: the key "k9" is duplicated"#
            ),
            ("x: &x {a: 1}\n<<: *x\n<<: *x\n", .yamlDuplicateKey, #"3:1: the key "<<" is duplicated"#),

            // Keys that JSON does not have.
            ("? [a]\n: 1\n", .yamlInvalidKey, "1:3: a sequence cannot be a key: JSON allows only strings"),
            ("? {a: 1}\n: 1\n", .yamlInvalidKey, "1:3: a mapping cannot be a key: JSON allows only strings"),
            ("~: 1\n", .yamlInvalidKey, "1:1: null cannot be a key: quote it if it is a string"),
            ("{a: 1, ? }\n", .yamlInvalidKey, "1:10: null cannot be a key: quote it if it is a string"),
            ("x: &x [1]\n*x : 1\n", .yamlInvalidKey, "2:1: a sequence cannot be a key: JSON allows only strings"),

            // Aliases without an anchor, and recursive ones.
            ("a: *x\n", .yamlAlias, #"1:4: no anchor "x" is defined before it in this document"#),
            ("a: &x 1\n---\nb: *x\n", .yamlAlias, #"3:4: no anchor "x" is defined before it in this document"#),
            ("a: *x\nb: &x 1\n", .yamlAlias, #"1:4: no anchor "x" is defined before it in this document"#),
            ("a: &x [1, *x]\n", .yamlAlias, #"1:11: the value of the anchor "x" contains itself"#),
            ("&x\na: {b: *x}\n", .yamlAlias, #"2:8: the value of the anchor "x" contains itself"#),

            // Values that cannot be merged.
            (
                "<<: 1\n", .yamlMergeKey,
                "1:5: a merge key requires a mapping or a sequence of mappings, found an integer"
            ),
            ("<<:\na: 1\n", .yamlMergeKey, "1:4: a merge key requires a mapping or a sequence of mappings, found null"),
            (
                "x: &x {a: 1}\n<<: [*x, 1]\n", .yamlMergeKey,
                "2:5: a merge key requires a mapping or a sequence of mappings, found a sequence"
            ),

            // Tags.
            (
                "a: !mine 1\n", .yamlTag,
                ##"1:4: the tag "!mine" is unknown or not valid for a scalar: remove the tag"##
            ),
            (
                "a: !!map x\n", .yamlTag,
                #"1:4: the tag !!map is unknown or not valid for a scalar: remove the tag"#
            ),
            (
                "a: !!int x\n", .yamlTag,
                #"1:4: the tag !!int needs an integer that all parsers read as the same value, found something else: write the value without the tag"#
            ),
            (
                "a: [!!timestamp \"{privileged: true}\"]\n", .yamlTag,
                #"1:5: the tag !!timestamp needs a date, or a date and a time, found something else: write the value without the tag"#
            ),
            ("a: !!set {x}\n", .yamlTag, "1:4: the tag !!set on a mapping has no JSON form: remove the tag"),
            ("a: !mine [x]\n", .yamlTag, #"1:4: the tag "!mine" on a sequence has no JSON form: remove the tag"#),
            ("a: !!map [x]\n", .yamlTag, "1:4: the tag !!map on a sequence has no JSON form: remove the tag"),
            (
                "a: !!binary ???\n", .yamlTag,
                #"1:4: the tag !!binary needs base64 of a UTF-8 text, found something else: write the value without the tag"#
            ),
            // An alias of the merge key is a merge key for some parsers only.
            ("a: &m <<\nb: {*m : {c: 1}}\n", .yamlMergeKey, "2:5: an alias refers to the merge key: write << instead"),
            ("a: !x!y 1\n", .yamlSyntax, "1:4: while parsing a node, found undefined tag handle"),
        ] as [(String, Diagnostic.Code, String)])
    func rejectsInvalidTextWithItsPosition(text: String, code: Diagnostic.Code, message: String) throws {
        let error = try #require(throws: YAMLError.self) { try YAML.documents(in: Array(text.utf8)) }
        #expect(error.description == message)
        #expect(error.code == code)
    }

    @Test func composedAndDecomposedKeysAreNotDuplicates() throws {
        let documents = try YAML.documents(in: Array("\u{E9}: 1\ne\u{301}: 2\n".utf8))
        #expect(documents.first?.value.mapping?.count == 2)
    }

    // MARK: Encodings

    private static let utf16 = Array("'a': é😀\n".utf16)

    @Test(
        arguments: [
            ("with a byte order mark", [0xEF, 0xBB, 0xBF] + Array("'a': é😀\n".utf8)),
            ("UTF-16, little end first", [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
            ("UTF-16, big end first", [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
        ] as [(String, [UInt8])])
    func readsUTF8AndUTF16(name: String, text: [UInt8]) throws {
        let documents = try YAML.documents(in: text)
        #expect(documents.map(\.value) == [["a": .scalar(.plain("é😀"))]])
    }

    @Test(
        arguments: [
            // An invalid byte, an overlong slash, a surrogate, an incomplete character (detected at the next byte), and
            // a character beyond Unicode.
            ([0xFF], "2:6: invalid leading UTF-8 octet"), ([0xC0, 0xAF], "2:6: invalid length of a UTF-8 sequence"),
            ([0xED, 0xA0, 0x80], "2:6: invalid Unicode character"), ([0xC3], "2:7: invalid trailing UTF-8 octet"),
            ([0xF4, 0x90, 0x80, 0x80], "2:6: invalid Unicode character"),

            // Control characters.
            ([0x00], "2:6: control characters are not allowed"), ([0x07], "2:6: control characters are not allowed"),
            ([0x7F], "2:6: control characters are not allowed"),
            ([0xEF, 0xBF, 0xBE], "2:6: control characters are not allowed"),
        ] as [([UInt8], String)])
    func rejectsInvalidUTF8WithItsPosition(bytes: [UInt8], message: String) throws {
        let text = Array("a: 1\nbé: x".utf8) + bytes + Array("\n".utf8)
        let error = try #require(throws: YAMLError.self) { try YAML.documents(in: text) }
        #expect(error.code == .yamlEncoding)
        #expect(error.description == message)
    }

    @Test func rejectsAnIncompleteCharacterAtTheEnd() throws {
        let error = try #require(throws: YAMLError.self) { try YAML.documents(in: Array("a: b".utf8) + [0xC3]) }
        #expect(error.code == .yamlEncoding)
    }

    // MARK: Limits

    private static func limits(size: Int? = nil, depth: Int? = nil, expandedSize: Int? = nil) -> YAML.Limits {
        var limits = YAML.Limits()
        limits.size = size ?? limits.size
        limits.depth = depth ?? limits.depth
        limits.expandedSize = expandedSize ?? limits.expandedSize
        return limits
    }

    @Test func limitsTheSizeOfAText() throws {
        let text = Array("a: 1234\n".utf8)
        #expect(try YAML.documents(in: text, limits: Self.limits(size: 8)).count == 1)
        let error = try #require(throws: YAMLError.self) { try YAML.documents(in: text, limits: Self.limits(size: 7)) }
        #expect(error.code == .yamlLimit)
        #expect(error.description == "1:1: the file has 8 bytes, the limit is 7: split it")
    }

    @Test(arguments: ["[[[1]]]", "{a: {b: {c: 1}}}", "- - - 1\n", "a:\n  b:\n    c: 1\n", "a:\n- b: 1\n"])
    func limitsTheNestingDepth(text: String) throws {
        #expect(try YAML.documents(in: Array(text.utf8), limits: Self.limits(depth: 3)).count == 1)
        let error = try #require(throws: YAMLError.self) {
            try YAML.documents(in: Array(text.utf8), limits: Self.limits(depth: 2))
        }
        #expect(error.code == .yamlLimit)
        #expect(error.reason == "collections are nested more than 2 deep")
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[{"])
    func rejectsDeepNesting(opening: String) throws {
        let text = Array(String(repeating: opening, count: 100_000).utf8)
        let error = try #require(throws: YAMLError.self) { try YAML.documents(in: text) }
        #expect(error.code == .yamlLimit)
    }

    @Test func rejectsAliasesThatMultiply() throws {
        var text = "l0: &l0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for level in 1..<20 {
            let aliases = Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
            text += "l\(level): &l\(level) [\(aliases)]\n"
        }
        let error = try #require(throws: YAMLError.self) { try YAML.documents(in: Array(text.utf8)) }
        #expect(error.code == .yamlLimit)
        #expect(error.reason == "the aliases expand the file by more than 67108864 bytes: write it without them")
    }

    @Test func theExpansionIncludesSmallValues() throws {
        let text = "a: &a [1,1,1,1]\nb: [\(Array(repeating: "*a", count: 100).joined(separator: ","))]\n"
        #expect(try YAML.documents(in: Array(text.utf8), limits: Self.limits(expandedSize: 20_000)).count == 1)
        let error = try #require(throws: YAMLError.self) {
            try YAML.documents(in: Array(text.utf8), limits: Self.limits(expandedSize: 10_000))
        }
        #expect(error.code == .yamlLimit)
        #expect(error.position.line == 2)
    }

    @Test func theExpansionIncludesMergeKeys() throws {
        let members = (0..<100).map { "k\($0): 0" }.joined(separator: ", ")
        let text = "a: &a {\(members)}\n" + (0..<100).map { "b\($0): {<<: *a}\n" }.joined()
        #expect(throws: YAMLError.self) {
            try YAML.documents(in: Array(text.utf8), limits: Self.limits(expandedSize: 100_000))
        }
    }
}
