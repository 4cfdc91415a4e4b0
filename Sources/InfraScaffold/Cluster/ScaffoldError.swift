/// Something about a new cluster that cannot be so.
public struct ScaffoldError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, stable across versions.
        public let description: String

        /// A code of a name.
        ///
        /// - Parameter name: The name.
        public init(_ name: String) { description = name }

        /// A name that Kubernetes would refuse.
        public static let name = Code("name")
        /// An address that the cluster could not log in to with a deploy key.
        public static let address = Code("address")
    }

    /// What is wrong.
    public let code: Code
    /// What was expected and what was found, in one line.
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
