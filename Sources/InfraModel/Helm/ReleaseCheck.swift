/// The check of a Helm release.
struct ReleaseCheck {
    private let document: Value
    private let isOperator: Bool
    private let name: String?
    private let version: String?
    private let schema: (any ChartValues.Type)?
    private let findings: Findings

    init(_ document: Value) {
        self.document = document
        isOperator = document["apiVersion"]?.string == HelmRelease<FreeForm>.APIVersion.operatorV1.rawValue
        let path = ["spec", "chart"] + (isOperator ? [] : ["spec"])
        let name = document[path: path + [isOperator ? "name" : "chart"]]?.string
        let version = document[path: path + ["version"]]?.string
        if let name, let version {
            schema = TypedCharts.values(ofChart: name, version: version)
        } else {
            schema = nil
        }
        self.name = name
        self.version = version
        findings = schema.map { Self.findings(in: document, $0) } ?? HelmRelease<FreeForm>.findings(in: document)
    }

    var diagnostics: [Diagnostic] {
        func isInValues(_ path: [String]) -> Bool { path.starts(with: ["spec", "values"]) && path.count > 2 }
        let diagnostics =
            missingFields
            + FluxFieldCheck.diagnostics(
                of: findings.filtered { !isInValues($0) }, in: document, explanation: misplacement)
        guard let schema else { return diagnostics + untypedChart }
        let hasOtherValues = document["spec"]?["valuesFrom"].map { !$0.isBlank } ?? false
        return diagnostics
            + ChartValuesCheck(schema: schema, document: document, isComplete: !hasOtherValues).diagnostics(
                of: findings.filtered(isInValues))
    }

    /// The values that contain text in another language.
    var texts: [FluxFieldCheck.EmbeddedText] {
        guard let rules = schema?.rules else { return [] }
        func path(_ name: String) -> [String] { ["spec", "values"] + name.split(separator: ".").map(String.init) }
        let mappings = rules.yamlMappings.map(path)
        let toml = rules.tomlTexts.map { (path: path($0), language: FluxFieldCheck.EmbeddedText.Language.toml) }
        let yaml = findings.yamlTexts.map {
            (
                path: $0,
                language: mappings.contains($0) ? FluxFieldCheck.EmbeddedText.Language.yamlMapping : .yamlSequence
            )
        }
        return (toml + yaml).compactMap { path, language in
            document[path: path]?.string.map {
                FluxFieldCheck.EmbeddedText(path: path, text: $0, language: language)
            }
        }
    }

    private var untypedChart: [Diagnostic] {
        guard let name else { return [] }
        let chart = "\(name) \(version ?? "in any version")"
        let typed = TypedCharts.all.first { $0.chartName == name }
        return [
            Diagnostic(
                .note, .helmUntypedChart, path: NodePath(["spec", "chart"]),
                "the values of the chart \(chart) are not checked",
                hint: typed.map { "only version \($0.chartVersion) is checked" })
        ]
    }

    private static func findings<Values: ChartValues>(in document: Value, _: Values.Type) -> Findings {
        HelmRelease<Values>.findings(in: document)
    }

    /// Warnings about missing fields that Flux's API requires.
    private var missingFields: [Diagnostic] {
        let alternatives: [[[String]]] =
            isOperator
            ? [[["chart", "repository"], ["chart", "git"]], [["chart", "name"], ["chart", "path"]]]
            : [[["interval"]], [["chart", "spec", "chart"], ["chartRef", "name"]]]
                + (document["spec"]?["chartRef"] == nil ? [[["chart", "spec", "sourceRef", "name"]]] : [])
        return alternatives.compactMap { paths in
            guard !paths.contains(where: { document[path: ["spec"] + $0].map { !$0.isBlank } ?? false }) else {
                return nil
            }
            let required = paths.map { $0.joined(separator: ".") }.joined(separator: " or ")
            return Diagnostic(.warning, .fluxMissingField, path: NodePath(["spec"]), "a HelmRelease needs \(required)")
        }
    }

    /// Returns a warning about an unknown field that is valid at another path; `nil` for other fields.
    private func misplacement(_ key: Findings.UnknownKey) -> Diagnostic? {
        guard let name = key.path.last else { return nil }
        let path = NodePath(key.path, part: .key)
        if name == "values" {
            return Diagnostic(
                .warning, .helmMisplacedValues, path: path, "values are not read here",
                hint: "move them to spec.values")
        }
        if let hint = otherVersionHint(key.path) {
            let (own, other) = isOperator ? ("v1", "v2") : ("v2", "v1")
            return Diagnostic(
                .warning, .fluxGeneration, path: path, "a field of Flux \(other) in a release of Flux \(own)",
                hint: hint)
        }
        let isAboveValues = key.path.count <= 2 || key.path.starts(with: ["spec", "chart"])
        if isAboveValues, key.knownKeys.nearest(to: name) == nil,
            schema?.fields.contains(where: { $0.key == name }) == true
        {
            return Diagnostic(
                .warning, .helmMisplacedValues, path: path, "a value of the chart, which is not read here",
                hint: "it belongs in spec.values.\(name): wrong indentation?")
        }
        return nil
    }

    /// Returns the counterpart of a field of the other Flux version; `nil` if neither version has the field.
    private func otherVersionHint(_ path: [String]) -> String? {
        let name = path.dropFirst().map { Int($0) == nil ? $0 : "[]" }.reduce(into: "") { name, step in
            name += step == "[]" || name.isEmpty ? step : ".\(step)"
        }
        if isOperator {
            guard HelmControllerSpec<FreeForm>.typedKeys.contains(where: { $0.name == name }) else { return nil }
            return Self.operatorCounterparts[name] ?? "it needs helm.toolkit.fluxcd.io/v2"
        }
        guard HelmOperatorSpec<FreeForm>.typedKeys.contains(where: { $0.name == name }) else { return nil }
        return Self.controllerCounterparts[name] ?? "Flux v2 has no such field"
    }

    /// The counterparts in Flux v1 of Flux v2 fields.
    private static let operatorCounterparts = [
        "chart.spec": "Flux v1 has repository, name and version right below chart",
        "valuesFrom[].kind": "Flux v1 has configMapKeyRef or secretKeyRef, each with name and key",
        "valuesFrom[].name": "Flux v1 has it below configMapKeyRef or secretKeyRef",
        "valuesFrom[].valuesKey": "Flux v1 has key below configMapKeyRef or secretKeyRef",
        "valuesFrom[].optional": "Flux v1 has it below configMapKeyRef or secretKeyRef",
        "valuesFrom[].targetPath": "Flux v1 merges whole values only",
        "interval": "Flux v1 reconciles all releases at the operator's own interval",
        "upgrade": "Flux v1 has rollback and forceUpgrade", "install": "Flux v1 has skipCRDs",
        "suspend": "Flux v1 has the annotation fluxcd.io/ignore",
    ]

    /// The counterparts in Flux v2 of Flux v1 fields.
    private static let controllerCounterparts = [
        "chart.repository": "Flux v2 has chart.spec.sourceRef, which names a HelmRepository",
        "chart.name": "Flux v2 has chart.spec.chart", "chart.version": "Flux v2 has chart.spec.version",
        "chart.git": "Flux v2 has chart.spec.sourceRef, which names a GitRepository",
        "chart.ref": "Flux v2 has it in the GitRepository", "chart.path": "Flux v2 has chart.spec.chart",
        "valuesFrom[].configMapKeyRef": "Flux v2 has kind: ConfigMap, name and valuesKey",
        "valuesFrom[].secretKeyRef": "Flux v2 has kind: Secret, name and valuesKey",
        "valuesFrom[].chartFileRef": "Flux v2 has chart.spec.valuesFiles",
        "valueFileSecrets": "Flux v2 has valuesFrom with kind: Secret",
        "resetValues": "Flux v2 has upgrade.preserveValues, inverted",
        "skipCRDs": "Flux v2 has install.crds: Skip", "forceUpgrade": "Flux v2 has upgrade.force",
        "wait": "Flux v2 waits unless install.disableWait and upgrade.disableWait are true",
        "rollback.enable": "Flux v2 has upgrade.remediation.retries",
        "rollback.retry": "Flux v2 has upgrade.remediation.retries",
        "rollback.maxRetries": "Flux v2 has upgrade.remediation.retries",
        "helmVersion": "Flux v2 has Helm 3 only",
    ]
}
