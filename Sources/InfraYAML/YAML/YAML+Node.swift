extension YAML {
    /// A node of a text: a value, or the key in front of it.
    package struct Node: Sendable, Hashable {
        /// The index of the document in the stream, counted from 0.
        package var document: Int
        /// The path to the value from the document's root.
        package var path: [String]
        /// Whether the key in front of the value is meant.
        package var isKey: Bool

        package init(document: Int, path: [String], isKey: Bool = false) {
            self.document = document
            self.path = path
            self.isKey = isKey
        }
    }
}
