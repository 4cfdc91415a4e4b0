extension Value: Hashable {
    /// Compares the meaning, as Kubernetes sees it (RFC 6902 section 4.6).
    ///
    /// Numbers are compared as numbers, members in any order, and text by its bytes. Spelling and quotes are ignored,
    /// and all not-a-numbers are equal. ``hasSameSpelling(as:)`` also compares the spelling and the order of members.
    ///
    /// - Parameters:
    ///   - left: A value.
    ///   - right: Another value.
    /// - Returns: Whether both are the same JSON value.
    public static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.scalar(let left), .scalar(let right)):
            left == right || left.reading.isEquivalent(to: right.reading)
        case (.sequence(let left), .sequence(let right)): left == right
        case (.mapping(let left), .mapping(let right)): left == right
        default: false
        }
    }

    /// Hashes the meaning.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .scalar(let scalar): scalar.reading.hashMeaning(into: &hasher)
        case .sequence(let items): hasher.combine(items)
        case .mapping(let mapping): hasher.combine(mapping)
        }
    }

    /// Whether another value has the same content in the same spelling: style and bytes of each scalar, and the order
    /// of members.
    ///
    /// `==` compares the meaning only.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: Whether both are spelled the same.
    public func hasSameSpelling(as other: Value) -> Bool {
        switch (self, other) {
        case (.scalar(let left), .scalar(let right)): left == right
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.hasSameSpelling(as: $1) }
        case (.mapping(let left), .mapping(let right)): left.hasSameSpelling(as: right)
        default: false
        }
    }
}

extension Mapping: Hashable {
    /// Compares the members, in any order, by the bytes of their keys and the meaning of their values.
    ///
    /// - Parameters:
    ///   - left: A mapping.
    ///   - right: Another mapping.
    /// - Returns: Whether both are the same JSON object.
    public static func == (left: Mapping, right: Mapping) -> Bool {
        guard left.count == right.count else { return false }
        // A fast path for the same order of members, the most frequent case.
        if zip(left.members, right.members).allSatisfy({ $0.key.hasSameText(as: $1.key) }) {
            return zip(left.members, right.members).allSatisfy { $0.value == $1.value }
        }
        let index = Index(right)
        return left.members.allSatisfy { index[$0.key] == $0.value }
    }

    /// Hashes the members without regard to their order.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var copy = hasher
            copy.combine(member)
            sum &+= copy.finalize()
        }
        hasher.combine(count)
        hasher.combine(sum)
    }

    /// Whether another mapping has the same members in the same order and spelling, keys included.
    ///
    /// - Parameter other: The mapping to compare with.
    /// - Returns: Whether both are spelled the same.
    public func hasSameSpelling(as other: Mapping) -> Bool {
        count == other.count
            && zip(members, other.members).allSatisfy { $0.key == $1.key && $0.value.hasSameSpelling(as: $1.value) }
    }
}

extension Mapping.Member: Hashable {
    /// Compares the bytes of the keys and the meaning of the values.
    ///
    /// - Parameters:
    ///   - left: A member.
    ///   - right: Another member.
    /// - Returns: Whether both are the same member of a JSON object.
    public static func == (left: Mapping.Member, right: Mapping.Member) -> Bool {
        left.key.hasSameText(as: right.key) && left.value == right.value
    }

    /// Hashes the bytes of the key and the meaning of the value.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        key.text.hashBytes(into: &hasher)
        hasher.combine(value)
    }
}

extension ScalarReading {
    /// Whether two readings are the same JSON value: `1`, `1.0` and `0x1` are one number.
    ///
    /// - Parameter other: The reading to compare with.
    /// - Returns: Whether both are the same.
    public func isEquivalent(to other: ScalarReading) -> Bool {
        switch (self, other) {
        case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
        case (.float(let number), .integer(let integer)), (.integer(let integer), .float(let number)):
            Int64(whole: number) == integer
        case (.float(let number), .unsigned(let integer)), (.unsigned(let integer), .float(let number)):
            UInt64(whole: number) == integer
        case (.float(let left), .float(let right)): left == right || left.isNaN && right.isNaN
        default: self == other
        }
    }

    /// Hashes the value so that equivalent readings have equal hashes.
    fileprivate func hashMeaning(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let flag): hasher.combine(flag)
        case .integer(let number): hasher.combine(number)
        case .unsigned(let number): hasher.combine(number)
        case .float(let number):
            if let whole = Int64(whole: number) {
                hasher.combine(whole)
            } else if let whole = UInt64(whole: number) {
                hasher.combine(whole)
            } else {
                hasher.combine(number.isNaN ? .nan : number)
            }
        case .string(let text): text.hashBytes(into: &hasher)
        }
    }
}

// In a debug build, `init(exactly:)` needs libm, which a package without Foundation does not link.

extension Int64 {
    /// Converts a number without a fraction; `nil` for other numbers.
    init?(whole number: Double) {
        guard number >= -0x1p63, number < 0x1p63 else { return nil }
        self = Int64(number)
        guard Double(self) == number else { return nil }
    }
}

extension UInt64 {
    /// Converts a number without a fraction; `nil` for other numbers.
    init?(whole number: Double) {
        guard number >= 0, number < 0x1p64 else { return nil }
        self = UInt64(number)
        guard Double(self) == number else { return nil }
    }
}
