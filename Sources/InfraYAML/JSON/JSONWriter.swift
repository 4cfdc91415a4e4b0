internal import InfraModel

/// Writes values as JSON text (RFC 8259), with the types that Kubernetes reads.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    /// Writes a value.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value from the root, for errors.
    /// - Throws: `ModelError` if JSON cannot represent a number.
    mutating func write(_ value: Value, at path: [String] = []) throws(ModelError) {
        switch value {
        case .scalar(let scalar): try write(scalar, at: path)
        case .sequence(let items):
            append("[")
            for (index, item) in items.enumerated() {
                if index > 0 { append(",") }
                try write(item, at: path + [String(index)])
            }
            append("]")
        case .mapping(let mapping):
            append("{")
            for (index, member) in mapping.members.enumerated() {
                if index > 0 { append(",") }
                write(string: member.key.jsonKey)
                append(":")
                try write(member.value, at: path + [member.key.text])
            }
            append("}")
        }
    }

    private mutating func write(_ scalar: Scalar, at path: [String]) throws(ModelError) {
        switch scalar.reading {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .integer(let value): append(String(value))
        case .unsigned(let value): append(String(value))
        case .string(let text): write(string: text)
        case .float(let value):
            guard value.isFinite else {
                throw ModelError(.invalid, at: path, "the number \(scalar.text) has no JSON form")
            }
            append(JSONGrammar.isNumber(scalar.text.utf8) ? scalar.text : Scalar.spelling(of: value))
        }
    }

    private mutating func write(string: String) {
        append("\"")
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": append("\\\"")
            case "\\": append("\\\\")
            case "\n": append("\\n")
            case "\r": append("\\r")
            case "\t": append("\\t")
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let digits = String(scalar.value, radix: 16)
                    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
                } else {
                    bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
                }
            }
        }
        append("\"")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension Scalar {
    /// The JSON member name that `sigs.k8s.io/yaml` produces for a key.
    fileprivate var jsonKey: String {
        switch reading {
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .unsigned(let value): String(value)
        default: text
        }
    }
}
