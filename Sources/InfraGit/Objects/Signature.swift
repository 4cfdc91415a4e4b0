internal import InfraSystem

/// The name, e-mail address and time of the author or committer of a commit.
public struct Signature: Hashable, Sendable {
    /// The name of the author or committer.
    public var name: String
    /// The e-mail address, without angle brackets.
    public var email: String
    /// The time, in seconds since 1970-01-01 00:00 UTC: from 0 to the end of the year 9999.
    public let time: Int64
    /// The time zone, in minutes east of UTC: from `-9999` to `+9999`, in the notation of a commit.
    public let offset: Int

    /// Creates a signature.
    ///
    /// A time out of range becomes 0, as git shows times that its calendar does not support; so does a time zone.
    ///
    /// - Parameters:
    ///   - name: The name of the author or committer.
    ///   - email: The e-mail address, without angle brackets.
    ///   - time: Seconds since 1970-01-01 00:00 UTC.
    ///   - offset: Minutes east of UTC.
    public init(name: String, email: String, time: Int64, offset: Int = 0) {
        self.name = name
        self.email = email
        self.time = Signature.times.contains(time) ? time : 0
        self.offset = Signature.offsets.contains(offset) ? offset : 0
    }

    /// Compares names and addresses byte by byte.
    ///
    /// - Parameters:
    ///   - lhs: A signature.
    ///   - rhs: Another signature.
    /// - Returns: Whether both are written as the same bytes.
    public static func == (lhs: Signature, rhs: Signature) -> Bool {
        lhs.time == rhs.time && lhs.offset == rhs.offset && lhs.name.utf8.elementsEqual(rhs.name.utf8)
            && lhs.email.utf8.elementsEqual(rhs.email.utf8)
    }

    /// The times with a year of four digits, which are the only ones that other tools read (RFC 3339).
    private static let times: ClosedRange<Int64> = 0...253_402_300_799
    /// From `-9999` to `+9999`, in hours and minutes.
    private static let offsets = -(99 * 60 + 99)...(99 * 60 + 99)
}

extension Signature {
    /// Parses `Name <email> seconds +hhmm` as git does: unreadable parts become empty or zero.
    ///
    /// Source: git's `ident.c`, `split_ident_line`.
    init(line: Substring) {
        let line = line.utf8
        guard let open = line.firstIndex(of: UInt8(ascii: "<")),
            let close = line[open...].firstIndex(of: UInt8(ascii: ">")),
            let last = line.lastIndex(of: UInt8(ascii: ">"))
        else {
            self.init(name: "", email: "", time: 0)
            return
        }
        var rest = line[line.index(after: last)...].drop(while: \.isBlank)
        let date = rest.prefix(while: \.isDigit)
        rest = rest[date.endIndex...].drop(while: \.isBlank)
        self.init(
            name: String(Substring(line[..<open].withoutBlanksAtTheEnd)),
            email: String(Substring(line[line.index(after: open)..<close])),
            time: Int64(Substring(date)) ?? 0,
            offset: date.isEmpty ? 0 : Signature.minutes(of: Substring(rest)))
    }

    /// The signature as it is written to a commit object.
    ///
    /// Characters that would break the line are removed, as in git.
    var line: String {
        "\(Signature.clean(name)) <\(Signature.clean(email))> \(time) \(zone(separator: ""))"
    }

    /// The local time in RFC 3339 format: `2020-09-13T14:26:40+02:00`.
    ///
    /// The time is in UTC if the local time has no such format: the offset has at least 24 hours, or the year more than
    /// four digits.
    package var date: String {
        // No overflow: both values are bounded.
        let local = time + Int64(offset) * 60
        let isWritable = abs(offset) < 24 * 60 && local <= Signature.times.upperBound
        let moment = CalendarTime.text(isWritable ? local : time, format: "%Y-%m-%dT%H:%M:%S", in: .utc)
        return moment + (isWritable ? zone(separator: ":") : "+00:00")
    }

    private func zone(separator: String) -> String {
        let minutes = abs(offset)
        // More than 59 minutes are left only if the hours are already 99.
        let hours = min(minutes / 60, 99)
        return (offset < 0 ? "-" : "+") + twoDigits(hours) + separator + twoDigits(minutes - hours * 60)
    }

    private static func minutes(of zone: Substring) -> Int {
        guard zone.utf8.first.map({ $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) == true,
            let value = Int(zone), (-9999...9999).contains(value)
        else { return 0 }
        return value / 100 * 60 + value % 100
    }

    /// Removes the characters that git calls crud: angle brackets and line ends anywhere, punctuation and blanks at
    /// both ends.
    private static func clean(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { $0 != "<" && $0 != ">" && $0 != "\n" && $0 != "\0" }
        let isCrud = { (scalar: Unicode.Scalar) in scalar.value <= 32 || ".,:;\"\\'".unicodeScalars.contains(scalar) }
        let first = kept.firstIndex { !isCrud($0) } ?? kept.endIndex
        let last = kept.lastIndex { !isCrud($0) }
        var result = String.UnicodeScalarView()
        if let last { result.append(contentsOf: kept[first...last]) }
        return String(result)
    }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
