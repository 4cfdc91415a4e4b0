internal import InfraModel

/// A parser of the nodes of a text.
///
/// The text has been parsed to values before, so its nesting depth is within the limits.
struct SyntaxReader: ~Copyable {
    private var parser: EventParser
    private let source: SourceBytes
    private let offsets: CharacterOffsets

    init(_ source: SourceBytes) {
        parser = EventParser(source.bytes)
        self.source = source
        offsets = CharacterOffsets(source.bytes)
    }

    /// Parses the root node of each document.
    consuming func documents() throws(YAMLError) -> [SyntaxNode] {
        var documents: [SyntaxNode] = []
        while true {
            let event = try parser.next()
            switch event.kind {
            case .streamEnd: return documents
            case .streamStart, .documentStart, .documentEnd: break
            default: documents.append(try node(event))
            }
        }
    }

    private mutating func node(_ event: EventParser.Event) throws(YAMLError) -> SyntaxNode {
        let range = offsets[event.characters]
        var (isScalar, isAlias) = (false, false)
        if case .scalar = event.kind { isScalar = true }
        if case .alias = event.kind { isAlias = true }
        let hasProperties = !isAlias && (event.anchor != nil || event.tag != nil)
        let start = hasProperties ? endOfProperties(at: range, isScalar: isScalar) : range.lowerBound
        switch event.kind {
        case .alias: return SyntaxNode(content: .alias, range: range, contentStart: start)
        case .sequenceStart(let isFlow), .mappingStart(let isFlow):
            let (content, end) = try collection(event)
            let last = SyntaxNode(content: content, range: range, contentStart: start).entries.last
            return SyntaxNode(
                content: content, isFlow: isFlow, range: range.lowerBound..<(isFlow ? end : last?.upperBound ?? start),
                contentStart: start)
        default:
            let end = event.notation == .literal || event.notation == .folded ? endOfBlock(start, range) : nil
            return SyntaxNode(
                content: .scalar(event.notation), range: range.lowerBound..<(end ?? range.upperBound),
                contentStart: start)
        }
    }

    /// Parses the content of a collection; the end is valid only in flow style.
    private mutating func collection(
        _ event: EventParser.Event
    ) throws(YAMLError) -> (content: SyntaxNode.Content, end: Int) {
        var items: [SyntaxNode] = []
        var members: [SyntaxNode.Member] = []
        while true {
            let next = try parser.next()
            switch next.kind {
            case .sequenceEnd: return (.sequence(items), offsets[next.characters].upperBound)
            case .mappingEnd: return (.mapping(members), offsets[next.characters].upperBound)
            default:
                if case .mappingStart = event.kind {
                    members.append(try member(next))
                } else {
                    items.append(try node(next))
                }
            }
        }
    }

    private mutating func member(_ event: EventParser.Event) throws(YAMLError) -> SyntaxNode.Member {
        var name: String?
        if case .scalar(let scalar) = event.kind { name = scalar.text }
        let key = try node(event)
        var value = try node(try parser.next())
        if value.range.isEmpty {
            // The position of an empty value is anywhere before the next token.
            let colon = source.skipInsignificant(key.range.upperBound)
            let end = source[colon] == UInt8(ascii: ":") ? colon + 1 : key.range.upperBound
            value.range = end..<end
            value.contentStart = end
        }
        return SyntaxNode.Member(name: name, key: key, value: value)
    }

    /// Returns the offset after the anchor and the tag of a node.
    private func endOfProperties(at range: Range<Int>, isScalar: Bool) -> Int {
        var offset = range.lowerBound
        while source[offset] == UInt8(ascii: "&") || source[offset] == UInt8(ascii: "!") {
            while let byte = source[offset], byte > UInt8(ascii: " "), !",]}".utf8.contains(byte) { offset += 1 }
            let next = source.skipInsignificant(offset)
            // An empty scalar ends with its properties.
            if isScalar, next >= range.upperBound { return range.upperBound }
            offset = next
        }
        return offset
    }

    /// Returns the end of the content of a block scalar, without the last line break and insignificant blank lines.
    private func endOfBlock(_ start: Int, _ range: Range<Int>) -> Int {
        let header = source.lineEnd(start)
        var keepsBlankLines = false
        var offset = start
        while let byte = source[offset], byte > UInt8(ascii: " ") {
            keepsBlankLines = keepsBlankLines || byte == UInt8(ascii: "+")
            offset += 1
        }
        var end = range.upperBound
        while end > header {
            if source[end - 1] == UInt8(ascii: "\n") {
                end -= source[end - 2] == UInt8(ascii: "\r") ? 2 : 1
                if keepsBlankLines { break }
            }
            let line = source.lineStart(end)
            guard !keepsBlankLines, line > header, source.isBlank(line..<end) else { break }
            end = line
        }
        return max(end, header)
    }
}
