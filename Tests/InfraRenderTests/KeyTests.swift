import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

@Suite("Keys of resources")
struct KeyTests {
    private let store = MemoryStore()

    private static func thing(_ spec: String) -> String {
        "apiVersion: example.org/v1\nkind: Thing\nmetadata:\n  name: a\nspec:\n\(spec)"
    }

    private func rendering(_ files: [String: String], as environment: Environment = .production) throws -> Rendering {
        try Renderer().rendering(of: SourceTree(files, in: store), as: environment, store: store)
    }

    @Test func keysAreWrittenAsTheTextThatKubectlReads() throws {
        let spec = "  404: a\n  yes: [{1.50: b}]\n  \"405\": c\n  list:\n  - 0x10: {on: d}\n"
        let rendering = try rendering(["a.yaml": Self.thing(spec)])
        let file = try #require(rendering.files.first)
        #expect(
            try store.text(of: file.content)
                == "---\n"
                + Self.thing(
                    "  \"404\": a\n  \"true\":\n  - \"1.5\": b\n  \"405\": c\n  list:\n  - \"16\":\n      \"true\": d\n"
                ))
        #expect(rendering.diagnostics == [])
    }

    @Test(arguments: [
        (
            "  9223372036854775808: a\n",
            "6:3: error: kubectl rejects the key \"9223372036854775808\": quote it [yaml/invalid-key]"
        ),
        ("  404: a\n  0x194: b\n", "7:3: error: two keys are \"404\" for kubectl: remove one [yaml/duplicate-key]"),
        ("  b: {yes: a, y: b}\n", "6:15: error: two keys are \"true\" for kubectl: remove one [yaml/duplicate-key]"),
    ])
    func rejectsKeysThatKubectlRejectsOrMerges(spec: String, message: String) throws {
        let rendering = try rendering(["a.yaml": Self.thing(spec)])
        #expect(rendering.files == [])
        #expect(rendering.diagnostics.map(\.description) == ["a.yaml:\(message)"])
    }

    /// kustomize 5 reads a key of 1,020 bytes, and rejects longer ones.
    @Test(arguments: [1020, 1021])
    func rejectsLongKeys(length: Int) throws {
        let key = String(repeating: "k", count: length)
        let message = "error: kustomize rejects keys of more than 1020 bytes: shorten the key [yaml/unsafe-key]"
        let yaml = try rendering(["a.yaml": Self.thing("  \(key): a\n")])
        #expect(yaml.diagnostics.map(\.description) == (length > 1020 ? ["a.yaml:6:3: \(message)"] : []))
        #expect(yaml.files.isEmpty == (length > 1020))
        let json = "{\"apiVersion\": \"v1\", \"kind\": \"A\", \"metadata\": {\"name\": \"a\"},\n \"\(key)\": 1}"
        #expect(
            try rendering(["a.json": json]).diagnostics.map(\.description)
                == (length > 1020 ? ["a.json:2:1027: \(message)"] : []))
    }

    @Test func aPatchedCopyHasTextKeysToo() throws {
        let files = [
            "a.yaml": Manifest.deployment("web"),
            "b.yaml": Manifest.staged("s", for: "web", ["spec: {404: a}", "metadata: {name: copy}"]),
        ]
        let copy = try #require(try rendering(files, as: .staging).files.first)
        #expect(try store.text(of: copy.content).contains("\n  \"404\": a\n"))
        let long = String(repeating: "k", count: 1021)
        let broken = files.merging(["b.yaml": Manifest.staged("s", for: "web", ["spec: {\(long): a}"])]) { $1 }
        #expect(try rendering(broken, as: .staging).diagnostics.map(\.code) == [.yamlUnsafeKey])
    }

    @Test func aNumberAsAKeyIsNotInfinite() throws {
        let rendering = try rendering(["a.yaml": Self.thing("  .inf: a\n")])
        #expect(rendering.diagnostics == [])
        #expect(try store.text(of: try #require(rendering.files.first).content).hasSuffix("\n  \".inf\": a\n"))
    }
}
