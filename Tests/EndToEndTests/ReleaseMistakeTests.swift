import Foundation
import InfraTestSupport
import Testing

/// Mistakes from real repositories, reported as JSON.
@Suite("Mistakes in releases, found by infra-sync check") struct ReleaseMistakeTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var expected: Finding
    }

    struct Finding: Decodable, Hashable, Sendable {
        var line: Int
        var column: Int
        var severity: String
        var code: String
        var path: String
        var hint: String
    }

    private static let operatorHead = """
        apiVersion: helm.fluxcd.io/v1
        kind: HelmRelease
        metadata:
          name: release
        spec:
          chart:
            repository: https://charts.example.org
        """

    private static let controllerRelease = """
        apiVersion: helm.toolkit.fluxcd.io/v2
        kind: HelmRelease
        metadata:
          name: release
        spec:
          interval: 10m
          chart:
            spec:
              chart: gitlab-runner
              version: 0.37.2
              sourceRef:
                kind: HelmRepository
                name: gitlab
        """

    private static func release(_ chart: String, _ version: String, _ rest: String) -> String {
        "\(operatorHead)\n    name: \(chart)\n    version: \(version)\n\(rest)\n"
    }

    static let mistakes = [
        Mistake(
            testDescription: "values below spec.chart",
            text: release("gitlab-runner", "0.37.2", "    values:\n      concurrent: 10"),
            expected: Finding(
                line: 10, column: 5, severity: "warning", code: "helm/misplaced-values", path: "/spec/chart/values",
                hint: "move them to spec.values")),
        Mistake(
            testDescription: "values at the root",
            text: release("gitlab-runner", "0.37.2", "values:\n  concurrent: 10"),
            expected: Finding(
                line: 10, column: 1, severity: "warning", code: "helm/misplaced-values", path: "/values",
                hint: "move them to spec.values")),
        Mistake(
            testDescription: "valuesFrom of Flux v2 in a release of Flux v1",
            text: release("gitlab-runner", "0.37.2", "  valuesFrom:\n    - kind: Secret"),
            expected: Finding(
                line: 11, column: 7, severity: "warning", code: "flux/generation", path: "/spec/valuesFrom/0/kind",
                hint: "Flux v1 has configMapKeyRef or secretKeyRef, each with name and key")),
        Mistake(
            testDescription: "valuesFrom of Flux v1 in a release of Flux v2",
            text: controllerRelease + "\n  valuesFrom:\n    - secretKeyRef:\n        name: values\n",
            expected: Finding(
                line: 15, column: 7, severity: "warning", code: "flux/generation",
                path: "/spec/valuesFrom/0/secretKeyRef", hint: "Flux v2 has kind: Secret, name and valuesKey")),
        Mistake(
            testDescription: "sourceRef.namepsace",
            text: controllerRelease + "\n        namepsace: flux-system\n",
            expected: Finding(
                line: 14, column: 9, severity: "warning", code: "flux/unknown-field",
                path: "/spec/chart/spec/sourceRef/namepsace", hint: "did you mean namespace?")),
        Mistake(
            testDescription: "a dotted literal key",
            text: release("gitlab", "5.6.3", "  values:\n    \"certmanager.install\": false"),
            expected: Finding(
                line: 11, column: 5, severity: "warning", code: "helm/unknown-value",
                path: "/spec/values/certmanager.install",
                hint: "write each part as a nested key")),
        Mistake(
            testDescription: "a setting of nginx beside controller.config",
            text: release(
                "ingress-nginx", "3.4.0", "  values:\n    controller:\n      use-forwarded-headers: \"true\""),
            expected: Finding(
                line: 12, column: 7, severity: "warning", code: "helm/unknown-value",
                path: "/spec/values/controller/use-forwarded-headers",
                hint: "settings belong in controller.config, as strings")),
        Mistake(
            testDescription: "a wrong indentation",
            text: release(
                "gitlab-runner", "0.37.2", "  values:\n    rbac:\n      create: true\n      concurrent: 10"),
            expected: Finding(
                line: 13, column: 7, severity: "warning", code: "helm/unknown-value",
                path: "/spec/values/rbac/concurrent", hint: "the chart has concurrent: wrong indentation?")),
        Mistake(
            testDescription: "an annotation's boolean without quotes",
            text: release("gitlab-runner", "0.37.2", "  values:\n    concurrent: 10").replacingOccurrences(
                of: "  name: release\n", with: "  name: release\n  annotations:\n    fluxcd.io/ignore: false\n"),
            expected: Finding(
                line: 6, column: 23, severity: "error", code: "api/wrong-type",
                path: "/metadata/annotations/fluxcd.io~1ignore", hint: "quote it")),
    ]

    @Test(arguments: mistakes)
    func aMistakeIsReportedWithPositionAndHint(mistake: Mistake) throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write("release.yaml", mistake.text)
        let result = try Program.run(["check", path, "--output", "json"])
        let findings = try JSONDecoder().decode([Finding].self, from: Data(result.text.utf8))
        #expect(findings == [mistake.expected])
        #expect(result.status == (mistake.expected.severity == "error" ? 1 : 0))
    }
}
