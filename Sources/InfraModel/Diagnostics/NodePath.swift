/// The path to a value in a stream of documents.
///
/// Values have no positions. A check reports the path of a value, and the text is parsed again to find the ``Position``
/// of the path.
public struct NodePath: Sendable, Hashable {
    /// The part of a member or item that a diagnostic is about.
    public enum Part: Sendable, Hashable {
        /// The value.
        case value
        /// The key of the member.
        case key
        /// A line inside a string, counted from 1.
        case line(Int)
    }

    /// The index of the document in the stream, counted from 0.
    public var document: Int
    /// The member keys and item indices from the document's root to the value.
    public var steps: [String]
    /// The part of the member that is meant.
    public var part: Part

    /// Creates a path.
    ///
    /// - Parameters:
    ///   - steps: The member keys and item indices from the document's root to the value.
    ///   - document: The index of the document in the stream, counted from 0.
    ///   - part: The part of the member that is meant.
    public init(_ steps: [String], inDocument document: Int = 0, part: Part = .value) {
        self.document = document
        self.steps = steps
        self.part = part
    }

    /// Whether the key of a member is meant rather than its value.
    public var isKey: Bool { part == .key }
}
