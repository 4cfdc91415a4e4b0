/// SplitMix64: the same sequence on every machine and in every run, so that failures are reproducible.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}

extension SeededGenerator {
    /// Returns a number from 0 up to, but not including, a bound.
    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// Returns true with a probability of 1 in `count`.
    mutating func isOnce(in count: Int) -> Bool { number(below: count) == 0 }

    /// Returns a random element.
    mutating func one<Element>(of elements: [Element]) -> Element { elements[number(below: elements.count)] }
}
