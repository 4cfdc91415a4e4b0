extension Scalar {
    /// Returns a spelling that all YAML parsers read as the same number: with a dot and a signed exponent.
    ///
    /// YAML 1.1 parsers read `1e+16`, which has no dot, as a string.
    ///
    /// - Parameter number: The number.
    /// - Returns: The shortest such spelling that is read back as the same double.
    package static func spelling(of number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? ".nan" : number < 0 ? "-.inf" : ".inf" }
        return spelling(ofJSONNumber: number.description)
    }

    /// Returns a JSON number in a spelling that all YAML parsers read as the same number.
    ///
    /// - Parameter text: A number (RFC 8259 section 6).
    /// - Returns: The number with a dot in its mantissa and a sign in its exponent; unchanged if it has no exponent.
    package static func spelling(ofJSONNumber text: String) -> String {
        guard let e = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return text }
        let mantissa = text[..<e]
        let exponent = text[text.utf8.index(after: e)...]
        let dot = mantissa.utf8.contains(UInt8(ascii: ".")) ? "" : ".0"
        let sign = exponent.first == "-" || exponent.first == "+" ? "" : "+"
        return "\(mantissa)\(dot)e\(sign)\(exponent)"
    }
}
