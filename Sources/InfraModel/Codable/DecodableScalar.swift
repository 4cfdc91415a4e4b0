/// A scalar type of the standard library, which ``ValueDecoder`` decodes directly.
protocol DecodableScalar: Decodable {
    init(decoding decoder: ValueDecoder) throws
}

extension Bool: DecodableScalar {
    init(decoding decoder: ValueDecoder) throws {
        guard let flag = decoder.value.bool else { throw decoder.mismatch(Self.self, expected: "a boolean") }
        self = flag
    }
}

extension String: DecodableScalar {
    init(decoding decoder: ValueDecoder) throws {
        guard let text = decoder.value.string else { throw decoder.mismatch(Self.self, expected: "a string") }
        self = text
    }
}

extension BinaryFloatingPoint where Self: Decodable {
    init(decoding decoder: ValueDecoder) throws {
        guard let number = decoder.value.double else { throw decoder.mismatch(Self.self, expected: "a number") }
        self = Self(number)
        guard isFinite else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "expected a finite \(Self.self), found \(decoder.value)"))
        }
    }
}

extension Double: DecodableScalar {}
extension Float: DecodableScalar {}

extension FixedWidthInteger where Self: Decodable {
    init(decoding decoder: ValueDecoder) throws {
        let number: Self?
        switch decoder.value.reading {
        case .integer(let integer): number = Self(exactly: integer)
        case .unsigned(let integer): number = Self(exactly: integer)
        case .float(let float):
            guard float.isWhole else { throw decoder.mismatch(Self.self, expected: "an integer") }
            let signed = Int64(whole: float).flatMap { Self(exactly: $0) }
            number = signed ?? UInt64(whole: float).flatMap { Self(exactly: $0) }
        default: throw decoder.mismatch(Self.self, expected: "an integer")
        }
        guard let number else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "expected an integer from \(Self.min) to \(Self.max), found \(decoder.value)"))
        }
        self = number
    }
}

extension Double {
    /// Whether the number is finite and has no fraction.
    fileprivate var isWhole: Bool { isFinite && (abs(self) >= 0x1p53 || Double(Int64(self)) == self) }
}

extension Int: DecodableScalar {}
extension Int8: DecodableScalar {}
extension Int16: DecodableScalar {}
extension Int32: DecodableScalar {}
extension Int64: DecodableScalar {}
extension Int128: DecodableScalar {}
extension UInt: DecodableScalar {}
extension UInt8: DecodableScalar {}
extension UInt16: DecodableScalar {}
extension UInt32: DecodableScalar {}
extension UInt64: DecodableScalar {}
extension UInt128: DecodableScalar {}
