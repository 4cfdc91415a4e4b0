internal import CLibyaml
package import InfraModel

/// A parser of YAML events, which wraps libyaml.
@safe package struct EventParser: ~Copyable {
    /// An event, with the contents of the C union converted to Swift values.
    @safe package struct Event {
        package enum Kind {
            case streamStart, streamEnd
            case documentStart, documentEnd
            case alias
            case scalar(Scalar)
            case sequenceStart(isFlow: Bool)
            case sequenceEnd
            case mappingStart(isFlow: Bool)
            case mappingEnd
        }

        var kind: Kind
        /// The name of an anchor, or the name that an alias refers to.
        var anchor: String?
        /// An explicit tag.
        var tag: String?
        var line: Int
        var column: Int
        /// The range in characters from the start of the text, without a byte order mark.
        ///
        /// It includes the anchor and the tag. The range of a block collection ends anywhere before the next token.
        var characters: Range<Int>
        /// The notation of a scalar.
        var notation: Notation = .plain

        /// A notation of scalars (YAML 1.2.2, sections 7.3 and 8.1).
        enum Notation: Sendable {
            case plain, singleQuoted, doubleQuoted, literal, folded
        }

        var position: Position { Position(line: line + 1, column: column + 1) }
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
        // SAFETY: parser and text live until deinit; libyaml keeps a pointer into the text and no other one.
        unsafe text = .allocate(capacity: max(bytes.count, 1))
        _ = unsafe text.initialize(from: bytes)
        unsafe parser = .allocate(capacity: 1)
        unsafe yaml_parser_initialize(parser)
        unsafe yaml_parser_set_input_string(parser, text.baseAddress, bytes.count)
    }

    deinit {
        // SAFETY: this is the only owner of both.
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe text.deallocate()
    }

    mutating func next() throws(YAMLError) -> Event {
        // SAFETY: the event is initialised by yaml_parser_parse and deleted before it goes out of scope.
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw error() }
        defer { unsafe yaml_event_delete(&event) }
        return unsafe Event(event)
    }

    /// Returns the parser's error with its position.
    private func error() -> YAMLError {
        // SAFETY: libyaml's messages are static strings.
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "out of memory"
        if unsafe parser.pointee.error == YAML_READER_ERROR {
            return YAMLError(.yamlEncoding, at: position(ofByte: unsafe Int(parser.pointee.problem_offset)), problem)
        }
        let mark = unsafe parser.pointee.problem_mark
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) + ", " } ?? ""
        return YAMLError(
            .yamlSyntax, at: Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1), context + problem)
    }

    private func position(ofByte offset: Int) -> Position {
        // SAFETY: the text lives as long as the parser, and the prefix does not exceed it.
        let before = unsafe text.prefix(offset)
        let line = unsafe before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = unsafe before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return Position(
            line: line, column: unsafe String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1)
    }
}

extension EventParser.Event {
    fileprivate init(_ event: yaml_event_t) {
        // SAFETY: the marks are numbers; event.type determines the valid member of the union.
        line = unsafe Int(event.start_mark.line)
        column = unsafe Int(event.start_mark.column)
        let (start, end) = unsafe (Int(event.start_mark.index), Int(event.end_mark.index))
        characters = start..<max(start, end)
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT:
            kind = .alias
            anchor = unsafe Self.string(event.data.alias.anchor)
        case YAML_SCALAR_EVENT:
            kind = unsafe .scalar(Self.scalar(event))
            notation = unsafe Notation(event.data.scalar.style)
            anchor = unsafe Self.string(event.data.scalar.anchor)
            tag = unsafe Self.string(event.data.scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            kind = unsafe .sequenceStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
            anchor = unsafe Self.string(event.data.sequence_start.anchor)
            tag = unsafe Self.string(event.data.sequence_start.tag)
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            kind = unsafe .mappingStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
            anchor = unsafe Self.string(event.data.mapping_start.anchor)
            tag = unsafe Self.string(event.data.mapping_start.tag)
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        default: kind = .streamEnd
        }
    }

    private static func scalar(_ event: yaml_event_t) -> Scalar {
        // SAFETY: libyaml provides the length of its buffer, which it has validated as UTF-8.
        let bytes = unsafe UnsafeBufferPointer(start: event.data.scalar.value, count: Int(event.data.scalar.length))
        let text = unsafe String(decoding: bytes, as: UTF8.self)
        return unsafe Scalar(text, style: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted)
    }

    private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        // SAFETY: anchors and tags end with a zero byte.
        unsafe pointer.map { unsafe String(cString: $0) }
    }
}

extension EventParser.Event.Notation {
    fileprivate init(_ style: yaml_scalar_style_t) {
        self =
            switch style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
    }
}
