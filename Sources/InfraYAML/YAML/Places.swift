internal import InfraModel

/// Where nodes of a text stand, found in one reading for all that are asked for.
package struct Places: Sendable {
    private var positions: [YAML.Node: YAML.Position] = [:]

    package init(of wanted: [YAML.Node], in text: [UInt8], isJSON: Bool) {
        guard !wanted.isEmpty else { return }
        guard !isJSON else {
            let locator = YAML.Locator(wanted.map { YAML.Locator.Wanted(document: $0.document, path: $0.path) })
            JSON.find(locator, in: text, limits: YAML.Limits())
            for node in wanted { positions[node] = locator.position(of: node.path, inDocument: node.document) }
            return
        }
        var sought: Set<YAML.Node> = []
        for node in wanted {
            sought.insert(node)
            // A value that came out of an alias or a merge has no place; what is around it has.
            for count in 0..<node.path.count {
                sought.insert(YAML.Node(document: node.document, path: Array(node.path.prefix(count))))
            }
        }
        var found: [YAML.Node: YAML.Position] = [:]
        _ = NodeWalk(text, limits: YAML.Limits()).visitAll { visit in
            guard sought.contains(visit.node) else { return }
            var isScalar = false
            if case .scalar = visit.kind { isScalar = true }
            // A collection is best found at its key: its first member stands on another line.
            found[visit.node] = isScalar ? visit.position : visit.keyPosition ?? visit.position
        }
        positions = found
    }

    /// The place of a node, or of the nearest one around it.
    package func position(of node: YAML.Node) -> YAML.Position? {
        if let position = positions[node] { return position }
        var node = node
        node.isKey = false
        while !node.path.isEmpty {
            if let position = positions[node] { return position }
            node.path.removeLast()
        }
        return positions[node]
    }
}
