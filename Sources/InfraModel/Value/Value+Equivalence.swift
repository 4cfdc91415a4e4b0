extension Value {
    /// Returns whether Kubernetes reads the same value: numbers are compared as numbers, members in any order,
    /// regardless of spelling and
    /// quotes (RFC 6902 section 4.6).
    ///
    /// `==` compares the spelling too.
    ///
    /// - Parameter other: The other value.
    /// - Returns: Whether both are the same JSON value.
    public func isEquivalent(to other: Value) -> Bool {
        switch (self, other) {
        case (.scalar(let left), .scalar(let right)):
            left == right || left.reading.isEquivalent(to: right.reading)
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isEquivalent(to: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.isEquivalent(to: right)
        default:
            false
        }
    }
}

extension Mapping {
    fileprivate func isEquivalent(to other: Mapping) -> Bool {
        guard count == other.count else { return false }
        // The order is usually the same; the index is created only if it differs.
        if zip(members, other.members).allSatisfy({ $0.key.hasSameText(as: $1.key) }) {
            return zip(members, other.members).allSatisfy { $0.value.isEquivalent(to: $1.value) }
        }
        let index = Dictionary(other.members.map { (Scalar.quoted($0.key.text), $0.value) }) { first, _ in first }
        return members.allSatisfy { member in
            index[.quoted(member.key.text)].map { member.value.isEquivalent(to: $0) } ?? false
        }
    }
}

extension ScalarReading {
    /// Returns whether two readings are the same JSON value: `1`, `1.0` and `0x1` are the same number.
    ///
    /// - Parameter other: The other reading.
    /// - Returns: Whether both are equal.
    public func isEquivalent(to other: ScalarReading) -> Bool {
        switch (self, other) {
        case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
        case (.float(let number), .integer(let integer)), (.integer(let integer), .float(let number)):
            Int64(whole: number) == integer
        case (.float(let number), .unsigned(let integer)), (.unsigned(let integer), .float(let number)):
            UInt64(whole: number) == integer
        default: self == other
        }
    }
}

// In a debug build, `init(exactly:)` needs libm, which a package without Foundation does not link.

extension Int64 {
    fileprivate init?(whole number: Double) {
        guard number >= -0x1p63, number < 0x1p63 else { return nil }
        self = Int64(number)
        guard Double(self) == number else { return nil }
    }
}

extension UInt64 {
    fileprivate init?(whole number: Double) {
        guard number >= 0, number < 0x1p64 else { return nil }
        self = UInt64(number)
        guard Double(self) == number else { return nil }
    }
}
