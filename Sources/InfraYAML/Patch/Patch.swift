public import InfraModel

/// A JSON Patch or JSON Merge Patch.
public enum Patch: Sendable, Hashable {
    /// A sequence of operations (RFC 6902, with the semantics of a dialect).
    case operations([PatchOperation], PatchDialect)
    /// A merge patch; null removes a member (RFC 7396).
    case merge(Value)

    /// Parses a patch: a sequence is a JSON Patch, any other value a merge patch.
    ///
    /// A non-empty sequence of scalars is a merge patch too: it cannot be a JSON Patch, and by RFC 7396 it replaces the
    /// document.
    ///
    /// - Parameters:
    ///   - value: The patch.
    ///   - dialect: The semantics of the operations.
    /// - Throws: ``PatchError`` for the first item of a JSON Patch that is not an operation.
    public init(_ value: Value, dialect: PatchDialect) throws(PatchError) {
        switch value {
        case .sequence(let items) where items.isEmpty || items.contains { $0.reading == nil }:
            var operations: [PatchOperation] = []
            for (index, item) in items.enumerated() {
                do {
                    operations.append(try PatchOperation(item))
                } catch {
                    throw error.in(operation: index + 1)
                }
            }
            self = .operations(operations, dialect)
        default:
            self = .merge(value)
        }
    }
}

/// The semantics of patch operations.
public enum PatchDialect: String, Sendable, Hashable, CaseIterable {
    /// RFC 6902 with two extensions, which patches for the controller of 2021 rely on.
    ///
    /// `add` of a mapping to an existing mapping merges the members, and `replace` of a missing member creates it.
    case staged
    /// RFC 6902 without extensions.
    case rfc6902
}

/// A restriction of the changes that a patch may make, checked while the patch is applied.
package protocol PatchRule {
    /// Checks an operation before it is applied.
    func check(_ operation: PatchOperation) throws(PatchError)
    /// Checks a merge patch before it is applied.
    func check(merge patch: Value) throws(PatchError)
    /// Records the document after an operation, whose number is counted from 1.
    mutating func record(_ document: Value, after operation: PatchOperation, number: Int)
    /// Checks the document after the whole patch.
    func check(result document: Value) throws(PatchError)
}

extension Value {
    /// Returns the document with a patch applied.
    ///
    /// - Parameters:
    ///   - patch: The patch.
    ///   - limits: The maximum nesting depth of collections, and the maximum size in bytes by which the operations
    ///     expand the document.
    /// - Returns: The changed document.
    /// - Throws: ``PatchError`` for the first operation that cannot be applied.
    public func patched(by patch: Patch, limits: YAML.Limits = YAML.Limits()) throws(PatchError) -> Value {
        var budget = PatchBudget(limits)
        return try patched(by: patch, under: nil, &budget)
    }

    /// Returns the document with a patch applied within a budget.
    ///
    /// - Parameters:
    ///   - patch: The patch.
    ///   - rule: The restriction of the changes; `nil` for none.
    ///   - budget: The remaining budget.
    /// - Returns: The changed document.
    /// - Throws: ``PatchError`` for the first operation that cannot be applied or that the rule rejects.
    package func patched(
        by patch: Patch, under rule: (any PatchRule)?, _ budget: inout PatchBudget
    ) throws(PatchError) -> Value {
        var value = self
        var rule = rule
        switch patch {
        case .merge(let patch):
            try rule?.check(merge: patch)
            value = merged(with: patch)
        case .operations(let operations, let dialect):
            for (index, operation) in operations.enumerated() {
                do {
                    try rule?.check(operation)
                    try value.apply(operation, dialect: dialect, &budget)
                } catch {
                    throw error.in(operation: index + 1, operation.summary)
                }
                rule?.record(value, after: operation, number: index + 1)
            }
        }
        try rule?.check(result: value)
        return value
    }

    /// Applies a merge patch (RFC 7396 section 2).
    private func merged(with patch: Value) -> Value {
        guard case .mapping(let members) = patch else { return patch }
        var result = mapping ?? Mapping()
        result.merge(members) { old, new in new.isNull ? nil : (old ?? .null).merged(with: new) }
        return .mapping(result)
    }
}

extension PatchError {
    fileprivate func `in`(operation: Int, _ attempted: String? = nil) -> PatchError {
        var error = self
        error.operation = operation
        error.attempted = attempted
        return error
    }
}
