internal import InfraModel

/// A patch that cannot be read, or one of whose operations cannot be applied.
public struct PatchError: Error, Sendable, Hashable {
    /// What is wrong.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, stable across versions.
        public let description: String

        /// A code of a name.
        ///
        /// - Parameter name: The name.
        public init(_ name: String) { description = name }

        /// The patch is not what RFC 6902 or RFC 7396 describes.
        public static let malformed = Code("patch/malformed")
        /// A pointer leads nowhere.
        public static let missing = Code("patch/missing")
        /// A `test` operation found another value.
        public static let testFailed = Code("patch/test-failed")
        /// The operations ask for more than a patch may.
        public static let limit = Code("patch/limit")
        /// A brace expression that is not `{ENV}`.
        public static let placeholder = Code("patch/placeholder")
        /// A change that the target does not permit.
        public static let notPermitted = Code("patch/not-permitted")
        /// An edit that a text cannot take in place, because of an alias, a merge key or an unusual layout.
        public static let notEditable = Code("edit/in-place")
    }

    /// What is wrong.
    public var code: Code
    /// Which operation, counted from 1; `nil` when it is none of a list.
    public var operation: Int?
    /// The operation in short: `replace "/spec/replicas"`.
    public var attempted: String?
    /// What was expected and what was found, in one line.
    public var reason: String
    /// The member of a merge patch that is meant; `nil` for all of it.
    package var member: String?
    /// Whether the budget is exhausted that all patches of an environment share.
    package var exhaustsSharedBudget = false

    /// An error in a patch.
    ///
    /// - Parameters:
    ///   - code: What is wrong.
    ///   - reason: What was expected and what was found.
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
