public import InfraModel
public import InfraRender

/// The rules of a rendering for the contents of resources: the schemas of Kubernetes, of Flux and of custom kinds, and the
/// values of Helm charts.
///
/// ```swift
/// let renderer = Renderer(rules: ManifestRules())
/// ```
public struct ManifestRules: ResourceRules {
    /// The version of Kubernetes whose schemas are used.
    public var kubernetesVersion: KubernetesVersion { schemas.version }

    private var schemas: SchemaRules
    /// The digest of the definitions from outside of the source tree; empty without definitions.
    private let digest: String

    /// The name of the rules, with their version and with everything that the findings depend on.
    public var identifier: String { "manifests 1, Kubernetes \(kubernetesVersion), definitions \(digest)" }

    /// Creates the rules.
    ///
    /// - Parameters:
    ///   - kubernetesVersion: The version of Kubernetes whose schemas are used. Default: the newest one.
    ///   - definitions: CustomResourceDefinitions from outside of the source tree; other resources have no effect.
    public init(kubernetesVersion: KubernetesVersion = .newest, definitions: [ManifestFile.Resource] = []) {
        schemas = SchemaRules(version: kubernetesVersion)
        schemas.add(definitions) { _ in true }
        digest = definitions.isEmpty ? "" : Self.digest(of: definitions)
    }

    /// Returns rules that know the custom kinds of a source tree too.
    ///
    /// - Parameters:
    ///   - definitions: CustomResourceDefinitions of the source tree.
    ///   - identities: The identities of the resources to check: schemas of other kinds are not compiled.
    /// - Returns: The rules.
    public func applying(
        _ definitions: [ManifestFile.Resource], to identities: Set<ResourceIdentity>
    ) -> any ResourceRules {
        let kinds = Set(identities.map(ResourceKind.init(of:)))
        var rules = self
        rules.schemas.add(definitions) { kinds.contains($0) }
        return rules
    }

    /// Checks a resource.
    ///
    /// - Parameter resource: A resource of a source file.
    /// - Returns: The errors and warnings; only ``Checker`` reports a chart without typed values.
    public func findings(inSource resource: ManifestFile.Resource) -> [Diagnostic] {
        allFindings(in: resource).filter { $0.severity != .note }
    }

    /// Checks a patched copy, or the target of one.
    ///
    /// - Parameter resource: The resource.
    /// - Returns: The errors and warnings.
    public func findings(inCopy resource: ManifestFile.Resource) -> [Diagnostic] { findings(inSource: resource) }

    /// Checks a resource, with notes about what was not checked.
    func allFindings(in resource: ManifestFile.Resource) -> [Diagnostic] {
        resource.identity.group.hasSuffix(".fluxcd.io")
            ? FluxChecks.findings(in: resource, schemas) : schemas.diagnostics(of: resource)
    }

    /// Returns the digest of definitions (FNV-1a of their text).
    private static func digest(of definitions: [ManifestFile.Resource]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for definition in definitions {
            for byte in YAML.bytes(of: definition.value) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return String(hash, radix: 16)
    }
}
