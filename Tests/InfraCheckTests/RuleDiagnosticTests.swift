import InfraCheck
import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

@Suite("Diagnostics of rules during rendering")
struct RuleDiagnosticTests {
    private static let misspelt = Manifest.release("runner", ["concurrent: 10", "concurent: 20"])
    private static let valid = Manifest.release("runner", ["concurrent: 10"])
    private static let file = "helm.fluxcd.io-v1-HelmRelease-default-runner.yaml"

    private let store = MemoryStore()

    private func rendering(
        _ files: [String: String], as environment: Environment = .production, strict: Bool = false
    ) throws -> Rendering {
        try Renderer(rules: FluxRules(), strictValues: strict).rendering(
            of: SourceTree(files, in: store), as: environment, store: store)
    }

    private func patch(_ lines: String...) -> String {
        Manifest.staged("patch", for: "runner", kind: "HelmRelease", apiVersion: "helm.fluxcd.io/v1", lines)
    }

    @Test func aMistakeInValuesIsAWarning() throws {
        let rendering = try rendering(["a.yaml": Self.misspelt])
        #expect(
            rendering.diagnostics.map(\.description) == [
                """
                a.yaml:12:5: warning: spec.values.concurent: the chart does not read this key (did you mean concurrent?) \
                [helm/unknown-value]
                """
            ])
        #expect(rendering.files.map(\.name) == [Self.file])
        #expect(rendering.reservedNames == [])
    }

    @Test func aMistakeInStrictValuesIsAnError() throws {
        let files = ["a.yaml": Self.misspelt, "b.yaml": Manifest.configMap("b")]
        let rendering = try rendering(files, strict: true)
        #expect(rendering.diagnostics.map(\.severity) == [.error])
        #expect(rendering.hasErrors)
        // A rule never changes the files.
        #expect(rendering.files.map(\.name) == ["builtin-v1-ConfigMap-default-b.yaml", Self.file])
        #expect(rendering.reservedNames == nil)
    }

    @Test func checksOnlyReleases() throws {
        let text = """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata:
              name: a
            spec:
              intervall: 10m

            """
        #expect(try rendering(["a.yaml": text], strict: true).diagnostics == [])
        let tree = SourceTree(["a.yaml": text], in: store)
        let codes = try Checker().report(on: tree, store: store).diagnostics.map(\.code.name)
        #expect(codes.contains("flux/unknown-field") && codes.contains("flux/missing-field"))
    }

    @Test func doesNotCheckIgnoredResources() throws {
        let ignored = Manifest.release("runner", ["concurent: 1"], annotations: ["cd.spack.io/ignore": "true"])
        #expect(try rendering(["a.yaml": ignored], strict: true).diagnostics == [])
        #expect(try rendering(["a.yaml": Self.misspelt], as: .staging, strict: true).diagnostics == [])
    }

    @Test func reportsAMistakeOfAPatchAtItsLine() throws {
        let files = [
            "a.yaml": Self.valid,
            "b.yaml": patch(
                "- op: replace", "  path: /spec/values/concurrent", "  value: '10'", "- op: add",
                "  path: /spec/values/runners", "  value:", "    privilegd: true", "- op: add",
                "  path: /spec/values/tolerations", "  value: []"),
        ]
        let lines = try rendering(files, as: .staging).diagnostics.map(\.description)
        #expect(
            lines == [
                """
                b.yaml:14:1: warning: spec.values.concurrent: expected an integer, found a string (write it without quotes) \
                [helm/wrong-type]
                """,
                """
                b.yaml:18:1: warning: spec.values.runners.privilegd: the chart does not read this key (did you mean \
                privileged?) [helm/unknown-value]
                """,
            ])
        let strict = try rendering(files, as: .staging, strict: true)
        #expect(strict.hasErrors && strict.files.count == 1)
        #expect(try rendering(files, strict: true).diagnostics == [])
    }

    @Test func reportsAMistakeOfAMergePatch() throws {
        let files = ["a.yaml": Self.valid, "b.yaml": patch("spec:", "  values:", "    rbac: {creat: true}")]
        #expect(
            try rendering(files, as: .staging).diagnostics.map { "\($0.position?.line ?? 0) \($0.code)" }
                == ["14 helm/unknown-value"])
    }

    @Test func reportsAMistakeOfTheTargetInItsFile() throws {
        let files = [
            "a.yaml": Self.misspelt, "b.yaml": patch("- {op: replace, path: /spec/values/concurrent, value: 5}"),
        ]
        let tree = SourceTree(files, in: store)
        let renderer = Renderer(rules: FluxRules())
        for _ in 0..<2 {
            let rendering = try renderer.rendering(of: tree, as: .staging, store: store)
            #expect(rendering.diagnostics.map { "\($0.file) \($0.position?.line ?? 0)" } == ["a.yaml 12"])
        }
        // A check of the whole tree reports the mistake once.
        #expect(try Checker(sharesIdentities: true).report(on: tree, store: store).diagnostics.count == 1)
        let fixed = files.merging(["b.yaml": patch("- {op: remove, path: /spec/values/concurent}")]) { $1 }
        #expect(try rendering(fixed, as: .staging, strict: true).diagnostics == [])
    }

    @Test func cachesDiagnosticsWithTheFile() throws {
        let tree = SourceTree(["a.yaml": Self.misspelt], in: store)
        let first = Renderer(rules: FluxRules())
        let rendering = try first.rendering(of: tree, as: .production, store: store)
        let cache = try #require(first.unsavedCache.flatMap { RenderCache(serialized: $0.serialized) })
        store.forgetReads()
        for strict in [false, true] {
            let again = try Renderer(rules: FluxRules(), strictValues: strict, cache: cache)
                .rendering(of: tree, as: .production, store: store)
            #expect(again.diagnostics == rendering.diagnostics.map { strict ? $0.withStrictValues : $0 })
            #expect(again.files == rendering.files)
        }
        #expect(store.reads == [])
    }

    @Test func reportsMistakesInChangedFiles() throws {
        let change = SourceChange(
            path: "a.yaml", before: store.source(Self.valid), after: store.source(Self.misspelt))
        func rendered(_ renderer: Renderer) throws -> RenderingChange? {
            try renderer.renderingChange(for: [change], as: .production, reserved: [], store: store)
        }
        let result = try #require(try rendered(Renderer(rules: FluxRules())))
        #expect(result.added.map(\.name) == [Self.file])
        #expect(result.diagnostics == (try rendering(["a.yaml": Self.misspelt]).diagnostics))
        // An error affects the whole environment.
        #expect(try rendered(Renderer(rules: FluxRules(), strictValues: true)) == nil)
    }

    @Test func theTargetsOfAFileAreReadOnce() throws {
        let releases = (0..<50).map { Manifest.release("r\($0)", ["concurent: 10"]) }
        let staged = (0..<50).map {
            Manifest.staged(
                "s\($0)", for: "r\($0)", kind: "HelmRelease", apiVersion: "helm.fluxcd.io/v1", ["spec: {interval: 1m}"])
        }
        var files = ["r.yaml": releases.joined(separator: "---\n")]
        for (number, text) in staged.enumerated() { files["s\(number).yaml"] = text }
        let renderer = Renderer(rules: FluxRules())
        let tree = SourceTree(files, in: store)
        _ = try renderer.rendering(of: tree, as: .production, store: store)
        store.forgetReads()
        let rendering = try renderer.rendering(of: tree, as: .staging, store: store)
        #expect(store.reads.count == 51)
        // Each target has its own mistake at its own position.
        let found = rendering.diagnostics.filter { $0.file == "r.yaml" }
        #expect(Set(found.compactMap(\.position?.line)).count == 50)
    }

    @Test func aCacheOfOtherRulesIsNotUsed() throws {
        let tree = SourceTree(["a.yaml": Self.misspelt], in: store)
        let plain = Renderer()
        #expect(try plain.rendering(of: tree, as: .production, store: store).diagnostics == [])
        let cache = try #require(plain.unsavedCache.flatMap { RenderCache(serialized: $0.serialized) })
        let strict = Renderer(rules: FluxRules(), cache: cache)
        let rendering = try strict.rendering(of: tree, as: .production, store: store)
        #expect(rendering.diagnostics.map(\.code) == [.helmUnknownValue])
    }
}
