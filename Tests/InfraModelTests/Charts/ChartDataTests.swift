import InfraModel
import Testing

/// The types, defaults and descriptions of charts' keys as data.
@Suite("Data of the charts' keys")
struct ChartDataTests {
    @Test(arguments: TypedChart.all)
    func everyKeyOfAChartHasADescription(chart: TypedChart) {
        for section in Self.sections(of: chart.schema) {
            for field in section.fields {
                #expect(field.description.hasSuffix("."), "\(section).\(field.key)")
                #expect(field.description.count > 5, "\(section).\(field.key)")
            }
        }
    }

    @Test(arguments: TypedChart.all)
    func everyKeyAtAnyDepthHasADescription(chart: TypedChart) {
        #expect(chart.schema.typedKeys.filter(\.description.isEmpty).map(\.name) == [])
    }

    @Test(arguments: TypedChart.all)
    func descriptionsHaveNoBannedPhrases(chart: TypedChart) {
        let phrases = [
            "As whom", "Whether it ", "Whether there ", "What it ", "put up with", "asks for and may", "Whom ",
        ]
        let keys = chart.schema.typedKeys
        for phrase in phrases {
            #expect(keys.first { $0.description.contains(phrase) && !$0.description.isEmpty }?.name == nil)
        }
    }

    @Test(
        arguments: [
            ("ingress-nginx-3.4.0", "controller.image.tag", "v0.40.1"),
            ("ingress-nginx-3.4.0", "controller.admissionWebhooks.patch.image.tag", "v1.3.0"),
            ("ingress-nginx-3.4.0", "defaultBackend.image.tag", "1.5"),
            ("ingress-nginx-3.4.0", "controller.livenessProbe.failureThreshold", 5),
            ("ingress-nginx-3.4.0", "defaultBackend.livenessProbe.failureThreshold", 3),
            ("cluster-autoscaler-9.9.2", "autoDiscovery.roles", ["worker"]),
            ("cluster-autoscaler-9.9.2", "autoDiscovery.clusterName", .null),
            ("cluster-autoscaler-9.9.2", "podDisruptionBudget.maxUnavailable", 1),
            ("gitlab-runner-0.37.2", "concurrent", 10), ("gitlab-runner-0.37.2", "gitlabUrl", nil),
            ("gitlab-runner-0.37.2", "rbac.create", false),
            ("gitlab-5.6.3", "gitlab.webservice.puma.threads.max", 4),
            ("gitlab-5.6.3", "gitlab.toolbox.minio.bucket", "git-lfs"),
            ("gitlab-5.6.3", "gitlab.webservice.minio.bucket", nil),
            ("gitlab-5.6.3", "gitlab.sidekiq.metrics.port", 3807), ("gitlab-5.6.3", "gitlab.kas.metrics.port", 8151),
            ("gitlab-5.6.3", "gitlab.webservice.deployment.livenessProbe.initialDelaySeconds", 20),
            ("gitlab-5.6.3", "gitlab.praefect.serviceName", nil),
        ] as [(String, String, Value?)])
    func theDefaultBelongsToThePath(chart: String, key: String, value: Value?) throws {
        let schema = try #require(TypedChart.all.first { $0.keys == chart }?.schema)
        let found = try #require(schema.typedKeys.first { $0.name == key })
        #expect(found.defaultValue == value)
    }

    /// The defaults match the types of the keys, with the listed exceptions of the charts.
    @Test(
        arguments: [
            ("ingress-nginx-3.4.0", []), ("gitlab-runner-0.37.2", []),
            ("cluster-autoscaler-9.9.2", ["expanderPriorities: expected a string that contains YAML, found a mapping"]),
            ("gitlab-5.6.3", ["shared-secrets.selfsign.image.tag: expected a string, found a number"]),
        ])
    func defaultsHaveTheTypesOfTheirKeys(chart: String, exceptions: [String]) throws {
        let schema = try #require(TypedChart.all.first { $0.keys == chart }?.schema)
        let findings = Self.findings(schema)
        #expect(findings.mistyped.map(\.description).filter { !exceptions.contains($0) } == [])
        #expect(findings.unknownKeys.map(\.path) == [])
        #expect(findings.removedTables == [])
    }

    private static func findings<Values: Schema>(_: Values.Type) -> Findings {
        var findings = Findings()
        Typed<Values>.inspect(defaults(of: Values.self), at: [], into: &findings)
        return findings
    }

    /// The default values of a release.
    private static func defaults(of schema: any Schema.Type) -> Value {
        var values: Value = [:]
        for field in schema.fields {
            if let value = field.defaultValue {
                values[field.key] = value
            } else if case .mapping(let nested) = field.shape, nested is any ChartTable.Type, nested != schema,
                case let inner = defaults(of: nested), inner != [:]
            {
                values[field.key] = inner
            }
        }
        return values
    }

    private static func sections(of schema: any Schema.Type) -> [any Schema.Type] {
        var sections: [any Schema.Type] = []
        var pending = [schema]
        while let next = pending.popLast() {
            guard next is any ChartTable.Type, !sections.contains(where: { $0 == next }) else { continue }
            sections.append(next)
            pending += next.fields.flatMap { schemas(in: $0.shape) }
        }
        return sections
    }

    private static func schemas(in shape: ValueShape) -> [any Schema.Type] {
        switch shape {
        case .leaf: []
        case .mapping(let schema): [schema]
        case .list(let inner), .map(let inner): schemas(in: inner)
        }
    }
}

/// Keys that only a helper template of the chart reads.
@Suite("Keys of shared templates")
struct SharedTemplateTests {
    @Test(
        arguments: [
            ("toolbox", ["extraVolumes", "extraVolumeMounts", "extraContainers", "extraInitContainers", "extraEnv"]),
            ("mailroom", ["extraVolumes", "extraVolumeMounts", "extraContainers", "extraInitContainers", "extraEnv"]),
            (
                "geo-logcursor",
                ["extraVolumes", "extraVolumeMounts", "extraContainers", "extraInitContainers", "extraEnv"]
            ),
            ("praefect", ["extraVolumeMounts", "extraContainers", "extraInitContainers", "extraEnv", "serviceName"]),
            ("kas", ["extraVolumes", "extraVolumeMounts", "extraContainers"]),
            (
                "gitlab-pages",
                ["extraVolumes", "extraVolumeMounts", "extraContainers", "extraInitContainers", "extraEnv"]
            ),
            ("webservice", ["serviceName"]), ("sidekiq", ["serviceName"]), ("migrations", ["serviceName"]),
        ])
    func componentsOfGitLabHaveTheKeysOfSharedTemplates(component: String, keys: [String]) {
        for key in keys {
            let value: Value =
                switch key {
                case "extraEnv": ["HTTP_PROXY": "http://proxy.example.org", "LEVEL": 3]
                case "serviceName": "praefect.example.org"
                default: "- name: scratch\n"
                }
            #expect(findings(["gitlab": [component: [key: value]]]) == [], "\(key)")
        }
    }

    @Test(
        arguments: [
            "gitlab-shell", "gitaly", "praefect", "gitlab-pages", "kas", "toolbox", "migrations", "gitlab-exporter",
            "mailroom", "operator", "gitlab-grafana", "webservice", "sidekiq", "geo-logcursor",
        ])
    func everyComponentHasANameOverride(component: String) {
        #expect(findings(["gitlab": [component: ["nameOverride": "renamed"]]]) == [])
    }

    @Test(arguments: ["webservice", "sidekiq", "toolbox", "migrations"])
    func clientsOfPraefectAndSidekiqHaveTheirSettings(component: String) {
        let values: Value = [
            "logging": ["format": "json"],
            "praefect": ["service": ["externalPort": 8075, "tls": ["externalPort": 8076]]],
        ]
        #expect(findings(["gitlab": [component: values]]) == [])
    }

    @Test func theRegistryHasTheKeysOfSharedTemplates() {
        let text: Value = "- name: scratch\n"
        #expect(
            findings(["registry": ["extraContainers": text, "extraInitContainers": text, "extraEnv": ["A": true]]])
                == [])
    }

    private func findings(_ values: Value) -> [String] {
        var findings = Findings()
        Typed<GitLabValues>.inspect(values, at: [], into: &findings)
        return findings.mistyped.map(\.description) + findings.unknownKeys.map { $0.path.joined(separator: ".") }
    }
}

/// Values that a template quotes may be numbers and booleans.
@Suite("Values that a chart quotes")
struct QuotedValueTests {
    @Test func acceptsValuesThatTheAutoscalerQuotes() {
        #expect(
            findings(ClusterAutoscalerValues.self, ["extraEnv": ["V": 4, "ON": true], "cloudProvider": "clusterapi"])
                == [])
    }

    @Test func acceptsValuesThatTheIngressControllerQuotes() {
        let values: Value = [
            "controller": [
                "sysctls": ["net.core.somaxconn": 8192],
                "service": ["internal": ["annotations": ["cloud.example.org/internal": true]]],
            ]
        ]
        #expect(findings(IngressNginxValues.self, values) == [])
        // The chart does not quote the annotations of the other Service.
        let other: Value = ["controller": ["service": ["annotations": ["cloud.example.org/internal": true]]]]
        #expect(findings(IngressNginxValues.self, other).count == 1)
    }

    @Test func acceptsValuesThatTheRunnerQuotes() {
        #expect(findings(GitLabRunnerValues.self, ["rbac": ["serviceAccountAnnotations": ["a": 1, "b": true]]]) == [])
    }

    private func findings<Values: Schema>(_: Values.Type, _ values: Value) -> [String] {
        var findings = Findings()
        Typed<Values>.inspect(values, at: [], into: &findings)
        return findings.mistyped.map(\.description)
    }
}
