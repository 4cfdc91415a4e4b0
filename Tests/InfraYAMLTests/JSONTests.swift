import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

@Suite struct JSONTests {
    private static func plain(_ text: String) -> Value { .scalar(.plain(text)) }

    private func values(_ text: String) throws -> [Value] { try JSON.values(in: Array(text.utf8)).map(\.value) }

    @Test(
        arguments: [
            // All kinds of values, with whitespace around them.
            ("null", .null), ("true", true), ("false", false), ("0", plain("0")), ("\"\"", ""), ("{}", [:]), ("[]", []),
            (" \t\r\n[ 1 , 2 ]\n", [plain("1"), plain("2")]), ("{ \"a\" : { \"b\" : [ ] } }", ["a": ["b": []]]),

            // Members keep their order; names are compared by bytes.
            ("{\"b\":1,\"a\":2}", ["b": plain("1"), "a": plain("2")]),
            ("{\"\u{E9}\":1,\"e\u{301}\":2}", ["\u{E9}": plain("1"), "e\u{301}": plain("2")]),
            ("{\"\":null}", ["": .null]),

            // Numbers keep their digits; exponents are respelled for YAML parsers.
            ("-0", plain("-0")), ("1.50", plain("1.50")), ("1e3", plain("1.0e+3")), ("1.5E-3", plain("1.5e-3")),
            ("123456789012345678901", plain("123456789012345678901")), ("-1.7e308", plain("-1.7e+308")),
            ("1e-999", plain("1.0e-999")),

            // Strings of any content, with escapes.
            ("\"true\"", "true"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u00E9\u0000""#, "Aéé\0"),
            (#""\ud83d\ude00""#, "😀"), (#""\uFFFF""#, "\u{FFFF}"), ("\"é日😀\u{7F}\u{2028}\"", "é日😀\u{7F}\u{2028}"),
        ] as [(String, Value)])
    func parsesTextAsInRFC8259(text: String, expected: Value) throws {
        let value = Value.sequence(try values(text))
        #expect(value.hasSameSpelling(as: [expected]))
    }

    @Test func parsesASequenceOfValues() throws {
        #expect(try values("") == [])
        #expect(try values(" \n") == [])
        #expect(try values("{}[]{}") == [[:], [], [:]])
        #expect(try values("true false\n\"a\"") == [true, false, "a"])
        #expect(try values("{\"a\":1}\n{\"b\":2}\n") == [["a": Self.plain("1")], ["b": Self.plain("2")]])
        let documents = try JSON.values(in: Array("{}\n  [1]".utf8))
        #expect(documents.map(\.position.description) == ["1:1", "2:3"])
    }

    @Test func skipsAByteOrderMark() throws {
        #expect(try JSON.values(in: [0xEF, 0xBB, 0xBF] + Array("1".utf8)).map(\.value) == [Self.plain("1")])
    }

    @Test(arguments: [
        // Commas and colons.
        ("[1,]", "1:4: expected a JSON value"), ("[,1]", "1:2: expected a JSON value"),
        ("[1 2]", #"1:4: expected a comma or "]""#),
        ("{\"a\":1,}", "1:8: expected a member name in double quotes"),
        ("{,}", "1:2: expected a member name in double quotes"),
        ("{\"a\" 1}", "1:6: expected a colon after the member name"),
        ("{\"a\":1 \"b\":2}", #"1:8: expected a comma or "}""#),
        ("{\"a\":}", "1:6: expected a JSON value"), ("{a:1}", "1:2: expected a member name in double quotes"),
        ("{'a':1}", "1:2: expected a member name in double quotes"),
        ("{1:1}", "1:2: expected a member name in double quotes"),

        // Missing and superfluous brackets.
        ("[1", #"1:3: expected a comma or "]""#), ("[1,", "1:4: expected a value, found the end of the file"),
        ("{", "1:2: expected a member name in double quotes"),
        ("{\"a\":", "1:6: expected a value, found the end of the file"), ("]", "1:1: expected a JSON value"),
        ("[}", "1:2: expected a JSON value"),
        ("[1]]", "1:4: expected a JSON value"),

        // Words and numbers that are not JSON.
        ("True", "1:1: expected a JSON value"), ("nul", "1:1: expected a JSON value"),
        ("NaN", "1:1: expected a JSON value"), ("Infinity", "1:1: expected a JSON value"),
        ("undefined", "1:1: expected a JSON value"), ("+1", "1:1: expected a JSON value"),
        ("01", "1:1: expected a JSON value"), ("-", "1:1: expected a JSON value"),
        (".5", "1:1: expected a JSON value"), ("5.", "1:1: expected a JSON value"),
        ("1e", "1:1: expected a JSON value"), ("1e+", "1:1: expected a JSON value"),
        ("-01", "1:1: expected a JSON value"), ("1.e1", "1:1: expected a JSON value"),
        ("--1", "1:1: expected a JSON value"), ("１", "1:1: expected a JSON value"),
        ("[0x1F]", #"1:3: expected a comma or "]""#), ("// comment\n1", "1:1: expected a JSON value"),
        ("1 # comment", "1:3: expected a JSON value"),
        ("truefalse", #"1:5: expected a space after the value"#), ("1\"a\"", "1:2: expected a space after the value"),
        ("1,2", "1:2: expected a space after the value"), ("[truefalse]", #"1:6: expected a comma or "]""#),

        // Characters that are not whitespace in JSON.
        ("\u{A0}1", "1:1: expected a JSON value"), ("\u{C}1", "1:1: expected a JSON value"),

        // Strings and escapes.
        ("\"a", "1:1: the string that starts here is not terminated"),
        ("[\"a\\\"]", "1:2: the string that starts here is not terminated"),
        ("\"a\nb\"", "1:3: a string contains a control character: write it as an escape"),
        ("\"\t\"", "1:2: a string contains a control character: write it as an escape"),
        ("\"\u{1F}\"", "1:2: a string contains a control character: write it as an escape"),
        (#""\x41""#, "1:2: expected a valid JSON escape"), (#""\'""#, "1:2: expected a valid JSON escape"),
        (#""\u12""#, "1:2: expected a valid JSON escape"),
        (#""\u12g4""#, "1:2: expected a valid JSON escape"),
        (#""\u+123""#, "1:2: expected a valid JSON escape"),
        (#""\U0041""#, "1:2: expected a valid JSON escape"),

        // Unpaired surrogates.
        (#""\ud83d""#, "1:8: the escape before this position is an unpaired surrogate"),
        (#""\ude00""#, "1:8: the escape before this position is an unpaired surrogate"),
        (#""\ude00\ud83d""#, "1:8: the escape before this position is an unpaired surrogate"),
        (#""\ud83dx""#, "1:8: the escape before this position is an unpaired surrogate"),
        (#""\ud83d\u0041""#, "1:8: the escape before this position is an unpaired surrogate"),

        // Columns are counted in characters.
        ("{\n  \"é😀\": x\n}", "2:9: expected a JSON value"),
    ])
    func rejectsSyntaxErrorsWithTheirPosition(text: String, message: String) throws {
        let error = try #require(throws: YAMLError.self) { try JSON.values(in: Array(text.utf8)) }
        #expect(error.description == message)
        #expect(error.code == .yamlSyntax)
    }

    @Test(arguments: [#"{"a":1,"b":2,"a":3}"#, #"{"a":1,"b":2,"\u0061":3}"#])
    func rejectsADuplicateMember(text: String) throws {
        let error = try #require(throws: YAMLError.self) { try values(text) }
        #expect(error.code == .yamlDuplicateKey)
        #expect(error.description == #"1:14: the key "a" is duplicated"#)
    }

    @Test(arguments: ["1e400", "-1e400", String(repeating: "1", count: 5000)])
    func rejectsANumberOutsideTheRangeOfADouble(text: String) throws {
        let error = try #require(throws: YAMLError.self) { try values("[\(text)]") }
        #expect(error.code == .yamlNumber)
        #expect(error.position == Position(line: 1, column: 2))
    }

    @Test(arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xC3]] as [[UInt8]])
    func rejectsAStringThatIsNotUTF8(bytes: [UInt8]) throws {
        let error = try #require(throws: YAMLError.self) {
            try JSON.values(in: Array("[1,\n\"a".utf8) + bytes + Array("\"]".utf8))
        }
        #expect(error.code == .yamlEncoding)
        #expect(error.description == "2:1: the string that starts here is not UTF-8")
    }

    @Test func limitsSizeAndDepth() throws {
        var limits = YAML.Limits()
        limits.depth = 3
        #expect(try JSON.values(in: Array("[{\"a\":[1]}]".utf8), limits: limits).count == 1)
        let deep = try #require(throws: YAMLError.self) {
            try JSON.values(in: Array("[{\"a\":[{}]}]".utf8), limits: limits)
        }
        #expect(deep.code == .yamlLimit)
        #expect(deep.description == "1:8: collections are nested more than 3 deep")
        limits.size = 4
        #expect(try JSON.values(in: Array("1234".utf8), limits: limits).count == 1)
        let large = try #require(throws: YAMLError.self) { try JSON.values(in: Array("12345".utf8), limits: limits) }
        #expect(large.description == "1:1: the file has 5 bytes, the limit is 4: split it")
    }

    @Test(arguments: ["[", "{\"a\":"])
    func rejectsDeepNesting(opening: String) throws {
        let error = try #require(throws: YAMLError.self) { try values(String(repeating: opening, count: 1_000_000)) }
        #expect(error.code == .yamlLimit)
    }

    @Test(
        arguments: [
            // Plain scalars have the types that Kubernetes reads.
            (plain("~"), "null"), (plain(""), "null"), (plain("yes"), "true"), (plain("0644"), "420"),
            (plain("0x1F"), "31"),
            (plain("1_000"), "1000"), (plain("18446744073709551615"), "18446744073709551615"),
            (plain("22:22"), "\"22:22\""),
            (plain("-0"), "0"), (plain("+5"), "5"),

            // Numbers keep their digits if the spelling is valid in JSON.
            (plain("1.20"), "1.20"), (plain("1e3"), "1e3"), (plain(".5"), "0.5"), (plain("5."), "5.0"),
            (plain("+1.5"), "1.5"), (plain("08"), "8.0"),
            (plain("1_0.5"), "10.5"),

            // Strings, with necessary escapes only.
            ("", #""""#), ("a\"b\\c/d", #""a\"b\\c/d""#),
            ("\n\r\t\u{8}\0\u{1B}\u{7F}", #""\n\r\t\u0008\u0000\u001b\u007f""#),
            ("é😀\u{2028}", "\"é😀\u{2028}\""), ("true", #""true""#),

            // Collections on one line; keys are strings.
            ([:], "{}"), ([], "[]"), (["b": [1, "x"], "a": [:]], #"{"b":[1,"x"],"a":{}}"#),
            (
                .mapping(
                    Mapping(uniqueMembers: [
                        .init(key: .plain("yes"), value: 1), .init(key: .plain("010"), value: 2),
                        .init(key: .quoted("010"), value: 3),
                        .init(key: .plain("1.50"), value: 4), .init(key: .plain("18446744073709551615"), value: 5),
                    ])), #"{"true":1,"8":2,"010":3,"1.50":4,"18446744073709551615":5}"#
            ),
        ] as [(Value, String)])
    func writesAValueOnOneLine(value: Value, expected: String) throws {
        #expect(String(decoding: try JSON.bytes(of: value), as: UTF8.self) == expected)
    }

    @Test func rejectsANumberWithoutAJSONFormWithItsPath() throws {
        let error = try #require(throws: ModelError.self) { try JSON.bytes(of: ["a": [1, Self.plain(".inf")]]) }
        #expect(error.description == "a.1: the number .inf has no JSON form")
        #expect(throws: ModelError.self) { try JSON.bytes(of: Self.plain(".nan")) }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func readsBackTheWrittenValue(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let value = random.value(depth: 4)
            let text = try JSON.bytes(of: value)
            let copy = try #require(try JSON.values(in: text).first?.value)
            #expect(copy == value)
            #expect(!text.contains(UInt8(ascii: "\n")))
        }
    }
}
