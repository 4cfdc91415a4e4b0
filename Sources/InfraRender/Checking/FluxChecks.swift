internal import InfraModel

/// What is found in a resource that Flux reads: little enough for every pass to look for it.
enum FluxChecks {
    static func findings(in resource: ManifestFile.Resource) -> [Finding] {
        // A glance at the group spares most resources the rest.
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
    /// What is perhaps not meant as it stands in each Helm release of this file, found in one more reading for all of them.
    ///
    /// What has only not been looked into is left to ``Checker``, as Flux's other resources are, and what is left out of the target is
    /// not looked at.
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

    /// Findings as diagnostics, with their places.
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
