import InfraModel
import InfraRender
import Testing

@Suite("Typed resources as YAML")
struct ModelEntryPointTests {
    @Test func writesAReleaseAsYAML() throws {
        var release = HelmRelease<IngressNginxValues>(
            name: "ingress-nginx", namespace: "ingress-nginx", chart: .ingressNginx)
        release.values.controller.replicaCount = 2
        release.values.controller.service.annotations["nginx.ingress.kubernetes.io/proxy-body-size"] = "10m"
        #expect(
            try YAML.string(from: release) == """
                ---
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata:
                  name: ingress-nginx
                  namespace: ingress-nginx
                spec:
                  interval: "10m"
                  chart:
                    spec:
                      chart: ingress-nginx
                      version: "3.4.0"
                      sourceRef:
                        kind: HelmRepository
                        name: ingress-nginx
                  values:
                    controller:
                      replicaCount: 2
                      service:
                        annotations:
                          nginx.ingress.kubernetes.io/proxy-body-size: "10m"

                """)
    }

    private let text = """
        apiVersion: source.toolkit.fluxcd.io/v1
        kind: HelmRepository
        metadata: {name: nginx}
        spec: {url: https://charts.example.org}
        ---
        apiVersion: helm.fluxcd.io/v1
        kind: HelmRelease
        metadata:
          name: web
          annotations: {}
        spec:
          values:
            later: ~
            controller:
              replicaCount: 0x2
              unknown: {b: 1, a: yes}
              labels: {}
              tolerations: []
              affinity:
        """

    @Test func decodesTheOnlyResourceOfAType() throws {
        #expect(try YAML.decode(HelmRelease<IngressNginxValues>.self, from: text).values.controller.replicaCount == 2)
        #expect(try YAML.decode(HelmRepository.self, from: text).spec.url == "https://charts.example.org")
    }

    @Test func aChangeKeepsEverythingElse() throws {
        var release = try YAML.decode(HelmRelease<IngressNginxValues>.self, from: text)
        let before = try YAML.string(from: release)
        release.values.controller.replicaCount = 3
        let after = try YAML.string(from: release)
        #expect(after == before.replacing("replicaCount: 0x2", with: "replicaCount: 3"))
        #expect(after != before)
    }

    @Test func rejectsTextWithNoOrSeveralResourcesOfTheType() {
        for (text, message) in [
            ("", "expected a Kustomization, found nothing"),
            (text, #"kind: expected Kustomization, found "HelmRepository""#),
        ] {
            let error = #expect(throws: ModelError.self) { try YAML.decode(Kustomization.self, from: text) }
            #expect(error?.description == message)
        }
        let twice = #expect(throws: ModelError.self) {
            try YAML.decode(HelmRepository.self, from: "\(text)\n---\n\(text)")
        }
        #expect(twice?.description == "expected one HelmRepository, found 2 in the text")
    }

    @Test func rejectsInvalidYAMLWithItsPosition() {
        let error = #expect(throws: YAMLError.self) { try YAML.decode(HelmRepository.self, from: "a: 1\nb: ]") }
        #expect(error?.position.line == 2)
    }

    @Test func rejectsAReleaseThatCannotBeReadBack() {
        var release = HelmRelease(name: "web", namespace: "apps", chart: .ingressNginx)
        release.controllerSpec?.interval = "now and then"
        let error = #expect(throws: ModelError.self) { try YAML.string(from: release) }
        #expect(error?.description == #"spec.interval: expected a duration like 30s or 5m0s, found "now and then""#)
    }
}
