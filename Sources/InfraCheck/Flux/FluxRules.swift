public import InfraModel
public import InfraRender

/// The rules of a rendering for Flux's resources and the values of Helm charts.
///
/// ```swift
/// let renderer = Renderer(rules: FluxRules())
/// ```
public struct FluxRules: ResourceRules {
    /// The name of the rules, with their version.
    public var identifier: String { "flux 1" }

    /// Creates the rules.
    public init() {}

    /// Checks a Helm release; only ``Checker`` checks other resources of Flux.
    ///
    /// - Parameter resource: A resource of a source file.
    /// - Returns: The warnings.
    public func findings(inSource resource: ManifestFile.Resource) -> [Diagnostic] {
        resource.identity.kind == "HelmRelease" ? findings(inCopy: resource) : []
    }

    /// Checks any resource of Flux.
    ///
    /// - Parameter resource: A patched copy, or the target of one.
    /// - Returns: The warnings; only ``Checker`` reports a chart without typed values.
    public func findings(inCopy resource: ManifestFile.Resource) -> [Diagnostic] {
        FluxChecks.findings(in: resource).filter { $0.severity != .note }
    }
}
