internal import InfraModel

/// Detects merge keys after keys that they contain as well: the mapping's own keys win, but in `kubectl` the merged
/// ones do.
struct MergeLint {
    /// A merge key, and the keys before it.
    private struct Merge {
        var visit: NodeWalk.Visit
        var mapping: Finding.Node
        var before: Set<String>
    }

    /// The maximum number of compared keys per mapping; handwritten mappings are smaller.
    private static let most = 1000

    /// The keys of each mapping so far, including merged ones.
    private var keys: [Finding.Node: Set<String>] = [:]
    /// The anchored nodes.
    private var anchors: [String: Finding.Node] = [:]
    /// The merge keys, by their own node.
    private var merges: [Finding.Node: Merge] = [:]
    private(set) var findings: [Finding] = []

    /// Processes the next node of the text.
    mutating func visit(_ visit: NodeWalk.Visit) {
        let node = visit.node.asValue
        switch visit.kind {
        case .alias:
            if let source = visit.anchor.flatMap({ anchors[$0] }) { merge(keys[source] ?? [], at: node) }
        case .scalar(let scalar) where visit.node.isKey:
            let mapping = node.parent
            if scalar == .plain("<<") {
                merges[node] = Merge(visit: visit, mapping: mapping, before: keys[mapping] ?? [])
            } else if keys[mapping, default: []].count < Self.most {
                keys[mapping, default: []].insert(scalar.text)
                merge([scalar.text], at: mapping)
            }
        default:
            if let anchor = visit.anchor { anchors[anchor] = node }
        }
    }

    /// Records the keys of a mapping in the value of a merge key, which may be a sequence of mappings.
    private mutating func merge(_ merged: Set<String>, at source: Finding.Node) {
        guard !merges.isEmpty, let place = [source, source.parent].first(where: { merges[$0] != nil }),
            let merge = merges[place]
        else { return }
        if let key = merged.filter(merge.before.contains).min() {
            merges[place]?.before = []
            findings.append(
                Finding(
                    .warning, "yaml/merge-order", at: merge.visit.node, place: merge.visit.position,
                    "kubectl lets what is merged here replace \(key.quotedForMessage), which stands before it",
                    hint: "put << first"))
        }
        guard keys[merge.mapping, default: []].count < Self.most else { return }
        keys[merge.mapping, default: []].formUnion(merged)
    }
}

extension Finding.Node {
    /// The value of the key.
    fileprivate var asValue: Finding.Node { Finding.Node(document: document, path: path) }

    /// The parent of the node.
    fileprivate var parent: Finding.Node { Finding.Node(document: document, path: Array(path.dropLast())) }
}
