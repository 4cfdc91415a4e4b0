/// Who did something, and when: the author or committer of a commit.
public struct Signature: Hashable, Sendable {
    /// The person's name.
    public var name: String
    /// The e-mail address, without angle brackets.
    public var email: String
    /// The moment, in seconds since 1970-01-01 00:00 UTC.
    public var time: Int64
    /// The time zone, in minutes east of UTC.
    public var offset: Int

    /// Makes a signature.
    ///
    /// - Parameters:
    ///   - name: The person's name.
    ///   - email: The e-mail address, without angle brackets.
    ///   - time: Seconds since 1970-01-01 00:00 UTC.
    ///   - offset: Minutes east of UTC.
    public init(name: String, email: String, time: Int64, offset: Int = 0) {
        self.name = name
        self.email = email
        self.time = time
        self.offset = offset
    }
}

extension Signature {
    /// Reads `Name <email> seconds +hhmm` as leniently as git: what cannot be read is empty or zero.
    init(line: Substring) {
        let close = line.lastIndex(of: ">") ?? line.endIndex
        let open = line[..<close].firstIndex(of: "<") ?? close
        name = String(line[..<open].trimmed)
        email = open < close ? String(line[line.index(after: open)..<close]) : ""
        let rest = close < line.endIndex ? line[line.index(after: close)...] : ""
        let numbers = rest.split(separator: " ")
        time = numbers.first.flatMap { Int64($0) } ?? 0
        offset = numbers.count > 1 ? Signature.minutes(of: numbers[1]) : 0
    }

    /// The line of a commit object.
    ///
    /// Characters that would break it are left out, as git does.
    var line: String {
        let sign = offset < 0 ? "-" : "+"
        let minutes = abs(offset)
        let zone = sign + twoDigits(minutes / 60) + twoDigits(minutes % 60)
        return "\(Signature.clean(name)) <\(Signature.clean(email))> \(time) \(zone)"
    }

    private static func minutes(of zone: Substring) -> Int {
        guard let value = Int(zone), abs(value) < 10_000 else { return 0 }
        return value / 100 * 60 + value % 100
    }

    /// Removes what git calls crud: angle brackets and line ends anywhere, punctuation and blanks at both ends.
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
