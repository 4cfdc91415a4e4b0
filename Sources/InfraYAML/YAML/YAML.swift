public import InfraModel

/// YAML and JSON text to values, and values back to canonical YAML.
public enum YAML {
    /// One document of a stream.
    public struct Document: Sendable {
        /// The content; a null spelled with no characters at all when there is none.
        public var value: Value
        /// Where the content starts.
        public var position: Position
        /// Where the first `.inf` or `.nan` stands, if there is one: numbers that JSON, hence Kubernetes, cannot carry.
        public var nonFiniteNumber: Position?

        /// Whether the document has no content: nothing, or comments only.
        public var isEmpty: Bool { value.hasSameSpelling(as: .scalar(.plain(""))) }
    }

    /// A place in a text.
    public typealias Position = InfraModel.Position

    /// What a text may ask of its reader.
    public struct Limits: Sendable, Hashable {
        /// The size of a text in bytes.
        ///
        /// Default: 16 MiB.
        public var size = 16 << 20
        /// How deep collections may be nested.
        ///
        /// Default: 200. Far deeper ones would exhaust the stack of a thread.
        public var depth = 200
        /// The size in bytes to which the aliases of a text may expand it.
        ///
        /// Default: 64 MiB.
        public var expandedSize = 64 << 20

        /// The defaults.
        public init() {}
    }

    /// What a value costs beside its text where sizes are limited, so that a great many small ones reach the limit too.
    static let nodeSize = 32

    /// Reads a stream of YAML documents.
    ///
    /// Aliases and merge keys are expanded. Duplicate keys, keys that are no scalars, unknown tags and values that contain
    /// themselves are errors. A document that is a flow collection, which is what JSON text in a YAML stream looks like,
    /// has the numbers of JSON: `1e3` is written `1.0e+3`, which every YAML reader takes for a number.
    ///
    /// - Parameters:
    ///   - text: UTF-8, or UTF-16 with a byte order mark.
    ///   - limits: What the text may ask for.
    /// - Returns: The documents, empty ones included.
    /// - Throws: ``YAMLError`` at the first thing that cannot be read.
    public static func documents(in text: [UInt8], limits: Limits = Limits()) throws(YAMLError) -> [Document] {
        try Composer(text, limits: limits).composed()
    }

    /// Finds the place of a value in a text that ``documents(in:limits:)`` can read with its default limits.
    ///
    /// - Parameters:
    ///   - path: Member keys and item indices from the document's root.
    ///   - index: Which document of the stream, counted from 0.
    ///   - text: The stream.
    /// - Returns: The place of a scalar's text or of a collection's key; of the nearest value around it when the path leads
    ///   nowhere; `nil` when there is no such document.
    public static func position(of path: [String], inDocument index: Int, of text: [UInt8]) -> Position? {
        let path = NodePath(path, inDocument: index)
        return Locator([path], in: text).position(of: path)
    }
}
