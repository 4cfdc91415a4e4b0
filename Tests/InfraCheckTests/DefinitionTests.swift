import InfraCheck
import InfraModel
import InfraRender
import InfraRenderTestSupport
import Testing

@Suite("CustomResourceDefinitions in a source tree")
struct DefinitionTests {
    private let store = MemoryStore()

    private static func definition(_ schema: String, preservesUnknownFields: String = "") -> String {
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.org}
        spec:
          group: example.org
          scope: Namespaced
          names: {kind: Thing, plural: things}
          \(preservesUnknownFields)
          versions:
            - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: \(schema)}}}}

        """
    }

    private static let strict = """
        {type: object, required: [size, mode], properties: {size: {type: integer}, mode: {type: string, enum: [a, b], default: a},
        port: {x-kubernetes-int-or-string: true}, free: {type: object, x-kubernetes-preserve-unknown-fields: true},
        pod: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true},
        items: {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object,
        properties: {name: {type: string}}}}}}
        """.split(separator: "\n").joined(separator: " ")

    private static func thing(_ spec: String) -> String {
        "apiVersion: example.org/v1\nkind: Thing\nmetadata: {name: a}\nspec:\n  \(spec)\n"
    }

    private func codes(_ files: [String: String]) throws -> [String] {
        let tree = SourceTree(files, in: store)
        return try Checker().report(on: tree, store: store).diagnostics.filter { $0.file == "b.yaml" }.map {
            "\($0.position?.line ?? 0) \($0.severity) \($0.code)"
        }
    }

    @Test(arguments: [
        ("size: 1\n  port: 80\n  free: {a: [1]}\n  mode: b", []), ("size: 1\n  port: http", []),
        ("size: 1\n  pod: {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {}}", []),
        ("size: ${SIZE}", []), ("size: \"1\"", ["5 error api/wrong-type"]),
        ("mode: b", ["4 warning api/missing-field"]),
        ("size: 1\n  mode: c", ["6 error api/invalid-value"]), ("size: 1\n  sise: 2", ["6 error api/unknown-field"]),
        ("size: 1\n  port: [80]", ["6 error api/wrong-type"]),
        ("size: 1\n  pod: {metadata: {labels: [a]}}", ["6 error api/wrong-type"]),
        ("size: 1\n  items: [{name: a}, {name: b}, {name: a}]", ["6 error api/duplicate-item"]),
    ])
    func validatesTheResourcesOfTheirKinds(spec: String, expected: [String]) throws {
        // The definition is read after the resource, and before it.
        #expect(try codes(["b.yaml": Self.thing(spec), "c.yaml": Self.definition(Self.strict)]) == expected)
        #expect(try codes(["b.yaml": Self.thing(spec), "a.yaml": Self.definition(Self.strict)]) == expected)
        let text = Self.definition(Self.strict) + "---\n" + Self.thing(spec)
        let inOneFile = Checker().diagnostics(of: "a.yaml", text: Array(text.utf8))
        #expect(inOneFile.count == expected.count)
    }

    @Test func aDefinitionThatKeepsUnknownFieldsAcceptsThem() throws {
        let definition = Self.definition(Self.strict, preservesUnknownFields: "preserveUnknownFields: true")
        #expect(try codes(["b.yaml": Self.thing("size: 1\n  sise: 2"), "c.yaml": definition]) == [])
    }

    @Test func aDefinitionOfVersion1Beta1KeepsUnknownFieldsByDefault() throws {
        let definition = """
            apiVersion: apiextensions.k8s.io/v1beta1
            kind: CustomResourceDefinition
            metadata: {name: things.example.org}
            spec:
              group: example.org
              version: v1
              names: {kind: Thing, plural: things}
              validation: {openAPIV3Schema: {properties: {spec: \(Self.strict)}}}

            """
        #expect(try codes(["b.yaml": Self.thing("size: 1\n  sise: 2"), "c.yaml": definition]) == [])
        #expect(
            try codes(["b.yaml": Self.thing("size: a"), "c.yaml": definition + "  preserveUnknownFields: false\n"])
                == ["5 error api/wrong-type"])
    }

    @Test func rulesKnowDefinitionsFromOutsideOfTheTree() throws {
        let file = ManifestFile(name: "crd.yaml", text: Array(Self.definition(Self.strict).utf8))
        let rules = ManifestRules(definitions: file.resources)
        let found = Checker(rules: rules).diagnostics(of: "a.yaml", text: Array(Self.thing("size: a").utf8))
        #expect(found.map(\.code) == [.apiWrongType])
        #expect(rules.identifier != ManifestRules().identifier)
    }

    private func rendering(_ files: [String: String], _ cache: RenderCache) throws -> (Rendering, RenderCache) {
        let renderer = Renderer(rules: ManifestRules(), cache: cache)
        let rendering = try renderer.rendering(of: SourceTree(files, in: store), as: .production, store: store)
        return (rendering, renderer.unsavedCache ?? cache)
    }

    @Test func aChangedDefinitionIsAppliedToCachedFiles() throws {
        var files = ["b.yaml": Self.thing("size: 1")]
        var (result, cache) = try rendering(files, RenderCache())
        #expect(result.diagnostics == [])
        for (schema, expected) in [
            (Self.strict, []), ("{type: string}", ["api/wrong-type"]), (Self.strict, []),
            ("{type: array, items: {type: string}}", ["api/wrong-type"]),
        ] {
            files["c.yaml"] = Self.definition(schema)
            (result, cache) = try rendering(files, try #require(RenderCache(serialized: cache.serialized)))
            #expect(result.diagnostics.map(\.code.name) == expected)
        }
        files["c.yaml"] = nil
        (result, cache) = try rendering(files, cache)
        #expect(result.diagnostics == [])
    }

    @Test func aChangeOfADefinedKindOrItsDefinitionIsRenderedInFull() throws {
        let files = ["b.yaml": Self.thing("size: 1"), "c.yaml": Self.definition(Self.strict)]
        let (rendering, cache) = try rendering(files, RenderCache())
        let reserved = try #require(rendering.reservedNames)
        func change(_ path: String, _ text: String) throws -> RenderingChange? {
            let changes = [SourceChange(path: path, before: store.source(files[path] ?? ""), after: store.source(text))]
            return try Renderer(rules: ManifestRules(), cache: cache).renderingChange(
                for: changes, as: .production, reserved: reserved, store: store)
        }
        #expect(try change("b.yaml", Self.thing("size: 2")) == nil)
        #expect(try change("c.yaml", Self.definition("{type: string}")) == nil)
        #expect(try change("d.yaml", "apiVersion: other.org/v1\nkind: Thing\nmetadata: {name: a}\n") != nil)
    }

    @Test func checksPatchedCopies() throws {
        let patch = Self.thing("size: 1").replacing(
            "name: a", with: "name: a, annotations: {cd.spack.io/ignore: 'true'}")
        let staged = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: s, annotations: {cd.spack.io/staged-resource: "true"}}
            data:
              apiVersion: example.org/v1
              kind: Thing
              name: a
              patch: |
                - {op: replace, path: /spec/size, value: big}

            """
        let tree = SourceTree(["a.yaml": patch, "b.yaml": staged, "c.yaml": Self.definition(Self.strict)], in: store)
        let found = try Renderer(rules: ManifestRules()).rendering(of: tree, as: .staging, store: store).diagnostics
        #expect(found.map { "\($0.file) \($0.position?.line ?? 0) \($0.code)" } == ["b.yaml 9 api/wrong-type"])
    }
}
