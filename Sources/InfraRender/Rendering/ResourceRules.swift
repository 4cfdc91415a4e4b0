public import InfraModel

/// Rules for the contents of resources, whose findings a rendering reports.
///
/// The rendered files do not depend on the rules. `InfraCheck` has the rules for Flux and Helm.
public protocol ResourceRules: Sendable {
    /// The name of the rules, with a version that is increased whenever the findings change.
    ///
    /// Cached findings of rules with another identifier are discarded.
    var identifier: String { get }

    /// Checks a resource that is rendered without a patch.
    ///
    /// - Parameter resource: The resource. Ignored resources are not checked.
    /// - Returns: Errors and warnings, each with the path of its value and without a position.
    func findings(inSource resource: ManifestFile.Resource) -> [Diagnostic]

    /// Checks a patched copy, or the target of one.
    ///
    /// - Parameter resource: The resource.
    /// - Returns: Errors and warnings, each with the path of its value and without a position.
    func findings(inCopy resource: ManifestFile.Resource) -> [Diagnostic]
}

extension ManifestFile {
    /// Returns the diagnostics of rules for each resource of the file, with all positions resolved by one parse.
    func diagnostics(by rules: (any ResourceRules)?) -> [[Diagnostic]] {
        guard let rules else { return Array(repeating: [], count: resources.count) }
        let findings = resources.map { resource in
            Annotation.ignore.isEnabled(on: resource.value) ? [] : rules.findings(inSource: resource)
        }
        var rest = located(findings.flatMap { $0.map(\.withPathInMessage) })[...]
        return findings.map { findings in
            defer { rest = rest.dropFirst(findings.count) }
            return rest.prefix(findings.count).map(\.withoutFile)
        }
    }
}
