internal import InfraModel

/// The checks of resources that Flux reads, which are fast enough for every pass.
enum FluxChecks {
    static func findings(in resource: ManifestFile.Resource) -> [Finding] {
        // The comparison of the group excludes most resources early.
        guard resource.identity.group.hasSuffix(".fluxcd.io") else { return [] }
        let found = FluxRemarks(on: resource.value)
        let remarks = found.remarks.map { remark in
            Finding(
                remark.code == .untypedChart ? .note : .warning, remark.code.description,
                at: ResourceChecks.node(remark.path, of: resource, isKey: remark.isAboutKey), remark.message,
                hint: remark.hint)
        }
        return remarks + found.texts.compactMap { finding(in: $0, of: resource) }
    }

    private static func finding(in text: FluxRemarks.EmbeddedText, of resource: ManifestFile.Resource) -> Finding? {
        let node = ResourceChecks.node(text.path, of: resource)
        switch text.language {
        case .toml:
            guard let problem = TOMLProblem(in: text.text) else { return nil }
            return Finding(
                .warning, "helm/invalid-toml", at: node, line: problem.line, "this is no TOML: \(problem.reason)")
        case .yamlSequence, .yamlMapping:
            let isSequence = text.language == .yamlSequence
            guard let problem = YAMLTextProblem(in: text.text, isSequence: isSequence) else { return nil }
            return Finding(
                .warning, "helm/invalid-yaml", at: node, line: problem.line, problem.reason, hint: problem.hint)
        }
    }
}

extension ManifestFile {
    /// Diagnostics about each Helm release of the file, with all positions resolved by one parse.
    ///
    /// Notes and diagnostics about other resources of Flux are left to ``Checker``. Ignored resources are not
    /// checked.
    var remarks: [[Diagnostic]] {
        let findings = resources.map { resource in
            Annotation.ignore.isOn(resource.value) || resource.identity.kind != "HelmRelease"
                ? [] : FluxChecks.findings(in: resource).filter { $0.severity != .note }
        }
        var rest = diagnostics(of: findings.flatMap(\.self))[...]
        return findings.map { findings in
            defer { rest = rest.dropFirst(findings.count) }
            return rest.prefix(findings.count).map(\.kept)
        }
    }

    /// Converts findings to diagnostics with positions.
    func diagnostics(of findings: [Finding]) -> [Diagnostic] {
        guard !findings.isEmpty else { return [] }
        let places = Places(of: findings.compactMap(\.wantedPlace), in: text, isJSON: isJSON)
        let lines = findings.contains { $0.line != nil } ? LiteralLines(of: self) : nil
        return findings.map { finding in
            let place = finding.position ?? places.position(of: finding.node)
            let isLiteral = finding.line != nil && place.flatMap { lines?.isLiteral(at: $0) } == true
            return finding.diagnostic(file: name, at: place, isLiteral: isLiteral)
        }
    }
}
