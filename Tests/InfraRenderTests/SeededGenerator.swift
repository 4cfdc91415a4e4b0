/// SplitMix64: the same numbers on every machine and in every run, so that a failure can be repeated.
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
    /// A number from 0 up to, but not including, a bound.
    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// Whether something that happens once in so many times happens.
    mutating func isOnce(in count: Int) -> Bool { number(below: count) == 0 }

    /// One of some elements.
    mutating func one<Element>(of elements: [Element]) -> Element { elements[number(below: elements.count)] }
}
