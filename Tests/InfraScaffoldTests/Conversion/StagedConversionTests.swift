import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraScaffold
import Testing

@Suite("Conversion of staged resources")
struct StagedConversionTests {
    /// Converts a staged resource, with its target unless it is nil.
    private func converted(
        _ patch: String, target: String? = ManifestConversionTests.release
    ) throws -> (text: String, diagnostics: [Diagnostic]) {
        let store = MemoryStore()
        var entries = [SourceTree.Entry(path: "staging.yaml", kind: .file(store.source(patch)))]
        if let target { entries.append(SourceTree.Entry(path: "shop.yaml", kind: .file(store.source(target)))) }
        let conversion = try ManifestConversion(of: SourceTree(entries: entries), store: store)
        return (String(decoding: conversion.files[0].text, as: UTF8.self), conversion.diagnostics)
    }

    /// The staged resource with other operations.
    private func operations(_ text: String) -> String {
        let head = ManifestConversionTests.patch.prefix { $0 != "|" }
        return "\(head)|\n" + text.split(separator: "\n").map { "    \($0)\n" }.joined()
    }

    @Test func convertsPointersInPlace() throws {
        let (text, diagnostics) = try converted(ManifestConversionTests.patch)
        let expected = ManifestConversionTests.patch
            .replacing("apiVersion: helm.fluxcd.io/v1", with: "apiVersion: helm.toolkit.fluxcd.io/v2")
            .replacing("/spec/chart/version", with: "/spec/chart/spec/version")
        #expect(text == "---\n\(expected)")
        #expect(diagnostics.isEmpty)
    }

    @Test(
        arguments: [
            // Pointers.
            ("{op: replace, path: /spec/values/replicas, value: 1}", "/spec/values/replicas"),
            ("{op: replace, path: /spec/chart/name, value: b}", "/spec/chart/spec/chart"),
            ("{op: remove, path: /spec/valuesFrom/1/secretKeyRef}", "/spec/valuesFrom/1"),
            ("{op: replace, path: /spec/valuesFrom/1/secretKeyRef/key, value: k}", "/spec/valuesFrom/1/valuesKey"),
            // Values.
            ("{op: add, path: /spec/timeout, value: 600}", "10m0s"),
            ("{op: add, path: /spec/valuesFrom/-, value: {configMapKeyRef: {name: c}}}", "kind: ConfigMap"),
        ])
    func convertsOperationsWithTheSameEffect(operation: String, expected: String) throws {
        let target = ManifestConversionTests.release.replacing(
            "    releaseName: shop",
            with: """
                    releaseName: shop
                    valueFileSecrets: [{name: z}]
                    valuesFrom:
                    - secretKeyRef: {name: a, key: b}
                """)
        // The Secret above comes first in the converted release.
        let patch = operations("- \(operation.replacing("valuesFrom/1", with: "valuesFrom/0"))")
        let (text, diagnostics) = try converted(patch, target: target)
        #expect(diagnostics.isEmpty)
        #expect(text.contains(expected))
    }

    @Test func convertsAReplacementOfAllValuesSources() throws {
        let patch = operations("- {op: add, path: /spec/valuesFrom, value: [{secretKeyRef: {name: c}}]}")
        let (text, diagnostics) = try converted(patch)
        #expect(diagnostics.isEmpty)
        #expect(text.contains("kind: Secret"))
        // Flux v2 has the Secrets in the same list.
        let target = ManifestConversionTests.release.replacing(
            "    releaseName: shop", with: "    valueFileSecrets: [{name: z}]")
        #expect(try converted(patch, target: target).diagnostics.map(\.code.name) == ["convert/patch"])
    }

    @Test(
        arguments: [
            ("- {op: add, path: /spec/wait, value: true}", 13, "operation 1, add \"/spec/wait\": in Flux v2 it is"),
            (
                "- {op: remove, path: /spec/values/list}\n- {op: add, path: /spec/rollback, value: {}}", 14,
                "operation 2"
            ),
            ("- {op: replace, path: /spec/chart/repository, value: a}", 13, "operation 1"),
            ("- {op: replace, path: /spec/valuesFrom/name, value: a}", 13, "operation 1"),
            // Each operation can be converted, but the combined result differs.
            ("- {op: add, path: /spec/targetNamespace, value: b}", 12, "in /spec/storageNamespace"),
            ("- {op: remove, path: /spec/releaseName}", 12, "in /spec/releaseName"),
            ("spec: {wait: true}", 12, "spec.wait of the merge patch"),
        ])
    func reportsChangesThatAreNeededByHand(patch: String, line: Int, message: String) throws {
        let (text, diagnostics) = try converted(operations(patch))
        #expect(text.contains("apiVersion: helm.toolkit.fluxcd.io/v2"))
        #expect(diagnostics.map(\.code.name) == ["convert/patch"])
        #expect(diagnostics.first?.position?.line == line)
        #expect(diagnostics.first?.message.contains(message) == true, "\(diagnostics)")
    }

    @Test func keepsAMergePatchUnchanged() throws {
        let (text, diagnostics) = try converted(operations("spec: {values: {replicas: 1}, releaseName: b}"))
        #expect(text.contains("spec: {values: {replicas: 1}, releaseName: b}"))
        #expect(diagnostics.isEmpty)
    }

    @Test func convertsAPatchWithoutItsTarget() throws {
        #expect(try converted(ManifestConversionTests.patch, target: nil).text.contains("/spec/chart/spec/version"))
    }

    @Test func keepsPatchesOfOtherKindsUnchanged() throws {
        let patch = ManifestConversionTests.patch.replacing("kind: HelmRelease", with: "kind: Other")
        #expect(try converted(patch).text == patch)
    }
}
