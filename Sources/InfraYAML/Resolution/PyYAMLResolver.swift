/// Reads plain scalars as PyYAML does: YAML 1.1.
enum PyYAMLResolver {
    static func reading(of text: String) -> ScalarResolution.Reading {
        if let word = words[text] { return word }
        guard let first = text.utf8.first, first.isDigit || "+-.".utf8.contains(first) else { return .text }
        return float(text) ?? integer(text) ?? time(text) ?? .text
    }

    private static let words: [String: ScalarResolution.Reading] = {
        var words = CoreSchemaResolver.words
        for word in ["yes", "Yes", "YES", "on", "On", "ON"] { words[word] = .bool(true) }
        for word in ["no", "No", "NO", "off", "Off", "OFF"] { words[word] = .bool(false) }
        // PyYAML has no constructor for the tags of these scalars.
        for word in ["=", "<<"] { words[word] = .rejected }
        return words
    }()

    private static func float(_ text: String) -> ScalarResolution.Reading? {
        if CoreSchemaResolver.specials.contains(text) { return .number(.unrepresentable) }
        var scanner = TextScanner(text)
        let isNegative = scanner.next == UInt8(ascii: "-")
        let hasSign = scanner.take("+-")
        let whole = scanner.takeAll { $0.isDigit || $0 == UInt8(ascii: "_") }
        guard whole.utf8.first?.isDigit ?? !hasSign else { return nil }
        var parts = [whole]
        while !whole.isEmpty, scanner.take(":") {
            guard let part = scanner.takeSexagesimalDigit() else { return nil }
            parts.append(part)
        }
        guard scanner.take(".") else { return nil }
        let fraction = scanner.takeAll { $0.isDigit || $0 == UInt8(ascii: "_") }
        guard !whole.isEmpty || fraction.utf8.first?.isDigit == true else { return nil }
        var exponent = ""
        if parts.count == 1, scanner.take("eE") {
            let isSmall = scanner.next == UInt8(ascii: "-")
            guard scanner.take("+-") else { return nil }
            exponent = scanner.takeAll { $0.isDigit }
            guard !exponent.isEmpty else { return nil }
            exponent = "e\(isSmall ? "-" : "")\(exponent)"
        }
        guard scanner.isAtEnd else { return nil }
        var value = parts.dropLast().reduce(0.0) { ($0 + (Double($1.withoutUnderscores) ?? 0)) * 60 }
        value += Double("0\(parts[parts.count - 1].withoutUnderscores).0\(fraction.withoutUnderscores)") ?? 0
        if let plain = Double("0\(parts[0].withoutUnderscores).\(fraction.withoutUnderscores)0\(exponent)"),
            parts.count == 1
        {
            value = plain
        }
        return .number(ScalarResolution.Number(isNegative ? -value : value))
    }

    private static func integer(_ text: String) -> ScalarResolution.Reading? {
        var scanner = TextScanner(text)
        let isNegative = scanner.next == UInt8(ascii: "-")
        scanner.take("+-")
        let body = scanner.takeAll { $0 != UInt8(ascii: ":") }
        guard let first = body.utf8.first, first.isDigit else { return nil }
        if !scanner.isAtEnd { return sexagesimal(body, &scanner, isNegative: isNegative) }
        for (prefix, radix) in [("0b", 2), ("0x", 16)] where body.hasPrefix(prefix) {
            let rest = body.dropFirst(2)
            guard !rest.isEmpty, rest.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || $0.isDigit(ofRadix: radix) }) else {
                return nil
            }
            return number(String(rest).withoutUnderscores, radix: radix, isNegative: isNegative)
        }
        let radix = first == UInt8(ascii: "0") && body.utf8.count > 1 ? 8 : 10
        guard body.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || $0.isDigit(ofRadix: radix) }) else { return nil }
        return number(body.withoutUnderscores, radix: radix, isNegative: isNegative)
    }

    /// Reads a sexagesimal integer such as `1:30`.
    private static func sexagesimal(
        _ first: String, _ scanner: inout TextScanner, isNegative: Bool
    ) -> ScalarResolution.Reading? {
        guard first.utf8.first != UInt8(ascii: "0"),
            first.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "_") })
        else { return nil }
        var value = Int64((isNegative ? "-" : "") + first.withoutUnderscores)
        while scanner.take(":") {
            guard let part = scanner.takeSexagesimalDigit() else { return nil }
            guard let number = value else { continue }
            // A negative number is computed with negative steps, since the smallest one has no positive counterpart.
            let (product, overflow) = number.multipliedReportingOverflow(by: 60)
            let step = Int64(part) ?? 0
            let (sum, carry) =
                isNegative ? product.subtractingReportingOverflow(step) : product.addingReportingOverflow(step)
            value = overflow || carry ? nil : sum
        }
        guard scanner.isAtEnd else { return nil }
        return .number(value.map { .integer($0) } ?? .unrepresentable)
    }

    private static func number(_ digits: String, radix: Int, isNegative: Bool) -> ScalarResolution.Reading {
        guard !digits.isEmpty else { return .rejected }
        return .number(Int64((isNegative ? "-" : "") + digits, radix: radix).map { .integer($0) } ?? .unrepresentable)
    }

    private static func time(_ text: String) -> ScalarResolution.Reading? {
        var scanner = TextScanner(text)
        guard let date = CalendarDate(&scanner, digits: 1...2) else { return nil }
        if scanner.isAtEnd {
            guard text.utf8.count == 10 else { return nil }
            return date.year > 0 && date.isValid ? .time(text) : .rejected
        }
        guard scanner.take("Tt") || !scanner.takeAll(while: { " \t".utf8.contains($0) }).isEmpty,
            let clock = ClockTime(&scanner, minuteDigits: 2...2)
        else { return nil }
        if scanner.take(".") { _ = scanner.takeAll { $0.isDigit } }
        let blanks = scanner.takeAll { " \t".utf8.contains($0) }
        if scanner.isAtEnd, !blanks.isEmpty { return nil }
        if !scanner.isAtEnd, !scanner.take("Z") {
            guard scanner.take("+-"), scanner.takeNumber(digits: 1...2) != nil else { return nil }
            if scanner.take(":"), scanner.takeNumber(digits: 2...2) == nil { return nil }
        }
        guard scanner.isAtEnd else { return nil }
        return date.year > 0 && date.isValid && clock.isValid ? .time(text) : .rejected
    }
}

extension TextScanner {
    /// Consumes a sexagesimal digit: `[0-5]?[0-9]`.
    fileprivate mutating func takeSexagesimalDigit() -> String? {
        let digits = takeAll { $0.isDigit }
        guard let first = digits.utf8.first, digits.utf8.count == 1 || (digits.utf8.count == 2 && first < 0x36) else {
            return nil
        }
        return digits
    }
}

extension String {
    /// The text without underscores.
    fileprivate var withoutUnderscores: String {
        String(decoding: utf8.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate func isDigit(ofRadix radix: Int) -> Bool {
        radix == 16 ? isHexDigit : isDigit && self < UInt8(ascii: "0") + UInt8(radix)
    }
}
