/// A release of Flux v1 as one of Flux v2.
///
/// The release installs the same chart with the same values under the same name, and behaves as it did: what Flux v2 does
/// otherwise by default is written down. Values are taken over as they are, in order and spelling.
public struct ReleaseConversion: Sendable {
    /// The release, of `helm.toolkit.fluxcd.io/v2`.
    public let release: Value
    /// The source of its chart, if it is a new one: a HelmRepository or a GitRepository.
    public let source: Value?
    /// What a person should know.
    public let notes: [Diagnostic]

    /// Converts a release.
    ///
    /// - Parameters:
    ///   - document: The release, of `helm.fluxcd.io/v1`.
    ///   - sources: The sources of charts so far; a new one is added.
    /// - Throws: ``ModelError`` when the release is none of Flux v1, names no chart, or has a value of a wrong type.
    public init(of document: Value, sources: inout ChartSources) throws(ModelError) {
        let release = try HelmRelease<FreeForm>(document)
        guard let old = release.operatorSpec else {
            throw ModelError(
                .invalid, at: ["apiVersion"],
                "expected \(HelmRelease<FreeForm>.APIVersion.operatorV1.rawValue), found \(release.apiVersion.rawValue)"
            )
        }
        var converter = ReleaseConverter(release: release, old: old)
        let chartSource = try ChartSource(of: release, notes: &converter.notes)
        let (name, isNew) = sources.name(of: chartSource)
        converter.convert(chartSource, named: name)
        source = isNew ? chartSource.resource(named: name) : nil
        notes = converter.notes
        var members = Mapping()
        members["apiVersion"] = .string(HelmRelease<FreeForm>.APIVersion.v2.rawValue)
        members["kind"] = document["kind"]
        members["metadata"] = document["metadata"]?.withoutFluxV1Annotations
        members["spec"] = converter.new.untyped
        self.release = .mapping(members)
    }

    /// Whether a document is a release of Flux v1.
    ///
    /// - Parameter document: A document.
    /// - Returns: Whether it can be converted, right or wrong as it may be otherwise.
    public static func applies(to document: Value) -> Bool {
        HelmRelease<FreeForm>.describes(document)
            && document["apiVersion"]?.string == HelmRelease<FreeForm>.APIVersion.operatorV1.rawValue
    }
}

extension ReleaseConversion {
    /// The place of each source of values of a release of Flux v1 in the converted release.
    ///
    /// - Parameter document: The release, of `helm.fluxcd.io/v1`.
    /// - Returns: For each item of `spec.valuesFrom` its new index, `nil` for one that has no counterpart there.
    package static func valuesSourceIndices(of document: Value) -> [Int?] {
        let spec = Typed<HelmOperatorSpec<FreeForm>>(untyped: document["spec"] ?? .null) ?? Typed()
        var next = spec.valueFileSecrets.count
        return spec.valuesFrom.map { item in
            guard ReleaseConverter.source(item) != nil else { return nil }
            next += 1
            return next - 1
        }
    }

    /// A ConfigMap or a Secret of `spec.valuesFrom` as Flux v2 names it.
    ///
    /// - Parameter item: The item of a release of Flux v1.
    /// - Returns: The item for Flux v2; `nil` for a source that is none of the two, or in a namespace.
    package static func valuesSource(_ item: Value) -> Value? {
        guard let item = Typed<HelmOperatorValuesSource>(untyped: item), item.configMapKeyRef.namespace == nil,
            item.secretKeyRef.namespace == nil
        else { return nil }
        return ReleaseConverter.source(item)?.untyped
    }
}
