internal import InfraModel
internal import InfraRender

/// Finds merge keys behind keys that they bring, too: the mapping's own ones win, but `kubectl` lets the merged ones win.
struct MergeLint {
    /// A merge key, and the keys that stand before it.
    private struct Merge {
        var visit: NodeWalk.Visit
        var mapping: NodePath
        var before: Set<String>
    }

    /// Mappings of more keys than this are not compared; nobody writes them by hand.
    private static let most = 1000

    /// The keys of each mapping so far, what is merged into it included.
    private var keys: [NodePath: Set<String>] = [:]
    /// What has an anchor.
    private var anchors: [String: NodePath] = [:]
    /// The merge keys, by their own place.
    private var merges: [NodePath: Merge] = [:]
    private(set) var findings: [Diagnostic] = []

    /// Takes the next node of the text into account.
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

    /// Takes note of keys that come from a mapping behind a merge key, be it one of several.
    private mutating func merge(_ merged: Set<String>, at source: NodePath) {
        guard !merges.isEmpty, let place = [source, source.parent].first(where: { merges[$0] != nil }),
            let merge = merges[place]
        else { return }
        if let key = merged.filter(merge.before.contains).min() {
            merges[place]?.before = []
            findings.append(
                Diagnostic(
                    .warning, .yamlMergeOrder, at: merge.visit.position, path: merge.visit.node,
                    "kubectl lets what is merged here replace \(key.quotedForMessage), which stands before it",
                    hint: "put << first"))
        }
        guard keys[merge.mapping, default: []].count < Self.most else { return }
        keys[merge.mapping, default: []].formUnion(merged)
    }
}

extension NodePath {
    /// The value behind a key.
    fileprivate var asValue: NodePath { NodePath(steps, inDocument: document) }

    /// What the node stands in.
    fileprivate var parent: NodePath { NodePath(Array(steps.dropLast()), inDocument: document) }
}
