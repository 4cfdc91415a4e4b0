extension Diagnostic {
    /// The kind of a problem: a subject and a name, such as `yaml/duplicate-key`.
    ///
    /// Codes are stable across versions. Each code is a member that is named after it: `yaml/duplicate-key` is
    /// `yamlDuplicateKey`. A module adds the codes that it reports:
    ///
    /// ```swift
    /// extension Diagnostic.Code {
    ///     /// A value is older than the policy allows.
    ///     public static let policyOutdated = Diagnostic.Code("policy/outdated")
    /// }
    /// ```
    public struct Code: Sendable, Hashable {
        /// The code as it is printed.
        public let name: String

        /// Creates a code.
        ///
        /// - Parameter name: The subject, a slash and the name of the problem.
        public init(_ name: String) { self.name = name }

        /// The part before the slash, such as `yaml`.
        public var subject: Substring { name.prefix { $0 != "/" } }
    }
}

extension Diagnostic.Code: CustomStringConvertible {
    /// The code as it is printed.
    public var description: String { name }
}
