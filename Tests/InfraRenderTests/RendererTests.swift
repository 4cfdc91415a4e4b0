import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

@Suite struct RendererTests {
    private let store = MemoryStore()

    private func rendering(
        _ files: [String: String], as environment: Environment = .production, limits: YAML.Limits = YAML.Limits()
    ) throws -> Rendering {
        try Renderer(limits: limits).rendering(of: SourceTree(files, in: store), as: environment, store: store)
    }

    private static func configMap(_ name: String, namespace: String? = nil, data: String? = nil) -> String {
        let namespace = namespace.map { "\n  namespace: \($0)" } ?? ""
        return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: \(name)\(namespace)\n"
            + (data.map { "data: \($0)\n" } ?? "")
    }

    @Test(arguments: [
        ("a.yaml", true), ("a.yml", true), ("a.json", true), (".yaml", true), ("k8s/.yml", true), ("a.b.yaml", true),
        ("a.YAML", false), ("a.yaml.j2", false), ("yaml", false),
        ("ayaml", false), ("a.yaml/b", false),
    ])
    func recognizesManifestsByName(name: String, isManifest: Bool) {
        #expect(SourceTree.isManifest(name) == isManifest)
    }

    @Test func aRenderedFileHasItsSource() throws {
        let rendering = try rendering(["shop/all.yaml": Self.configMap("one") + "---\n" + Self.configMap("two")])
        #expect(rendering.files.map(\.source) == ["shop/all.yaml", "shop/all.yaml"])
        #expect(rendering.files.map(\.position.description) == ["1:1", "6:1"])
        #expect(rendering.environment == .production)
        #expect(!rendering.hasErrors)
    }

    @Test func writesTheIdentityFirst() throws {
        let rendering = try rendering([
            "a.yaml": "spec: 1\nmetadata: {name: a}\nstatus: 2\nkind: Thing\napiVersion: x.io/v1\n"
        ])
        #expect(
            try rendering.files.map { try store.text(of: $0.content) } == [
                "---\napiVersion: x.io/v1\nkind: Thing\nmetadata:\n  name: a\nspec: 1\nstatus: 2\n"
            ])
    }

    @Test func rendersAKindThatEndsInList() throws {
        let text = "apiVersion: example.com/v1\nkind: AccessList\nmetadata: {name: a}\nspec: {items: [1]}\n"
        #expect(try rendering(["a.yaml": text]).files.map(\.name) == ["example.com-v1-AccessList-default-a.yaml"])
    }

    @Test func itemsOfATypedListInheritItsType() throws {
        let text =
            "{apiVersion: v1, kind: ConfigMapList, items: [{metadata: {name: a}}, {kind: Secret, metadata: {name: b}}]}"
        #expect(
            try rendering(["a.yaml": text]).files.map(\.name) == [
                "builtin-v1-ConfigMap-default-a.yaml", "builtin-v1-Secret-default-b.yaml",
            ])
    }

    @Test func reportsLinksAndSubmodulesWithoutFollowingThem() throws {
        let tree = SourceTree(
            entries: [
                .init(path: "a.yaml", kind: .symbolicLink), .init(path: "b", kind: .submodule),
                .init(path: "c.yaml", kind: .file(store.source(Self.configMap("c")))),
                .init(path: "ignored/d", kind: .symbolicLink),
            ],
            ignoreFiles: [
                .init(path: ".sourceignore", kind: .file(store.source("ignored/\n"))),
                .init(path: "w/.sourceignore", kind: .directory),
                .init(path: "x/.sourceignore", kind: .symbolicLink),
            ])
        let rendering = try Renderer().rendering(of: tree, as: .production, store: store)
        #expect(
            rendering.diagnostics.map(\.description) == [
                "a.yaml: warning: a symbolic link is not followed [source/symbolic-link]",
                "b: warning: a submodule is not followed [source/submodule]",
                "w/.sourceignore: warning: the entry is ignored because it is not a file: a directory [source/ignore-file]",
                "x/.sourceignore: warning: the entry is ignored because it is not a file: a symbolic link, which is not followed [source/ignore-file]",
            ])
        #expect(rendering.files.map(\.source) == ["c.yaml"])
        #expect(!rendering.hasErrors)
    }

    @Test(arguments: [(1, 0, 0), (2, 1, 0), (10, 9, 0), (11, 9, 1), (40, 9, 1)])
    func moreThanTenCopiesAreAnError(copies: Int, warnings: Int, errors: Int) throws {
        var files: [String: String] = [:]
        for number in 0..<copies { files["\(100 + number).yaml"] = Self.configMap("a", data: "{x: y}") }
        let rendering = try rendering(files)
        #expect(rendering.diagnostics.count { $0.code.name == "resource/copy" && $0.severity == .warning } == warnings)
        #expect(rendering.diagnostics.count { $0.code.name == "resource/duplicate" && $0.severity == .error } == errors)
        #expect(rendering.diagnostics.count == warnings + errors)
        #expect(rendering.files.count == 1)
        if errors > 0 {
            #expect(
                rendering.diagnostics.last?.description
                    == "110.yaml:1:1: error: v1 ConfigMap default/a is defined more than 10 times: remove all but one [resource/duplicate]"
            )
        }
    }

    @Test func reportsEachCopyWithThePreviousOne() throws {
        let files = ["a.yaml": "1", "b.yaml": "1", "c.yaml": "2", "d.yaml": "2"].mapValues {
            Self.configMap("x", data: "{n: '\($0)'}")
        }
        let rendering = try rendering(files)
        #expect(
            rendering.diagnostics.map(\.description) == [
                "b.yaml:1:1: warning: v1 ConfigMap default/x is also defined at a.yaml:1: remove one [resource/copy]",
                "c.yaml:1:1: error: v1 ConfigMap default/x is defined here and, with different content, at b.yaml:1: remove one [resource/duplicate]",
                "d.yaml:1:1: warning: v1 ConfigMap default/x is also defined at c.yaml:1: remove one [resource/copy]",
            ])
        // The last copy takes precedence if the caller ignores errors.
        #expect(rendering.files.map(\.source) == ["d.yaml"])
    }

    @Test(arguments: [("'true'", "'true'", "warning"), ("'true'", "'false'", "error"), ("'false'", "'true'", "error")])
    func anIgnoredResourceReservesItsIdentity(first: String, second: String, severity: String) throws {
        func text(_ ignored: String, _ end: String) -> String {
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x, annotations: {cd.spack.io/ignore: \(ignored)}}\n\(end)"
        }
        let rendering = try rendering(["a.yaml": text(first, "# one\n"), "b.yaml": text(second, "# two\n")])
        #expect(rendering.diagnostics.count == 1)
        #expect(
            rendering.diagnostics.first?.description.hasPrefix(
                "b.yaml:1:1: \(severity): v1 ConfigMap default/x is ") == true)
        #expect(rendering.files.count == (second == "'false'" ? 1 : 0))
    }

    @Test func addsASuffixToIdentitiesWithTheSameFileName() throws {
        let files = ["a.yaml": Self.configMap("c", namespace: "a-b"), "b.yaml": Self.configMap("b-c", namespace: "a")]
        let names = try rendering(files).files.map(\.name)
        #expect(names == ["builtin-v1-ConfigMap-a-b-c~d685ab07.yaml", "builtin-v1-ConfigMap-a-b-c~f4585c6f.yaml"])
        // Neither the order nor the paths of the sources matter.
        let swapped = ["x/b.yaml": files["a.yaml"] ?? "", "a/a.yaml": files["b.yaml"] ?? ""]
        #expect(try rendering(swapped).files.map(\.name) == names)
        #expect(
            try rendering(["a.yaml": files["a.yaml"] ?? ""]).files.map(\.name) == ["builtin-v1-ConfigMap-a-b-c.yaml"])
    }

    @Test func sortsFilesByTheBytesOfTheirNames() throws {
        let identities = [
            ("c", "a-b"), ("b-c", "a"), ("b-cx", "a"), ("b-c.a", "a"), ("b-c-a", "a"), ("z", "z"), ("a", "a"),
        ]
        for count in 2...identities.count {
            let text = identities.prefix(count).reversed().map { Self.configMap($0, namespace: $1) }.joined(
                separator: "---\n")
            let names = try rendering(["a.yaml": text]).files.map(\.name)
            #expect(names.count == count)
            #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test func copiesOfOneIdentityHaveNoSuffix() throws {
        let rendering = try rendering([
            "a.yaml": Self.configMap("c", namespace: "a-b"), "b.yaml": Self.configMap("c", namespace: "a-b"),
        ])
        #expect(rendering.files.map(\.name) == ["builtin-v1-ConfigMap-a-b-c.yaml"])
    }

    @Test func shortensAFileNameThatIsTooLong() throws {
        let stem = "builtin-v1-ConfigMap-default-".utf8.count + ".yaml".utf8.count
        let longest = String(repeating: "a", count: 255 - stem)
        let names = [longest, "b" + longest, "bb" + longest, "bbb" + longest.dropLast(2)]
        let text = names.map { Self.configMap($0) }.joined(separator: "---\n")
        let rendering = try rendering(["a.yaml": text])
        let files = rendering.files.map(\.name)
        #expect(rendering.diagnostics == [])
        #expect(files.count == names.count && Set(files).count == names.count)
        #expect(files[0] == "builtin-v1-ConfigMap-default-\(longest).yaml")
        for file in files.dropFirst() {
            #expect(file.utf8.count == 255)
            #expect(file.contains(/^builtin-v1-ConfigMap-default-b+a+~[0-9a-f]{8}\.yaml$/))
        }
        // The identity of a shortened name is that of the resource.
        #expect(rendering.files.map(\.identity.name).sorted() == names.sorted())
    }

    @Test func anInvalidFileDoesNotAffectOthers() throws {
        let rendering = try rendering([
            "a.yaml": "a: [", "b.yaml": Self.configMap("b"), "c.json": "{", "d.yaml": "text",
        ])
        #expect(rendering.files.map(\.source) == ["b.yaml"])
        #expect(rendering.diagnostics.map(\.file) == ["a.yaml", "c.json", "d.yaml"])
        #expect(rendering.hasErrors)
    }

    @Test func doesNotReadAFileThatIsTooLarge() throws {
        var limits = YAML.Limits()
        limits.size = 100
        let large = Self.configMap("large") + String(repeating: "# comment\n", count: 20)
        let rendering = try rendering(["a.yaml": large, "b.yaml": Self.configMap("b")], limits: limits)
        #expect(
            rendering.diagnostics.map(\.description) == [
                "a.yaml:1:1: error: the file has \(large.utf8.count) bytes, the limit is 100: split it [yaml/limit]"
            ])
        #expect(store.reads == [store.source(Self.configMap("b"))])
    }

    @Test func parsesAFileByTheSyntaxOfItsName() throws {
        // JSON has no comments, YAML no lone surrogates; both files have the same content.
        let text = "# comment\n" + Self.configMap("a")
        let rendering = try rendering(["a.yaml": text, "b.json": text])
        #expect(rendering.files.map(\.source) == ["a.yaml"])
        #expect(rendering.diagnostics.map(\.description) == ["b.json:1:1: error: expected a JSON value [yaml/syntax]"])
    }

    @Test func reportsEqualContentsAtEveryPath() throws {
        let rendering = try rendering(["a.yaml": "x", "b.yaml": "x"])
        #expect(rendering.diagnostics.map(\.file) == ["a.yaml", "b.yaml"])
    }

    @Test func throwsTheErrorOfTheStore() {
        let unknown = SourceTree(entries: [.init(path: "a.yaml", kind: .file(ContentID(high: 9, middle: 9, low: 9)))])
        #expect(throws: MemoryStore.UnknownContent.self) {
            try Renderer().rendering(of: unknown, as: .production, store: store)
        }
    }

    // MARK: Staging

    private static func staged(_ target: String, _ patch: String, name: String = "patch") -> String {
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: \(name), annotations: {cd.spack.io/staged-resource: "true"}}
        data: {apiVersion: v1, kind: ConfigMap, name: \(target), patch: "\(patch)"}

        """
    }

    @Test func stagingIsEmptyWithoutStagedResources() throws {
        let rendering = try rendering(["a.yaml": Self.configMap("a"), "b.yaml": "a: ["], as: .staging)
        #expect(rendering.files.isEmpty)
        #expect(rendering.diagnostics.map(\.file) == ["b.yaml"])
    }

    @Test(arguments: [
        ("'true'", true), ("yes", true), ("''", true), ("whatever", true), ("'1'", true), ("enabled", true),
        ("~", true), ("'false'", false), ("false", false), ("0", false),
        ("'0'", false), ("Off", false), ("NO", false), ("disabled", false),
    ])
    func anyAnnotationValueExceptOffMarksAStagedResource(annotation: String, isStaged: Bool) throws {
        let value = try document(
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, annotations: {cd.spack.io/staged-resource: \(annotation)}}}"
        )
        #expect(StagedResource.describes(value) == isStaged)
    }

    @Test(arguments: [
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}",
        "{apiVersion: v1, kind: Secret, metadata: {annotations: {cd.spack.io/staged-resource: 'true'}}}",
        "{apiVersion: x.io/v1, kind: ConfigMap, metadata: {annotations: {cd.spack.io/staged-resource: 'true'}}}",
        "{apiVersion: v1, kind: ConfigMap, metadata: {labels: {cd.spack.io/staged-resource: 'true'}}}",
        "{apiVersion: v1, kind: ConfigMap, metadata: {annotations: [a]}}",
    ])
    func onlyAConfigMapWithTheAnnotationIsAStagedResource(text: String) throws {
        #expect(try !StagedResource.describes(document(text)))
    }

    @Test func aPatchedCopyHasThePositionOfItsStagedResource() throws {
        let files = [
            "a.yaml": Self.configMap("a"), "b.yaml": Self.configMap("b") + "---\n" + Self.staged("a", "{data: {}}"),
        ]
        let rendering = try rendering(files, as: .staging)
        #expect(
            rendering.files.map { "\($0.name) \($0.source):\($0.position)" } == [
                "builtin-v1-ConfigMap-default-a.yaml b.yaml:6:1"
            ])
    }

    @Test func reportsTwoDifferentCopiesOfOneResource() throws {
        let files = [
            "a.yaml": Self.configMap("a", data: "{x: '1'}"), "b.yaml": Self.staged("a", "{data: {x: '2'}}", name: "b"),
            "c.yaml": Self.staged("a", "{data: {x: '3'}}", name: "c"),
            "d.yaml": Self.staged("a", "{metadata: {name: 'a-{ENV}'}}", name: "d"),
        ]
        let rendering = try rendering(files, as: .staging)
        #expect(rendering.files.map(\.source) == ["d.yaml", "c.yaml"])
        #expect(
            rendering.diagnostics.map(\.description) == [
                "c.yaml:1:1: error: v1 ConfigMap default/a is defined here and, with different content, at b.yaml:1: remove one [resource/duplicate]"
            ])
    }

    @Test func patchesAStagedResource() throws {
        let rendering = try rendering(["a.yaml": Self.staged("patch", "{data: null}")], as: .staging)
        #expect(rendering.files.map(\.name) == ["builtin-v1-ConfigMap-default-patch.yaml"])
        #expect(rendering.diagnostics.isEmpty)
    }

    @Test func ofTwoTargetsTheLastOneIsPatched() throws {
        let files = [
            "a.yaml": Self.configMap("a", data: "{x: first}"), "b.yaml": Self.configMap("a", data: "{x: last}"),
            "c.yaml": Self.staged("a", "{data: {new: z}}"),
        ]
        let rendering = try rendering(files, as: .staging)
        #expect(try rendering.files.map { try store.text(of: $0.content) }.first?.contains("x: last") == true)
    }

    @Test func findsATargetThatSharesItsFileName() throws {
        let files = [
            "a.yaml": Self.configMap("b-c", namespace: "a", data: "{x: one}") + "---\n"
                + Self.configMap("c", namespace: "a-b", data: "{x: other}"),
            "b.yaml": Self.staged("c", "{data: {new: z}}").replacing(
                "{name: patch,", with: "{name: patch, namespace: a-b,"),
        ]
        let renderer = Renderer()
        for _ in 0..<2 {
            let rendering = try renderer.rendering(of: SourceTree(files, in: store), as: .staging, store: store)
            #expect(rendering.files.map(\.name) == ["builtin-v1-ConfigMap-a-b-c.yaml"])
            #expect(try rendering.files.map { try store.text(of: $0.content) }.first?.contains("x: other") == true)
        }
    }
}
