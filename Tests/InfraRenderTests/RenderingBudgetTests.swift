import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

/// The shared limits of all files and patches of an environment.
@Suite struct RenderingBudgetTests {
    private let store = MemoryStore()

    private static func limits(_ expandedSize: Int = 1 << 20) -> YAML.Limits {
        var limits = YAML.Limits()
        limits.expandedSize = expandedSize
        return limits
    }

    /// A ConfigMap that is rendered to many times its size.
    private static func expanding(_ name: String, times count: Int) -> String {
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \(name)}\ndata:\n  a: &a \(String(repeating: "x", count: 1000))\n"
            + "  b: [\(Array(repeating: "*a", count: count).joined(separator: ","))]\n"
    }

    private static func staged(_ name: String, target: String = "a", _ patch: String) -> String {
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \(name), annotations: {cd.spack.io/staged-resource: 'true'}}\n"
            + "data: {apiVersion: v1, kind: ConfigMap, name: \(target), patch: '\(patch)'}\n"
    }

    /// Renders a tree, and checks that a new renderer, one with a cache, and one with a deserialized cache have the
    /// same result.
    private func rendering(
        _ tree: SourceTree, as environment: Environment = .production, limits: YAML.Limits = limits()
    ) throws -> Rendering {
        let renderer = Renderer(limits: limits)
        let cold = try renderer.rendering(of: tree, as: environment, store: store)
        let cache = renderer.unsavedCache.flatMap { RenderCache(serialized: $0.serialized) } ?? RenderCache()
        for warm in [renderer, Renderer(limits: limits, cache: cache)] {
            let rendering = try warm.rendering(of: tree, as: environment, store: store)
            #expect(rendering.files == cold.files)
            #expect(rendering.diagnostics == cold.diagnostics)
        }
        return cold
    }

    @Test func limitsTheExpansionOfAllFilesTogether() throws {
        let files = (0..<20).map { ("\(100 + $0).yaml", Self.expanding("c\($0)", times: 200)) }
        let one = try rendering(SourceTree(Dictionary(uniqueKeysWithValues: files.prefix(4)), in: store))
        #expect(one.diagnostics.isEmpty && one.files.count == 4)
        let all = try rendering(SourceTree(Dictionary(uniqueKeysWithValues: files), in: store))
        #expect(all.diagnostics.map(\.code.name) == ["source/limit"])
        #expect(
            all.diagnostics.first?.description.contains("beyond 8 times their size: write it without aliases") == true)
        #expect(all.hasErrors && all.files.count < 10)
    }

    @Test func theExpansionIncludesIndentation() throws {
        // Each item is rendered with an indentation of its depth.
        let (depth, count) = (150, 20_000)
        let text =
            "apiVersion: v1\nkind: Thing\nmetadata: {name: a}\nspec: " + String(repeating: "[", count: depth)
            + Array(repeating: "1", count: count).joined(separator: ",") + String(repeating: "]", count: depth) + "\n"
        let rendering = try rendering(SourceTree(["a.yaml": text], in: store))
        #expect(rendering.diagnostics.map(\.code.name) == ["source/limit"])
    }

    @Test func doesNotLimitSourcesWithoutExpansion() throws {
        let files = (0..<300).map { number in
            ("\(number).yaml", (0..<20).map { Manifest.deployment("d-\(number)-\($0)") }.joined(separator: "---\n"))
        }
        let rendering = try rendering(
            SourceTree(Dictionary(uniqueKeysWithValues: files), in: store), limits: Self.limits(10))
        #expect(rendering.diagnostics.isEmpty && rendering.files.count == 6000)
    }

    @Test func limitsTheCostOfAllPatchesTogether() throws {
        var files = ["a.yaml": Self.expanding("a", times: 200)]
        for number in 0..<40 {
            files["s\(100 + number).yaml"] = Self.staged("s\(number)", "metadata: {name: b\(number)}")
        }
        let rendering = try rendering(SourceTree(files, in: store), as: .staging)
        #expect(rendering.diagnostics.map(\.code.name) == ["patch/limit"])
        #expect(
            rendering.diagnostics.first?.message.hasPrefix("with this copy, all patches together need more") == true)
        #expect((1..<10).contains(rendering.files.count))
    }

    @Test(arguments: [
        // An alias inside the patch, operations with a high cost, and patches that fail at the end.
        "data: {a: &a [\(String(repeating: "x", count: 100))], b: &b [*a,*a,*a,*a,*a,*a,*a,*a], c: &c [*b,*b,*b,*b,*b,*b,*b,*b], d: [*c,*c,*c,*c,*c,*c,*c,*c]}",
        "[{op: copy, from: /data, path: /data/c}, {op: copy, from: /data, path: /data/d}, {op: test, path: /x, value: 1}]",
        "[{op: copy, from: /data, path: /data/c}, {op: copy, from: /data, path: /data/d}, {op: remove, path: /data}]",
    ])
    func addsUpTheCostOfAllOperations(patch: String) throws {
        var files = [
            "a.yaml":
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: \(String(repeating: "x", count: 10_000))}\n"
        ]
        for number in 0..<100 { files["s\(100 + number).yaml"] = Self.staged("s\(number)", patch) }
        let rendering = try rendering(SourceTree(files, in: store), as: .staging, limits: Self.limits(200_000))
        #expect(rendering.diagnostics.contains { $0.code.name == "patch/limit" })
        #expect(rendering.diagnostics.count < 60)
    }

    @Test func doesNotLimitCopiesWithinAMultipleOfTheirSources() throws {
        let target =
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: \(String(repeating: "x", count: 500))}\n"
        let staged = (0..<500).map { Self.staged("s\($0)", "metadata: {name: b\($0)}") }.joined(separator: "---\n")
        let rendering = try rendering(
            SourceTree(["a.yaml": target, "s.yaml": staged], in: store), as: .staging, limits: Self.limits(1000))
        #expect(rendering.diagnostics.isEmpty && rendering.files.count == 500)
    }

    @Test(arguments: Environment.standard)
    func rendersAFileAtManyPathsAtMostElevenTimes(environment: Environment) throws {
        let text =
            Manifest.configMap("a") + "---\n"
            + (0..<20).map { Self.staged("s\($0)", "metadata: {name: b\($0)}") }.joined(separator: "---\n")
        let content = store.source(text)
        let tree = SourceTree(entries: (0..<5000).map { .init(path: "d/\(10_000 + $0).yaml", kind: .file(content)) })
        let rendering = try rendering(tree, as: environment)
        #expect(rendering.resourceCount == 11 * 21)
        #expect(rendering.hasErrors)
        let expected = environment == .production ? 21 : 20
        #expect(rendering.diagnostics.count { $0.code.name == "resource/duplicate" } == expected)
        #expect(rendering.files.count == expected)
    }

    @Test func reportsAnInvalidFileForAtMostAThousandPaths() throws {
        let content = store.source(String(repeating: "--- a\n", count: 3))
        let tree = SourceTree(entries: (0..<5000).map { .init(path: "d/\(10_000 + $0).yaml", kind: .file(content)) })
        #expect(try rendering(tree).diagnostics.count == 1000 * 3)
    }

    @Test func limitsTheNumberOfResources() throws {
        let items = (0..<60_000).map { "{metadata: {name: a\($0)}}" }.joined(separator: ",")
        let content = store.source("{apiVersion: v1, kind: ConfigMapList, items: [\(items)]}")
        let tree = SourceTree(entries: (0..<10).map { .init(path: "d/\(10 + $0).yaml", kind: .file(content)) })
        let rendering = try Renderer().rendering(of: tree, as: .staging, store: store)
        #expect(
            rendering.diagnostics.map(\.description) == [
                """
                d/13.yaml: error: with this file there are more than 200000 resources: this file and all later ones are not \
                read [source/limit]
                """
            ])
    }

    /// The positions of all problems in a file are resolved by one parse.
    @Test(arguments: ["a", "none", "5"])
    func readsEachFileOnce(target: String) throws {
        let staged = (0..<300).map { Self.staged("s\($0)", target: target, "[{op: remove, path: /x}]") }
        let files = [
            "a.yaml": Manifest.configMap("a") + "---\n" + staged.joined(separator: "---\n"),
            "b.yaml": Manifest.configMap("a"),
        ]
        let renderer = Renderer()
        let tree = SourceTree(files, in: store)
        _ = try renderer.rendering(of: tree, as: .production, store: store)
        store.forgetReads()
        let rendering = try renderer.rendering(of: tree, as: .staging, store: store)
        #expect(rendering.diagnostics.count == 300)
        #expect(store.reads.count <= 2)
    }
}
