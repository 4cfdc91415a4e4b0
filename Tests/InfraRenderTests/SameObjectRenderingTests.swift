import InfraModel
import InfraRender
import InfraRenderTestSupport
import Testing

/// Resources with different identities that are the same object in a cluster.
@Suite struct SameObjectRenderingTests {
    private let store = MemoryStore()

    private func rendering(_ files: [String: String], as environment: Environment = .production) throws -> Rendering {
        try Renderer().rendering(of: SourceTree(files, in: store), as: environment, store: store)
    }

    private static func resource(_ apiVersion: String, _ kind: String, _ place: String, _ body: String = "") -> String {
        let parts = place.split(separator: "/")
        let namespace = parts.count == 2 ? "namespace: \(parts[0]), " : ""
        return
            "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata: {\(namespace)name: \(parts[parts.count - 1])}\n\(body)\n"
    }

    @Test(arguments: [
        ("autoscaling/v1 HorizontalPodAutoscaler prod/h", "autoscaling/v2 HorizontalPodAutoscaler prod/h", true),
        ("batch/v1beta1 CronJob prod/h", "batch/v1 CronJob prod/h", true),
        ("extensions/v1beta1 Ingress prod/h", "networking.k8s.io/v1 Ingress prod/h", true),
        ("example.com/v1 Thing prod/h", "example.com/v2 Thing prod/h", true),
        ("rbac.authorization.k8s.io/v1 ClusterRole a/h", "rbac.authorization.k8s.io/v1beta1 ClusterRole b/h", true),
        ("autoscaling/v1 HorizontalPodAutoscaler prod/h", "autoscaling/v2 HorizontalPodAutoscaler other/h", false),
        ("example.com/v1 Thing h", "example.com/v1 Thing prod/h", false),
        ("rbac.authorization.k8s.io/v1 Role a/h", "rbac.authorization.k8s.io/v1 Role b/h", false),
        ("example.com/v1 Thing prod/h", "example.org/v1 Thing prod/h", false),
    ])
    func reportsOneObjectInTwoVersions(first: String, second: String, isError: Bool) throws {
        let texts = [first, second].map { text in
            let words = text.split(separator: " ").map(String.init)
            return Self.resource(words[0], words[1], words[2])
        }
        let rendering = try rendering(["a.yaml": texts[0], "b/b.yaml": "# a comment\n" + texts[1]])
        #expect(rendering.diagnostics.map(\.code.name) == (isError ? ["resource/duplicate"] : []))
        #expect(rendering.files.count == (isError ? 1 : 2))
        guard isError else { return }
        #expect(rendering.diagnostics.first?.file == "b/b.yaml")
        #expect(rendering.diagnostics.first?.position?.line == 2)
        #expect(rendering.diagnostics.first?.message.contains("at a.yaml:1 are one object") == true)
        #expect(rendering.files.map(\.source) == ["b/b.yaml"])
        #expect(rendering.reservedNames == nil)
    }

    @Test func anIgnoredResourceIsNotADuplicate() throws {
        let ignored = Self.resource("autoscaling/v1", "HorizontalPodAutoscaler", "prod/h").replacing(
            "name: h", with: "name: h, annotations: {cd.spack.io/ignore: 'true'}")
        let rendering = try rendering([
            "a.yaml": ignored, "b.yaml": Self.resource("autoscaling/v2", "HorizontalPodAutoscaler", "prod/h"),
        ])
        #expect(rendering.diagnostics.isEmpty && rendering.files.count == 1)
    }

    @Test func clusterScopedResourcesThatDifferOnlyInNamespaceAreCopies() throws {
        func role(_ place: String, _ verbs: String) -> String {
            Self.resource("rbac.authorization.k8s.io/v1", "ClusterRole", place, "rules: [{verbs: [\(verbs)]}]")
        }
        let copies = try rendering([
            "a.yaml": role("a/h", "get"), "b.yaml": role("b/h", "get"), "c.yaml": role("h", "get"),
        ])
        #expect(copies.diagnostics.map(\.code.name) == ["resource/copy", "resource/copy"])
        #expect(copies.diagnostics.map(\.severity) == [.warning, .warning])
        #expect(copies.files.map(\.name) == ["rbac.authorization.k8s.io-v1-ClusterRole-default-h.yaml"])
        let others = try rendering(["a.yaml": role("a/h", "get"), "b.yaml": role("b/h", "list")])
        #expect(others.diagnostics.map(\.code.name) == ["resource/duplicate"])
        #expect(others.files.map(\.name) == ["rbac.authorization.k8s.io-v1-ClusterRole-b-h.yaml"])
    }

    @Test func reportsTwoPatchedCopiesOfOneObject() throws {
        func staged(_ name: String, _ patch: String) -> String {
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \(name), annotations: {cd.spack.io/staged-resource: 'true'}}\n"
                + "data: {apiVersion: batch/v1, kind: CronJob, name: j, patch: '\(patch)'}\n"
        }
        let rendering = try rendering(
            [
                "a.yaml": Self.resource("batch/v1", "CronJob", "j"),
                "b.yaml": staged("b", "apiVersion: batch/v1beta1"), "c.yaml": staged("c", "spec: {a: b}"),
            ], as: .staging)
        #expect(rendering.diagnostics.map(\.code.name) == ["resource/duplicate"])
        #expect(rendering.files.map(\.source) == ["c.yaml"])
    }

    @Test func anIncrementalChangeDoesNotAddOneObjectTwice() throws {
        let renderer = Renderer()
        let texts = ["autoscaling/v1", "autoscaling/v2"].map { Self.resource($0, "HorizontalPodAutoscaler", "prod/h") }
        let change = try renderer.renderingChange(
            for: [
                SourceChange(path: "a.yaml", before: nil, after: store.source(texts[0])),
                SourceChange(path: "b.yaml", before: nil, after: store.source(texts[1])),
            ], as: .production, reserved: [], store: store)
        #expect(change.map(\.added) == nil)
    }
}
