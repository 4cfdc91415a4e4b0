internal import InfraModel

/// An error in a patch or in the application of one of its operations.
public struct PatchError: Error, Sendable, Hashable {
    /// An error code.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The name of the code, which is stable across versions.
        public let description: String

        /// Creates a code.
        ///
        /// - Parameter name: The name of the code.
        public init(_ name: String) { description = name }

        /// A patch that is not valid by RFC 6902 or RFC 7396.
        public static let malformed = Code("patch/malformed")
        /// A pointer to a missing value.
        public static let missing = Code("patch/missing")
        /// A failed `test` operation.
        public static let testFailed = Code("patch/test-failed")
        /// A patch beyond the limits.
        public static let limit = Code("patch/limit")
        /// A brace expression that is not `{ENV}`.
        public static let placeholder = Code("patch/placeholder")
        /// A change that requires a permission of the target.
        public static let notPermitted = Code("patch/not-permitted")
    }

    /// The error code.
    public var code: Code
    /// The number of the operation, counted from 1; `nil` if the error does not concern a single operation.
    public var operation: Int?
    /// The summary of the operation: `replace "/spec/replicas"`.
    public var attempted: String?
    /// A one-line message with the expected and found value.
    public var reason: String
    /// The member of a merge patch that causes the error; `nil` if the error concerns the whole patch.
    var member: String?
    /// Whether the shared budget of all patches of an environment is exhausted.
    var exhaustsSharedBudget = false

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - reason: A one-line message with the expected and found value.
    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    static func missing(_ token: String) -> PatchError {
        PatchError(.missing, "there is no member \(token.quotedForMessage)")
    }

    static func noIndex(_ token: String) -> PatchError {
        PatchError(.missing, "a sequence has no member \(token.quotedForMessage), its items are numbered from 0")
    }

    static func noMembers(_ typeName: String, _ token: String) -> PatchError {
        PatchError(.missing, "\(typeName) has no member \(token.quotedForMessage)")
    }
}

extension PatchError: CustomStringConvertible {
    /// The operation and the reason: `operation 3, replace "/spec/name": a sequence has no member "name"`.
    public var description: String {
        let place = [operation.map { "operation \($0)" }, attempted].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? reason : "\(place): \(reason)"
    }
}
