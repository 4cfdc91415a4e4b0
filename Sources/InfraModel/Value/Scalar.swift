/// A scalar of a document: a text and a style.
///
/// The text of a plain scalar keeps its spelling (`0644`, `1.20`, `yes`), since parsers differ in their reading;
/// ``reading`` is the reading of Kubernetes. A quoted scalar is always a string.
///
/// Two scalars are equal if their style and their bytes are equal: for every YAML and JSON parser, a composed and a
/// decomposed `é` are different keys, although they are equal as Swift strings.
public struct Scalar: Sendable {
    /// The style of a scalar (YAML 1.2.2, sections 7.3 and 8.1).
    public enum Style: Sendable, Hashable {
        /// A scalar without quotes; its type depends on its spelling.
        case plain
        /// A quoted scalar or a block scalar: a string.
        case quoted
    }

    /// The content: the spelling of a plain scalar, or the unescaped text of a quoted one.
    public var text: String

    /// The style.
    public var style: Style

    /// Creates a scalar.
    ///
    /// - Parameters:
    ///   - text: The content.
    ///   - style: The style.
    public init(_ text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// Creates a quoted scalar, which is a string.
    ///
    /// - Parameter text: The string.
    /// - Returns: The quoted scalar.
    public static func quoted(_ text: String) -> Scalar { Scalar(text, style: .quoted) }

    /// Creates a plain scalar, whose type depends on its spelling.
    ///
    /// - Parameter text: The spelling.
    /// - Returns: The plain scalar.
    public static func plain(_ text: String) -> Scalar { Scalar(text, style: .plain) }

    /// Returns whether the text has the same bytes as that of another scalar, regardless of style.
    ///
    /// - Parameter other: The other scalar.
    /// - Returns: Whether both are the same key.
    public func hasSameText(as other: Scalar) -> Bool { hasSameText(as: other.text) }

    /// Returns whether the text has the same bytes as a string.
    ///
    /// - Parameter other: The string.
    /// - Returns: Whether the bytes are equal.
    public func hasSameText(as other: String) -> Bool { text.hasSameBytes(as: other) }
}

extension Scalar: Hashable {
    /// Compares style and bytes.
    ///
    /// - Parameters:
    ///   - left: A scalar.
    ///   - right: Another scalar.
    /// - Returns: Whether both have the same style and the same bytes.
    public static func == (left: Scalar, right: Scalar) -> Bool {
        left.style == right.style && left.hasSameText(as: right)
    }

    /// Hashes style and bytes.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(style)
        text.hashBytes(into: &hasher)
    }
}
