import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

@Suite struct JSONPatchTests {
    private func patched(_ text: String, by patch: String, _ dialect: PatchDialect = .rfc6902) throws -> Value {
        try document(text).patched(by: try Patch(try document(patch), dialect: dialect))
    }

    @Test(arguments: [
        // add: a new member, an existing member, an item, the end of a sequence, the whole document.
        ("{a: 1}", "[{op: add, path: /b, value: 2}]", #"{"a":1,"b":2}"#),
        ("{a: 1, b: 2}", "[{op: add, path: /a, value: 3}]", #"{"a":3,"b":2}"#),
        ("{a: [1, 2]}", "[{op: add, path: /a/1, value: 3}]", #"{"a":[1,3,2]}"#),
        ("{a: [1]}", "[{op: add, path: /a/1, value: 2}]", #"{"a":[1,2]}"#),
        ("{a: [1]}", "[{op: add, path: /a/-, value: [2]}]", #"{"a":[1,[2]]}"#),
        ("{a: 1}", "[{op: add, path: '', value: [x]}]", #"["x"]"#),
        ("{a: 1}", "[{op: add, path: /a, value: null}]", #"{"a":null}"#),
        ("{a: {b: 1}}", "[{op: add, path: /a, value: {c: 2}}]", #"{"a":{"c":2}}"#),
        ("{}", "[{op: add, path: /, value: 1}]", #"{"":1}"#),
        ("{a: {}}", "[{op: add, path: /a/0, value: 1}]", #"{"a":{"0":1}}"#),
        ("{a: {}}", "[{op: add, path: /a/-, value: 1}]", #"{"a":{"-":1}}"#),

        // remove: later items move up.
        ("{a: 1, b: 2}", "[{op: remove, path: /a}]", #"{"b":2}"#), ("[1, 2, 3]", "[{op: remove, path: /1}]", "[1,3]"),
        ("{a: {b: [1]}}", "[{op: remove, path: /a/b/0}]", #"{"a":{"b":[]}}"#),
        ("{a/b: 1, m~n: 2}", "[{op: remove, path: /a~1b}, {op: remove, path: /m~0n}]", "{}"),

        // replace: the member keeps its position.
        ("{a: 1, b: 2}", "[{op: replace, path: /a, value: [3]}]", #"{"a":[3],"b":2}"#),
        ("[1, 2]", "[{op: replace, path: /0, value: {x: z}}]", #"[{"x":"z"},2]"#),
        ("{a: 1}", "[{op: replace, path: '', value: 1}]", "1"),
        ("{a: {b: 1}}", "[{op: replace, path: /a, value: {c: 2}}]", #"{"a":{"c":2}}"#),

        // move: removal and addition; a move to the same place has no effect.
        ("{a: 1, b: 2}", "[{op: move, from: /a, path: /c}]", #"{"b":2,"c":1}"#),
        ("[1, 2, 3]", "[{op: move, from: /0, path: /2}]", "[2,3,1]"),
        ("{a: {b: 1}, c: 2}", "[{op: move, from: /a/b, path: /c}]", #"{"a":{},"c":1}"#),
        ("{a: 1, b: 2}", "[{op: move, from: /a, path: /a}]", #"{"a":1,"b":2}"#),
        ("{a: {b: 1}}", "[{op: move, from: /a/b, path: /a}]", #"{"a":1}"#),
        ("[1, 2]", "[{op: move, from: /0, path: /-}]", "[2,1]"),

        // copy: also into the copied value itself.
        ("{a: [1]}", "[{op: copy, from: /a, path: /b}, {op: add, path: /b/-, value: 2}]", #"{"a":[1],"b":[1,2]}"#),
        ("{a: {b: 1}}", "[{op: copy, from: /a, path: /a/c}]", #"{"a":{"b":1,"c":{"b":1}}}"#),
        ("[1]", "[{op: copy, from: '', path: /-}]", "[1,[1]]"),

        // test: numbers are compared as numbers, members in any order.
        ("{a: 1.0}", "[{op: test, path: /a, value: 1}]", #"{"a":1.0}"#),
        ("{a: {b: 1, c: [x]}}", "[{op: test, path: /a, value: {c: [x], b: 1}}]", #"{"a":{"b":1,"c":["x"]}}"#),
        ("{a: null}", "[{op: test, path: /a, value: ~}]", #"{"a":null}"#),
        ("{a: yes}", "[{op: test, path: /a, value: true}]", #"{"a":true}"#),
        ("{a: x}", "[{op: test, path: '', value: {a: 'x'}}]", #"{"a":"x"}"#),

        // Operations see the results of previous ones; unknown members of an operation are ignored.
        (
            "{}",
            "[{op: add, path: /a, value: {}}, {op: add, path: /a/b, value: 1, note: x}, {op: test, path: /a/b, value: 1}]",
            #"{"a":{"b":1}}"#
        ),
        ("{a: 1}", "[]", #"{"a":1}"#),
    ])
    func appliesOperationsAsInRFC6902(text: String, patch: String, expected: String) throws {
        #expect(try json(patched(text, by: patch)) == expected)
    }

    @Test(
        arguments: [
            // Pointers to missing values.
            (
                "{}", "[{op: add, path: /a/b, value: 1}]", .patchMissing,
                #"operation 1, add "/a/b": there is no member "a""#
            ),
            (
                "{a: x}", "[{op: add, path: /a/b, value: 1}]", .patchMissing,
                #"operation 1, add "/a/b": a string has no member "b""#
            ),
            (
                "{a: [1]}", "[{op: add, path: /a/3, value: 1}]", .patchMissing,
                #"operation 1, add "/a/3": the sequence has 1 items, nothing can be added at 3"#
            ),
            (
                "{a: [1]}", "[{op: add, path: /a/x, value: 1}]", .patchMissing,
                #"operation 1, add "/a/x": a sequence has no member "x", its items are numbered from 0"#
            ),
            (
                "{a: [1]}", "[{op: add, path: /a/-1, value: 1}]", .patchMissing,
                #"operation 1, add "/a/-1": a sequence has no member "-1", its items are numbered from 0"#
            ),
            (
                "{a: [1]}", "[{op: add, path: /a/01, value: 1}]", .patchMissing,
                #"operation 1, add "/a/01": a sequence has no member "01", its items are numbered from 0"#
            ),
            ("{}", "[{op: remove, path: /a}]", .patchMissing, #"operation 1, remove "/a": there is no member "a""#),
            (
                "[1]", "[{op: remove, path: /1}]", .patchMissing,
                #"operation 1, remove "/1": the sequence has 1 items, none at 1"#
            ),
            (
                "[1]", "[{op: remove, path: /-}]", .patchMissing,
                #"operation 1, remove "/-": a sequence has no member "-", its items are numbered from 0"#
            ),
            (
                "{}", "[{op: replace, path: /a, value: 1}]", .patchMissing,
                #"operation 1, replace "/a": there is no member "a""#
            ),
            (
                "{a: [1]}", "[{op: replace, path: /a/-, value: 1}]", .patchMissing,
                #"operation 1, replace "/a/-": a sequence has no member "-", its items are numbered from 0"#
            ),
            (
                "{b: 1}", "[{op: move, from: /a, path: /b}]", .patchMissing,
                #"operation 1, move "/a" to "/b": there is no member "a""#
            ),
            (
                "{b: 1}", "[{op: copy, from: /a, path: /b}]", .patchMissing,
                #"operation 1, copy "/a" to "/b": there is no member "a""#
            ),
            (
                "{}", "[{op: test, path: /a, value: null}]", .patchMissing,
                #"operation 1, test "/a": there is no member "a""#
            ),

            // Different values.
            (
                "{a: 1}", "[{op: test, path: /a, value: '1'}]", .patchTestFailed,
                #"operation 1, test "/a": the value differs from the expected one"#
            ),
            (
                "[1, 2]", "[{op: test, path: '', value: [2, 1]}]", .patchTestFailed,
                #"operation 1, test "": the value differs from the expected one"#
            ),

            // Impossible operations.
            (
                "{a: {b: 1}}", "[{op: move, from: /a, path: /a/c}]", .patchMalformed,
                #"operation 1, move "/a" to "/a/c": a value cannot be moved into itself"#
            ),
            (
                "{a: 1}", "[{op: remove, path: ''}]", .patchMalformed,
                #"operation 1, remove "": the whole document cannot be removed"#
            ),

            // The message contains the number of the failed operation.
            (
                "{a: 1}", "[{op: remove, path: /a}, {op: remove, path: /a}]", .patchMissing,
                #"operation 2, remove "/a": there is no member "a""#
            ),
        ] as [(String, String, Diagnostic.Code, String)])
    func reportsAnOperationThatCannotBeApplied(text: String, patch: String, code: Diagnostic.Code, message: String)
        throws
    {
        let error = try #require(throws: PatchError.self) { try patched(text, by: patch) }
        #expect(error.description == message)
        #expect(error.code == code)
    }

    @Test(arguments: [
        (
            "[{op: spam, path: /a}]",
            #"operation 1: expected an operation add, remove, replace, move, copy or test, found "spam""#
        ),
        (
            "[{op: Add, path: /a, value: 1}]",
            #"operation 1: expected an operation add, remove, replace, move, copy or test, found "Add""#
        ),
        ("[{path: /a}]", #"operation 1: expected a member "op""#),
        ("[{op: 1, path: /a}]", #"operation 1: expected "op" to be a string, found an integer"#),
        ("[{op: remove}]", #"operation 1: expected a member "path""#),
        ("[{op: remove, path: 1}]", #"operation 1: expected "path" to be a string, found an integer"#),
        ("[{op: remove, path: null}]", #"operation 1: expected "path" to be a string, found null"#),
        (
            "[{op: remove, path: a/b}]",
            #"operation 1: expected "path" to be a JSON pointer, a slash before each name, found "a/b""#
        ),
        (
            "[{op: remove, path: /a~2}]",
            #"operation 1: expected "path" to be a JSON pointer, a slash before each name, found "/a~2""#
        ),
        ("[{op: add, path: /a}]", #"operation 1: expected a member "value""#),
        ("[{op: test, path: /a}]", #"operation 1: expected a member "value""#),
        ("[{op: replace, path: /a}]", #"operation 1: expected a member "value""#),
        ("[{op: move, path: /a}]", #"operation 1: expected a member "from""#),
        (
            "[{op: copy, from: x, path: /a}]",
            #"operation 1: expected "from" to be a JSON pointer, a slash before each name, found "x""#
        ),
        ("[{op: remove, path: /a}, x]", "operation 2: expected a mapping with op and path, found a string"),
        ("[[]]", "operation 1: expected a mapping with op and path, found a sequence"),
    ])
    func reportsAMalformedOperation(patch: String, message: String) throws {
        let error = try #require(throws: PatchError.self) { try Patch(try document(patch), dialect: .rfc6902) }
        #expect(error.code == .patchMalformed)
        #expect(error.description == message)
    }

    @Test(arguments: [
        // add of a mapping to a mapping merges the members, one level deep.
        ("{a: {b: 1, c: 2}}", "[{op: add, path: /a, value: {c: 3, d: 4}}]", #"{"a":{"b":1,"c":3,"d":4}}"#),
        ("{a: {b: {x: 1}}}", "[{op: add, path: /a, value: {b: {z: 2}}}]", #"{"a":{"b":{"z":2}}}"#),
        ("{a: {b: 1}}", "[{op: add, path: /a, value: {b: null}}]", #"{"a":{"b":null}}"#),
        ("{a: {}}", "[{op: add, path: /a, value: {}}]", #"{"a":{}}"#),

        // add of any other values replaces.
        ("{a: {b: 1}}", "[{op: add, path: /a, value: [1]}]", #"{"a":[1]}"#),
        ("{a: [1]}", "[{op: add, path: /a, value: {b: 1}}]", #"{"a":{"b":1}}"#),
        ("{a: [{b: 1}]}", "[{op: add, path: /a/0, value: {c: 2}}]", #"{"a":[{"c":2},{"b":1}]}"#),
        ("{a: 1}", "[{op: add, path: '', value: {b: 2}}]", #"{"b":2}"#),

        // replace creates a missing member, and replaces an existing value completely.
        ("{}", "[{op: replace, path: /a, value: 1}]", #"{"a":1}"#),
        ("{a: {b: 1}}", "[{op: replace, path: /a/c, value: {d: 2}}]", #"{"a":{"b":1,"c":{"d":2}}}"#),
        ("{a: {b: 1}}", "[{op: replace, path: /a, value: {c: 2}}]", #"{"a":{"c":2}}"#),

        // move and copy do not merge.
        ("{a: {b: 1}, c: {d: 2}}", "[{op: move, from: /a, path: /c}]", #"{"c":{"b":1}}"#),
        ("{a: {b: 1}, c: {d: 2}}", "[{op: copy, from: /a, path: /c}]", #"{"a":{"b":1},"c":{"b":1}}"#),
    ])
    func theStagedDialectMergesAndCreatesMembers(text: String, patch: String, expected: String) throws {
        #expect(try json(patched(text, by: patch, .staged)) == expected)
    }

    @Test(arguments: [
        (
            "{a: []}", "[{op: replace, path: /a/0, value: 1}]",
            #"operation 1, replace "/a/0": the sequence has 0 items, none at 0"#
        ),
        ("{}", "[{op: replace, path: /a/b, value: 1}]", #"operation 1, replace "/a/b": there is no member "a""#),
        ("{}", "[{op: remove, path: /a}]", #"operation 1, remove "/a": there is no member "a""#),
        (
            "{a: x}", "[{op: replace, path: /a/b, value: 1}]",
            #"operation 1, replace "/a/b": a string has no member "b""#
        ),
    ])
    func theStagedDialectDoesNotCreateParents(text: String, patch: String, message: String) throws {
        let error = try #require(throws: PatchError.self) { try patched(text, by: patch, .staged) }
        #expect(error.description == message)
    }

    @Test(arguments: [
        // The examples of RFC 7396, appendix A.
        (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
        (#"{"a":"b"}"#, #"{"a":null}"#, "{}"),
        (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#), (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
        (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
        (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
        (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#), (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
        (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#), (#"{"a":"foo"}"#, "null", "null"),
        (#"{"a":"foo"}"#, #""bar""#, #""bar""#), (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
        ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#), ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),

        // null in any spelling removes a member, the string does not; changed members keep their position.
        ("{a: 1, b: 2}", "{a: ~}", #"{"b":2}"#), ("{a: 1, b: 2}", "{a: }", #"{"b":2}"#),
        ("{a: 1}", "{a: 'null'}", #"{"a":"null"}"#), ("{a: 1, b: 2}", "{b: 3, a: 4}", #"{"a":4,"b":3}"#),
        (
            "{metadata: {annotations: {x/y: z, w: v}}}", "{metadata: {annotations: {x/y: null}}}",
            #"{"metadata":{"annotations":{"w":"v"}}}"#
        ), ("{a: 1}", "{}", #"{"a":1}"#),
    ])
    func appliesAMergePatch(text: String, patch: String, expected: String) throws {
        #expect(try json(patched(text, by: patch)) == expected)
    }

    @Test func keepsTheSpellingOfScalars() throws {
        let value = try patched("{mode: 0644, on: yes}", by: "[{op: add, path: /new, value: 0755}]")
        #expect(YAML.string(of: value) == "---\nmode: 0644\non: yes\nnew: 0755\n")
    }
}
