import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

@Suite struct JSONPointerTests {
    @Test(arguments: [
        ("", []), ("/", [""]), ("/a", ["a"]), ("/a/b", ["a", "b"]), ("/a/", ["a", ""]), ("//", ["", ""]), ("/0", ["0"]),
        ("/a b", ["a b"]), ("/é/日", ["é", "日"]), ("/\"", ["\""]), ("/a%2Fb", ["a%2Fb"]),

        // A tilde is escaped as `~0`, a slash as `~1`; `~01` means a tilde and a 1.
        ("/a~1b", ["a/b"]), ("/m~0n", ["m~n"]), ("/~01", ["~1"]), ("/~10", ["/0"]), ("/~0~1~0", ["~/~"]),
        ("/cd.spack.io~1ignore", ["cd.spack.io/ignore"]),
    ])
    func parsesAndFormatsAPointer(text: String, tokens: [String]) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(pointer.tokens == tokens)
        #expect(pointer.description == text)
    }

    @Test(arguments: ["a", "a/b", "#/a", " /a", "/~", "/a~", "/~2", "/a~b/c", "/~/a"])
    func rejectsAnInvalidPointer(text: String) {
        #expect(JSONPointer(text) == nil)
    }

    // The document of RFC 6901 section 5, with additional members that look like indices.
    private static let text = #"""
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8,
        "map": {"0": "zero", "-": "dash", "01": "one"}}
        """#

    @Test(arguments: [
        ("/foo", #"["bar","baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"),
        ("/g|h", "4"),
        (#"/i\j"#, "5"), (#"/k"l"#, "6"), ("/ ", "7"), ("/m~0n", "8"), ("/map/0", #""zero""#), ("/map/-", #""dash""#),
        ("/map/01", #""one""#),
    ])
    func findsTheValueOfAPointer(pointer: String, expected: String) throws {
        let value = try document(Self.text).value(at: try #require(JSONPointer(pointer)))
        #expect(try json(value) == expected)
    }

    @Test func theEmptyPointerRefersToTheDocument() throws {
        let whole = try document(Self.text)
        #expect(try whole.value(at: JSONPointer(tokens: [])) == whole)
    }

    @Test(arguments: [
        ("/bar", #"there is no member "bar""#), ("/map/1", #"there is no member "1""#),
        ("/foo/2", "the sequence has 2 items, none at 2"),
        ("/foo/-", #"a sequence has no member "-", its items are numbered from 0"#),
        ("/foo/bar", #"a sequence has no member "bar", its items are numbered from 0"#),
        ("/foo/0/x", #"a string has no member "x""#), ("/a~1b/0", #"an integer has no member "0""#),

        // Leading zeros, signs and other digits are not valid indices.
        ("/foo/00", #"a sequence has no member "00", its items are numbered from 0"#),
        ("/foo/01", #"a sequence has no member "01", its items are numbered from 0"#),
        ("/foo/+1", #"a sequence has no member "+1", its items are numbered from 0"#),
        ("/foo/-1", #"a sequence has no member "-1", its items are numbered from 0"#),
        ("/foo/", #"a sequence has no member "", its items are numbered from 0"#),
        ("/foo/１", #"a sequence has no member "１", its items are numbered from 0"#),
        ("/foo/1e0", #"a sequence has no member "1e0", its items are numbered from 0"#),
        (
            "/foo/99999999999999999999",
            #"a sequence has no member "99999999999999999999", its items are numbered from 0"#
        ),
    ])
    func reportsTheMissingMemberOfAPointer(pointer: String, message: String) throws {
        let pointer = try #require(JSONPointer(pointer))
        let error = try #require(throws: PatchError.self) { try document(Self.text).value(at: pointer) }
        #expect(error.code == .patchMissing)
        #expect(error.description == message)
    }

    @Test func comparesTokensByBytes() throws {
        #expect(JSONPointer(tokens: ["\u{E9}"]) != JSONPointer(tokens: ["e\u{301}"]))
        #expect(Set([JSONPointer(tokens: ["\u{E9}"]), JSONPointer(tokens: ["e\u{301}"])]).count == 2)
        #expect(
            try document("{\u{E9}: 1, e\u{301}: 2}").value(at: JSONPointer(tokens: ["e\u{301}"])).reading == .integer(2)
        )
    }

    @Test func isInsideAcceptsProperPrefixesOnly() throws {
        func pointer(_ text: String) throws -> JSONPointer { try #require(JSONPointer(text)) }
        #expect(try pointer("/a/b").isInside(pointer("/a")))
        #expect(try pointer("/a").isInside(pointer("")))
        #expect(try !pointer("/a").isInside(pointer("/a")))
        #expect(try !pointer("/ab").isInside(pointer("/a")))
        #expect(try !pointer("/a").isInside(pointer("/a/b")))
    }

    @Test func createsPointersFromLiterals() {
        var value: Value = ["spec": ["ports": [80, 443], "a/b": "text"]]
        #expect(value[pointer: "/spec/ports/1"] == 443)
        #expect(value[pointer: "/spec/a~1b"] == "text")
        #expect(value[pointer: ""] == value)
        #expect(value[pointer: "/spec/name/x"] == nil)
        value[pointer: "/spec/ports/0"] = 8080
        value[pointer: "/spec/name"] = "web"
        value[pointer: "/spec/a~1b"] = nil
        value[pointer: "/spec/name/x"] = 1
        #expect(value == ["spec": ["ports": [8080, 443], "name": "web"]])
    }

    @Test func changesTheValueAtAPointer() throws {
        var value: Value = ["items": [1], "text": "a", "empty": .null]
        try value.insert(2, at: "/items/-")
        try value.insert(0, at: "/items/0")
        try value.set(3, at: "/empty/a")
        #expect(value == ["items": [0, 1, 2], "text": "a", "empty": ["a": 3]])
        let before = value
        #expect(throws: PatchError.self) { try value.set(1, at: "/text/a") }
        #expect(throws: PatchError.self) { try value.set(1, at: "/items/3") }
        #expect(throws: PatchError.self) { try value.insert(1, at: "/text") }
        #expect(throws: PatchError.self) { try value.insert(1, at: "/items/4") }
        #expect(throws: PatchError.self) { try value.remove(at: "") }
        #expect(value == before)
    }
}
