package import InfraModel

/// Goes through a text node by node, with the way to each: what values do not keep and a check wants to know.
package struct NodeWalk: ~Copyable {
    /// A node of the text.
    package struct Visit {
        /// Where it belongs.
        package var node: NodePath
        /// Where it stands.
        package var position: Position
        /// What it is; the end of a collection is none.
        package var kind: EventParser.Event.Kind
        /// Its tag, if one is written.
        package var tag: String?
        /// Its anchor, or that of which it is an alias.
        package var anchor: String?
        /// Whether it stands in a flow collection.
        package var isInFlow: Bool
        /// Where the key in front of it stands.
        package var keyPosition: Position?
    }

    private struct Frame {
        var isMapping: Bool
        var isFlow: Bool
        var count = 0
        var key: String?
        var keyPosition: Position?
    }

    private var parser: EventParser
    private let depth: Int
    private var frames: [Frame] = []
    private var path: [String] = []
    /// How many documents have ended.
    private var document = 0

    package init(_ text: [UInt8], limits: YAML.Limits) {
        parser = EventParser(text)
        depth = limits.depth
    }

    /// Goes through the text to its end, or to the first thing that cannot be read.
    ///
    /// - Returns: How many documents there are; `nil` when the text breaks off.
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
                    begin(key: scalar.text, event.position)
                } else if isAtKey {
                    begin(key: "", event.position)
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
        // The key is on the way to its value only when it has been read.
        if isAtKey, case .scalar(let scalar) = event.kind { path.append(scalar.text) }
        return Visit(
            node: NodePath(path, inDocument: document, part: isAtKey ? .key : .value), position: event.position,
            kind: event.kind, tag: event.tag, anchor: event.anchor, isInFlow: frames.last?.isFlow == true,
            keyPosition: frames.last?.keyPosition)
    }

    private mutating func begin(key: String, _ position: Position) {
        frames[frames.count - 1].key = key
        frames[frames.count - 1].keyPosition = position
        path.append(key)
    }

    /// Goes on behind a value: every collection around it has one step in the path.
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
            frames[last].keyPosition = nil
        } else {
            path.append(String(frame.count + 1))
        }
    }
}
