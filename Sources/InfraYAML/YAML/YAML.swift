public import InfraModel

/// A parser of YAML and JSON, and a writer of canonical YAML.
public enum YAML {
    /// One document of a stream.
    public struct Document: Sendable {
        /// The content; a null with an empty spelling if the document has no content.
        public var value: Value
        /// The start of the content.
        public var position: Position
        /// The position of the first `.inf` or `.nan`, which JSON and therefore Kubernetes cannot represent.
        public var nonFiniteNumber: Position?
        /// Whether a key of a mapping is a boolean or a number, which `kubectl` reads as text in another spelling.
        package var hasTypedKeys = false
        /// The position of the first key of more than ``YAML/maximumKeyLength`` bytes.
        package var longKey: Position?

        /// Whether the document has no content, or only comments.
        public var isEmpty: Bool { value.hasSameSpelling(as: .scalar(.plain(""))) }
    }

    /// The limits of a parser.
    public struct Limits: Sendable, Hashable {
        /// The maximum size of a text in bytes.
        ///
        /// Default: 16 MiB.
        public var size = 16 << 20
        /// The maximum nesting depth of collections.
        ///
        /// Default: 200. Much deeper nesting would exhaust the stack of a thread.
        public var depth = 200
        /// The maximum size in bytes of the values that aliases add.
        ///
        /// Default: 64 MiB.
        public var expandedSize = 64 << 20

        /// Creates the default limits.
        public init() {}
    }

    /// The size in bytes that each value counts in addition to its text, so that many small values reach a size limit
    /// too.
    static let nodeSize = 32

    /// The maximum length of a key that kustomize can read, in bytes.
    package static let maximumKeyLength = 1020

    /// Parses a stream of YAML documents.
    ///
    /// Aliases and merge keys are expanded. Duplicate keys, keys that are not scalars, unknown tags and recursive
    /// anchors are errors. A document that is a flow collection, such as JSON text, has JSON numbers: `1e3` becomes
    /// `1.0e+3`, which every YAML parser reads as a number.
    ///
    /// - Parameters:
    ///   - text: The text in UTF-8, or in UTF-16 with a byte order mark.
    ///   - limits: The parser limits.
    /// - Returns: The documents, including empty ones.
    /// - Throws: ``YAMLError`` for the first error.
    public static func documents(in text: [UInt8], limits: Limits = Limits()) throws(YAMLError) -> [Document] {
        try Composer(text, limits: limits).composed()
    }

    /// Returns the position of a value in a text that ``documents(in:limits:)`` can parse with its default limits.
    ///
    /// - Parameters:
    ///   - path: The member keys and item indices from the root of the document.
    ///   - index: The index of the document in the stream, counted from 0.
    ///   - text: The stream.
    /// - Returns: The position of a scalar, or of a collection's key; that of the nearest ancestor if the path has no
    ///   value; `nil` if the stream has no such document.
    public static func position(of path: [String], inDocument index: Int, of text: [UInt8]) -> Position? {
        let path = NodePath(path, inDocument: index)
        return Locator([path], in: text).position(of: path)
    }
}
