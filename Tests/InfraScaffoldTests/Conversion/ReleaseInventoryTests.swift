import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraScaffold
import Testing

@Suite("Inventory of releases")
struct ReleaseInventoryTests {
    private func inventory(_ text: String) throws -> [ReleaseInventory.Entry] {
        let store = MemoryStore()
        let tree = SourceTree(entries: [SourceTree.Entry(path: "a.yaml", kind: .file(store.source(text)))])
        return try ReleaseInventory(of: tree, store: store).entries
    }

    @Test func readsAllPropertiesOfAFluxV1Release() throws {
        let entry = try #require(try inventory(ManifestConversionTests.release).first)
        #expect(entry.identity.name == "shop")
        #expect(entry.identity.namespace == "web")
        #expect(entry.chart == "shop")
        #expect(entry.chartVersion == "1.2.3")
        #expect(entry.programVersion == "4.5.6")
        #expect(entry.repository == "https://charts.example.org")
        #expect(!entry.isTyped)
    }

    @Test(arguments: ["v2", "v2beta2", "v2beta1"])
    func resolvesTheRepositoryOfAFluxV2Release(version: String) throws {
        let entries = try inventory(
            """
            apiVersion: helm.toolkit.fluxcd.io/\(version)
            kind: HelmRelease
            metadata: {name: a, namespace: b}
            spec: {chart: {spec: {chart: gitlab, version: 5.6.3, sourceRef: {kind: HelmRepository, name: c, namespace: d}}}}
            ---
            apiVersion: helm.toolkit.fluxcd.io/\(version)
            kind: HelmRelease
            metadata: {name: missing}
            spec: {chart: {spec: {chart: gitlab, version: 5.6.4, sourceRef: {kind: HelmRepository, name: c}}}}
            ---
            apiVersion: source.toolkit.fluxcd.io/v1beta2
            kind: HelmRepository
            metadata: {name: c, namespace: d}
            spec: {url: "https://charts.gitlab.io"}
            """)
        #expect(entries.map(\.repository) == ["https://charts.gitlab.io", nil])
        #expect(entries.map(\.programVersion) == ["14.6.3", nil])
        #expect(entries.map(\.isTyped) == [true, false])
    }

    @Test(
        arguments: [
            ("1.0.0 # 2.3.4", "2.3.4"), ("'1.0.0' # web@v2.3", "2.3"), ("1.0.0 # the newest", nil),
            ("1.0.0#2.0", nil), ("1.0.0", nil),
        ] as [(String, String?)])
    func readsTheApplicationVersionFromAComment(version: String, program: String?) throws {
        let text = ManifestConversionTests.release.replacing("1.2.3  # shop@4.5.6", with: version)
        #expect(try inventory(text).map(\.programVersion) == [program])
    }

    @Test(arguments: [
        ("https://user:secret@charts.example.org/a@b", "https://charts.example.org/a@b"),
        ("ssh://git@example.org/charts", "ssh://git@example.org/charts"),
    ])
    func removesThePasswordFromAURL(address: String, shown: String) throws {
        let text = ManifestConversionTests.release.replacing("https://charts.example.org", with: address)
        #expect(try inventory(text).map(\.repository) == [shown])
    }
}
