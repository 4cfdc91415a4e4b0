/// The sources of charts that some manifests have, and those that their conversion adds.
///
/// Releases of one namespace that take charts from the same address share a source, which stands in that namespace: there
/// Flux v2 always lets them use it, and it exists if they do. A source that the manifests have already is used, too.
public struct ChartSources: Sendable {
    fileprivate struct Entry {
        var source: ChartSource
        var name: String
        /// Whether the manifests have it; it may have an access that Flux v1 was given elsewhere.
        var isDeclared: Bool
    }

    private var entries: [Entry] = []

    /// No sources.
    public init() {}

    /// Takes note of a source that the manifests have; other resources are passed over.
    ///
    /// - Parameter resource: A resource.
    public mutating func add(_ resource: Value) {
        guard let source = ChartSource(resource), let name = resource["metadata"]?["name"]?.string else { return }
        entries.append(Entry(source: source, name: name, isDeclared: true))
    }

    /// The name of a source.
    ///
    /// - Parameter source: The source.
    /// - Returns: The name, and whether there was none so far, so that the resource has to be written.
    mutating func name(of source: ChartSource) -> (name: String, isNew: Bool) {
        if let entry = entries.first(where: { $0.serves(source) }) { return (entry.name, false) }
        let suggestion = source.suggestedName
        var name = suggestion
        var number = 1
        while entries.contains(where: { $0.name == name && $0.source.isNamedBeside(source) }) {
            number += 1
            name = "\(suggestion)-\(number)"
        }
        entries.append(Entry(source: source, name: name, isDeclared: false))
        return (name, true)
    }
}

extension ChartSources.Entry {
    fileprivate func serves(_ wanted: ChartSource) -> Bool {
        source.isNamedBeside(wanted) && source.origin == wanted.origin && source.url == wanted.url
            && (source.secret == wanted.secret || isDeclared && wanted.secret == nil)
    }
}

extension ChartSource {
    /// Whether the two could not have the same name.
    fileprivate func isNamedBeside(_ other: ChartSource) -> Bool {
        let space = ResourceIdentity.defaultNamespace
        return kind == other.kind && (namespace ?? space) == (other.namespace ?? space)
    }
}
