extension Diagnostic {
    /// The kind of a problem: a subject and a name, such as `yaml/duplicate-key`.
    ///
    /// Codes are stable across versions. Each one is a static member: `yaml/duplicate-key` is `yamlDuplicateKey`. A
    /// module adds the codes that it reports:
    ///
    /// ```swift
    /// extension Diagnostic.Code {
    ///     /// A value is older than the policy allows.
    ///     public static let policyOutdated = Diagnostic.Code("policy/outdated")
    /// }
    /// ```
    public struct Code: Sendable, Hashable {
        /// The printed code.
        public let name: String

        /// Creates a code.
        ///
        /// - Parameter name: A subject and a name, separated by a slash.
        public init(_ name: String) { self.name = name }

        /// The part before the slash, such as `yaml`.
        public var subject: Substring { name.prefix { $0 != "/" } }
    }
}

extension Diagnostic.Code: CustomStringConvertible {
    /// The printed code.
    public var description: String { name }
}
