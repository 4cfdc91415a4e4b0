public import InfraModel
public import InfraRender

/// The rules about Flux's resources and the values of Helm charts, for a rendering.
///
/// ```swift
/// let renderer = Renderer(rules: FluxRules())
/// ```
public struct FluxRules: ResourceRules {
    /// The name of the rules, with their version.
    public var identifier: String { "flux 1" }

    /// The rules of this version.
    public init() {}

    /// Checks a Helm release; Flux's other resources are left to ``Checker``.
    ///
    /// - Parameter resource: A resource as a source file has it.
    /// - Returns: The warnings.
    public func findings(inSource resource: ManifestFile.Resource) -> [Diagnostic] {
        resource.identity.kind == "HelmRelease" ? findings(inCopy: resource) : []
    }

    /// Checks any resource of Flux.
    ///
    /// - Parameter resource: A patched copy, or the target of one.
    /// - Returns: The warnings; a chart without declared values is left to ``Checker``.
    public func findings(inCopy resource: ManifestFile.Resource) -> [Diagnostic] {
        FluxChecks.findings(in: resource).filter { $0.severity != .note }
    }
}
