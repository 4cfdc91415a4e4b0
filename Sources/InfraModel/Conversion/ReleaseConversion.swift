/// The conversion of a Flux v1 release to Flux v2.
///
/// The converted release installs the same chart with the same values and the same release name, and behaves the same:
/// different defaults of Flux v2 are overridden explicitly. Values keep their order and spelling.
public struct ReleaseConversion: Sendable {
    /// The converted release with API version `helm.toolkit.fluxcd.io/v2`.
    public let release: Value
    /// The HelmRepository or GitRepository of the chart; `nil` if it exists already.
    public let source: Value?
    /// Warnings about fields that need attention.
    public let diagnostics: [Diagnostic]

    /// Converts a release.
    ///
    /// - Parameters:
    ///   - document: The release with API version `helm.fluxcd.io/v1`.
    ///   - sources: The known chart sources; a new one is added.
    /// - Throws: ``ModelError`` if the document is not a Flux v1 release, has no chart, or has a value of a wrong type.
    public init(of document: Value, sources: inout ChartSources) throws(ModelError) {
        let release = try HelmRelease<FreeForm>(document)
        guard let old = release.operatorSpec else {
            throw ModelError(
                .invalid, at: ["apiVersion"],
                "expected \(HelmRelease<FreeForm>.APIVersion.operatorV1.rawValue), found \(release.apiVersion.rawValue)"
            )
        }
        var converter = ReleaseConverter(release: release, old: old)
        let chartSource = try ChartSource(of: release, diagnostics: &converter.diagnostics)
        let (name, isNew) = sources.name(of: chartSource)
        converter.convert(chartSource, named: name)
        source = isNew ? chartSource.resource(named: name) : nil
        diagnostics = converter.diagnostics
        var members = Mapping()
        members["apiVersion"] = .string(HelmRelease<FreeForm>.APIVersion.v2.rawValue)
        members["kind"] = document["kind"]
        members["metadata"] = document["metadata"]?.withoutFluxV1Annotations
        members["spec"] = converter.new.untyped
        self.release = .mapping(members)
    }

    /// Returns whether a document is a Flux v1 release.
    ///
    /// - Parameter document: A document.
    /// - Returns: Whether the document is of this kind, even if it is invalid.
    public static func applies(to document: Value) -> Bool {
        HelmRelease<FreeForm>.describes(document)
            && document["apiVersion"]?.string == HelmRelease<FreeForm>.APIVersion.operatorV1.rawValue
    }
}

extension ReleaseConversion {
    /// Returns the new index of each item of `spec.valuesFrom` of a Flux v1 release.
    ///
    /// - Parameter document: The release with API version `helm.fluxcd.io/v1`.
    /// - Returns: The index in the converted release for each item; `nil` for an item without a counterpart.
    package static func valuesSourceIndices(of document: Value) -> [Int?] {
        let spec = Typed<HelmOperatorSpec<FreeForm>>(untyped: document["spec"] ?? .null) ?? Typed()
        var next = spec.valueFileSecrets.count
        return spec.valuesFrom.map { item in
            guard ReleaseConverter.source(item) != nil else { return nil }
            next += 1
            return next - 1
        }
    }

    /// Converts a ConfigMap or Secret in `spec.valuesFrom` to Flux v2.
    ///
    /// - Parameter item: The item of a Flux v1 release.
    /// - Returns: The item for Flux v2; `nil` for other sources, and for references with a namespace.
    package static func valuesSource(_ item: Value) -> Value? {
        guard let item = Typed<HelmOperatorValuesSource>(untyped: item), item.configMapKeyRef.namespace == nil,
            item.secretKeyRef.namespace == nil
        else { return nil }
        return ReleaseConverter.source(item)?.untyped
    }
}
