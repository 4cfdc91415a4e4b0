package import InfraModel

/// Visits the nodes of a text with their paths, including syntax details that values do not preserve.
package struct NodeWalk: ~Copyable {
    /// A node of the text.
    package struct Visit {
        /// The path of the node.
        package var node: NodePath
        /// The position of the node.
        package var position: Position
        /// The kind of the event; ends of collections are not visited.
        package var kind: EventParser.Event.Kind
        /// The explicit tag.
        package var tag: String?
        /// The anchor, or the anchor that an alias refers to.
        package var anchor: String?
        /// Whether the node is inside a flow collection.
        package var isInFlow: Bool

        /// Whether the node is a merge key: a plain `<<` without a tag, or a `<<` with the tag `!!merge`.
        package var isMergeKey: Bool {
            guard node.isKey, case .scalar(let scalar) = kind, scalar.text == "<<" else { return false }
            return tag.map { $0 == "\(YAML.tagPrefix)merge" } ?? (scalar.style == .plain)
        }
    }

    private struct Frame {
        var isMapping: Bool
        var isFlow: Bool
        var count = 0
        var key: String?
    }

    private var parser: EventParser
    private let depth: Int
    private var frames: [Frame] = []
    private var path: [String] = []
    /// The number of completed documents.
    private var document = 0

    /// Creates a walk.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - limits: The limits, of which only the depth applies.
    package init(_ text: [UInt8], limits: YAML.Limits) {
        parser = EventParser(SourceText.withoutInnerByteOrderMarks(text))
        depth = limits.depth
    }

    /// Visits all nodes up to the end of the text or the first syntax error.
    ///
    /// - Parameter body: A closure that is called with each node, in document order.
    /// - Returns: The number of documents; `nil` after a syntax error.
    package consuming func visitAll(_ body: (Visit) -> Void) -> Int? {
        while true {
            guard let event = try? parser.next() else { return nil }
            switch event.kind {
            case .streamStart, .documentStart: break
            case .streamEnd: return document
            case .documentEnd: document += 1
            case .sequenceEnd, .mappingEnd:
                frames.removeLast()
                complete()
            case .alias, .scalar:
                body(visit(event))
                if case .scalar(let scalar) = event.kind, isAtKey {
                    begin(key: scalar.text)
                } else if isAtKey {
                    begin(key: "")
                } else {
                    complete()
                }
            case .sequenceStart(let isFlow), .mappingStart(let isFlow):
                guard frames.count < depth else { return nil }
                body(visit(event))
                var isMapping = false
                if case .mappingStart = event.kind { isMapping = true }
                frames.append(Frame(isMapping: isMapping, isFlow: isFlow || frames.last?.isFlow == true))
                if !isMapping { path.append("0") }
            }
        }
    }

    private var isAtKey: Bool { frames.last.map { $0.isMapping && $0.key == nil } ?? false }

    private func visit(_ event: borrowing EventParser.Event) -> Visit {
        var path = path
        // The path contains the key only after the key has been read.
        if isAtKey, case .scalar(let scalar) = event.kind { path.append(scalar.text) }
        return Visit(
            node: NodePath(path, inDocument: document, part: isAtKey ? .key : .value), position: event.position,
            kind: event.kind, tag: event.tag, anchor: event.anchor, isInFlow: frames.last?.isFlow == true)
    }

    private mutating func begin(key: String) {
        frames[frames.count - 1].key = key
        path.append(key)
    }

    /// Advances after a value: each open collection has one step in the path.
    private mutating func complete() {
        guard let frame = frames.last else {
            path = []
            return
        }
        let last = frames.count - 1
        path = Array(path.prefix(last))
        frames[last].count += 1
        if frame.isMapping {
            frames[last].key = nil
        } else {
            path.append(String(frame.count + 1))
        }
    }
}
