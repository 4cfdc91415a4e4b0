internal import InfraModel

/// Writes canonical YAML: the form of a value that all YAML parsers used with Kubernetes read as the same value.
struct Emitter {
    /// The number of blanks by which collections are indented.
    struct Layout {
        /// The indentation of a mapping below a key, and of the lines of a block scalar.
        var step = 2
        /// The indentation of a sequence below a key.
        var sequenceStep = 0
    }

    private let layout: Layout
    private(set) var bytes: [UInt8] = []

    init(_ layout: Layout = Layout()) { self.layout = layout }

    /// Writes one document, starting with `---`.
    mutating func write(document value: Value) {
        append("---\n")
        switch value {
        case .mapping(let mapping) where !mapping.isEmpty: write(mapping, indent: 0, isAfterDash: false)
        case .sequence(let items) where !items.isEmpty: write(items, indent: 0, isAfterDash: false)
        case .scalar(let scalar):
            // At the start of a line, `---` would be a document marker, and a block scalar has no parent that it is
            // indented from.
            append(scalar == .plain("") ? "null" : scalar.singleLine)
            append("\n")
        default: writeInline(value, indent: 0)
        }
    }

    mutating func write(_ mapping: Mapping, indent: Int, isAfterDash: Bool) {
        var isFirst = isAfterDash
        for member in mapping.members {
            if !isFirst { pad(indent) }
            isFirst = false
            write(key: member.key, indent: indent)
            append(UInt8(ascii: ":"))
            switch member.value {
            case .mapping(let inner) where !inner.isEmpty:
                append("\n")
                write(inner, indent: indent + layout.step, isAfterDash: false)
            case .sequence(let items) where !items.isEmpty:
                append("\n")
                write(items, indent: indent + layout.sequenceStep, isAfterDash: false)
            default:
                writeInline(member.value, indent: indent, separator: " ")
            }
        }
    }

    mutating func write(_ items: [Value], indent: Int, isAfterDash: Bool) {
        var isFirst = isAfterDash
        for item in items {
            if !isFirst { pad(indent) }
            isFirst = false
            append(UInt8(ascii: "-"))
            switch item {
            case .mapping(let inner) where !inner.isEmpty:
                append(" ")
                write(inner, indent: indent + 2, isAfterDash: true)
            case .sequence(let inner) where !inner.isEmpty:
                append(" ")
                write(inner, indent: indent + 2, isAfterDash: true)
            default:
                writeInline(item, indent: indent, separator: " ")
            }
        }
    }

    /// Writes a scalar or an empty collection.
    private mutating func writeInline(_ value: Value, indent: Int, separator: String = "") {
        switch value {
        case .mapping: append("\(separator){}\n")
        case .sequence: append("\(separator)[]\n")
        case .scalar(let scalar):
            if scalar == .plain("") {
                append("\n")
            } else if scalar.canBeLiteral {
                append(separator)
                write(literal: scalar.text, indent: indent + layout.step)
            } else {
                append(separator)
                append(scalar.singleLine)
                append("\n")
            }
        }
    }

    /// Writes a key.
    ///
    /// Parsers look for the colon of a key within 1024 characters only; a longer key needs the explicit indicator `?`.
    private mutating func write(key: Scalar, indent: Int) {
        let text = key == .plain("") ? "\"\"" : key.singleLine
        guard text.utf8.count > 1000 else {
            append(text)
            return
        }
        append("? \(text)\n")
        pad(indent)
    }

    private mutating func write(literal text: String, indent: Int) {
        append(UInt8(ascii: "|"))
        // Leading spaces would count as indentation.
        if text.utf8.first == UInt8(ascii: " ") || text.utf8.first == UInt8(ascii: "\n") {
            append(String(layout.step))
        }
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let breaksAtEnd = lines.reversed().prefix { $0.isEmpty }.count
        switch breaksAtEnd {
        case 0: append("-")
        case 1: break
        default: append("+")
        }
        append("\n")
        for line in lines.dropLast(breaksAtEnd == 0 ? 0 : 1) {
            if !line.isEmpty {
                pad(indent)
                bytes.append(contentsOf: line)
            }
            append("\n")
        }
    }

    private mutating func pad(_ count: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
    private mutating func append(_ byte: UInt8) { bytes.append(byte) }
}
