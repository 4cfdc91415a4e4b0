public import InfraModel
public import InfraRender

/// The rules of a rendering for Flux's resources, the values of Helm charts and plain Secrets.
///
/// ```swift
/// let renderer = Renderer(rules: FluxRules())
/// ```
public struct FluxRules: ResourceRules {
    /// The name of the rules, with their version.
    public var identifier: String { "flux 2" }

    /// Creates the rules.
    public init() {}

    /// Checks a Helm release or a Secret; only ``Checker`` checks other resources.
    ///
    /// - Parameter resource: A resource of a source file.
    /// - Returns: The findings.
    public func findings(inSource resource: ManifestFile.Resource) -> [Diagnostic] {
        ["HelmRelease", "Secret"].contains(resource.identity.kind) ? findings(inCopy: resource) : []
    }

    /// Checks any resource of Flux, or a Secret.
    ///
    /// - Parameter resource: A patched copy, or the target of one.
    /// - Returns: The findings; only ``Checker`` reports a chart without typed values.
    public func findings(inCopy resource: ManifestFile.Resource) -> [Diagnostic] {
        FluxChecks.findings(in: resource).filter { $0.severity != .note }
            + SecretCheck.findings(in: resource.value, at: resource.path(to: []))
    }
}
