import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

/// A rendered file contains exactly one resource for kustomize, kubectl and Flux: the one in its name.
@Suite struct AppliedResourceTests {
    private let store = MemoryStore()

    private func rendering(_ files: [String: String], as environment: Environment = .production) throws -> Rendering {
        try Renderer().rendering(of: SourceTree(files, in: store), as: environment, store: store)
    }

    private static let binding =
        "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: evil}}"

    @Test(arguments: [
        // A patch could turn lists without items into lists.
        ("v1", "ConfigMapList", "data: {a: b}", "resource/list"), ("v1", "List", "data: {a: b}", "resource/list"),
        ("apps/v1", "DeploymentList", "spec: {}", "resource/list"),
        ("example.com/v1", "List", "spec: {}", "resource/list"),
        // kubectl and Flux apply the items of any resource that has some.
        ("v1", "ConfigMap", "items: [\(binding)]", "resource/list"), ("v1", "ConfigMap", "items: []", "resource/list"),
        ("example.com/v1", "Thing", "items: null", "resource/list"),
        ("example.com/v1", "Thing", "items: {a: b}", "resource/list"),
        ("example.com/v1", "ThingList", "items: [a]", "resource/type"),
        ("example.com/v1", "ThingList", "items: {a: b}", "resource/list"),
        (
            "config.kubernetes.io/v1", "ResourceList", "items: [{metadata: {name: a}, items: [\(binding)]}]",
            "resource/list"
        ),
    ])
    func rejectsResourcesThatAreAppliedAsSeveral(apiVersion: String, kind: String, body: String, code: String) throws {
        let text = "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata: {name: a, namespace: prod}\n\(body)\n"
        for (name, text) in [("a.yaml", text), ("a.yaml", "kind: List\nitems:\n- " + text.indented)] {
            let rendering = try rendering([name: text])
            #expect(rendering.files.isEmpty)
            #expect(rendering.diagnostics.map(\.code.name) == [code])
        }
    }

    @Test func acceptsACustomKindThatEndsInList() throws {
        let text = "apiVersion: ec2.example.com/v1\nkind: PrefixList\nmetadata: {name: a}\nspec: {items: [1]}\n"
        #expect(try rendering(["a.yaml": text]).files.map(\.name) == ["ec2.example.com-v1-PrefixList-default-a.yaml"])
    }

    @Test(
        arguments: [
            "items: [\(binding)]", "items: []", "items: {a: b}", "kind: ThingList\nitems: [\(binding)]", "kind: List",
            "kind: ConfigMapList\napiVersion: v1",
            "metadata: {annotations: {config.kubernetes.io/local-config: 'true'}}",
            "metadata: {annotations: {internal.config.kubernetes.io/needsHashSuffix: enabled}}",
            "- {op: add, path: /items, value: [\(binding)]}", "- {op: add, path: /items, value: null}",
            "- {op: copy, from: /spec, path: /items}", "- {op: replace, path: /kind, value: List}",
            "- {op: add, path: '', value: {kind: List, items: [\(binding)], metadata: {name: a}, apiVersion: v1}}",
            "- {op: add, path: /metadata/annotations/config.kubernetes.io~1local-config, value: 'true'}",
        ], ["Thing", "ThingList"])
    func rejectsAPatchThatTurnsAResourceIntoSeveral(patch: String, kind: String) throws {
        let target =
            "apiVersion: example.com/v1\nkind: \(kind)\n"
            + "metadata: {name: a, annotations: {cd.spack.io/allow-patch: 'kind,replace'}}\nspec: {a: b}\n"
        let lines = patch.split(separator: "\n").map(String.init)
        let staged = Manifest.staged("s", for: "a", kind: kind, apiVersion: "example.com/v1", lines)
        let rendering = try rendering(["a.yaml": target, "s.yaml": staged], as: .staging)
        #expect(rendering.diagnostics.map(\.code.name) == ["staged/result"])
        #expect(rendering.diagnostics.map(\.file) == ["s.yaml"])
        #expect(rendering.files.isEmpty)
    }

    @Test(arguments: [
        ("config.kubernetes.io/local-config", "'true'", true), ("config.kubernetes.io/local-config", "true", true),
        ("config.kubernetes.io/local-config", "''", true), ("config.kubernetes.io/local-config", "'False'", true),
        ("config.kubernetes.io/local-config", "null", true), ("config.kubernetes.io/local-config", "[]", true),
        ("config.kubernetes.io/local-config", "'false'", false), ("config.kubernetes.io/local-config", "false", false),
        ("internal.config.kubernetes.io/needsHashSuffix", "enabled", true),
        ("internal.config.kubernetes.io/previousNames", "a", true),
        ("internal.config.kubernetes.io/generatorBehavior", "merge", true),
        ("internal.config.kubernetes.io/unknown", "''", true),
        // kustomize ignores these annotations in resources.
        ("kustomize.config.k8s.io/behavior", "merge", false), ("kustomize.config.k8s.io/needs-hash", "'true'", false),
        ("config.kubernetes.io/path", "x", false), ("config.kubernetes.io/depends-on", "x", false),
    ])
    func rejectsAnnotationsThatAffectKustomize(annotation: String, value: String, isRejected: Bool) throws {
        let text =
            "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations:\n    \(annotation): \(value)\n"
        let rendering = try rendering(["a.yaml": text])
        #expect(rendering.diagnostics.map(\.code.name) == (isRejected ? ["resource/annotation"] : []))
        #expect(rendering.files.isEmpty == isRejected)
        // Ignored resources may be applied by other means.
        let ignored = text + "    cd.spack.io/ignore: \"true\"\n"
        #expect(try self.rendering(["a.yaml": ignored]).diagnostics.isEmpty)
        guard !isRejected else { return }
        // kustomize confirms that it applies the resource under its own name.
        let directory = try TemporaryDirectory()
        try directory.write("in/kustomization.yaml", "resources: [a.yaml]\n")
        try directory.write("in/a.yaml", text.replacing(": false\n", with: ": \"false\"\n"))
        guard (try? Command.run(["kubectl", "kustomize", "--help"]).status) == 0 else { return }
        let built = try Command.check(["kubectl", "kustomize", directory.path("in")])
        #expect(built.text.contains("name: a"))
        #expect(!built.text.contains("name: a-"))
    }

    @Test func theMessageContainsTheRemedy() throws {
        let text =
            "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/local-config: 'true'\n"
        #expect(
            try rendering(["a.yaml": text]).diagnostics.map(\.description) == [
                """
                a.yaml:6:40: error: metadata.annotations.config.kubernetes.io/local-config: kustomize does not apply the \
                resource: remove the annotation, or write cd.spack.io/ignore: "true" [resource/annotation]
                """
            ])
    }
}

extension String {
    /// The text as an item of a sequence: all lines except the first are indented.
    fileprivate var indented: String {
        split(separator: "\n").joined(separator: "\n  ") + "\n"
    }
}
