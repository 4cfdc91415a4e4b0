import InfraModel
import Testing

@Suite("HelmRelease")
struct HelmReleaseTests {
    @Test func aNewFluxV2ReleaseRefersToTheRepositoryOfItsChart() throws {
        var release = HelmRelease(name: "ingress-nginx", namespace: "ingress-nginx", chart: .ingressNginx)
        release.values.controller.replicaCount = 2
        #expect(
            release.document.hasSameSpelling(as: [
                "apiVersion": "helm.toolkit.fluxcd.io/v2", "kind": "HelmRelease",
                "metadata": ["name": "ingress-nginx", "namespace": "ingress-nginx"],
                "spec": [
                    "interval": "10m",
                    "chart": [
                        "spec": [
                            "chart": "ingress-nginx", "version": "3.4.0",
                            "sourceRef": ["kind": "HelmRepository", "name": "ingress-nginx"],
                        ]
                    ],
                    "values": ["controller": ["replicaCount": 2]],
                ],
            ]))
        let repository = HelmRepository(of: .ingressNginx, namespace: "ingress-nginx")
        #expect(repository.metadata.name == release.controllerSpec?.chart.spec.sourceRef.name)
        #expect(repository.spec.url == "https://kubernetes.github.io/ingress-nginx")
        #expect(release.findings == Findings())
        #expect(repository.findings == Findings())
    }

    @Test func aNewFluxV1ReleaseContainsTheRepositoryURL() {
        let release = HelmRelease(
            name: "ingress-nginx", namespace: "web", chart: .ingressNginx, apiVersion: .operatorV1)
        #expect(
            release.document["spec"] == [
                "chart": [
                    "repository": "https://kubernetes.github.io/ingress-nginx", "name": "ingress-nginx",
                    "version": "3.4.0",
                ]
            ])
        #expect(release.controllerSpec == nil)
        #expect(release.findings == Findings())
    }

    @Test func ignoresTheSpecificationOfTheOtherFluxVersion() {
        var release = HelmRelease(name: "a", namespace: "b", chart: .ingressNginx)
        let document = release.document
        release.operatorSpec?.timeout = 300
        release.operatorSpec = Typed { $0.timeout = 300 }
        #expect(release.document.hasSameSpelling(as: document))
        release.controllerSpec?.timeout = "5m"
        #expect(release.document["spec"]?["timeout"] == "5m")
    }

    @Test(
        arguments: [
            // Flux v1: namespace, then the target namespace if it is different, then the name.
            (HelmRelease<FreeForm>.APIVersion.operatorV1, nil, nil, "apps-web"),
            (.operatorV1, nil, "apps", "apps-web"),
            (.operatorV1, nil, "other", "apps-other-web"),
            (.operatorV1, "given", "other", "given"),
            // Flux v2: the target namespace as a prefix.
            (.v2, nil, nil, "web"),
            (.v2, nil, "apps", "apps-web"),
            (.v2, "given", nil, "given"),
        ] as [(HelmRelease<FreeForm>.APIVersion, String?, String?, String)])
    func theReleaseNameFollowsTheRulesOfTheFluxVersion(
        version: HelmRelease<FreeForm>.APIVersion, name: String?, target: String?, effective: String
    ) {
        let chart = HelmChart<FreeForm>(name: "web", version: "1.0.0", repository: "https://charts.example.org")
        var release = HelmRelease(name: "web", namespace: "apps", chart: chart, apiVersion: version)
        release.releaseName = name
        release.targetNamespace = target
        #expect(release.effectiveReleaseName == effective)
    }

    @Test(
        arguments: [
            (["kind": "HelmRelease"], "apiVersion: expected helm.fluxcd.io/v1 or"),
            (["apiVersion": "v1", "kind": "Secret"], #"kind: expected HelmRelease, found "Secret""#),
            (
                ["apiVersion": "helm.toolkit.fluxcd.io/v3", "kind": "HelmRelease"],
                "apiVersion: expected helm.fluxcd.io/v1"
            ),
            (["apiVersion": "helm.toolkit.fluxcd.io/v2", "kind": "HelmRelease"], "metadata.name: expected a name"),
            ([], "expected a HelmRelease, found a sequence"),
        ] as [(Value, String)])
    func rejectsDocumentsThatAreNotReleases(document: Value, message: String) {
        let error = #expect(throws: ModelError.self) { try HelmRelease<IngressNginxValues>(document) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func reportsAWrongTypeWithItsPath() {
        let document: Value = [
            "apiVersion": "helm.fluxcd.io/v1", "kind": "HelmRelease", "metadata": ["name": "a"],
            "spec": ["values": ["controller": ["replicaCount": "two"]]],
        ]
        let error = #expect(throws: ModelError.self) { try HelmRelease<IngressNginxValues>(document) }
        #expect(error?.description == "spec.values.controller.replicaCount: expected an integer, found a string")
        #expect(error?.path == ["spec", "values", "controller", "replicaCount"])
    }

    @Test func reportsAllProblemsAtOnce() {
        let document: Value = [
            "apiVersion": "helm.fluxcd.io/v1", "kind": "HelmRelease", "metadata": ["name": "a", "labels": ["b": 1]],
            "spec": [
                "timeout": "5m", "values": ["controller": ["replicaCount": "two", "replicas": 2]], "interval": "1m",
            ],
        ]
        let findings = HelmRelease<IngressNginxValues>.findings(in: document)
        #expect(
            findings.mistyped.map(\.description) == [
                "metadata.labels.b: expected a string, found an integer",
                "spec.timeout: expected an integer, found a string",
                "spec.values.controller.replicaCount: expected an integer, found a string",
            ])
        #expect(
            findings.unknownKeys.map { $0.path.joined(separator: ".") } == [
                "spec.values.controller.replicas", "spec.interval",
            ])
    }

    @Test func reportsKeysOfTheOtherFluxVersionAsUnknown() throws {
        let release = try HelmRelease<FreeForm>([
            "apiVersion": "helm.toolkit.fluxcd.io/v2beta1", "kind": "HelmRelease", "metadata": ["name": "a"],
            "spec": ["valuesFrom": [["secretKeyRef": ["name": "secret"]]], "values": ["any": "thing"]],
        ])
        #expect(release.findings.unknownKeys.map(\.path) == [["spec", "valuesFrom", "0", "secretKeyRef"]])
    }

    @Test(arguments: HelmRelease<IngressNginxValues>.APIVersion.allCases)
    func readsChartAndVersionInEveryAPIVersion(version: HelmRelease<IngressNginxValues>.APIVersion) throws {
        var release = HelmRelease(name: "a", namespace: "b", chart: .ingressNginx, apiVersion: version)
        #expect(release.chartName == "ingress-nginx")
        release.chartVersion = "3.4.1"
        let again = try HelmRelease<IngressNginxValues>(release.document)
        #expect(again.chartVersion == "3.4.1")
        #expect(again.apiVersion == version)
    }
}

@Suite("Resources of Flux v2")
struct FluxResourceTests {
    @Test func writesAGitRepositoryAndAKustomization() throws {
        let source = GitRepository(name: "cluster", namespace: "flux-system") { spec in
            spec.url = "ssh://git@example.org/cluster"
            spec.ref.branch = "flux"
            spec.interval = "30s"
        }
        let kustomization = Kustomization(name: "production", namespace: "flux-system") { spec in
            spec.interval = "5m"
            spec.path = "./flux/production"
            spec.prune = true
            spec.sourceRef.kind = GitRepository.kind
            spec.sourceRef.name = source.metadata.name
        }
        #expect(
            source.document["spec"] == [
                "url": "ssh://git@example.org/cluster", "ref": ["branch": "flux"], "interval": "30s",
            ])
        #expect(try Kustomization(kustomization.document) == kustomization)
    }

    @Test func keepsOlderAPIVersions() throws {
        var repository = try HelmRepository([
            "apiVersion": "source.toolkit.fluxcd.io/v1beta2", "kind": "HelmRepository", "metadata": ["name": "a"],
            "spec": ["url": "https://charts.example.org"],
        ])
        repository.spec.interval = "1h"
        #expect(repository.document["apiVersion"] == "source.toolkit.fluxcd.io/v1beta2")
    }

    @Test func rejectsAnInvalidDuration() {
        #expect(throws: ModelError.self) {
            try HelmRepository([
                "apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "HelmRepository", "metadata": ["name": "a"],
                "spec": ["url": "https://charts.example.org", "interval": "ten minutes"],
            ])
        }
    }
}
