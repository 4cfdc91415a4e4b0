internal import InfraModel

/// Finds merge keys behind keys that they bring, too: the mapping's own ones win, but `kubectl` lets the merged ones win.
struct MergeLint {
    private let visits: [NodeWalk.Visit]

    /// Looks at the nodes of a text.
    static func findings(at visits: [NodeWalk.Visit]) -> [Finding] {
        let lint = MergeLint(visits: visits)
        return visits.indices.compactMap { lint.finding(at: $0) }
    }

    private func finding(at index: Int) -> Finding? {
        let visit = visits[index]
        guard visit.isMergeKey else { return nil }
        let mapping = visit.node.container
        let before = visits[..<index].filter { $0.node.isKey && $0.node.container == mapping }.compactMap(\.key)
        guard !before.isEmpty else { return nil }
        let merged = mergedKeys(behind: index, depth: 0)
        guard let key = before.first(where: merged.contains) else { return nil }
        return Finding(
            .warning, "yaml/merge-order", at: visit.node, place: visit.position,
            "kubectl lets what is merged here replace \(key.quotedForMessage), which stands before it",
            hint: "put << first")
    }

    /// The keys that a merge key brings.
    private func mergedKeys(behind index: Int, depth: Int) -> Set<String> {
        // Aliases cannot lead to themselves, but they can lead to a great many others.
        guard depth < 10 else { return [] }
        var keys: Set<String> = []
        let way = visits[index].node
        for (offset, visit) in visits[(index + 1)...].enumerated() {
            guard visit.node.document == way.document, visit.node.path.starts(with: way.path) else { break }
            let distance = visit.node.path.count - way.path.count
            if case .alias = visit.kind, let anchor = visit.anchor {
                guard
                    let start = visits[..<(index + 1 + offset)].lastIndex(where: { $0.anchor == anchor && !$0.isAlias })
                else { continue }
                keys.formUnion(self.keys(ofMappingAt: start, depth: depth))
            } else if visit.node.isKey, distance <= 2, let key = visit.key {
                keys.insert(key)
            }
        }
        return keys
    }

    private func keys(ofMappingAt start: Int, depth: Int) -> Set<String> {
        var keys: Set<String> = []
        let mapping = visits[start].node
        for index in visits.indices[(start + 1)...] {
            let node = visits[index].node
            guard node.document == mapping.document, node.path.starts(with: mapping.path) else { break }
            guard node.isKey, node.path.count == mapping.path.count + 1, let key = visits[index].key else { continue }
            if visits[index].isMergeKey {
                keys.formUnion(mergedKeys(behind: index, depth: depth + 1))
            } else {
                keys.insert(key)
            }
        }
        return keys
    }
}

extension NodeWalk.Visit {
    fileprivate var isAlias: Bool {
        if case .alias = kind { true } else { false }
    }

    fileprivate var isMergeKey: Bool {
        guard node.isKey, case .scalar(let scalar) = kind else { return false }
        return scalar == .plain("<<")
    }

    fileprivate var key: String? {
        guard node.isKey, case .scalar(let scalar) = kind else { return nil }
        return scalar.text
    }
}

extension Finding.Node {
    /// The mapping that a key stands in.
    fileprivate var container: Finding.Node {
        Finding.Node(document: document, path: Array(path.dropLast()))
    }
}
