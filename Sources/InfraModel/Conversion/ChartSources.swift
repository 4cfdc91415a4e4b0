/// The chart sources in a set of manifests, and those that their conversion adds.
///
/// Releases in the same namespace with the same chart URL share a source in that namespace, because Flux v2 always
/// allows access within a namespace. An existing source in the manifests is reused.
public struct ChartSources: Sendable {
    fileprivate struct Entry {
        var source: ChartSource
        var name: String
        /// Whether the source is in the manifests; it may then have credentials that Flux v1 obtained in another way.
        var isDeclared: Bool
    }

    private var entries: [Entry] = []

    /// Creates an empty set of sources.
    public init() {}

    /// Adds a source from the manifests; other resources are ignored.
    ///
    /// - Parameter resource: A resource.
    public mutating func add(_ resource: Value) {
        guard let source = ChartSource(resource), let name = resource["metadata"]?["name"]?.string else { return }
        entries.append(Entry(source: source, name: name, isDeclared: true))
    }

    /// Returns the name of a source.
    ///
    /// - Parameter source: The source.
    /// - Returns: The name, and whether the source is new, so that its resource has to be written.
    mutating func name(of source: ChartSource) -> (name: String, isNew: Bool) {
        if let entry = entries.first(where: { $0.matches(source) }) { return (entry.name, false) }
        let suggestion = source.suggestedName
        var name = suggestion
        var number = 1
        while entries.contains(where: { $0.name == name && $0.source.sharesNames(with: source) }) {
            number += 1
            name = "\(suggestion)-\(number)"
        }
        entries.append(Entry(source: source, name: name, isDeclared: false))
        return (name, true)
    }
}

extension ChartSources.Entry {
    fileprivate func matches(_ other: ChartSource) -> Bool {
        source.sharesNames(with: other) && source.origin == other.origin && source.url == other.url
            && (source.secret == other.secret || isDeclared && other.secret == nil)
    }
}

extension ChartSource {
    /// Returns whether both sources have the same kind and namespace, so that their names have to differ.
    fileprivate func sharesNames(with other: ChartSource) -> Bool {
        let defaultNamespace = ResourceIdentity.defaultNamespace
        return kind == other.kind && (namespace ?? defaultNamespace) == (other.namespace ?? defaultNamespace)
    }
}
