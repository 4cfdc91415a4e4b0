/// A scalar type of the standard library, which ``ValueEncoder`` encodes directly.
protocol EncodableScalar: Encodable {
    /// The value; `nil` for a number that JSON cannot represent.
    var encoded: Value? { get }
}

extension Bool: EncodableScalar {
    var encoded: Value? { Value(self) }
}

extension String: EncodableScalar {
    var encoded: Value? { .string(self) }
}

extension Double: EncodableScalar {
    var encoded: Value? { isFinite ? Value(self) : nil }
}

extension Float: EncodableScalar {
    // The digits of the `Float`; those of a `Double` would be longer.
    var encoded: Value? { isFinite ? .scalar(.plain(Scalar.spelling(ofJSONNumber: description))) : nil }
}

extension BinaryInteger where Self: Encodable {
    var encoded: Value? { Value(self) }
}

extension Int: EncodableScalar {}
extension Int8: EncodableScalar {}
extension Int16: EncodableScalar {}
extension Int32: EncodableScalar {}
extension Int64: EncodableScalar {}
extension Int128: EncodableScalar {}
extension UInt: EncodableScalar {}
extension UInt8: EncodableScalar {}
extension UInt16: EncodableScalar {}
extension UInt32: EncodableScalar {}
extension UInt64: EncodableScalar {}
extension UInt128: EncodableScalar {}
