internal import InfraModel
internal import InfraRender

/// Detects merge keys after keys that the merged mapping also contains.
///
/// By the YAML specification, the mapping's own keys take precedence. In `kubectl`, the merged keys replace those before
/// the merge key.
struct MergeLint {
    /// A merge key.
    private struct Merge {
        var visit: NodeWalk.Visit
        var mapping: NodePath
        /// The keys before the merge key.
        var before: Set<String>
    }

    /// The maximum number of compared keys per mapping; mappings written by hand are smaller.
    private static let maximumKeys = 1000

    /// The keys of each mapping so far, including merged ones.
    private var keys: [NodePath: Set<String>] = [:]
    /// The anchored nodes.
    private var anchors: [String: NodePath] = [:]
    /// The merge keys, by their own node.
    private var merges: [NodePath: Merge] = [:]
    private(set) var findings: [Diagnostic] = []

    /// Processes the next node of the text.
    mutating func visit(_ visit: NodeWalk.Visit) {
        let node = visit.node.asValue
        switch visit.kind {
        case .alias:
            if let source = visit.anchor.flatMap({ anchors[$0] }) { merge(keys[source] ?? [], at: node) }
        case .scalar(let scalar) where visit.node.isKey:
            let mapping = node.parent
            if visit.isMergeKey {
                merges[node] = Merge(visit: visit, mapping: mapping, before: keys[mapping] ?? [])
            } else if keys[mapping, default: []].count < Self.maximumKeys {
                keys[mapping, default: []].insert(scalar.text)
                merge([scalar.text], at: mapping)
            }
        default:
            if let anchor = visit.anchor { anchors[anchor] = node }
        }
    }

    /// Records the keys of a mapping in the value of a merge key, which may be a sequence of mappings.
    private mutating func merge(_ merged: Set<String>, at source: NodePath) {
        guard !merges.isEmpty, let node = [source, source.parent].first(where: { merges[$0] != nil }),
            let merge = merges[node]
        else { return }
        if let key = merged.filter(merge.before.contains).min() {
            merges[node]?.before = []
            findings.append(
                Diagnostic(
                    .warning, .yamlMergeOrder, at: merge.visit.position, path: merge.visit.node,
                    "in kubectl, the merged mapping replaces \(key.quotedForMessage), which precedes it",
                    hint: "put << first"))
        }
        guard keys[merge.mapping, default: []].count < Self.maximumKeys else { return }
        keys[merge.mapping, default: []].formUnion(merged)
    }
}

extension NodePath {
    /// The value of the key.
    fileprivate var asValue: NodePath { NodePath(steps, inDocument: document) }

    /// The parent of the node.
    fileprivate var parent: NodePath { NodePath(Array(steps.dropLast()), inDocument: document) }
}
