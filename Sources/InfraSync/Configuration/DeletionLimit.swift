/// A limit on the number of resources of an environment that a pass may remove without approval.
public enum DeletionLimit: Sendable, Hashable, CustomStringConvertible {
    /// A number of resources.
    case count(Int)
    /// A percentage of the resources, but at least ``minimumCount``; 100 % means no limit.
    case percent(Int)

    /// The number of resources that every percentage allows: in a small environment one file is many percent.
    public static let minimumCount = 3

    /// Whether the limit allows every deletion, also that of protected resources: it is a percentage of 100.
    public var isOff: Bool {
        if case .percent(let percent) = self { percent >= 100 } else { false }
    }

    /// Reads a number such as `20`, or a percentage from `0%` to `100%`.
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

    /// The limit as text, such as `20` or `25%`.
    public var description: String {
        switch self {
        case .count(let count): "\(count)"
        case .percent(let percent): "\(percent)%"
        }
    }

    /// Returns whether a number of resources may be removed.
    ///
    /// - Parameters:
    ///   - removed: The number of resources that would be removed.
    ///   - total: The number of resources of the environment.
    /// - Returns: `true` if the number does not exceed the limit.
    public func allows(removing removed: Int, of total: Int) -> Bool {
        guard !isOff else { return true }
        return switch self {
        case .count(let count): removed <= count
        case .percent(let percent): removed <= max(Self.minimumCount, Self.share(percent, of: total))
        }
    }

    /// Returns a percentage of a number, rounded down, without overflow.
    private static func share(_ percent: Int, of total: Int) -> Int {
        let percent = min(max(percent, 0), 100)
        let (hundreds, rest) = total.quotientAndRemainder(dividingBy: 100)
        return hundreds * percent + rest * percent / 100
    }
}
