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
              schedule: "0 4 * * *"
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
}
