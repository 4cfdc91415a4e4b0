import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

@Suite struct YAMLReadingTests {
    private static func plain(_ text: String) -> Value { .scalar(.plain(text)) }

    /// Parses a stream, and formats each document as JSON.
    private func json(_ text: String) throws -> [String] {
        try YAML.documents(in: Array(text.utf8)).map { String(decoding: try JSON.bytes(of: $0.value), as: UTF8.self) }
    }

    @Test(arguments: [
        // One document, with and without markers.
        ("a: 1", [#"{"a":1}"#]), ("---\na: 1\n", [#"{"a":1}"#]), ("--- {a: 1}\n...\n", [#"{"a":1}"#]),
        ("%YAML 1.1\n---\na: 1\n", [#"{"a":1}"#]), ("- 1\n- [2, 3]\n", ["[1,[2,3]]"]), ("text\n", [#""text""#]),

        // Several documents; an empty document is a null.
        ("a: 1\n---\nb: 2\n", [#"{"a":1}"#, #"{"b":2}"#]), ("", []), ("# comment\n", []), ("---\n", ["null"]),
        ("---\n---\n# comment\n---\na: 1\n", ["null", "null", #"{"a":1}"#]),
        ("a: 1\n...\n---\nb: 2\n", [#"{"a":1}"#, #"{"b":2}"#]),

        // Collections in both styles.
        ("a:\n  b:\n  - c\n  -\n    d: 1\n", [#"{"a":{"b":["c",{"d":1}]}}"#]),
        ("{a: [1, {b: }], c: d}", [#"{"a":[1,{"b":null}],"c":"d"}"#]),
        ("a:\nb: {}\nc: []\n", [#"{"a":null,"b":{},"c":[]}"#]), ("? a\n: 1\n? b\n", [#"{"a":1,"b":null}"#]),

        // The order is preserved; keys are strings, quoted or not.
        ("b: 1\na: 2\n\"c d\": 3\n'1': 4\n", [#"{"b":1,"a":2,"c d":3,"1":4}"#]),
        ("true: a\n1: b\n0x10: c\n", [#"{"true":"a","1":"b","16":"c"}"#]),

        // Block scalars.
        ("a: |\n  one\n   two\n\nb: |-\n  x\n\nc: |+\n  y\n\n", [#"{"a":"one\n two\n","b":"x","c":"y\n\n"}"#]),
        ("a: >\n  one\n  two\n\n  three\n", [#"{"a":"one two\nthree\n"}"#]),
        ("a: |2\n    one\n", [#"{"a":"  one\n"}"#]),
        ("a: |\n  yes\n", [#"{"a":"yes\n"}"#]),

        // Quotes and escapes.
        (#"a: "\x41\u00e9\U0001F600\n\t\"\\\/""#, [#"{"a":"Aé😀\n\t\"\\/"}"#]), ("a: 'it''s'\n", [#"{"a":"it's"}"#]),
        ("a: \"one\n  two\\\n  three\"\n", [#"{"a":"one twothree"}"#]),

        // Line breaks of other systems.
        ("a: 1\r\nb: |\r\n  x\r\n  y\r\n", [#"{"a":1,"b":"x\ny\n"}"#]),
    ])
    func readsTheDocumentsOfAStream(text: String, expected: [String]) throws {
        #expect(try json(text) == expected)
    }

    @Test(
        arguments: [
            // A plain scalar keeps its spelling.
            ("0644", plain("0644")), ("1.20", plain("1.20")), ("yes", plain("yes")), ("1e3", plain("1e3")),
            ("~", plain("~")),
            ("", plain("")), ("2001-01-01", plain("2001-01-01")), ("one two", plain("one two")),
            ("22:22", plain("22:22")),

            // A quoted scalar is a string.
            (#""0644""#, "0644"), ("'yes'", "yes"), ("|\n  1", "1\n"), (">-\n  1", "1"), ("''", ""),

            // A folded plain scalar is plain on one line; a plain scalar with line breaks is a string.
            ("one\n  two", plain("one two")), ("1\n  2", plain("1 2")), ("one\n\n  two", "one\ntwo"),
        ] as [(String, Value)])
    func aScalarKeepsItsSpellingAndStyle(text: String, expected: Value) throws {
        let document = try #require(try YAML.documents(in: Array("a: \(text)\n".utf8)).first)
        #expect(document.value["a"].hasSameSpelling(as: expected))
    }

    @Test(
        arguments: [
            // A tag determines the type if the spelling matches.
            ("!!str 12", "12"), ("!!str yes", "yes"), ("!!str", ""), ("! 12", "12"), ("!!int 12", plain("12")),
            ("!!int 0x1F", plain("0x1F")), ("!!float 12", plain("12")), ("!!float 1.5", plain("1.5")),
            ("!!null ~", plain("~")),
            ("!!bool \"true\"", plain("true")), ("!!timestamp 2001-01-01", plain("2001-01-01")),
            ("!!int \"12\"", plain("12")),
            ("!!map {'b': 1}", ["b": plain("1")]), ("!!seq [1]", [plain("1")]), ("!<tag:yaml.org,2002:str> 1", "1"),

            // Base64 is decoded.
            ("!!binary aGVsbG8=", "hello"), ("!!binary |\n  aGVs\n  bG8gd29ybGQ=\n", "hello world"),
            ("!!binary ''", ""),
            ("!!binary w6k=", "é"),
        ] as [(String, Value)])
    func aTagDeterminesTheTypeOfAScalar(text: String, expected: Value) throws {
        let document = try #require(try YAML.documents(in: Array("a: \(text)\n".utf8)).first)
        #expect(document.value["a"].hasSameSpelling(as: expected))
    }

    @Test(arguments: [
        // An alias is a copy.
        ("a: &x 1\nb: *x\n", #"{"a":1,"b":1}"#),
        ("a: &x {b: [1]}\nc: [*x, *x]\n", #"{"a":{"b":[1]},"c":[{"b":[1]},{"b":[1]}]}"#),
        ("&k a: 1\nb: *k\n", #"{"a":1,"b":"a"}"#), ("a: &x b\n*x : 1\n", #"{"a":"b","b":1}"#),

        // An anchor can be redefined, and an unused one has no effect.
        ("a: &x 1\nb: &x 2\nc: *x\n", #"{"a":1,"b":2,"c":2}"#), ("&all\na: &unused 1\n", #"{"a":1}"#),

        // An alias of an empty value, and of a tagged one.
        ("a: &x\nb: *x\n", #"{"a":null,"b":null}"#), ("a: &x !!str 1\nb: *x\n", #"{"a":"1","b":"1"}"#),
    ])
    func expandsAliases(text: String, expected: String) throws {
        #expect(try json(text) == [expected])
    }

    @Test(arguments: [
        // Members are inserted at the position of the merge key.
        ("x: &x {a: 1, b: 2}\ny:\n  first: 0\n  <<: *x\n  last: 3\n", #"{"first":0,"a":1,"b":2,"last":3}"#),

        // The mapping's own members take precedence, before and after the merge key.
        ("x: &x {a: 1, b: 2}\ny:\n  a: 0\n  <<: *x\n  b: 3\n", #"{"a":0,"b":3}"#),

        // Of several mappings, the first one takes precedence.
        ("x: [&x {a: 1}, &z {a: 2, b: 3}]\ny:\n  <<: [*x, *z]\n", #"{"a":1,"b":3}"#),
        ("y:\n  <<: []\n  a: 1\n", #"{"a":1}"#),

        // A merged mapping with a merge key of its own, and an inline one.
        ("x: &x {a: 1}\nz: &z {<<: *x, b: 2}\ny: {<<: *z, c: 3}\n", #"{"a":1,"b":2,"c":3}"#),
        ("y: {<<: {a: 1}, b: 2}\n", #"{"a":1,"b":2}"#),

        // Values are not merged recursively.
        ("x: &x {a: {b: 1}}\ny: {<<: *x, a: {c: 2}}\n", #"{"a":{"c":2}}"#),

        // A quoted merge key is an ordinary key.
        ("y: {\"<<\": {a: 1}}\n", #"{"<<":{"a":1}}"#),

        // Keys are compared by their text.
        ("x: &x {'a': 1}\ny: {a: 2, <<: *x}\n", #"{"a":2}"#),
    ])
    func expandsMergeKeys(text: String, expected: String) throws {
        let document = try #require(try YAML.documents(in: Array(text.utf8)).first)
        let value = try #require(document.value["y"])
        #expect(String(decoding: try JSON.bytes(of: value), as: UTF8.self) == expected)
    }

    @Test func expandsMergeKeysInLargeMappings() throws {
        let members = (0..<40).map { "  k\($0): \($0)\n" }.joined()
        let text = "x: &x {k7: no, new: yes}\ny:\n\(members)  <<: *x\n"
        let document = try #require(try YAML.documents(in: Array(text.utf8)).first)
        let mapping = try #require(document.value["y"]?.mapping)
        #expect(mapping.count == 41)
        #expect(mapping["k7"].hasSameSpelling(as: Self.plain("7")))
        #expect(mapping.keys.last == "new")
    }

    @Test(arguments: [
        // JSON text has JSON numbers: YAML 1.1 parsers read `1e3` as a string.
        (#"{"a": 1e3}"#, "1.0e+3"), (#"{"a": 1E-3}"#, "1.0e-3"), (#"[{"a": 1.5e3}]"#, "1.5e+3"),
        ("--- {a: 1e3}", "1.0e+3"),
        (#"{"a": 10}"#, "10"), (#"{"a": 1.50}"#, "1.50"),

        // Scalars that are not JSON numbers keep their spelling.
        ("{a: 0644}", "0644"), ("{a: 1_000}", "1_000"), ("{a: .5}", ".5"),

        // A flow collection inside a block is YAML.
        ("a: 1e3", "1e3"), ("- {a: 1e3}", "1e3"), ("- a: [1e3]\n", "1e3"),
    ])
    func readsJSONNumbersInAStream(text: String, expected: String) throws {
        var value = try #require(try YAML.documents(in: Array(text.utf8)).first).value
        while case .some(let inner) = value.sequence?.first ?? value["a"] { value = inner }
        #expect(value.hasSameSpelling(as: Self.plain(expected)))
    }

    @Test func aDocumentHasItsPosition() throws {
        let text = "# comment\na: 1\n---\n\n  - 1\n--- text\n---\n"
        let documents = try YAML.documents(in: Array(text.utf8))
        #expect(documents.map(\.position.description) == ["2:1", "5:3", "6:5", "8:1"])
        #expect(documents.map(\.isEmpty) == [false, false, false, true])
    }

    @Test(
        arguments: [
            ("a: 1\nb: [1, .inf]\nc: .nan\n", Position(line: 2, column: 8)),
            ("a: -.INF\n", .init(line: 1, column: 4)),
            (".nan: 1\n", nil), ("a: \".inf\"\n", nil), ("a: inf\n", nil), ("a: .5\n", nil),
        ] as [(String, Position?)])
    func findsTheFirstNumberThatJSONCannotRepresent(text: String, position: Position?) throws {
        let document = try #require(try YAML.documents(in: Array(text.utf8)).first)
        #expect(document.nonFiniteNumber == position)
    }
}
