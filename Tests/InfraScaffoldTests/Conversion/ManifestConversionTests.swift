import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraScaffold
import Testing

@Suite("Conversion of manifests")
struct ManifestConversionTests {
    @Test func quotesKeysThatAreNotStringsInPlace() throws {
        let text = """
            apiVersion: helm.fluxcd.io/v1
            kind: HelmRelease
            metadata:
              name: ingress
            spec:
              chart: {repository: "https://charts.example.org", name: ingress-nginx, version: 3.4.0}
              values:
                # By the port outside.
                tcp:
                  22: web/ssh:22  # git
                  "80": {8080: a, true: b, c: ~}

            """
        let store = MemoryStore()
        let conversion = try ManifestConversion(of: SourceTree(["a.yaml": text], in: store), store: store)
        let converted = String(decoding: try #require(conversion.files.first).text, as: UTF8.self)
        let values = """
                # By the port outside.
                tcp:
                  "22": web/ssh:22  # git
                  "80": {"8080": a, "true": b, c: ~}

            """
        #expect(converted.hasSuffix(values))
    }

    static let release = """
        # The shop.
        ---
        # Ours.
        apiVersion: helm.fluxcd.io/v1
        kind: HelmRelease
        metadata: {name: shop, namespace: web}
        spec:
            chart:
                repository: https://charts.example.org
                name: shop
                version: 1.2.3  # shop@4.5.6
            values:
                # How many.
                replicas: 0x2
                text: |
                    a

                      b
                list:
                -   yes   # or no
            # The old name.
            releaseName: shop
        # Nothing more.

        """

    static let patch = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: shop-staging
          namespace: web
          annotations:
            cd.spack.io/staged-resource: "1"
        data:
          apiVersion: helm.fluxcd.io/v1
          kind: HelmRelease
          name: shop
          patch: |
            - op: replace
              path: /metadata/name
              value: shop-{ENV}
            # The newest.
            - op: replace
              path: "/spec/chart/version"
              value: 1.3.0

        """

    private func conversion(_ files: KeyValuePairs<String, String>) throws -> ManifestConversion {
        let store = MemoryStore()
        let entries = files.map { SourceTree.Entry(path: $0.key, kind: .file(store.source($0.value))) }
        return try ManifestConversion(of: SourceTree(entries: entries), store: store)
    }

    private func text(_ conversion: ManifestConversion, _ index: Int = 0) -> String {
        String(decoding: conversion.files[index].text, as: UTF8.self)
    }

    @Test func keepsValuesAndComments() throws {
        let conversion = try conversion(["shop.yaml": Self.release])
        #expect(conversion.diagnostics.isEmpty)
        #expect(conversion.releaseCount == 1)
        #expect(
            text(conversion) == """
                ---
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: HelmRepository
                metadata:
                  name: charts-example-org
                  namespace: web
                spec:
                  interval: "10m"
                  url: "https://charts.example.org"
                # The shop.
                ---
                # Ours.
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata:
                  name: shop
                  namespace: web
                spec:
                  interval: "5m"
                  chart:
                    spec:
                      chart: shop
                      version: 1.2.3  # shop@4.5.6
                      sourceRef:
                        kind: HelmRepository
                        name: charts-example-org
                  releaseName: shop
                  maxHistory: 10
                  install:
                    disableWait: true
                    remediation:
                      retries: -1
                  upgrade:
                    disableWait: true
                  values:
                      # How many.
                      replicas: 0x2
                      text: |
                          a

                            b
                      list:
                      -   yes   # or no

                """)
    }

    @Test func keepsOtherDocumentsUnchanged() throws {
        let other = "kind:   ConfigMap # as it is\napiVersion: v1\nmetadata: { name: a }\n"
        let both = try conversion(["a.yaml": other, "b.yaml": "\(other)\(Self.release)---\n\(other)"])
        #expect(text(both) == other)
        #expect(both.files.map(\.isChanged) == [false, true])
        #expect(text(both, 1).hasPrefix("---\n\(other)"))
        #expect(text(both, 1).hasSuffix("---\n\(other)"))
        #expect(both.files[0].stream == Array("---\n\(other)".utf8))
    }

    @Test func convertingAgainChangesNothing() throws {
        let first = try conversion(["shop.yaml": Self.release, "staging.yaml": Self.patch])
        let second = try conversion(["shop.yaml": text(first), "staging.yaml": text(first, 1)])
        #expect(second.files.map(\.isChanged) == [false, false])
        #expect(second.files.map(\.text) == first.files.map(\.text))
        #expect(second.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "a: &x [1]\n", "? [flow]\n", "%YAML 1.1\n---\na: 1\n...\n", "\r\n", "# comment only",
    ])
    func copiesUnusualFilesUnchanged(text: String) throws {
        let conversion = try conversion(["a.yaml": text, "shop.yaml": Self.release])
        #expect(conversion.files[0].text == Array(text.utf8))
    }

    @Test func writesAReleaseWithAnUnusualLayoutInCanonicalForm() throws {
        let flow = """
            {apiVersion: helm.fluxcd.io/v1, kind: HelmRelease, metadata: {name: a}, spec: {chart: {repository:
            'https://a.org', name: a, version: 1.0.0}, values: {b: 0x1, a: null, c: {}}}}

            """
        let text = text(try conversion(["a.yaml": flow]))
        #expect(text.hasSuffix("  values:\n    b: 0x1\n    a: null\n    c: {}\n"))
        let anchored = Self.release.replacing("replicas: 0x2", with: "replicas: &n 0x2\n                more: *n")
        #expect(self.text(try conversion(["a.yaml": anchored])).contains("more: *n"))
    }

    @Test func splitsAListIntoItsItems() throws {
        let list = """
            {"apiVersion": "v1", "kind": "List", "items": [
              {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}},
              {"apiVersion": "helm.fluxcd.io/v1", "kind": "HelmRelease", "metadata": {"name": "a"}, "spec": {
                "chart": {"repository": "https://a.org", "name": "a", "version": "1.0.0"}}}]}
            """
        for name in ["list.json", "list.yaml"] {
            let conversion = try conversion([name: list])
            let again = ManifestFile(name: name, text: conversion.files[0].text)
            #expect(again.resources.map(\.identity.kind) == ["Secret", "HelmRepository", "HelmRelease"])
            #expect(again.resources.map(\.document) == [0, 1, 2])
        }
    }

    @Test func reportsFieldsWithoutACounterpartWithTheirPositions() throws {
        let release = Self.release.replacing(
            "    releaseName: shop",
            with: "    valuesFrom:\n    - externalSourceRef: {url: a}\n    helmVersion: v2\n    chart2: {}")
        let secret =
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  annotations:\n    fluxcd.io/ignore: \"true\"\n"
        let conversion = try conversion(["shop.yaml": release, "secret.yaml": secret])
        #expect(
            conversion.diagnostics.map { "\($0.file):\($0.position?.description ?? "") \($0.code)" } == [
                "secret.yaml:6:23 convert/ignored", "shop.yaml:23:7 convert/no-counterpart",
                "shop.yaml:24:18 convert/no-counterpart", "shop.yaml:25:5 convert/unknown-field",
            ])
        #expect(!conversion.hasErrors)
    }

    @Test func reportsAReleaseThatCannotBeConverted() throws {
        let conversion = try conversion(["shop.yaml": Self.release.replacing("name: shop\n", with: "nam: shop\n")])
        #expect(conversion.hasErrors)
        #expect(conversion.diagnostics.first?.code.name == "convert/missing")
        #expect(conversion.diagnostics.first?.position?.line == 8)
        let former = try self.conversion([
            "shop.yaml": Self.release.replacing("helm.fluxcd.io/v1", with: "flux.weave.works/v1beta1")
        ])
        #expect(former.hasErrors && former.releaseCount == 0)
        #expect(former.diagnostics.map { "\($0.position?.line ?? 0) \($0.code)" }.first == "4 convert/invalid")
    }
}
