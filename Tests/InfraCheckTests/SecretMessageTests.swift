import InfraCheck
import InfraModel
import InfraRender
import InfraRenderTestSupport
import Testing

/// Messages are written to logs, which have more readers than the repository.
@Suite struct SecretMessageTests {
    /// The resources are rejected before their kind is known.
    @Test(arguments: [
        "stringData: {p: !Ref hunter2}", "stringData: {p: !!int hunter2}", "stringData: {p: !!binary hunter2}",
        "stringData: {p: !!timestamp 'hunter2'}", "stringData: [hunter2", "stringData: {p: *hunter}\nq: hunter2",
        "stringData: {p: \"hunter2\\q\"}", "data: {p: 0hunter2, q: 1_2, r: yes}",
        "stringData: {p: \"hunter2\u{200B}\"}", "stringData: {p: hunter2\u{85}x}",
    ])
    func doesNotQuoteSecretValuesInMessages(text: String) {
        let lines = Check.lines("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n\(text)\n")
        #expect(!lines.isEmpty)
        #expect(!lines.contains { $0.contains("hunter2") }, "\(lines)")
    }

    @Test func doesNotQuoteAJSONNumberInMessages() {
        let lines = Check.lines(
            #"{"apiVersion": "v1", "kind": "Secret", "stringData": {"p": 4711e4711}}"#, name: "a.json")
        #expect(lines.count == 1)
        #expect(!lines.contains { $0.contains("4711e") })
    }

    @Test(arguments: [
        "stringData: {p: '{hunter2'}", "stringData: {p: 'x}hunter2'}", "stringData: {p: !Ref hunter2}",
        "stringData: [hunter2", "- {op: add, path: /stringData/p, value: '{hunter2}'}",
        "- {op: test, path: /data/x, value: hunter2}", "- {op: replace, path: /stringData, value: hunter2}", "hunter2",
    ])
    func doesNotQuoteAPatchOfASecretInMessages(patch: String) throws {
        let store = MemoryStore()
        let files = [
            "a.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {x: y}\n",
            "b.yaml": """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: s, annotations: {cd.spack.io/staged-resource: "true"}}
            data:
              apiVersion: v1
              kind: Secret
              name: a
              patch: |
                \(patch)

            """,
        ]
        let tree = SourceTree(files, in: store)
        let rendered = try Renderer(rules: FluxRules()).rendering(of: tree, as: .staging, store: store).diagnostics
        let checked = try Checker().report(on: tree, store: store).diagnostics
        #expect(!(rendered + checked).contains { "\($0)".contains("hunter2") }, "\(rendered + checked)")
    }
}
