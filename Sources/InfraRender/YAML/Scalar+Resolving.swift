internal import InfraModel

extension Scalar {
    /// The scalar as it counts: what its tag makes of it, or its style and its spelling.
    ///
    /// - Parameters:
    ///   - tag: An explicit tag.
    ///   - isJSON: Whether the document is JSON text, whose numbers are spelled for every YAML reader.
    ///   - position: Where the scalar stands.
    /// - Returns: The scalar.
    /// - Throws: ``YAMLError`` when the tag is unknown or does not fit.
    func resolved(tag: String?, isJSON: Bool, at position: YAML.Position) throws(YAMLError) -> Scalar {
        if let tag { return try tagged(tag, at: position) }
        guard style == .plain else { return self }
        // Only text can stand on several lines, and it cannot be spelled on one.
        if text.utf8.contains(UInt8(ascii: "\n")) { return .quoted(text) }
        return isJSON && JSONGrammar.isNumber(text.utf8) ? .plain(Scalar.spelling(ofJSONNumber: text)) : self
    }

    /// Whether this is an infinity or not-a-number.
    var isNonFiniteNumber: Bool {
        guard style == .plain, (4...5).contains(text.utf8.count), text.utf8.contains(UInt8(ascii: ".")) else {
            return false
        }
        guard case .float(let number) = reading else { return false }
        return !number.isFinite
    }

    private func tagged(_ tag: String, at position: YAML.Position) throws(YAMLError) -> Scalar {
        let plain = Scalar.plain(text)
        switch (tag, plain.reading) {
        case ("!", _), ("tag:yaml.org,2002:str", _): return .quoted(text)
        case ("tag:yaml.org,2002:null", .null), ("tag:yaml.org,2002:bool", .bool),
            ("tag:yaml.org,2002:int", .integer), ("tag:yaml.org,2002:int", .unsigned),
            ("tag:yaml.org,2002:float", .integer), ("tag:yaml.org,2002:float", .unsigned),
            ("tag:yaml.org,2002:float", .float), ("tag:yaml.org,2002:timestamp", .string):
            return plain
        case ("tag:yaml.org,2002:merge", .string("<<")): return plain
        case ("tag:yaml.org,2002:binary", _):
            guard let decoded = text.decodedBase64 else {
                throw YAMLError(.tag, at: position, "the tag !!binary stands on what is not base64 of a UTF-8 text")
            }
            return .quoted(decoded)
        default:
            throw YAMLError(
                .tag, at: position,
                "the tag \(tag.quotedForMessage) is unknown or does not fit \(text.quotedForMessage): write it without")
        }
    }
}

extension String {
    /// What the text is the base64 form of, when that is UTF-8 (RFC 4648 section 4; line breaks and blanks do not count).
    fileprivate var decodedBase64: String? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var digits = 0
        var padding = 0
        for byte in utf8 where !" \n\t".utf8.contains(byte) {
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
