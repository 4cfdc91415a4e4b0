extension Scalar {
    /// The text that `kubectl` reads for the scalar as a key of a mapping; `nil` if it rejects the key.
    ///
    /// JSON has only strings as keys, so `sigs.k8s.io/yaml` writes a boolean or a number as text: `0x194` as `404`, `yes`
    /// as `true`. It rejects null and integers from 2^63 up to 2^64 - 1.
    package var keyText: String? {
        switch reading {
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): "\(number)"
        case .float(let number): Self.text(of: Float(number))
        case .null, .unsigned: nil
        }
    }

    /// Formats a number like `strconv.FormatFloat(number, 'g', -1, 32)` of Go: the shortest digits that identify the
    /// 32-bit number, with an exponent if it is less than -4 or more than 5.
    private static func text(of number: Float) -> String {
        guard number.isFinite else { return number.isNaN ? ".nan" : number < 0 ? "-.inf" : ".inf" }
        let sign = number.sign == .minus ? "-" : ""
        let parts = number.magnitude.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        let all = mantissa[0] + fraction
        let digits = all.drop { $0 == "0" }
        guard !digits.isEmpty else { return "\(sign)0" }
        // The exponent of the first digit other than zero.
        let exponent =
            (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + mantissa[0].count - 1 - (all.count - digits.count)
        let significant = digits.reversed().drop { $0 == "0" }.reversed()
        return sign + Self.text(of: String(significant), exponent: exponent)
    }

    private static func text(of digits: String, exponent: Int) -> String {
        guard (-4..<6).contains(exponent) else {
            let fraction = digits.count > 1 ? ".\(digits.dropFirst())" : ""
            let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
            return "\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(power)"
        }
        guard exponent >= 0 else { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
        let whole = digits.prefix(exponent + 1)
        let padding = String(repeating: "0", count: exponent + 1 - whole.count)
        let fraction = digits.dropFirst(whole.count)
        return whole + padding + (fraction.isEmpty ? "" : ".\(fraction)")
    }
}
