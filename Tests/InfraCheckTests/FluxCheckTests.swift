import Testing

/// Mistakes outside a chart's values, in fields of Flux's own resources.
@Suite("Checks of Flux resources")
struct FluxCheckTests {
    private func controllerRelease(_ spec: String) -> String {
        """
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
        \(spec)
        """
    }

    @Test func reportsValuesBelowTheChartAndAtTheRoot() {
        let below = Check.operatorRelease(
            """
              chart:
                repository: https://charts.example.org
                name: gitlab-runner
                version: 0.37.2
                values:
                  concurrent: 10
            """)
        #expect(
            Check.lines(below) == [
                "10:5: warning: spec.chart.values: values are not read here (move them to spec.values) [helm/misplaced-values]"
            ])
        let root = Check.values(of: "gitlab-runner", "0.37.2", "    concurrent: 10\n") + "values:\n  concurrent: 10\n"
        #expect(Check.codes(root) == ["12 helm/misplaced-values"])
        #expect(Check.codes(controllerRelease("  concurrent: 10")) == ["14 helm/misplaced-values"])
    }

    @Test func suggestsTheCounterpartOfAFieldOfTheOtherFluxVersion() {
        let old =
            Check.values(of: "gitlab-runner", "0.37.2", "    concurrent: 10\n") + "  valuesFrom:\n    - kind: Secret\n"
        #expect(
            Check.lines(old) == [
                """
                13:7: warning: spec.valuesFrom.0.kind: a field of Flux v2 in a release of Flux v1 (Flux v1 has \
                configMapKeyRef or secretKeyRef, each with name and key) [flux/generation]
                """
            ])
        let new = controllerRelease("  valuesFrom:\n    - secretKeyRef:\n        name: values")
        #expect(
            Check.lines(new) == [
                """
                15:7: warning: spec.valuesFrom.0.secretKeyRef: a field of Flux v1 in a release of Flux v2 (Flux v2 has \
                kind: Secret, name and valuesKey) [flux/generation]
                """
            ])
    }

    @Test func suggestsTheCorrectSpellingOfAField() {
        let text = controllerRelease("").replacing(
            "name: gitlab\n", with: "name: gitlab\n        namepsace: flux-system\n")
        #expect(
            Check.lines(text) == [
                """
                14:9: warning: spec.chart.spec.sourceRef.namepsace: the resource has no such field (did you mean \
                namespace?) [flux/unknown-field]
                """
            ])
        let kustomization = """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata:
              name: production
            spec:
              interval: 10m
              prune: "yes"
              sourceRef:
                kind: GitRepository
                name: cluster
            """
        #expect(Check.codes(kustomization) == ["7 flux/wrong-type"])
    }

    @Test(arguments: [
        ("source.toolkit.fluxcd.io/v1", "HelmRepository", "type: oci", ["url"]),
        ("source.toolkit.fluxcd.io/v1", "GitRepository", "url: https://git.example.org/a", ["interval"]),
        (
            "kustomize.toolkit.fluxcd.io/v1", "Kustomization", "sourceRef: {kind: GitRepository}",
            ["interval", "prune", "sourceRef.name"]
        ),
    ])
    func reportsMissingFieldsThatFluxRequires(apiVersion: String, kind: String, spec: String, fields: [String]) {
        let text = "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata:\n  name: a\nspec:\n  \(spec)\n"
        #expect(
            Check.lines(text) == fields.map { "5:1: warning: spec: a \(kind) needs \($0) [flux/missing-field]" })
    }

    @Test func reportsAReleaseWithoutAnInterval() {
        let text = """
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata:
              name: release
            spec:
              chartRef:
                kind: OCIRepository
                name: chart
            """
        #expect(Check.lines(text) == ["5:1: warning: spec: a HelmRelease needs interval [flux/missing-field]"])
    }
}
