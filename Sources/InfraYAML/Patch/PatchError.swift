public import InfraModel

/// A patch that cannot be read, or one of whose operations cannot be applied.
public struct PatchError: Error, Sendable, Hashable {
    /// The kind of problem.
    public var code: Diagnostic.Code
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
    ///   - code: The kind of problem.
    ///   - reason: What was expected and what was found.
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
        let place = [operation.map { "operation \($0)" }, attempted].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? reason : "\(place): \(reason)"
    }
}
