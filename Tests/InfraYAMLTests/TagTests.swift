import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

/// An explicit tag is dropped in the output, so it must not change the value that parsers read without it.
@Suite("Explicit tags")
struct TagTests {
    /// The notations of a tagged text.
    private static let quotes: [@Sendable (String) -> String] = [
        { $0 }, { "\"\($0)\"" }, { "'\($0)'" }, { "|-\n  \($0)" }, { ">-\n  \($0)" },
    ]

    @Test(arguments: [
        ("int", ["0", "12", "-1", "+1", "0x1F", "9223372036854775807"]),
        ("float", ["1", "1.5", "-0.25", "1.5e+3", "1.0e-3"]),
        ("bool", ["true", "false", "True", "FALSE"]), ("null", ["null", "~", "Null", "NULL"]),
        ("timestamp", ["2001-01-01", "2001-12-14t21:59:43.10-05:00"]),
    ])
    func appliesATagToTextOfItsType(tag: String, texts: [String]) throws {
        for text in texts {
            for quote in Self.quotes {
                let value = try document("'a': !!\(tag) \(quote(text))\n")
                #expect(value.hasSameSpelling(as: ["a": .scalar(.plain(text))]))
            }
        }
    }

    @Test(arguments: [
        // Text that is not of the type, or only for some parsers.
        (
            "int",
            ["{privileged: true}", "[1]", "x", "1.5", "", "1 # a", "0777", "0o17", "1_000", "1:30", "0b1", "0X1F"]
        ),
        ("int", ["08", "1e3", "- 1", "18446744073709551615", "\u{661}", "１"]),
        ("float", ["{a: b}", "x", "1e3", ".5.", "", ".inf", ".nan", "1:30.5", "1_0.5", "0777", "*a", "&a 1.5"]),
        ("bool", ["yes", "On", "y", "n", "1", "", "tRUE", "{a: b}", "true false"]),
        ("null", ["x", "nULL", "0", "{}", "null null", "[]"]),
        ("timestamp", ["{privileged: true}", "2001-13-01", "2001-1-1", "today", "", "2001-01-01 x", "12:30"]),
        ("merge", ["<<", "x", "{a: b}"]), ("value", ["=", "x"]), ("binary", ["aGVsbG8", "/w==", "a b=", "aG k="]),
        ("map", ["x", "{a: b}", ""]), ("seq", ["x", "[a]"]), ("set", ["x"]), ("omap", ["x"]), ("pairs", ["x"]),
        ("yaml", ["x"]), ("Int", ["1"]), ("int ", ["{a: 1"]), ("python/object:os.system", ["x"]),
    ])
    func rejectsATagOnOtherText(tag: String, texts: [String]) throws {
        for text in texts {
            let quoted = "\"\(text)\""
            for source in [
                "a: !!\(tag) \(quoted)\n", "- !!\(tag) \(quoted)\n", "? !!\(tag) \(quoted)\n: a\n",
                "a: &x !!\(tag) \(quoted)\nb: *x\n", "[!!\(tag) \(quoted)]\n",
                "!<tag:yaml.org,2002:\(tag)> \(quoted)\n",
            ] {
                // The merge key is valid as a key only.
                if tag == "merge", text == "<<", source.hasPrefix("?") { continue }
                let error = try #require(throws: YAMLError.self, "\(source)") {
                    try YAML.documents(in: Array(source.utf8))
                }
                #expect(error.code == .yamlTag || tag.contains(" ") || tag.contains("/"), "\(source): \(error)")
            }
        }
    }

    @Test func reportsTheTagWithItsPosition() throws {
        let error = try #require(throws: YAMLError.self) { try document("a:\n- b: !!int \"x y\"\n") }
        #expect(
            error.description
                == #"2:6: the tag !!int needs an integer that all parsers read as the same value, found something else: write the value without the tag"#
        )
    }

    @Test func aMergeTagMakesAQuotedKeyAMergeKey() throws {
        #expect(try document("{!!merge \"<<\" : {'a': 'b'}}") == ["a": "b"])
    }

    /// One step beyond the limits of 64-bit integers, and the smallest integer itself, which has no positive
    /// counterpart.
    @Test(arguments: [
        "-153722867280912930:8", "153722867280912930:8", "-153722867280912930:9", "9223372036854775807:0",
        "-1:0:0:0:0:0:0:0:0:0:0:0",
    ])
    func rejectsSexagesimalNumbersAtTheirLimits(text: String) {
        #expect(throws: YAMLError.self) { try YAML.documents(in: Array("x: !!int \(text)\n".utf8)) }
    }
}
