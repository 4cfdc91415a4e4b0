public import InfraModel

/// Rules about what resources say, which a rendering reports without knowing them.
///
/// A rendering itself depends on little more than identities, annotations and patches. `InfraCheck` has the rules about Flux
/// and Helm.
public protocol ResourceRules: Sendable {
    /// The name of the rules, with a version that is raised whenever they find something else.
    ///
    /// Findings of other rules are not taken from a cache.
    var identifier: String { get }

    /// Checks a resource that is rendered as a source file has it.
    ///
    /// - Parameter resource: The resource; one that is left out of the target is not checked.
    /// - Returns: Errors and warnings, each with the path to its value and without a position.
    func findings(inSource resource: ManifestFile.Resource) -> [Diagnostic]

    /// Checks a patched copy, or the target of one.
    ///
    /// - Parameter resource: The resource.
    /// - Returns: Errors and warnings, each with the path to its value and without a position.
    func findings(inCopy resource: ManifestFile.Resource) -> [Diagnostic]
}

extension ManifestFile {
    /// The findings of rules in each resource of the file that is rendered, with positions found in one more reading for all.
    func remarks(by rules: (any ResourceRules)?) -> [[Diagnostic]] {
        guard let rules else { return Array(repeating: [], count: resources.count) }
        let findings = resources.map { resource in
            Annotation.ignore.isOn(resource.value) ? [] : rules.findings(inSource: resource)
        }
        var rest = located(findings.flatMap { $0.map(\.withPathInMessage) })[...]
        return findings.map { findings in
            defer { rest = rest.dropFirst(findings.count) }
            return rest.prefix(findings.count).map(\.kept)
        }
    }
}
