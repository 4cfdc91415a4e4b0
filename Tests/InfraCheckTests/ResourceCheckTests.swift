import InfraCheck
import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

@Suite("Checks of resources")
struct ResourceCheckTests {
    @Test func reportsAnUnquotedAnnotationThatIsNotAString() {
        let text = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: a
              annotations:
                fluxcd.io/ignore: false
            data:
              port: 8080
            """
        #expect(
            Check.lines(text) == [
                """
                6:23: error: metadata.annotations."fluxcd.io/ignore": expected a string, found a boolean: the API \
                server rejects the value (quote it) [api/wrong-type]
                """,
                "8:9: error: data.port: expected a string, found an integer: the API server rejects the value (quote it) [api/wrong-type]",
            ])
    }

    @Test func reportsWrongTypesOfPodFieldsAtAnyDepth() {
        let text = """
            apiVersion: batch/v1
            kind: CronJob
            metadata:
              name: a
            spec:
              jobTemplate:
                spec:
                  template:
                    metadata:
                      annotations:
                        example.org/a: 1
                    spec:
                      containers:
                        - name: a
                          args: [8080]
                          env:
                            - name: A
                              value: true
                            - name: B
                              value: "true"
                            - name: C
                              value: null
                          ports:
                            - containerPort: "80"
            """
        #expect(
            Check.codes(text) == [
                "11 api/wrong-type", "15 api/wrong-type", "18 api/wrong-type", "24 api/wrong-type",
            ])
    }

    @Test func reportsASecretWithoutQuotingItsValues() {
        let text = Manifest.secret("a", "0123") + "  pin: 1_000\n"
        let lines = Check.lines(text)
        #expect(lines.contains { $0.hasPrefix("5:1: warning: stringData: the Secret is stored") })
        #expect(lines.count == 5)
        #expect(!lines.contains { $0.contains("0123") || $0.contains("1_000") || $0.contains("83") })
    }

    @Test(arguments: [
        "metadata:\n  name: a\nsops: {version: \"3\"}\nstringData:\n  a: b\n",
        "metadata:\n  name: a\n  annotations:\n    fluxcd.io/ignore: \"true\"\nstringData:\n  a: b\n",
        "metadata:\n  name: a\nstringData:\n  a: \"\"\n",
        "metadata:\n  name: a\ntype: Opaque\n",
    ])
    func acceptsEncryptedAndEmptySecrets(rest: String) {
        #expect(Check.lines("apiVersion: v1\nkind: Secret\n" + rest) == [])
    }

    @Test func reportsAnEmptyNamespace() {
        #expect(Check.codes(Manifest.configMap("a", in: "\"\"")) == ["5 api/empty-namespace"])
    }

    @Test func reportsProblemsOfBothEnvironmentsWithoutDuplicates() throws {
        let store = MemoryStore()
        let broken = store.source("a: [")
        let staged = store.source(Manifest.staged("patch", for: "nothing", ["- op: remove"]))
        let tree = SourceTree(entries: [
            SourceTree.Entry(path: "a.yaml", kind: .file(broken)),
            SourceTree.Entry(path: "b.yaml", kind: .file(staged)),
            SourceTree.Entry(path: "c.yaml", kind: .symbolicLink),
        ])
        let diagnostics = try Checker().report(on: tree, store: store).diagnostics
        #expect(diagnostics.map(\.code.name) == ["yaml/syntax", "staged/missing-target", "source/symbolic-link"])
        #expect(diagnostics == diagnostics.sorted())
    }

    @Test func doesNotCheckIgnoredFiles() throws {
        let store = MemoryStore()
        let tree = SourceTree(
            entries: [SourceTree.Entry(path: "a/b.yaml", kind: .file(store.source("v: [")))],
            ignoreFiles: [SourceTree.Entry(path: ".sourceignore", kind: .file(store.source("a/\n")))])
        #expect(try Checker().report(on: tree, store: store).diagnostics == [])
    }

    @Test func reportsFileNamesThatDifferOnlyInCase() throws {
        let store = MemoryStore()
        let files = ["a.yaml": "Thing", "b.yaml": "thing"].mapValues {
            "apiVersion: example.com/v1\nkind: \($0)\nmetadata: {name: a}\n"
        }
        let tree = SourceTree(files, in: store)
        #expect(try Renderer().rendering(of: tree, as: .production, store: store).files.count == 2)
        let found = try Checker().report(on: tree, store: store).diagnostics
        #expect(found.map(\.code.name) == ["resource/file-name-case"])
    }

    // MARK: - Findings that do not hide each other

    /// A Secret that is not rendered because of an error.
    @Test(arguments: [
        ("  name: A_B\nstringData: {a: b}\n", ["4 resource/invalid", "5 secret/plain"]),
        ("  namespace: x\ndata: {a: Yg==}\n", ["3 resource/missing", "5 secret/plain"]),
        ("  name: a\nstringData: {a: b, c: .inf}\n", ["5 secret/plain", "5 yaml/number"]),
        ("  name: A_B\nstringData: {a: b, c: .inf}\n", ["4 resource/invalid", "5 secret/plain", "5 yaml/number"]),
    ])
    func aSecretWithAnErrorIsStillReportedAsPlain(rest: String, expected: [String]) {
        #expect(Check.codes("apiVersion: v1\nkind: Secret\nmetadata:\n" + rest) == expected)
    }

    @Test func theNotationOfAFileWithoutResourcesIsNotReported() {
        let values = "mode: 0600\nanswer: yes\n"
        #expect(Check.codes(values, name: "values.yaml") == ["1 resource/tool-file"])
        #expect(Check.codes(values) == ["1 resource/missing"])
        #expect(Check.codes(Manifest.configMap("a", "0600")) == ["6 api/wrong-type", "6 yaml/ambiguous-scalar"])
    }

    @Test func aReportCountsTheResources() throws {
        let store = MemoryStore()
        let two = Manifest.configMap("a") + "---\n" + Manifest.configMap("b")
        let tree = SourceTree(["a.yaml": two, "b.yaml": Manifest.configMap("c"), "c.yaml": "a: ["], in: store)
        let report = try Checker().report(on: tree, store: store)
        #expect(report.resourceCount == 3)
        #expect(report.diagnostics.map(\.code) == [.yamlSyntax])
    }

    // MARK: - Rules of passes

    @Test func aPassReportsPlainSecrets() throws {
        let store = MemoryStore()
        let tree = SourceTree(["a.yaml": Manifest.secret("a", "x")], in: store)
        let rendering = try Renderer(rules: FluxRules()).rendering(of: tree, as: .production, store: store)
        #expect(rendering.diagnostics.map { "\($0.severity) \($0.code)" } == ["warning secret/plain"])
        #expect(rendering.files.count == 1)
    }

    @Test func aReleaseOfFluxBeforeTheHelmOperatorIsRefused() throws {
        let text = Manifest.release("a", ["concurrent: 1"]).replacing(
            "helm.fluxcd.io/v1", with: "flux.weave.works/v1beta1")
        let message = """
            file.yaml:1:13: error: apiVersion: no version of Flux since the Helm operator 1.0 applies a HelmRelease of \
            flux.weave.works, so its release would not be updated (change the API version to helm.fluxcd.io/v1, and convert \
            the release to Flux v2) [flux/generation]
            """
        #expect(Checker().diagnostics(of: "file.yaml", text: Array(text.utf8)).map(\.description) == [message])
        let store = MemoryStore()
        let rendering = try Renderer(rules: FluxRules()).rendering(
            of: SourceTree(["file.yaml": text], in: store), as: .production, store: store)
        #expect(rendering.diagnostics.map(\.description) == [message])
    }

    @Test func severitiesApplyToRules() throws {
        let store = MemoryStore()
        let tree = SourceTree(["a.yaml": Manifest.secret("a", "x"), "b.yaml": "a: ["], in: store)
        func severities(_ settings: [Diagnostic.Code: Diagnostic.SeveritySetting]) throws -> [String] {
            try Renderer(rules: FluxRules(), severities: settings)
                .rendering(of: tree, as: .production, store: store).diagnostics.map { "\($0.severity) \($0.code)" }
        }
        #expect(try severities([.secretPlain: .error]) == ["error secret/plain", "error yaml/syntax"])
        #expect(try severities([.secretPlain: .off, .yamlSyntax: .off]) == ["error yaml/syntax"])
    }
}
