public import InfraModel

/// An error in a patch or in the application of one of its operations.
public struct PatchError: Error, Sendable, Hashable {
    /// The kind of problem.
    public var code: Diagnostic.Code
    /// The number of the operation, counted from 1; `nil` if the error does not concern a single operation.
    public var operation: Int?
    /// The summary of the operation: `replace "/spec/replicas"`.
    public var attempted: String?
    /// A one-line message with the expected and found value.
    public var reason: String
    /// The member of a merge patch that causes the error; `nil` if the error concerns the whole patch.
    package var member: String?
    /// Whether the shared budget of all patches of an environment is exhausted.
    package var exhaustsSharedBudget = false

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of problem.
    ///   - reason: A one-line message with the expected and found value.
    public init(_ code: Diagnostic.Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    static func missing(_ token: String) -> PatchError {
        PatchError(.patchMissing, "there is no member \(token.quotedForMessage)")
    }

    static func noIndex(_ token: String) -> PatchError {
        PatchError(.patchMissing, "a sequence has no member \(token.quotedForMessage), its items are numbered from 0")
    }

    static func noMembers(_ typeName: String, _ token: String) -> PatchError {
        PatchError(.patchMissing, "\(typeName) has no member \(token.quotedForMessage)")
    }
}

extension PatchError: CustomStringConvertible {
    /// The operation and the reason: `operation 3, replace "/spec/name": a sequence has no member "name"`.
    public var description: String {
        let context = [operation.map { "operation \($0)" }, attempted].compactMap { $0 }.joined(separator: ", ")
        return context.isEmpty ? reason : "\(context): \(reason)"
    }
}
