extension Scalar {
    /// A number's spelling: digits with a dot, and a signed exponent if there is one.
    ///
    /// `1e+16` without a dot would be text for YAML 1.1.
    ///
    /// - Parameter number: The number.
    /// - Returns: The shortest such spelling that reads back as the same double.
    public static func spelling(of number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? ".nan" : number < 0 ? "-.inf" : ".inf" }
        return spelling(ofJSONNumber: number.description)
    }

    /// A number of JSON, spelled so that every YAML reader takes it for the same one: only an exponent needs care.
    ///
    /// - Parameter text: A number by RFC 8259 section 6.
    /// - Returns: The number with a dot in its mantissa and a sign in its exponent, or as it was when it has no exponent.
    public static func spelling(ofJSONNumber text: String) -> String {
        guard let e = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return text }
        let mantissa = text[..<e]
        let exponent = text[text.utf8.index(after: e)...]
        let dot = mantissa.utf8.contains(UInt8(ascii: ".")) ? "" : ".0"
        let sign = exponent.first == "-" || exponent.first == "+" ? "" : "+"
        return "\(mantissa)\(dot)e\(sign)\(exponent)"
    }
}
