import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

/// A patch creates a copy of its target and nothing else, so that reviewers can rely on the target.
@Suite struct PatchPermissionTests {
    private let store = MemoryStore()

    private func staging(_ files: [String: String]) throws -> Rendering {
        try Renderer().rendering(of: SourceTree(files, in: store), as: .staging, store: store)
    }

    private static func staged(
        _ patch: [String], dialect: String = "staged", kind: String = "Deployment", apiVersion: String = "apps/v1"
    ) -> String {
        Manifest.staged("s", for: "web", kind: kind, apiVersion: apiVersion, patch).replacing(
            "    cd.spack.io/staged-resource: \"true\"\n",
            with: "    cd.spack.io/staged-resource: \"true\"\n    cd.spack.io/patch-dialect: \(dialect)\n")
    }

    private static let whole = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web-x}, spec: {}}"

    /// The patch, and the line of the reported operation; the first line of the patch is line 13, and the patch as a
    /// whole is at line 12.
    @Test(
        arguments: [
            (["- {op: replace, path: '', value: \(whole)}"], 13, "replace"),
            (
                ["- {op: test, path: /kind, value: Deployment}", "- {op: add, path: '', value: \(whole)}"], 14,
                "replace"
            ),
            (["- {op: add, path: /spec/x, value: \(whole)}", "- {op: move, from: /spec/x, path: ''}"], 14, "replace"),
            (["- {op: add, path: /spec/x, value: \(whole)}", "- {op: copy, from: /spec/x, path: ''}"], 14, "replace"),
            (["[1]"], 12, "replace"), (["text"], 12, "replace"),
            (["- {op: replace, path: /kind, value: StatefulSet}"], 13, "kind"),
            (
                [
                    "- {op: add, path: /spec/x, value: Secret}", "- op: copy", "  from: /spec/x", "  path: /kind",
                    "- {op: replace, path: /apiVersion, value: apps/v1beta1}",
                ], 14, "kind"
            ),
            (["- {op: replace, path: /apiVersion, value: example.com/v1}"], 13, "kind"),
            (["- {op: replace, path: /apiVersion, value: v1}"], 13, "kind"),
            (["metadata:", "  name: web-x", "kind: '{ENV}'"], 15, "kind"),
            (["spec: {}", "apiVersion: v1"], 14, "kind"),
        ], ["staged", "rfc6902"])
    func rejectsAPatchWithoutThePermission(_ patch: (lines: [String], line: Int, permission: String), dialect: String)
        throws
    {
        let (lines, line, permission) = patch
        let rendering = try staging([
            "a.yaml": Manifest.deployment("web"), "b.yaml": Self.staged(lines, dialect: dialect),
        ])
        #expect(rendering.files.isEmpty)
        let diagnostic = try #require(rendering.diagnostics.first)
        #expect(rendering.diagnostics.count == 1)
        #expect(diagnostic.description.hasPrefix("b.yaml:\(line):\(line == 12 ? 10 : 1): error: "), "\(diagnostic)")
        #expect(
            diagnostic.description.hasSuffix(
                "the target needs the annotation cd.spack.io/allow-patch: \(permission) [patch/not-permitted]"),
            "\(diagnostic)")
    }

    @Test(arguments: [
        // The annotation, the patch, and whether the patch is permitted.
        ("kind", "- {op: replace, path: /kind, value: StatefulSet}", true),
        (" Kind , replace", "- {op: replace, path: /kind, value: StatefulSet}", true),
        ("replace", "- {op: replace, path: /kind, value: StatefulSet}", false),
        ("replace", "- {op: replace, path: '', value: \(whole)}", true),
        ("kind", "- {op: replace, path: '', value: \(whole)}", false),
        ("replace", "- {op: replace, path: '', value: {apiVersion: v1, kind: Secret, metadata: {name: a}}}", false),
        ("replace,kind", "- {op: replace, path: '', value: {apiVersion: v1, kind: Secret, metadata: {name: a}}}", true),
        ("''", "- {op: replace, path: /kind, value: StatefulSet}", false),
    ])
    func appliesThePermissionsOfTheTarget(annotation: String, patch: String, isPermitted: Bool) throws {
        let target = Manifest.deployment("web").replacing(
            "  name: web\n", with: "  name: web\n  annotations: {cd.spack.io/allow-patch: \"\(annotation)\"}\n"
        ).replacing("\"''\"", with: "''")
        let rendering = try staging(["a.yaml": target, "b.yaml": Self.staged([patch])])
        #expect(rendering.files.isEmpty == !isPermitted)
        #expect(rendering.diagnostics.map(\.code.name) == (isPermitted ? [] : ["patch/not-permitted"]))
    }

    @Test func acceptsOtherChangesWithoutAPermission() throws {
        let patches = [
            ["- {op: replace, path: /apiVersion, value: apps/v1beta2}"], ["apiVersion: apps/v1beta2"],
            ["- {op: replace, path: /spec, value: {}}", "- {op: remove, path: /metadata/name}"]
                + ["- {op: add, path: /metadata/name, value: x}"],
            // Only the final kind matters.
            ["- {op: replace, path: /kind, value: X}", "- {op: replace, path: /kind, value: Deployment}"],
            ["- {op: test, path: '', value: {apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}}"],
        ]
        for patch in patches {
            let rendering = try staging(["a.yaml": Manifest.deployment("web"), "b.yaml": Self.staged(patch)])
            let isTest = patch[0].contains("op: test")
            #expect(rendering.diagnostics.map(\.code.name) == (isTest ? ["patch/test-failed"] : []), "\(patch)")
        }
    }

    /// Neither the patch itself nor another patch of the target can grant a permission.
    @Test func aPatchCannotGrantAPermission() throws {
        let grant = "- {op: add, path: /metadata, value: {annotations: {cd.spack.io/allow-patch: 'kind,replace'}}}"
        let kind = "- {op: replace, path: /kind, value: StatefulSet}"
        let files = [
            "a.yaml": Manifest.deployment("web"), "b.yaml": Self.staged([grant, kind]),
            "c.yaml": Self.staged([grant]), "d.yaml": Self.staged([kind]),
        ]
        let rendering = try staging(files)
        #expect(rendering.diagnostics.map(\.file) == ["b.yaml", "d.yaml"])
        #expect(rendering.diagnostics.map(\.position?.line) == [14, 13])
        #expect(rendering.files.map(\.source) == ["c.yaml"])
    }

    @Test(arguments: ["kinds", "kind replace", "all", "kind;replace", "true"])
    func rejectsAnUnknownPermission(word: String) throws {
        let target = Manifest.deployment("web", annotations: ["cd.spack.io/allow-patch": word])
        let rendering = try staging(["a.yaml": target, "b.yaml": Self.staged(["spec: {}"])])
        #expect(rendering.files.isEmpty)
        #expect(rendering.diagnostics.map(\.code.name) == ["staged/allow-patch"])
        #expect(rendering.diagnostics.first?.description.hasPrefix("a.yaml:6:30: error: metadata.annotations.") == true)
    }

    /// Flux and kubectl apply the items of any resource that has some.
    @Test(arguments: [
        ("ConfigMap", "items: [{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}]"),
        ("ConfigMapList", "items: []"), ("ConfigMap", "- {op: add, path: /items, value: [{}]}"),
        ("DeploymentList", "- {op: add, path: /items, value: [{metadata: {name: web}}]}"),
    ])
    func rejectsACopyThatIsAListOfResources(kind: String, patch: String) throws {
        let target = "apiVersion: example.com/v1\nkind: \(kind)\nmetadata: {name: web}\n"
        let rendering = try staging([
            "a.yaml": target, "b.yaml": Self.staged([patch], kind: kind, apiVersion: "example.com/v1"),
        ])
        #expect(rendering.files.isEmpty)
        #expect(rendering.diagnostics.map(\.code.name) == ["staged/result"])
    }
}
