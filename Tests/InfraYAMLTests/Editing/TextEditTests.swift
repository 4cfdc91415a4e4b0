import InfraModel
import InfraYAML
import Testing

/// An edit of a text and the expected result.
struct TextEdit: Sendable, CustomTestStringConvertible {
    var before: String
    var after: String
    var operation: Operation

    enum Operation: Sendable {
        case set(JSONPointer, Value)
        case insert(JSONPointer, Value)
        case remove(JSONPointer)

        func apply(to text: inout YAML.Text, inDocument index: Int = 0) throws {
            switch self {
            case .set(let pointer, let value): try text.set(value, at: pointer, inDocument: index)
            case .insert(let pointer, let value): try text.insert(value, at: pointer, inDocument: index)
            case .remove(let pointer): try text.remove(at: pointer, inDocument: index)
            }
        }

        func apply(to value: inout Value) throws {
            switch self {
            case .set(let pointer, let new): try value.set(new, at: pointer)
            case .insert(let pointer, let new): try value.insert(new, at: pointer)
            case .remove(let pointer): try value.remove(at: pointer)
            }
        }
    }

    init(_ before: String, _ operation: Operation, _ after: String) {
        self.before = before
        self.operation = operation
        self.after = after
    }

    var testDescription: String { "\(operation) in \(before.debugDescription)" }
}

@Suite("Edits of a text in place")
struct TextEditTests {
    private func check(_ edit: TextEdit) throws {
        var text = try YAML.Text(edit.before)
        try edit.operation.apply(to: &text)
        #expect(text.description == edit.after)
    }

    @Test(
        arguments: [
            TextEdit("a: 1 # c\nb: 2\n", .set("/a", 3), "a: 3 # c\nb: 2\n"),
            TextEdit("a: 'x' # c\n", .set("/a", "it's"), "a: 'it''s' # c\n"),
            TextEdit("a: \"x\"\n", .set("/a", "y"), "a: \"y\"\n"),
            TextEdit("a: \"x\"\n", .set("/a", 1), "a: 1\n"),
            TextEdit("a: x\n", .set("/a", "1"), "a: \"1\"\n"),
            TextEdit("a: x\n", .set("/a", "y z"), "a: y z\n"),
            TextEdit("a: 1.2.3 # c\n", .set("/a", "1.2.4"), "a: 1.2.4 # c\n"),
            TextEdit("a: 1.2\n", .set("/a", "1.3"), "a: \"1.3\"\n"),
            TextEdit("a: x\n", .set("/a", "https://x/y"), "a: https://x/y\n"),
            TextEdit("a: [x]\n", .set("/a/0", "x:y"), "a: [\"x:y\"]\n"),
            TextEdit("a:\nb: 2", .set("/a", 1), "a: 1\nb: 2"),
            TextEdit("a:   # c\n", .set("/a", 1), "a: 1   # c\n"),
            TextEdit("a: long\n  text # c\nb: 1\n", .set("/a", "x"), "a: x # c\nb: 1\n"),
            TextEdit("a:\n  \"long\"\nb: 1\n", .set("/a", "x"), "a:\n  \"x\"\nb: 1\n"),
            TextEdit("a: !!str 1\n", .set("/a", 2), "a: 2\n"),
            TextEdit("a: &x 1\n", .set("/a", 2), "a: 2\n"),
            TextEdit("é: ü # ä\r\nb: 1\r\n", .set("/é", "ö"), "é: ö # ä\r\nb: 1\r\n"),
            TextEdit("- a\n-   b # c\n-\n", .set("/1", "x"), "- a\n-   x # c\n-\n"),
            TextEdit("- a\n-\n", .set("/1", "x"), "- a\n- x\n"),
            TextEdit("? a\n: 1 # c\n", .set("/a", 2), "? a\n: 2 # c\n"),
            TextEdit("# c\n--- # d\nx # e\n", .set("", "w"), "# c\n--- # d\nw # e\n"),
            TextEdit("\u{FEFF}a: é\nb: 1\n", .set("/b", 2), "\u{FEFF}a: é\nb: 2\n"),
        ])
    func replacesAScalar(edit: TextEdit) throws { try check(edit) }

    @Test(
        arguments: [
            TextEdit("a: | # c\n  x\n  y\n\n# d\nb: 1\n", .set("/a", "z\n"), "a: | # c\n  z\n\n# d\nb: 1\n"),
            TextEdit("a: |\n    x\nb: 1\n", .set("/a", "y\n\nz"), "a: |-\n    y\n\n    z\nb: 1\n"),
            TextEdit("a: |-\n  x\n", .set("/a", "y\n\n"), "a: |+\n  y\n\n"),
            TextEdit("a: |+\n  x\n\nb: 1\n", .set("/a", "y\n"), "a: |\n  y\nb: 1\n"),
            TextEdit("a: >\n  x\n  y\n\n  z\nb: 1\n", .set("/a", "p\nq\n"), "a: >\n  p\n\n  q\nb: 1\n"),
            TextEdit("a: >-\n  x\n", .set("/a", " p\nq"), "a: |2-\n   p\n  q\n"),
            TextEdit("a: |\n  x\n  y\nb: 1\n", .set("/a", 5), "a: 5\nb: 1\n"),
            TextEdit("a: | # c\n  x\n", .set("/a", ["b": 1]), "a: # c\n  b: 1\n"),
            TextEdit("a: 1 # c\n", .set("/a", "x\ny\n"), "a: | # c\n  x\n  y\n"),
            TextEdit("- |\n x\n- 2\n", .set("/0", "y\n"), "- |\n y\n- 2\n"),
            TextEdit("a: |\r\n  x\r\nb: 1\r\n", .set("/a", "y\nz\n"), "a: |\r\n  y\r\n  z\r\nb: 1\r\n"),
            TextEdit("a: |\n  x", .set("/a", "y"), "a: |-\n  y"),
        ])
    func replacesABlockScalarByABlockScalar(edit: TextEdit) throws { try check(edit) }

    @Test(
        arguments: [
            TextEdit("a: 1 # c\nb: 2\n", .set("/a", ["x": 1, "w": [1]]), "a: # c\n  x: 1\n  w:\n  - 1\nb: 2\n"),
            TextEdit("a: # c\n  x: 1 # d\n  # e\n  y: 2\n# f\nb: 2\n", .set("/a", 5), "a: 5 # c\n# f\nb: 2\n"),
            TextEdit("a: &q # c\n  x: 1\nb: 2\n", .set("/a", [1]), "a: # c\n- 1\nb: 2\n"),
            TextEdit(
                "a:\n    x:\n        y: 1\n", .set("/a/x/y", ["z": 1]), "a:\n    x:\n        y:\n            z: 1\n"),
            TextEdit("a:\n  - 1\nb: 1\n", .set("/b", [1, [2]]), "a:\n  - 1\nb:\n  - 1\n  - - 2\n"),
            TextEdit("a:\n   - 1\n", .set("/a", [2]), "a:\n   - 2\n"),
            TextEdit("- x: 1\n  y: 2 # c\n- 3\n", .set("/0", 5), "- 5\n- 3\n"),
            TextEdit("- x: 1 # c\n- 3\n", .set("/0", 5), "- 5 # c\n- 3\n"),
            TextEdit("- 1\n- 2 # c\n", .set("/0", ["x": 1, "w": 2]), "- x: 1\n  w: 2\n- 2 # c\n"),
            TextEdit("- 1 # c\n", .set("/0", ["x": 1, "w": 2]), "- # c\n  x: 1\n  w: 2\n"),
            TextEdit("a: {x: 1} # c\n", .set("/a", ["w": "p, q", "z": [1]]), "a: {w: \"p, q\", z: [1]} # c\n"),
            TextEdit("a: {} # c\n", .set("/a", ["w": 1]), "a: # c\n  w: 1\n"),
            TextEdit("# c\na: 1\n# d\n", .set("", ["b": 1]), "# c\nb: 1\n# d\n"),
            TextEdit("--- x\n", .set("", ["b": 1]), "--- \nb: 1\n"),
            TextEdit("a: [x, {y: 1}] # c\n", .set("/a/1/y", "é"), "a: [x, {y: é}] # c\n"),
            TextEdit("a: [x, y: 1]\n", .set("/a/1/y", 2), "a: [x, y: 2]\n"),
            TextEdit("a: {x, y: }\n", .set("/a/x", 2), "a: {x: 2, y: }\n"),
            TextEdit("{\"a\":\"x\",\n \"b\":[]}\n", .set("/a", ["c": "d"]), "{\"a\":{\"c\": \"d\"},\n \"b\":[]}\n"),
        ])
    func replacesACollection(edit: TextEdit) throws { try check(edit) }

    @Test(
        arguments: [
            TextEdit("a: 1 # c\n# d\n", .set("/b", 2), "a: 1 # c\nb: 2\n# d\n"),
            TextEdit("a: 1", .insert("/b", 2), "a: 1\nb: 2"),
            TextEdit("a:\n  x: 1\n\n# c\nb: 2\n", .set("/a/w", [1]), "a:\n  x: 1\n  w:\n  - 1\n\n# c\nb: 2\n"),
            TextEdit("a: |+\n  x\n\n", .set("/b", 2), "a: |+\n  x\n\nb: 2\n"),
            TextEdit("a:\n  x: |\n    y\n\nb: 2\n", .set("/a/z", 2), "a:\n  x: |\n    y\n  z: 2\n\nb: 2\n"),
            TextEdit("a: # c\nb: 2\n", .set("/a/x", 1), "a: # c\n  x: 1\nb: 2\n"),
            TextEdit("a: {}\n", .set("/a/x", 1), "a:\n  x: 1\n"),
            TextEdit("a: {x: 1} # c\n", .set("/a/w", "yes"), "a: {x: 1, w: \"yes\"} # c\n"),
            TextEdit("a: {\n  x: 1, # c\n}\n", .set("/a/w", 2), "a: {\n  x: 1, # c\n  w: 2,\n}\n"),
            TextEdit("{\n  \"x\": 1\n}\n", .set("/y", "z"), "{\n  \"x\": 1,\n  \"y\": \"z\"\n}\n"),
            TextEdit("a:\n- 1 # c\n# d\n- 2\nb: 1\n", .insert("/a/1", 3), "a:\n- 1 # c\n- 3\n# d\n- 2\nb: 1\n"),
            TextEdit(
                "a:\n- 1\n- 2\nb: 1\n", .insert("/a/-", ["x": 1, "w": 2]), "a:\n- 1\n- 2\n- x: 1\n  w: 2\nb: 1\n"),
            TextEdit("a:\n  - 1\n", .insert("/a/0", 3), "a:\n  - 3\n  - 1\n"),
            TextEdit("- - 1\n  - 2\n", .insert("/0/0", 3), "- - 3\n  - 1\n  - 2\n"),
            TextEdit("a: [1, 2] # c\n", .insert("/a/1", [3]), "a: [1, [3], 2] # c\n"),
            TextEdit("a: []\n", .insert("/a/-", "x"), "a:\n- x\n"),
            TextEdit("a: [\n  1, # c\n  2 # d\n]\n", .insert("/a/2", 3), "a: [\n  1, # c\n  2, # d\n  3\n]\n"),
            TextEdit("a: [\n  1,\n  2\n]\n", .insert("/a/0", 3), "a: [\n  3,\n  1,\n  2\n]\n"),
            TextEdit("- 1\r\n", .insert("/-", [1, 2]), "- 1\r\n- - 1\r\n  - 2\r\n"),
        ])
    func insertsAnEntry(edit: TextEdit) throws { try check(edit) }

    @Test(
        arguments: [
            TextEdit("# c\na: 1 # d\n# e\nb: 2\n", .remove("/a"), "# c\n# e\nb: 2\n"),
            TextEdit("a: 1\nb: 2", .remove("/b"), "a: 1"),
            TextEdit("a:\n  x: 1\n  # c\n  y:\n    - 2\nb: 2\n", .remove("/a/y"), "a:\n  x: 1\n  # c\nb: 2\n"),
            TextEdit("a: # c\n  x: 1\nb: 2\n", .remove("/a/x"), "a: {} # c\nb: 2\n"),
            TextEdit("a:\n- x\nb: 2\n", .remove("/a/0"), "a: []\nb: 2\n"),
            TextEdit("# c\na: 1\n", .remove("/a"), "# c\n{}\n"),
            TextEdit("- x: 1 # c\n  y: 2\n", .remove("/0/x"), "- y: 2\n"),
            TextEdit("- x: 1\n  # c\n  y: 2\n", .remove("/0/x"), "-\n  # c\n  y: 2\n"),
            TextEdit("- 1\n# c\n- - 2\n  - 3\n", .remove("/1/0"), "- 1\n# c\n- - 3\n"),
            TextEdit("a: |\n  x\n\nb: 2\n", .remove("/a"), "\nb: 2\n"),
            TextEdit("a: [1, 2, 3] # c\n", .remove("/a/1"), "a: [1, 3] # c\n"),
            TextEdit("a: [1, 2, 3] # c\n", .remove("/a/2"), "a: [1, 2] # c\n"),
            TextEdit("a: {x: 1} # c\n", .remove("/a/x"), "a: {} # c\n"),
            TextEdit("{\n  \"x\": 1,\n  \"y\": 2\n}\n", .remove("/y"), "{\n  \"x\": 1\n}\n"),
            TextEdit("{\n  \"x\": 1,\n  \"y\": 2\n}\n", .remove("/x"), "{\n  \"y\": 2\n}\n"),
            TextEdit("a: [\n  1, # c\n  2, # d\n]\n", .remove("/a/1"), "a: [\n  1, # c\n]\n"),
            TextEdit("a: 1\r\nb: 2\r\n", .remove("/b"), "a: 1\r\n"),
            TextEdit("a: &x\n  y: 1\nb: 2\n", .remove("/a"), "b: 2\n"),
        ])
    func removesAnEntry(edit: TextEdit) throws { try check(edit) }

    @Test func editsOneDocumentOfAStream() throws {
        let edit = TextEdit.Operation.set("/a", 3)
        var text = try YAML.Text("# first\na: 1\n--- # second\na: 2 # c\n---\n# third\na: 2\n")
        try edit.apply(to: &text, inDocument: 1)
        #expect(text.description == "# first\na: 1\n--- # second\na: 3 # c\n---\n# third\na: 2\n")
        #expect(throws: PatchError.self) { try text.set(1, at: "/a", inDocument: 3) }
    }

    @Test func setsTheValueOfAnEmptyDocument() throws {
        var text = try YAML.Text("--- # c\n# d\n---\na: 1\n")
        try text.set(["x": 1], at: "")
        #expect(text.values == [["x": 1], ["a": 1]])
        #expect(text.description.hasPrefix("--- # c\n# d\n"))
    }

    @Test(
        arguments: [
            // The edit would change the value of an alias, or remove its anchor.
            ("a: &x 1\nb: *x\n", .set("/a", 2)), ("a: &x {y: 1}\nb: *x\n", .set("/a/y", 2)),
            ("a: &x {y: 1}\nb: *x\n", .remove("/a")), ("a: &x {y: 1}\nb: *x\n", .set("/b/y", 2)),
            ("a: &x {y: 1}\nb: *x\n", .set("/b/z", 2)),
            // The member comes from a merge key.
            ("a: &x {y: 1}\nb:\n  <<: *x\n  z: 1\n", .set("/b/y", 2)),
            ("a: &x {y: 1}\nb:\n  <<: *x\n  z: 1\n", .remove("/b/y")),
            // The pointer has no value, or the member exists already.
            ("a: 1\n", .set("/a/b", 2)), ("a: 1\n", .remove("/b")), ("a: [1]\n", .insert("/a/2", 1)),
            ("a: 1\n", .insert("/a", 2)),
        ] as [(String, TextEdit.Operation)])
    func rejectsAnEditThatIsNotPossibleInPlace(before: String, operation: TextEdit.Operation) throws {
        var text = try YAML.Text(before)
        #expect(throws: PatchError.self) { try operation.apply(to: &text) }
        #expect(text.description == before)
    }

    @Test func replacesAnAlias() throws {
        var text = try YAML.Text("a: &x {y: 1}\nb: *x # c\n")
        try text.set(2, at: "/b")
        #expect(text.description == "a: &x {y: 1}\nb: 2 # c\n")
    }

    @Test(arguments: ["a: [", "a: 1\rb: 2\n", "a: 1\na: 2\n"])
    func rejectsInvalidAndAmbiguousText(text: String) {
        #expect(throws: YAMLError.self) { try YAML.Text(text) }
    }

    @Test func returnsTheRangesOfValues() throws {
        let text = try YAML.Text("a: &x 'é' # c\nb:\n- |\n  t\n\n- {y: !!str 1}\nc: *x\n")
        let pointers: [(JSONPointer, String)] = [
            ("/a", "1:7..<1:10"), ("/b", "3:1..<6:15"), ("/b/0", "3:3..<4:4"), ("/b/1", "6:3..<6:15"),
            ("/b/1/y", "6:13..<6:14"), ("/c", "7:4..<7:6"), ("", "1:1..<7:6"),
        ]
        for (pointer, expected) in pointers {
            let range = try #require(text.range(of: pointer))
            #expect("\(range.lowerBound)..<\(range.upperBound)" == expected, "\(pointer)")
        }
        #expect(text.range(of: "/d") == nil)
        #expect(text.range(of: "/c/0") == nil)
        #expect(text.range(of: "/a", inDocument: 1) == nil)
    }
}
