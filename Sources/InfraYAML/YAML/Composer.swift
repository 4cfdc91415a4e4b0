internal import InfraModel

/// Composes the values of a YAML stream from its events.
///
/// Open collections are kept on an explicit stack, so that no input can exhaust the stack of the thread.
struct Composer: ~Copyable {
    private var parser: EventParser
    private let size: Int
    private let limits: YAML.Limits
    private let locator: YAML.Locator?
    private var documents: [YAML.Document] = []

    // The state of the current document.
    private var open: [OpenCollection] = []
    private var anchors: [String: Anchor] = [:]
    private var isJSON = false
    private var start = Position(line: 1, column: 1)
    private var nonFiniteNumber: Position?
    private var longKey: Position?
    private var hasTypedKeys = false

    /// The size of all values so far, with aliases expanded.
    private var contentSize = 0
    /// The part of the content size that results from aliases.
    private var aliasSize = 0

    private enum Anchor {
        case open
        case complete(Value, size: Int, height: Int)
    }

    init(_ text: [UInt8], limits: YAML.Limits, locator: YAML.Locator? = nil) {
        size = text.count
        // A text beyond the size limit is rejected below and need not be copied.
        parser = EventParser(text.count > limits.size ? [] : SourceText.withoutInnerByteOrderMarks(text))
        self.limits = limits
        self.locator = locator
    }

    consuming func composed() throws(YAMLError) -> [YAML.Document] {
        guard size <= limits.size else {
            throw YAMLError(.yamlLimit, at: start, "the file has \(size) bytes, the limit is \(limits.size): split it")
        }
        while true {
            let event = try parser.next()
            switch event.kind {
            case .streamStart, .documentEnd: break
            case .streamEnd: return documents
            case .documentStart: beginDocument()
            case .alias:
                let (value, height) = try value(ofAlias: event)
                // Some parsers treat an alias of `<<` as a merge key, others as an ordinary key.
                if expectsKey, value.hasSameSpelling(as: .scalar(.plain("<<"))) {
                    throw YAMLError(
                        .yamlMergeKey, at: event.position, "an alias refers to the merge key: write << instead")
                }
                try place(value, height: height, at: event.position, isNew: true)
            case .scalar(let scalar): try add(scalar, event)
            case .sequenceStart(let isFlow): try begin(.sequence, isFlow: isFlow, event)
            case .mappingStart(let isFlow): try begin(.mapping, isFlow: isFlow, event)
            case .sequenceEnd, .mappingEnd: try end()
            }
        }
    }

    private mutating func beginDocument() {
        anchors = [:]
        isJSON = false
        nonFiniteNumber = nil
        longKey = nil
        hasTypedKeys = false
    }

    private mutating func begin(
        _ kind: OpenCollection.Kind, isFlow: Bool, _ event: EventParser.Event
    ) throws(YAMLError) {
        let position = event.position
        guard open.count < limits.depth else { throw tooDeep(at: position) }
        try kind.check(tag: event.tag, at: position)
        if open.isEmpty { isJSON = isFlow }
        note(position, isScalar: false)
        if let anchor = event.anchor { anchors[anchor] = .open }
        contentSize += YAML.nodeSize
        open.append(OpenCollection(kind, at: position, anchor: event.anchor, sizeBefore: contentSize))
    }

    private func tooDeep(at position: Position) -> YAMLError {
        YAMLError(.yamlLimit, at: position, "collections are nested more than \(limits.depth) deep")
    }

    private mutating func end() throws(YAMLError) {
        guard let collection = open.popLast() else { return }
        hasTypedKeys = hasTypedKeys || collection.hasTypedKeys
        let value = try collection.value()
        if let anchor = collection.anchor {
            anchors[anchor] = .complete(
                value, size: contentSize - collection.sizeBefore + YAML.nodeSize, height: collection.height)
        }
        try place(value, height: collection.height, at: collection.position, isNew: false)
    }

    private mutating func add(_ scalar: Scalar, _ event: EventParser.Event) throws(YAMLError) {
        let scalar = try scalar.resolved(
            tag: event.tag, isJSON: isJSON, isKey: expectsKey, at: event.position)
        // As a key, such a number is text.
        if scalar.isNonFiniteNumber, !expectsKey, nonFiniteNumber == nil { nonFiniteNumber = event.position }
        let size = scalar.text.utf8.count + YAML.nodeSize
        contentSize += size
        if let anchor = event.anchor { anchors[anchor] = .complete(.scalar(scalar), size: size, height: 0) }
        try place(.scalar(scalar), height: 0, at: event.position, isNew: true)
    }

    /// Whether the next node is the key of a mapping.
    private var expectsKey: Bool { open.last?.expectsKey ?? false }

    /// Adds a complete value to the innermost open collection, or to the documents.
    private mutating func place(
        _ value: Value, height: Int, at position: Position, isNew: Bool
    ) throws(YAMLError) {
        if isNew, expectsKey {
            note(key: value, at: position)
        } else if isNew {
            note(position, isScalar: true)
        }
        guard !open.isEmpty else {
            documents.append(
                YAML.Document(
                    value: value, position: start, nonFiniteNumber: nonFiniteNumber, hasTypedKeys: hasTypedKeys,
                    longKey: longKey))
            return
        }
        try open[open.count - 1].add(value, height: height, at: position)
    }

    private mutating func value(
        ofAlias event: EventParser.Event
    ) throws(YAMLError) -> (value: Value, height: Int) {
        let name = event.anchor ?? ""
        switch anchors[name] {
        case .complete(let value, let size, let height):
            contentSize += size
            aliasSize += size
            guard aliasSize <= limits.expandedSize else {
                throw YAMLError(
                    .yamlLimit, at: event.position,
                    "the aliases expand the file by more than \(limits.expandedSize) bytes: write it without them")
            }
            guard open.count + height <= limits.depth else { throw tooDeep(at: event.position) }
            return (value, height)
        case .open:
            throw YAMLError(
                .yamlAlias, at: event.position, "the value of the anchor \(name.quotedForMessage) contains itself")
        case nil:
            throw YAMLError(
                .yamlAlias, at: event.position,
                "no anchor \(name.quotedForMessage) is defined before it in this document")
        }
    }

    /// Records a long key, and passes the position of a key to the locator.
    private mutating func note(key: Value, at position: Position) {
        guard case .scalar(let key) = key else { return }
        if longKey == nil, key.text.utf8.count > YAML.maximumKeyLength { longKey = position }
        locator?.visit(
            key: key.keyText ?? key.text, of: open.dropLast().lazy.map(\.step), inDocument: documents.count,
            at: position)
    }

    /// Records the start of a document, and passes the position of a value to the locator.
    private mutating func note(_ position: Position, isScalar: Bool) {
        if open.isEmpty { start = position }
        locator?.visit(
            open.lazy.map(\.step), inDocument: documents.count,
            at: isScalar ? position : open.last?.keyPosition ?? position)
    }
}
