/// Reads plain scalars as timestamps, as go-yaml 3 and therefore kustomize does.
enum GoTimestamp {
    /// Returns the output spelling of a timestamp: `2001-01-01T00:00:00Z`; `nil` for other text.
    static func spelling(of text: String) -> String? {
        guard let first = text.utf8.first, first.isDigit else { return nil }
        var scanner = TextScanner(text)
        guard let date = CalendarDate(&scanner, digits: 1...2), date.isValid else { return nil }
        if scanner.isAtEnd { return "\(date)T00:00:00Z" }
        let hasZone = scanner.take("Tt")
        guard hasZone || !scanner.takeAll(while: { $0 == UInt8(ascii: " ") }).isEmpty,
            let clock = ClockTime(&scanner, minuteDigits: 1...2), clock.isValid
        else { return nil }
        var fraction = ""
        if scanner.take(".,") {
            fraction = scanner.takeAll { $0.isDigit }
            guard !fraction.isEmpty else { return nil }
            fraction = String(fraction.prefix(9))
            while fraction.hasSuffix("0") { fraction.removeLast() }
        }
        let seconds = fraction.isEmpty ? "" : ".\(fraction)"
        guard hasZone else { return scanner.isAtEnd ? "\(date)T\(clock)\(seconds)Z" : nil }
        guard let zone = zone(&scanner), scanner.isAtEnd else { return nil }
        return "\(date)T\(clock)\(seconds)\(zone)"
    }

    private static func zone(_ scanner: inout TextScanner) -> String? {
        if scanner.take("Z") { return "Z" }
        let sign = scanner.next == UInt8(ascii: "-") ? "-" : "+"
        guard scanner.take("+-"), let hours = scanner.takeNumber(digits: 2...2), hours <= 24, scanner.take(":"),
            let minutes = scanner.takeNumber(digits: 2...2), minutes <= 60
        else { return nil }
        return hours == 0 && minutes == 0 ? "Z" : "\(sign)\(hours.padded(to: 2)):\(minutes.padded(to: 2))"
    }
}

/// A date of the Gregorian calendar with a four-digit year.
struct CalendarDate: CustomStringConvertible {
    var year: Int
    var month: Int
    var day: Int

    init?(_ scanner: inout TextScanner, digits: ClosedRange<Int>) {
        guard let year = scanner.takeNumber(digits: 4...4), scanner.take("-"),
            let month = scanner.takeNumber(digits: digits), scanner.take("-"),
            let day = scanner.takeNumber(digits: digits)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    var isValid: Bool {
        guard (1...12).contains(month) else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[month - 1]).contains(day)
    }

    var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }
}

/// A time of day.
struct ClockTime: CustomStringConvertible {
    var hour: Int
    var minute: Int
    var second: Int

    init?(_ scanner: inout TextScanner, minuteDigits: ClosedRange<Int>) {
        guard let hour = scanner.takeNumber(digits: 1...2), scanner.take(":"),
            let minute = scanner.takeNumber(digits: minuteDigits), scanner.take(":"),
            let second = scanner.takeNumber(digits: minuteDigits)
        else { return nil }
        (self.hour, self.minute, self.second) = (hour, minute, second)
    }

    var isValid: Bool { hour < 24 && minute < 60 && second < 60 }

    var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))" }
}

extension Int {
    fileprivate func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
