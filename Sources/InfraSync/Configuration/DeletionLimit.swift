/// How many resources of an environment a pass may remove before that needs a person's word.
public enum DeletionLimit: Sendable, Hashable, CustomStringConvertible {
    /// So many.
    case count(Int)
    /// So many of a hundred, but never fewer than ``leastCount``.
    case percent(Int)

    /// What a percentage never goes below: in a small environment one file is many percent.
    public static let leastCount = 10

    /// Reads `20` or `25%`; there are no more than `100%`.
    ///
    /// - Parameter text: The text.
    public init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let number = Int(text.dropLast()), (0...100).contains(number) else { return nil }
            self = .percent(number)
        } else {
            guard let number = Int(text), number >= 0 else { return nil }
            self = .count(number)
        }
    }

    /// `20` or `25%`.
    public var description: String {
        switch self {
        case .count(let count): "\(count)"
        case .percent(let percent): "\(percent)%"
        }
    }

    /// Whether so many may be removed.
    ///
    /// - Parameters:
    ///   - removed: The number of resources that would be removed.
    ///   - total: The number of resources that are there.
    /// - Returns: Whether the limit holds.
    public func allows(removing removed: Int, of total: Int) -> Bool {
        switch self {
        case .count(let count): removed <= count
        case .percent(let percent): removed <= max(Self.leastCount, Self.share(percent, of: total))
        }
    }

    /// So many of a hundred, rounded down, without a product that could overflow.
    private static func share(_ percent: Int, of total: Int) -> Int {
        let percent = min(max(percent, 0), 100)
        let (hundreds, rest) = total.quotientAndRemainder(dividingBy: 100)
        return hundreds * percent + rest * percent / 100
    }
}
