/// A leaf of a document: its text, and whether it was written plain or quoted.
///
/// The text of a plain scalar is kept as it was spelled (`0644`, `1.20`, `yes`), since readers differ in what they take it
/// for; ``reading`` tells what Kubernetes takes it for. A quoted scalar is a string, whatever it looks like.
///
/// Two scalars are equal when style and bytes are: a composed and a decomposed `é` are two different keys for every YAML
/// and JSON reader, though they are one `String` for Swift.
public struct Scalar: Sendable {
    /// How a scalar was written (YAML 1.2.2, sections 7.3 and 8.1).
    public enum Style: Sendable, Hashable {
        /// Written without quotes; its type depends on its spelling.
        case plain
        /// Written in quotes or as a block scalar: a string.
        case quoted
    }

    /// The content: of a plain scalar its spelling, of a quoted one what the quotes stand for.
    public var text: String

    /// Plain or quoted.
    public var style: Style

    /// A scalar of a text in a style.
    ///
    /// - Parameters:
    ///   - text: The content.
    ///   - style: Plain or quoted.
    public init(_ text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// A scalar that is the string `text`, whatever it looks like.
    ///
    /// - Parameter text: The string.
    /// - Returns: The quoted scalar.
    public static func quoted(_ text: String) -> Scalar { Scalar(text, style: .quoted) }

    /// A scalar spelled `text`, whose type is the one that its spelling has.
    ///
    /// - Parameter text: The spelling.
    /// - Returns: The plain scalar.
    public static func plain(_ text: String) -> Scalar { Scalar(text, style: .plain) }

    /// Whether this scalar's text has the same bytes as another's, in whichever style the two are written.
    ///
    /// - Parameter other: The scalar to compare with.
    /// - Returns: Whether both, as keys, name the same member.
    public func hasSameText(as other: Scalar) -> Bool { hasSameText(as: other.text) }

    /// Whether this scalar's text has the same bytes as a string.
    ///
    /// - Parameter other: The string to compare with.
    /// - Returns: Whether both are the same bytes.
    public func hasSameText(as other: String) -> Bool { text.hasSameBytes(as: other) }
}

extension Scalar: Hashable {
    /// Compares style and bytes.
    ///
    /// - Parameters:
    ///   - left: A scalar.
    ///   - right: Another scalar.
    /// - Returns: Whether both are written in the same style and have the same bytes.
    public static func == (left: Scalar, right: Scalar) -> Bool {
        left.style == right.style && left.hasSameText(as: right)
    }

    /// Hashes style and bytes.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(style)
        text.hashBytes(into: &hasher)
    }
}
