import Testing

/// Typical mistakes in Helm releases.
@Suite("Checks of Helm releases")
struct ReleaseCheckTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var chart: (name: String, version: String)
        var values: String
        var expected: String

        var testDescription: String { expected }
    }

    private static let runner = (name: "gitlab-runner", version: "0.37.2")
    private static let gitLab = (name: "gitlab", version: "5.6.3")
    private static let autoscaler = (name: "cluster-autoscaler", version: "9.9.2")
    private static let nginx = (name: "ingress-nginx", version: "3.4.0")

    static let mistakes = [
        // A path in a single key, in the notation of --set.
        Mistake(
            chart: gitLab, values: "    \"certmanager.install\": false",
            expected: """
                11:5: warning: spec.values."certmanager.install": the chart does not read this key (write each part \
                as a nested key) [helm/unknown-value]
                """),
        // A setting of nginx among the keys of the chart.
        Mistake(
            chart: nginx, values: "    controller:\n      use-forwarded-headers: \"true\"",
            expected: """
                12:7: warning: spec.values.controller.use-forwarded-headers: the chart does not read this key (settings \
                belong in controller.config, as strings) [helm/unknown-value]
                """),
        // Too much indentation.
        Mistake(
            chart: runner, values: "    rbac:\n      create: true\n      concurrent: 10",
            expected: """
                13:7: warning: spec.values.rbac.concurrent: the chart does not read this key (the chart has concurrent: \
                wrong indentation?) [helm/unknown-value]
                """),
        // A misspelling.
        Mistake(
            chart: runner, values: "    concurent: 10",
            expected: """
                11:5: warning: spec.values.concurent: the chart does not read this key (did you mean concurrent?) \
                [helm/unknown-value]
                """),
        // A wrong type.
        Mistake(
            chart: runner, values: "    concurrent: \"10\"",
            expected: """
                11:17: warning: spec.values.concurrent: expected an integer, found a string (write it without quotes) \
                [helm/wrong-type]
                """),
        Mistake(
            chart: nginx, values: "    controller:\n      config:\n        use-http2: true",
            expected: """
                13:20: warning: spec.values.controller.config.use-http2: expected a string, found a boolean (quote it) \
                [helm/wrong-type]
                """),
        Mistake(
            chart: gitLab, values: "    gitlab:\n      webservice:\n        extraVolumes:\n          - name: scratch",
            expected: """
                13:9: warning: spec.values.gitlab.webservice.extraVolumes: expected a string that contains YAML, found a \
                sequence (make it a block scalar with | after the key) [helm/wrong-type]
                """),
        Mistake(
            chart: nginx,
            values: "    controller:\n      extraVolumes: |\n        - name: scratch\n          emptyDir: {}",
            expected: """
                12:21: warning: spec.values.controller.extraVolumes: expected a sequence, found a string (remove the | \
                after the key) [helm/wrong-type]
                """),
        // An invalid choice.
        Mistake(
            chart: runner, values: "    imagePullPolicy: Sometimes",
            expected: """
                11:22: warning: spec.values.imagePullPolicy: expected one of "Always", "IfNotPresent", "Never", found \
                "Sometimes" [helm/invalid-value]
                """),
        // A missing value.
        Mistake(
            chart: autoscaler, values: "    awsRegion: us-east-1",
            expected: """
                10:3: warning: spec.values: expected autoDiscovery.clusterName or autoscalingGroups, found nothing (without \
                it the chart creates no Deployment) [helm/missing-value]
                """),
        // A null value, which removes the chart's defaults.
        Mistake(
            chart: runner, values: "    runners:",
            expected: """
                11:13: warning: spec.values.runners: expected a mapping, found null, which removes the chart's defaults (write \
                {} or remove the key to keep the defaults) [helm/removed-defaults]
                """),
        Mistake(
            chart: runner, values: "    rbac: ~",
            expected: """
                11:11: warning: spec.values.rbac: expected a mapping, found null, which removes the chart's defaults (write {} \
                or remove the key to keep the defaults) [helm/removed-defaults]
                """),
        Mistake(
            chart: nginx, values: "    controller: null",
            expected: """
                11:17: warning: spec.values.controller: expected a mapping, found null, which removes the chart's defaults \
                (write {} or remove the key to keep the defaults) [helm/removed-defaults]
                """),
        Mistake(
            chart: nginx, values: "    controller:\n      image: null",
            expected: """
                12:14: warning: spec.values.controller.image: expected a mapping, found null, which removes the chart's \
                defaults (write {} or remove the key to keep the defaults) [helm/removed-defaults]
                """),
        Mistake(
            chart: gitLab, values: "    global:\n      ingress:\n    registry: {}",
            expected: """
                12:15: warning: spec.values.global.ingress: expected a mapping, found null, which removes the chart's \
                defaults (write {} or remove the key to keep the defaults) [helm/removed-defaults]
                """),
        // A replaced key without effect.
        Mistake(
            chart: nginx, values: "    controller:\n      headers:\n        X-A: b",
            expected: """
                12:7: warning: spec.values.controller.headers: this key has been replaced (use controller.proxySetHeaders) \
                [helm/deprecated-value]
                """),
        // An error in embedded text.
        Mistake(
            chart: runner,
            values:
                "    runners:\n      config: |\n        [[runners]]\n          [runners.kubernetes]\n            image = ubuntu",
            expected: """
                15:1: warning: spec.values.runners.config: this is invalid TOML: expected a number, true, false, a date or a time: \
                a string needs quotes [helm/invalid-toml]
                """),
        Mistake(
            chart: runner,
            values: """
                    runners:
                      config: |
                        {{- if .Values.tags }}
                        tags = ["{{ .Values.tags }}"]
                        {{- end }}
                        image = ubuntu
                """,
            expected: """
                16:1: warning: spec.values.runners.config: this is invalid TOML: expected a number, true, false, a date or a time: \
                a string needs quotes [helm/invalid-toml]
                """),
        Mistake(
            chart: gitLab,
            values: """
                    gitlab:
                      gitaly:
                        extraVolumes: |
                          # The scratch disk.
                          name: "{{ .Release.Name }}"
                """,
            expected: """
                15:1: warning: spec.values.gitlab.gitaly.extraVolumes: expected a sequence in this text, found a mapping \
                (begin each item with a hyphen) [helm/invalid-yaml]
                """),
        Mistake(
            chart: gitLab, values: "    gitlab:\n      gitaly:\n        extraVolumes: \"- name: a\\n  name: b\"",
            expected: """
                13:23: warning: spec.values.gitlab.gitaly.extraVolumes: this text is invalid YAML: the key "name" is duplicated \
                in line 2 of the text [helm/invalid-yaml]
                """),
        // Without a similar key, the whole path is reported.
        Mistake(
            chart: gitLab, values: "    gitlab:\n      ingress:\n        tls:\n          enabled: true",
            expected: """
                14:11: warning: spec.values.gitlab.ingress.tls.enabled: the chart does not read this key \
                [helm/unknown-value]
                """),
        // A switch that no template reads.
        Mistake(
            chart: gitLab, values: "    global:\n      hosts:\n        smartcard:\n          enabled: true",
            expected: """
                14:11: warning: spec.values.global.hosts.smartcard.enabled: the chart does not read this key \
                [helm/unknown-value]
                """),
        // A template expression that is not expanded.
        Mistake(
            chart: runner, values: "    gitlabUrl: https://{{ .Values.host }}/",
            expected: """
                11:16: warning: spec.values.gitlabUrl: the chart uses this text without changes, its template expression is not \
                expanded [helm/unexpanded-template]
                """),
    ]

    @Test(arguments: mistakes)
    func reportsAMistakeInValuesWithItsPosition(mistake: Mistake) {
        let text = Check.values(of: mistake.chart.name, mistake.chart.version, mistake.values)
        #expect(Check.lines(text) == [mistake.expected])
    }

    @Test(arguments: [
        // Expanded template expressions in the chart's own values and in YAML texts.
        (
            autoscaler,
            "    autoDiscovery:\n      clusterName: c\n      tags: [\"k8s.io/{{ .Values.autoDiscovery.clusterName }}\"]"
        ),
        (gitLab, "    gitlab:\n      gitaly:\n        extraVolumes: |\n          - name: '{{ .Release.Name }}'"),
        (runner, "    runners:\n      config: |\n        [[runners]]\n          name = \"{{ .Release.Name }}\"\n"),
        (runner, "    runners:\n      config: |\n        {{- if .Values.a }}\n        a = 1\n        {{- end }}\n"),
        // Alternatives, and duplicate definitions in exclusive conditions.
        (
            runner,
            "    runners:\n      config: |\n        {{ if .a }}\n        a = [\n        {{ else }}\n        b = {{ end }}\n"
        ),
        (
            runner,
            "    runners:\n      config: |\n        {{ if .a }}\n        a = 1\n        {{ end }}{{ if .b }}\n        a = 2\n        {{ end }}\n"
        ),
        (
            gitLab,
            "    gitlab:\n      gitaly:\n        extraVolumes: |\n          {{- toYaml .Values.volumes | nindent 0 }}"
        ),
        // A YAML text without a sequence.
        (
            autoscaler,
            "    autoscalingGroups: [{name: a, maxSize: 1, minSize: 0}]\n    expanderPriorities: |\n      10: [.*]"
        ),
        // A value without an effect, and a value that only one job of the chart reads.
        (gitLab, "    global:\n      hosts:\n        smartcard:\n          enabled: false"),
        (gitLab, "    nodeSelector:\n      pool: gitlab"),
        // Expressions of other programs.
        (nginx, "    controller:\n      config:\n        log-format-upstream: '{{ $labels.instance }}'"),
        // Variables that Flux substitutes.
        (runner, "    concurrent: ${concurrency}"),
        // Arguments that the chart quotes.
        (autoscaler, "    autoscalingGroups: [{name: a, maxSize: 1, minSize: 0}]\n    extraArgs:\n      v: 4"),
        // Null for a default that no template needs: a scalar, labels, parts of a pod.
        (nginx, "    controller:\n      replicaCount: null\n      nodeSelector: null\n      resources:"),
        (nginx, "    controller:\n      affinity: null\n      extraEnvs: null"),
        (gitLab, "    gitlab:\n      webservice:\n        ingress:\n          enabled: null"),
        // No values.
        (runner, ""), (runner, "    {}"),
        // A mapping without defaults.
        (runner, "    sessionServer:\n      publicIP: null\n    hpa: null"),
    ])
    func doesNotReportCorrectValues(chart: (name: String, version: String), values: String) {
        #expect(Check.lines(Check.values(of: chart.name, chart.version, values)) == [])
    }

    @Test func doesNotReportMissingValuesIfOtherSourcesExist() {
        let text =
            Check.values(of: "cluster-autoscaler", "9.9.2", "    awsRegion: us-east-1\n")
            + "  valuesFrom:\n    - secretKeyRef:\n        name: groups\n"
        #expect(Check.lines(text) == [])
    }

    @Test func reportsThatOtherVersionsOfAChartAreNotChecked() {
        #expect(
            Check.lines(Check.values(of: "gitlab-runner", "0.25.0", "    nonsense: 1")) == [
                """
                6:3: note: spec.chart: the values of the chart gitlab-runner 0.25.0 are not checked (only version \
                0.37.2 is checked) [helm/untyped-chart]
                """
            ])
    }
}
