internal import InfraModel
internal import InfraRender

/// A value that does not match the type of a schema.
struct ScalarMismatch {
    /// The expected and the found value.
    var message: String
    /// A suggestion, if another notation is sufficient.
    var hint: String?
    /// Whether the value has the right type, but is not allowed.
    var isInvalid = false
}

extension ObjectSchema.ValueType {
    /// The name of the type in messages, with an article.
    fileprivate var expectation: String {
        switch self {
        case .any: "any value"
        case .object, .map, .metadata: "a mapping"
        case .list: "a sequence"
        case .string, .bytes, .time: "a string"
        case .int32, .int64: "an integer"
        case .number: "a number"
        case .boolean: "a boolean"
        case .intOrString: IntOrString.typeName
        case .quantity: Quantity.typeName
        case .duration: GoDuration.typeName
        }
    }

    /// Returns the mismatch of a mapping or a sequence instead of another type.
    func mismatch(_ value: Value) -> ScalarMismatch {
        ScalarMismatch(message: "expected \(expectation), found \(value.typeName)")
    }

    /// Returns the mismatch of a scalar; `nil` if it matches the type, or is null.
    func mismatch(_ scalar: Scalar) -> ScalarMismatch? {
        let reading = scalar.reading
        switch (self, reading) {
        case (_, .null), (.any, _): return nil
        case (.string, .string), (.number, .integer), (.number, .unsigned), (.number, .float), (.boolean, .bool):
            return nil
        case (.intOrString, .string): return nil
        case (.int32, _), (.int64, _), (.intOrString, _): return integerMismatch(reading, scalar)
        case (.quantity, _): return Quantity(untyped: .scalar(scalar)) == nil ? invalid(scalar) : nil
        case (.duration, .string(let text)): return GoDuration(text) == nil ? invalid(scalar) : nil
        case (.bytes, .string(let text)):
            // The message must not contain the text, which may be secret.
            return text.isBase64 ? nil : ScalarMismatch(message: "expected base64", isInvalid: true)
        case (.time, .string(let text)): return text.isTime ? nil : invalid(scalar, "a time like 2006-01-02T15:04:05Z")
        case (.string, _), (.bytes, _), (.time, _), (.duration, _):
            // Scalars that only some parsers read as another type are reported by the check of ambiguous scalars.
            if case .text = ScalarResolution(scalar.text).kustomize { return nil }
            return wrongType(scalar)
        default: return wrongType(scalar)
        }
    }

    private func integerMismatch(_ reading: ScalarReading, _ scalar: Scalar) -> ScalarMismatch? {
        switch reading {
        case .unsigned: return invalid(scalar, "a 64-bit integer")
        case .integer, .float:
            guard let number = Value.scalar(scalar).int else { return wrongType(scalar) }
            return self == .int64 || Int32(exactly: number) != nil ? nil : invalid(scalar, "a 32-bit integer")
        default: return wrongType(scalar)
        }
    }

    private func invalid(_ scalar: Scalar, _ expected: String? = nil) -> ScalarMismatch {
        ScalarMismatch(
            message: "expected \(expected ?? expectation), found \(scalar.text.quotedForMessage)", isInvalid: true)
    }

    private func wrongType(_ scalar: Scalar) -> ScalarMismatch {
        let value = Value.scalar(scalar)
        var hint: String?
        switch (self, scalar.style) {
        case (.string, .plain), (.bytes, .plain), (.time, .plain), (.duration, .plain): hint = "quote it"
        case (_, .quoted) where mismatch(.plain(scalar.text)) == nil && !scalar.text.isEmpty:
            hint = "write it without quotes"
        default: break
        }
        return ScalarMismatch(message: "expected \(expectation), found \(value.typeName)", hint: hint)
    }
}

extension String {
    /// Whether the text is base64 with padding (RFC 4648 section 4); line breaks are ignored, as Go does.
    fileprivate var isBase64: Bool {
        var (digits, padding) = (0, 0)
        for byte in utf8 where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") {
            switch byte {
            case UInt8(ascii: "="): padding += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                guard padding == 0 else { return false }
                digits += 1
            default: return false
            }
        }
        return padding <= 2 && (digits + padding) % 4 == 0
    }

    /// Whether the text is a time in the format of RFC 3339.
    fileprivate var isTime: Bool {
        let pattern = Array("0000-00-00T00:00:00".utf8)
        let bytes = Array(utf8)
        guard bytes.count > pattern.count else { return false }
        for (byte, expected) in zip(bytes, pattern) {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            guard expected == UInt8(ascii: "0") ? isDigit : byte == expected else { return false }
        }
        return bytes.last == UInt8(ascii: "Z") || bytes[(pattern.count)...].contains { $0 == 0x2B || $0 == 0x2D }
    }
}
