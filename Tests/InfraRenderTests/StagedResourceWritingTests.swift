import InfraModel
import InfraRender
import Testing

@Suite("Staged resources written from Swift")
struct StagedResourceWritingTests {
    private let operations: [PatchOperation] = [
        .add(path: JSONPointer(tokens: ["metadata", "labels"]), value: ["a/b": "~", "c": "{ENV}"]),
        .remove(path: JSONPointer(tokens: ["metadata", "annotations", "a/b~c"])),
        .replace(path: JSONPointer(tokens: []), value: [1, "two", .null]),
        .move(from: JSONPointer(tokens: ["a"]), path: JSONPointer(tokens: ["b", "-"])),
        .copy(from: JSONPointer(tokens: ["a"]), path: JSONPointer(tokens: ["b", "0"])),
        .test(path: JSONPointer(tokens: ["a", ""]), value: true),
    ]

    @Test(arguments: PatchDialect.allCases)
    func writtenResourcesCanBeReadAgain(dialect: PatchDialect) throws {
        let release = HelmRelease(name: "web", namespace: "apps", chart: .ingressNginx)
        let patch = Patch.operations(operations, dialect)
        let configMap = StagedResource.configMap(named: "web-staging", patching: release, with: patch)
        #expect(StagedResource.describes(configMap))
        #expect(configMap["metadata"]?["namespace"]?.string == "apps")

        let staged = try StagedResource(configMap)
        #expect(staged.target(in: "apps") == (try ResourceIdentity(of: release.document)))
        #expect(staged.dialect == dialect)
        // The spelling is preserved.
        #expect(try staged.patch(for: "{ENV}").document == patch.document)
        guard case .operations(let read, _) = try staged.patch(for: "staging") else { return }
        #expect(read.first?.document["value"]?["c"] == "staging")
    }

    @Test func writesAMergePatch() throws {
        let release = HelmRelease(name: "web", namespace: "apps", chart: .ingressNginx)
        let patch = Patch.merge(["metadata": ["name": "web-{ENV}"]])
        let configMap = StagedResource.configMap(named: "web-staging", patching: release, with: patch)
        #expect(configMap["data"]?["patch"]?.string == "metadata:\n  name: \"web-{ENV}\"\n")
        let read = try StagedResource(configMap).patch(for: "x")
        #expect(read.document == ["metadata": ["name": "web-x"]])
    }
}
