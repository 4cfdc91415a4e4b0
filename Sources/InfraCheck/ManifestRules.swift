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
    ) -> any ResourceRules { adding(definitions, to: identities) }

    /// Returns rules that know the custom kinds that a file defines and has resources of.
    func knowing(_ resources: [ManifestFile.Resource]) -> ManifestRules {
        guard resources.contains(where: { DefinitionReader.isDefinition($0.identity) }) else { return self }
        return adding(resources, to: Set(resources.map(\.identity)))
    }

    private func adding(_ definitions: [ManifestFile.Resource], to identities: Set<ResourceIdentity>) -> ManifestRules {
        let kinds = Set(identities.map(ResourceKind.init(of:)))
        var rules = self
        rules.schemas.add(definitions) { kinds.contains($0) }
        return rules
    }

    /// The version of Kubernetes, if it is not the newest one.
    public var options: [String] {
        kubernetesVersion == .newest ? [] : ["\(Self.versionOption)\(kubernetesVersion)"]
    }

    /// Returns the rules for another version of Kubernetes.
    ///
    /// - Parameter options: The options; without one for the version, the newest version is meant.
    /// - Returns: The rules; `nil` for an unknown option.
    public func with(options: [String]) -> (any ResourceRules)? {
        var rules = self
        rules.schemas.version = .newest
        for option in options {
            guard option.hasPrefix(Self.versionOption),
                let version = KubernetesVersion(String(option.dropFirst(Self.versionOption.count)))
            else { return nil }
            rules.schemas.version = version
        }
        return rules
    }

    private static let versionOption = "kube-version="

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
        let findings =
            FluxChecks.isResponsible(for: resource.identity)
            ? FluxChecks.findings(in: resource, schemas) : schemas.diagnostics(of: resource)
        return findings + SecretCheck.findings(in: resource.value, at: resource.path(to: []))
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
