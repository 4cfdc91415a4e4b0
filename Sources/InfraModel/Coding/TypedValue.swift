/// A Swift type that can be read from and written to a part of a document.
///
/// Scalars are types of the standard library (`Int`, `Bool`, `String`) and of this one (``Quantity``, ``IntOrString``).
/// Mappings are ``Typed`` and ``TypedMap``, sequences are ``TypedList``. These three types store the ``Value`` that
/// they were read from, so that parts without changes are written as they were read.
public protocol TypedValue: Sendable, Hashable {
    /// Reads a value; `nil` if the value has another type.
    ///
    /// - Parameter untyped: The value.
    init?(untyped: Value)

    /// The value to write; `nil` if the value is absent.
    var untyped: Value? { get }

    /// Whether another value is written in the same way, so that setting it changes nothing.
    ///
    /// The default compares with `==`. Types that keep a ``Value`` compare its spelling.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: Whether both are written the same.
    func hasSameSpelling(as other: Self) -> Bool

    /// The name of the type in messages, with an article: `an integer`.
    static var typeName: String { get }

    /// The structure of the type, for listing keys.
    static var shape: ValueShape { get }

    /// Reports everything in a value that does not match this type.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    static func inspect(_ value: Value, at path: [String], into findings: inout Findings)
}

extension TypedValue {
    /// Compares with `==`.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: Whether both are equal.
    public func hasSameSpelling(as other: Self) -> Bool { self == other }

    /// A leaf with the name of the type.
    public static var shape: ValueShape { .leaf(typeName) }

    /// Reports a value that cannot be read as this type.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard Self(untyped: value) == nil else { return }
        findings.report(value, at: path, insteadOf: typeName)
    }
}

/// The content of a ``Field``: a typed value that may be absent.
public protocol FieldValue: TypedValue {
    /// The value that is read if the member is absent.
    static var absent: Self { get }
}

extension Optional: TypedValue where Wrapped: TypedValue {
    /// Reads a value; null is read as `nil`, like an absent member.
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

    /// The wrapped value to write; `nil` for `nil`.
    public var untyped: Value? { self?.untyped }

    /// Whether both are `nil`, or the wrapped values are written in the same way.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Wrapped?) -> Bool {
        guard let self, let other else { return self == nil && other == nil }
        return self.hasSameSpelling(as: other)
    }

    /// The name of the wrapped type.
    public static var typeName: String { Wrapped.typeName }

    /// The shape of the wrapped type.
    public static var shape: ValueShape { Wrapped.shape }

    /// Reports a value that is neither null nor of the wrapped type.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard !value.isNull else { return }
        Wrapped.inspect(value, at: path, into: &findings)
    }
}

extension Optional: FieldValue where Wrapped: TypedValue {
    /// `nil`.
    public static var absent: Wrapped? { nil }
}
