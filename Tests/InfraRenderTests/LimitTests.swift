import InfraModel
import InfraRender
import InfraRenderTestSupport
import Testing

/// Limits of texts, patches and trees.
@Suite struct LimitTests {
    private func limitError(in text: String) throws -> YAMLError {
        try #require(throws: YAMLError.self) { try YAML.documents(in: Array(text.utf8)) }
    }

    @Test func aliasesCountTowardsTheNestingDepth() throws {
        let deep = String(repeating: "[", count: 150) + "x" + String(repeating: "]", count: 150)
        func text(_ count: Int) -> String {
            "a: &a \(deep)\nb: \(String(repeating: "[", count: count))*a\(String(repeating: "]", count: count))\n"
        }
        #expect(try YAML.documents(in: Array(text(49).utf8)).count == 1)
        let error = try limitError(in: text(50))
        #expect(error.description == "2:54: collections are nested more than 200 deep")
    }

    @Test func nestedAliasesAddUpTheirDepth() throws {
        let levels = (1..<5).map { level in
            "a\(level): &a\(level) \(String(repeating: "[", count: 60))*a\(level - 1)\(String(repeating: "]", count: 60))\n"
        }
        #expect(try limitError(in: "a0: &a0 x\n" + levels.joined()).position.line == 5)
    }

    @Test func rejectsManyInsertionsIntoALongSequence() throws {
        let document = Value.sequence(Array(repeating: .null, count: 100_000))
        let operations = Array(
            repeating: PatchOperation.add(path: JSONPointer(tokens: ["0"]), value: .null), count: 1000)
        let error = try #require(throws: PatchError.self) {
            try document.patched(by: .operations(operations, .rfc6902))
        }
        #expect(error.code == .patchLimit)
        #expect(
            try document.patched(by: .operations(Array(operations.prefix(100)), .rfc6902)).sequence?.count == 100_100)
    }

    /// Renders nested directories, each with the same rules, and files in the innermost one.
    private func rendering(rules: String, directories: Int, files: [String]) throws -> Rendering {
        let store = MemoryStore()
        var texts: [String: String] = [:]
        for depth in 0..<directories { texts[String(repeating: "d/", count: depth) + ".sourceignore"] = rules }
        let innermost = String(repeating: "d/", count: directories - 1)
        for file in files { texts["\(innermost)\(file)"] = "" }
        return try Renderer().rendering(of: SourceTree(texts, in: store), as: .production, store: store)
    }

    /// Comparing each file with each rule would exceed the limit of comparisons.
    @Test func rulesForSingleNamesAreFoundByName() throws {
        let rendering = try rendering(
            rules: String(repeating: "a\n", count: 32_000), directories: 4, files: (0..<1000).map { "\($0).yaml" })
        #expect(rendering.diagnostics.isEmpty)
    }

    @Test func rejectsRulesThatNeedTooManyComparisons() throws {
        let name = String(repeating: "a", count: 200)
        let rendering = try rendering(
            rules: String(repeating: "*a*a*b\n", count: 9000), directories: 1,
            files: (0..<100).map { "\(name)\($0).yaml" })
        #expect(rendering.hasErrors && rendering.diagnostics.count == 1)
        #expect(
            rendering.diagnostics.first?.description.hasSuffix(
                ".yaml: error: the rules of .sourceignore files need too many comparisons: use fewer * and ? [source/limit]"
            ) == true)
    }

    @Test func rejectsManyLargeIgnoreFiles() throws {
        let rendering = try rendering(
            rules: String(repeating: "a\n", count: 32_000), directories: 18, files: ["a.yaml"])
        #expect(
            rendering.diagnostics.map(\.description) == [
                "\(String(repeating: "d/", count: 16)).sourceignore: error: all .sourceignore files have more than 1048576 bytes together [source/limit]"
            ])
    }

    @Test func rejectsAPatchThatNestsValuesTooDeep() throws {
        let deep = (0..<150).reduce(Value.null) { value, _ in .sequence([value]) }
        let path = JSONPointer(tokens: Array(repeating: "0", count: 150))
        for operation in [PatchOperation.add(path: path, value: deep), .replace(path: path, value: deep)] {
            let error = try #require(throws: PatchError.self) {
                try deep.patched(by: .operations([operation], .staged))
            }
            #expect(error.reason == "collections would be nested more than 200 deep")
        }
    }

    /// Large mappings are changed with an index instead of a linear search.
    @Test(arguments: [10, 100, 1000])
    func largeAndSmallMergePatchesHaveTheSameResult(count: Int) throws {
        func mapping(_ range: some Sequence<Int>, _ value: (Int) -> Value) -> Value {
            .mapping(Mapping(uniqueMembers: range.map { .init(key: .plain("k\($0)"), value: value($0)) }))
        }
        let document = mapping(0..<count) { Value($0) }
        let patch = mapping((count / 2)..<(2 * count)) { $0 % 3 == 0 ? .null : Value(-$0) }
        let expected = mapping((0..<(2 * count)).filter { $0 < count / 2 || $0 % 3 != 0 }) {
            Value($0 < count / 2 ? $0 : -$0)
        }
        #expect(try document.patched(by: .merge(patch)) == expected)
    }

    @Test func itemsOfAListOnOneLineHaveTheirOwnPositions() throws {
        let item = #"{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "é1"}}"#
        let text = #"{"kind": "List", "items": ["# + Array(repeating: item, count: 3).joined(separator: ", ") + "]}"
        let file = ManifestFile(name: "a.json", text: Array(text.utf8))
        let width = item.unicodeScalars.count
        #expect(file.diagnostics.map(\.position?.line) == [1, 1, 1])
        #expect(file.diagnostics.map(\.position?.column) == [0, 1, 2].map { 91 + $0 * (width + 2) })
    }

    @Test func reportsAtMostAHundredProblemsPerFile() throws {
        let text =
            String(repeating: "--- a\n", count: 1000) + "---\n"
            + "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"
        let file = ManifestFile(name: "a.yaml", text: Array(text.utf8))
        #expect(file.diagnostics.count == 101)
        #expect(
            file.diagnostics.last?.description
                == "a.yaml: error: 900 more problems are not listed: fix the others first [resource/more]")
        #expect(file.diagnostics.prefix(100).map(\.position?.line) == (1...100).map { $0 })
        // Resources without errors are rendered if the caller ignores errors.
        #expect(file.resources.count == 1)
    }
}
