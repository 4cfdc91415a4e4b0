internal import InfraRender

/// The syntax of TOML values without quotes and brackets.
enum TOMLToken {
    static func isValue(_ token: ArraySlice<UInt8>) -> Bool {
        isWord(token) || isNumber(token) || isDate(token) || isTime(token) || isDateAndTime(token)
    }

    private static func isWord(_ token: ArraySlice<UInt8>) -> Bool {
        token.elementsEqual("true".utf8) || token.elementsEqual("false".utf8)
            || token.withoutSign.elementsEqual("inf".utf8) || token.withoutSign.elementsEqual("nan".utf8)
    }

    // MARK: - Numbers

    private static func isNumber(_ token: ArraySlice<UInt8>) -> Bool {
        if token.first == UInt8(ascii: "0"), let letter = token.dropFirst().first, let base = bases[letter] {
            let digits = token.dropFirst(2)
            return isDigits(digits) { digit in UnicodeScalar(digit).properties.isASCIIHexDigit }
                && fits(digits, radix: base)
        }
        let parts = token.withoutSign.split(maxSplits: 1, omittingEmptySubsequences: false) {
            $0 | 0x20 == UInt8(ascii: "e")
        }
        let mantissa = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard mantissa.count <= 2, mantissa.allSatisfy({ isDigits($0, \.isDigit) }),
            mantissa[0].first != UInt8(ascii: "0") || mantissa[0].count == 1
        else { return false }
        guard parts.count == 1 else { return isDigits(parts[1].withoutSign, \.isDigit) }
        return mantissa.count == 2 || fits(token, radix: 10)
    }

    private static let bases = [UInt8(ascii: "x"): 16, UInt8(ascii: "o"): 8, UInt8(ascii: "b"): 2]

    /// Returns whether a text consists of digits with single underscores between them.
    private static func isDigits(_ text: ArraySlice<UInt8>, _ isDigit: (UInt8) -> Bool) -> Bool {
        text.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
    }

    /// Returns whether an integer fits into 64 bits.
    private static func fits(_ digits: ArraySlice<UInt8>, radix: Int) -> Bool {
        Int64(String(decoding: digits.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self), radix: radix) != nil
    }

    // MARK: - Dates and times

    /// Returns whether a text is a valid calendar date: `1979-05-27`.
    static func isDate(_ token: ArraySlice<UInt8>) -> Bool {
        guard token.hasForm("0000-00-00") else { return false }
        let (year, month, day) = (token.number(0, 4), token.number(5, 2), token.number(8, 2))
        let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return year > 0 && (1...12).contains(month) && (1...days[month - 1]).contains(day)
    }

    /// Returns whether a text is a time of day: `07:32:00`, with an optional fraction of a second.
    private static func isTime(_ token: ArraySlice<UInt8>) -> Bool {
        guard token.prefix(8).hasForm("00:00:00") else { return false }
        let fraction = token.dropFirst(8)
        let isFraction =
            fraction.isEmpty
            || fraction.first == UInt8(ascii: ".") && fraction.count > 1 && fraction.dropFirst().allSatisfy(\.isDigit)
        return isFraction && token.number(0, 2) < 24 && token.number(3, 2) < 60 && token.number(6, 2) < 60
    }

    private static func isDateAndTime(_ token: ArraySlice<UInt8>) -> Bool {
        guard isDate(token.prefix(10)), let separator = token.dropFirst(10).first,
            separator | 0x20 == UInt8(ascii: "t") || separator == UInt8(ascii: " ")
        else { return false }
        let rest = token.dropFirst(11)
        if rest.last.map({ $0 | 0x20 }) == UInt8(ascii: "z") { return isTime(rest.dropLast()) }
        let offset = rest.suffix(5)
        if let sign = rest.dropLast(5).last, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            return offset.hasForm("00:00") && offset.number(0, 2) < 24 && offset.number(3, 2) < 60
                && isTime(rest.dropLast(6))
        }
        return isTime(rest)
    }
}

extension ArraySlice<UInt8> {
    fileprivate var withoutSign: ArraySlice<UInt8> {
        first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? dropFirst() : self
    }

    /// Returns whether the bytes match a pattern in which a zero matches any digit.
    fileprivate func hasForm(_ pattern: String) -> Bool {
        count == pattern.utf8.count
            && zip(self, pattern.utf8).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }
    }

    /// Parses a short sequence of digits.
    fileprivate func number(_ start: Int, _ count: Int) -> Int {
        dropFirst(start).prefix(count).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
