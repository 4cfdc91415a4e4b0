internal import InfraModel

extension Value {
    /// The value as a Swift literal of the type `Value`.
    var swiftLiteral: String {
        switch self {
        case .scalar(let scalar):
            switch scalar.reading {
            case .null: ".null"
            case .string(let text): text.swiftLiteral
            case .integer, .unsigned, .float, .bool: scalar.text
            }
        case .sequence(let items): "[\(items.map(\.swiftLiteral).joined(separator: ", "))]"
        case .mapping(let mapping):
            mapping.members.isEmpty
                ? "[:]"
                : "[\(mapping.members.map { "\($0.key.text.swiftLiteral): \($0.value.swiftLiteral)" }.joined(separator: ", "))]"
        }
    }

    /// The value for documentation comments: flow style on one line.
    var inlineText: String {
        switch self {
        case .scalar(let scalar):
            if case .string(let text) = scalar.reading { text.isEmpty ? "\"\"" : text } else { scalar.text }
        case .sequence(let items): "[\(items.map(\.inlineText).joined(separator: ", "))]"
        case .mapping(let mapping):
            "{\(mapping.members.map { "\($0.key.text): \($0.value.inlineText)" }.joined(separator: ", "))}"
        }
    }
}

extension String {
    /// The text as a Swift string literal.
    var swiftLiteral: String {
        var literal = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\t": literal += "\\t"
            case "\r": literal += "\\r"
            case _ where scalar.value < 0x20: literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// The first sentence, and all other sentences.
    var sentences: (first: String, rest: String) {
        var start = startIndex
        while let end = self[start...].firstIndex(of: ".") {
            start = index(after: end)
            let rest = self[start...]
            guard rest.first == " ", let next = rest.dropFirst().first, next.isUppercase || next == "`" else {
                continue
            }
            return (String(self[..<start]), rest.trimmed)
        }
        return (self, "")
    }

    /// Wraps the text.
    ///
    /// - Parameter width: The maximum number of characters per line.
    /// - Returns: The lines; a longer word has a line of its own.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
