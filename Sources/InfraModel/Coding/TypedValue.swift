/// A Swift type that a part of a document can be read as and written from.
///
/// Scalars are types of the standard library (`Int`, `Bool`, `String`) and of this one (``Quantity``, ``IntOrString``);
/// mappings are ``Typed``, ``TypedMap`` and, for sequences, ``TypedList``. These three keep the ``Value`` that they were
/// read from, so that what no property touches is written as it was.
public protocol TypedValue: Sendable, Hashable {
    /// Reads a value; `nil` when it is of another type.
    ///
    /// - Parameter untyped: The value.
    init?(untyped: Value)

    /// The value to write; `nil` when nothing is to be written.
    var untyped: Value? { get }

    /// Whether another value is written in the same way, so that setting it changes nothing.
    ///
    /// The default compares with `==`. Types that keep a ``Value`` compare its spelling.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: Whether both are written the same.
    func hasSameSpelling(as other: Self) -> Bool

    /// What the type is called in messages, with its article: `an integer`.
    static var typeName: String { get }

    /// What is inside, for those who list keys rather than read values.
    static var shape: ValueShape { get }

    /// Looks for everything in a value that is not as this type has it.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    static func inspect(_ value: Value, at path: [String], into findings: inout Findings)
}

extension TypedValue {
    /// Compares with `==`.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: Whether both are equal.
    public func hasSameSpelling(as other: Self) -> Bool { self == other }

    /// A leaf under the type's name.
    public static var shape: ValueShape { .leaf(typeName) }

    /// Reports a value that cannot be read as this type.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard Self(untyped: value) == nil else { return }
        findings.report(value, at: path, insteadOf: typeName)
    }
}

/// What a ``Field`` can hold: a typed value that may be absent.
public protocol FieldValue: TypedValue {
    /// What is read where nothing is written.
    static var absent: Self { get }
}

extension Optional: TypedValue where Wrapped: TypedValue {
    /// Reads a value; null is `nil`, as an absent member is.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard !untyped.isNull else {
            self = Wrapped?.none
            return
        }
        guard let wrapped = Wrapped(untyped: untyped) else { return nil }
        self = Wrapped?(wrapped)
    }

    /// The wrapped value's, nothing for `nil`.
    public var untyped: Value? { self?.untyped }

    /// Whether both are `nil`, or the wrapped values are written in the same way.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Wrapped?) -> Bool {
        guard let self, let other else { return self == nil && other == nil }
        return self.hasSameSpelling(as: other)
    }

    /// The wrapped type's name.
    public static var typeName: String { Wrapped.typeName }

    /// The wrapped type's shape.
    public static var shape: ValueShape { Wrapped.shape }

    /// Reports what is neither null nor of the wrapped type.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard !value.isNull else { return }
        Wrapped.inspect(value, at: path, into: &findings)
    }
}

extension Optional: FieldValue where Wrapped: TypedValue {
    /// `nil`.
    public static var absent: Wrapped? { nil }
}
