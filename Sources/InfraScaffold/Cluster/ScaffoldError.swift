/// An error in the description of a new cluster.
public struct ScaffoldError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An error code.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The name of the code, which is stable across versions.
        public let description: String

        /// Creates a code.
        ///
        /// - Parameter name: The name of the code.
        public init(_ name: String) { description = name }

        /// A name that is invalid in Kubernetes.
        public static let name = Code("name")
        /// An address that does not work with a deploy key.
        public static let address = Code("address")
    }

    /// The error code.
    public let code: Code
    /// A one-line message with the expected and found value.
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
