import InfraModel
import InfraRenderTestSupport
import Testing

@testable import InfraRender

@Suite struct RenderCacheTests {
    private static func configMap(_ name: String, _ data: String, ignored: Bool = false) -> String {
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: \(name), annotations: {cd.spack.io/ignore: "\(ignored)"}}
        data: {x: \(data)}

        """
    }

    private static func staged(_ name: String, target: String, _ patch: String) -> String {
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: \(name), annotations: {cd.spack.io/staged-resource: "true"}}
        data: {apiVersion: v1, kind: ConfigMap, name: \(target), patch: "\(patch)"}

        """
    }

    private static let files = [
        "a.yaml": configMap("a", "one") + "---\n" + configMap("ignored", "two", ignored: true),
        "b.json": #"{"apiVersion":"v1","kind":"Secret","metadata":{"name":"b","namespace":"n"}}"#,
        "broken.yaml": "a: [", "staged.yaml": staged("staged", target: "a", "{data: {x: '{ENV}'}}"),
        "malformed.yaml": staged("malformed", target: "5", "x"),
    ]

    private let store = MemoryStore()

    /// A renderer that has rendered the files as both environments.
    private func warmRenderer(limits: YAML.Limits = YAML.Limits()) throws -> Renderer {
        let renderer = Renderer(limits: limits)
        for environment in Environment.standard {
            _ = try renderer.rendering(of: SourceTree(Self.files, in: store), as: environment, store: store)
        }
        return renderer
    }

    @Test func serializesAndDeserializesACache() throws {
        let cache = try #require(try warmRenderer().unsavedCache)
        let copy = try #require(RenderCache(serialized: cache.serialized))
        #expect(copy.files == cache.files)
        #expect(copy.patches == cache.patches)
        #expect(copy.limits == cache.limits)
        #expect(copy.files.count == 5)
        #expect(copy.patches.count == 1)
        #expect(!copy.isDirty)
    }

    @Test func serializesAndDeserializesAnEmptyCache() throws {
        let copy = try #require(RenderCache(serialized: RenderCache().serialized))
        #expect(copy.files.isEmpty && copy.patches.isEmpty)
    }

    @Test func rejectsDamagedBytes() throws {
        let bytes = try #require(try warmRenderer().unsavedCache).serialized
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 1 << UInt8(index % 8)
            #expect(RenderCache(serialized: damaged) == nil, "byte \(index)")
        }
        for count in 0..<bytes.count {
            #expect(RenderCache(serialized: Array(bytes.prefix(count))) == nil, "\(count) bytes")
        }
        #expect(RenderCache(serialized: bytes + [0]) == nil)
        #expect(RenderCache(serialized: Array(bytes.dropFirst())) == nil)
    }

    @Test func doesNotReadUnchangedFilesAgain() throws {
        let first = try warmRenderer()
        let changed = try #require(first.unsavedCache)
        let cache = try #require(RenderCache(serialized: changed.serialized))
        let tree = SourceTree(Self.files, in: store)
        for renderer in [first, Renderer(cache: cache)] {
            store.forgetReads()
            let additions = store.additions
            _ = try renderer.rendering(of: tree, as: .production, store: store)
            #expect(store.reads == [])
            _ = try renderer.rendering(of: tree, as: .staging, store: store)
            // A staged resource with an error is read again for its position.
            #expect(store.reads.allSatisfy { $0 == store.source(Self.files["malformed.yaml"] ?? "") })
            #expect(store.additions == additions)
        }
    }

    @Test func readsOnlyNewContents() throws {
        let renderer = try warmRenderer()
        var files = Self.files
        files["new.yaml"] = Self.configMap("new", "z")
        files["moved/a.yaml"] = files.removeValue(forKey: "a.yaml")
        store.forgetReads()
        let rendering = try renderer.rendering(of: SourceTree(files, in: store), as: .production, store: store)
        #expect(store.reads == [store.source(files["new.yaml"] ?? "")])
        #expect(rendering.files.map(\.source).contains("moved/a.yaml"))
    }

    @Test func reportsWhetherTheCacheHasChanged() throws {
        let first = try warmRenderer()
        let cache = try #require(first.unsavedCache)
        first.markSaved()
        #expect(first.unsavedCache == nil)
        let second = Renderer(cache: RenderCache(serialized: cache.serialized) ?? RenderCache())
        #expect(second.unsavedCache == nil)
        _ = try second.rendering(of: SourceTree(Self.files, in: store), as: .production, store: store)
        #expect(second.unsavedCache == nil)
        _ = try second.rendering(
            of: SourceTree(["n.yaml": Self.configMap("n", "1")], in: store), as: .production, store: store)
        #expect(second.unsavedCache != nil)
    }

    @Test func loadsTheCacheOnceAtTheFirstUse() throws {
        var count = 0
        func cache() -> RenderCache {
            count += 1
            return RenderCache()
        }
        let renderer = Renderer(cache: cache())
        #expect(count == 0)
        let tree = SourceTree(Self.files, in: store)
        for _ in 0..<2 {
            _ = try renderer.rendering(of: tree, as: .production, store: store)
            #expect(count == 1)
        }
    }

    @Test func rendersOnlyLostContentsAgain() throws {
        let renderer = try warmRenderer()
        let tree = SourceTree(Self.files, in: store)
        for (environment, sources) in [(Environment.production, ["a.yaml"]), (.staging, ["staged.yaml", "a.yaml"])] {
            let rendering = try renderer.rendering(of: tree, as: environment, store: store)
            store.lose(try #require(rendering.files.first?.content))
            store.forgetReads()
            let additions = store.additions
            #expect(try renderer.rendering(of: tree, as: environment, store: store).files == rendering.files)
            let malformed = store.source(Self.files["malformed.yaml"] ?? "")
            #expect(store.reads.filter { $0 != malformed } == sources.map { store.source(Self.files[$0] ?? "") })
            #expect(store.additions == additions + 1)
        }
    }

    @Test func differentLimitsInvalidateTheCache() throws {
        var limits = YAML.Limits()
        limits.size = 10
        let tree = SourceTree(["a.yaml": Self.configMap("a", "1")], in: store)
        let strict = Renderer(limits: limits)
        #expect(try strict.rendering(of: tree, as: .production, store: store).hasErrors)
        let cache = try #require(strict.unsavedCache)
        #expect(try !Renderer(cache: cache).rendering(of: tree, as: .production, store: store).hasErrors)
        #expect(try Renderer(limits: limits, cache: cache).rendering(of: tree, as: .production, store: store).hasErrors)
    }

    @Test func removesUnusedEntriesFromALargeCache() throws {
        let renderer = Renderer()
        for round in 0..<3 {
            var files: [String: String] = [:]
            for number in 0..<600 { files["\(number).yaml"] = Self.configMap("c\(number)", "'\(round)'") }
            _ = try renderer.rendering(of: SourceTree(files, in: store), as: .production, store: store)
        }
        #expect(renderer.cache.files.count == 1800)
        _ = try renderer.rendering(
            of: SourceTree(["a.yaml": Self.configMap("a", "1")], in: store), as: .production, store: store)
        #expect(renderer.cache.files.count == 1)
    }
}
