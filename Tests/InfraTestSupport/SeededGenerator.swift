/// A reproducible random number generator (SplitMix64): the same numbers on every machine and in every run.
public struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// Starts a sequence.
    ///
    /// - Parameter seed: The same seed gives the same sequence.
    public init(seed: UInt64) { state = seed }

    /// Returns the next number.
    ///
    /// - Returns: Any number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}

extension SeededGenerator {
    /// Returns a number from 0 up to, but not including, a bound.
    ///
    /// - Parameter bound: The bound; greater than 0.
    /// - Returns: The number.
    public mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// Returns `true` with a probability of one in `count`.
    ///
    /// - Parameter count: The reciprocal of the probability; greater than 0.
    /// - Returns: Whether the event happens.
    public mutating func isOnce(in count: Int) -> Bool { number(below: count) == 0 }

    /// Returns a random element.
    ///
    /// - Parameter elements: The elements; at least one.
    /// - Returns: One of them.
    public mutating func one<Element>(of elements: [Element]) -> Element { elements[number(below: elements.count)] }
}
