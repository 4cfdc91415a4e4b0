public import InfraModel

/// Rules for the contents of resources, whose findings a rendering reports.
///
/// The rendered files do not depend on the rules. `ManifestRules` of InfraCheck are the rules of a pass.
public protocol ResourceRules: Sendable {
    /// The name of the rules, with a version that is increased whenever the findings change.
    ///
    /// Cached findings of rules with another identifier are discarded.
    var identifier: String { get }

    /// The settings that differ from the defaults and change the severity of findings, such as `kube-version=1.31`.
    ///
    /// Commits of renderings name them, so that a verification applies the same rules. Default: none.
    var options: [String] { get }

    /// Returns the rules with other settings.
    ///
    /// - Parameter options: The settings that differ from the defaults.
    /// - Returns: The rules; `nil` for an unknown setting. The default implementation knows none.
    func with(options: [String]) -> (any ResourceRules)?

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

    /// Returns rules that know custom kinds too.
    ///
    /// The default implementation returns the rules unchanged.
    ///
    /// - Parameters:
    ///   - definitions: The CustomResourceDefinitions of a source file.
    ///   - identities: The identities of the resources to check.
    /// - Returns: The rules.
    func applying(_ definitions: [ManifestFile.Resource], to identities: Set<ResourceIdentity>) -> any ResourceRules
}

extension ResourceRules {
    /// No settings.
    public var options: [String] { [] }

    /// Returns the rules unchanged if there are no settings.
    ///
    /// - Parameter options: The settings that differ from the defaults.
    /// - Returns: The rules; `nil` for an unknown setting.
    public func with(options: [String]) -> (any ResourceRules)? { options.isEmpty ? self : nil }

    /// Returns the rules unchanged.
    ///
    /// - Parameters:
    ///   - definitions: CustomResourceDefinitions.
    ///   - identities: The identities of the resources to check.
    /// - Returns: The rules.
    public func applying(
        _ definitions: [ManifestFile.Resource], to identities: Set<ResourceIdentity>
    ) -> any ResourceRules {
        self
    }
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
