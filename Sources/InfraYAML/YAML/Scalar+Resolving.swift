internal import InfraModel

extension Scalar {
    /// Resolves the scalar by its tag, or by its style and spelling.
    ///
    /// - Parameters:
    ///   - tag: An explicit tag.
    ///   - isJSON: Whether the document is JSON text, whose numbers are spelled so that every YAML parser reads them as
    ///     numbers.
    ///   - isKey: Whether the scalar is the key of a mapping.
    ///   - position: The position of the scalar.
    /// - Returns: The resolved scalar.
    /// - Throws: ``YAMLError`` if the tag is unknown or does not match the value.
    func resolved(
        tag: String?, isJSON: Bool, isKey: Bool, at position: Position
    ) throws(YAMLError) -> Scalar {
        if let tag { return try tagged(tag, isKey: isKey, at: position) }
        guard style == .plain else { return self }
        // A multi-line plain scalar is always a string, and it cannot be written on one line.
        if text.utf8.contains(UInt8(ascii: "\n")) { return .quoted(text) }
        return isJSON && JSONGrammar.isNumber(text.utf8) ? .plain(Scalar.spelling(ofJSONNumber: text)) : self
    }

    /// Whether the scalar is infinite or not-a-number.
    var isNonFiniteNumber: Bool {
        guard style == .plain, (4...5).contains(text.utf8.count), text.utf8.contains(UInt8(ascii: ".")) else {
            return false
        }
        guard case .float(let number) = reading else { return false }
        return !number.isFinite
    }

    /// Applies a tag.
    ///
    /// The output has no tags. A tag is therefore applied only to text that every parser reads as a value of the tag's
    /// type if it is plain and has no tag.
    private func tagged(_ tag: String, isKey: Bool, at position: Position) throws(YAMLError) -> Scalar {
        if tag == "!" { return .quoted(text) }
        guard let type = Tag(tag) else {
            throw YAMLError(
                .yamlTag, at: position,
                "the tag \(YAML.name(ofTag: tag)) is unknown or not valid for a scalar: remove the tag")
        }
        switch type {
        case .str: return .quoted(text)
        case .merge where isKey && text == "<<": return .plain(text)
        case .binary:
            if let decoded = text.decodedBase64 { return .quoted(decoded) }
        default:
            if ScalarResolution(text).isUnambiguous(as: type, reading: Scalar.plain(text).reading) {
                return .plain(text)
            }
        }
        throw YAMLError(
            .yamlTag, at: position,
            """
            the tag !!\(type.rawValue) needs \(type.expectation), found something else: write the value without the tag
            """)
    }
}

/// The tags of scalars, by their names in YAML's type repository.
private enum Tag: String {
    case str, null, bool, int, float, timestamp, binary, merge

    /// Creates a tag from its URI; `nil` if it is not a tag of scalars.
    init?(_ uri: String) {
        guard uri.utf8.starts(with: YAML.tagPrefix.utf8) else { return nil }
        self.init(rawValue: String(uri.dropFirst(YAML.tagPrefix.utf8.count)))
    }

    /// A description of valid values for messages.
    var expectation: String {
        switch self {
        case .str: "a string"
        case .null: "null"
        case .bool: "true or false"
        case .int: "an integer that all parsers read as the same value"
        case .float: "a number that all parsers read as the same value"
        case .timestamp: "a date, or a date and a time"
        case .binary: "base64 of a UTF-8 text"
        case .merge: "the key <<"
        }
    }
}

extension ScalarResolution {
    /// Returns whether all parsers read the plain, untagged text as a value of a tag's type.
    ///
    /// - Parameters:
    ///   - tag: The tag.
    ///   - reading: The value as Kubernetes reads it, which distinguishes integers from floats.
    /// - Returns: Whether all parsers agree.
    fileprivate func isUnambiguous(as tag: Tag, reading: ScalarReading) -> Bool {
        switch (tag, reading) {
        case (.null, .null), (.bool, .bool), (.int, .integer), (.float, .integer), (.float, .float): isUnambiguous
        // The type exists in YAML 1.1 only. Kubernetes reads a time as a string.
        case (.timestamp, .string): if case .time = python { true } else { false }
        default: false
        }
    }
}

extension YAML {
    /// The URI prefix that `!!` abbreviates.
    static let tagPrefix = "tag:yaml.org,2002:"

    /// The notation of a tag in messages.
    static func name(ofTag tag: String) -> String {
        tag.utf8.starts(with: tagPrefix.utf8)
            ? "!!\(tag.dropFirst(tagPrefix.utf8.count))".printable : tag.quotedForMessage
    }
}

extension String {
    /// The base64-decoded text, if it is valid UTF-8 (RFC 4648 section 4; line breaks are ignored).
    ///
    /// Spaces are rejected, as go-yaml does.
    fileprivate var decodedBase64: String? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var digits = 0
        var padding = 0
        for byte in utf8 where byte != UInt8(ascii: "\n") {
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let digit = Self.base64Digits.firstIndex(of: byte) else { return nil }
            bits = bits << 6 | UInt32(digit)
            digits += 1
            if digits % 4 == 0 {
                bytes += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
                bits = 0
            }
        }
        switch (digits % 4, padding) {
        case (0, 0): break
        case (2, 2): bytes.append(UInt8(bits >> 4 & 0xFF))
        case (3, 1): bytes += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
        default: return nil
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
