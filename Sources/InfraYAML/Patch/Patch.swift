public import InfraModel

/// A change of a document.
public enum Patch: Sendable, Hashable {
    /// Operations, one after the other (RFC 6902, in a dialect).
    case operations([PatchOperation], PatchDialect)
    /// A document of what shall be there; null removes (RFC 7396).
    case merge(Value)

    /// Reads a patch: a sequence is one of operations, anything else a merge patch.
    ///
    /// A sequence of nothing but scalars is a merge patch too: it can be no operations, and RFC 7396 has it replace the
    /// document.
    ///
    /// - Parameters:
    ///   - value: The patch.
    ///   - dialect: What the operations mean.
    /// - Throws: ``PatchError`` for the first item of a sequence that is no operation.
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

/// What the operations of a patch mean.
public enum PatchDialect: String, Sendable, Hashable, CaseIterable {
    /// RFC 6902, but `add` of a mapping onto a mapping that is there merges into it, member by member, and `replace` of a
    /// member that is not there creates it: what patches written for the controller of 2021 rely on.
    case staged
    /// RFC 6902 to the letter.
    case rfc6902
}

/// A rule about the changes that a patch may make, which watches while the patch is applied.
package protocol PatchRule {
    /// Checks an operation before it is applied.
    func check(_ operation: PatchOperation) throws(PatchError)
    /// Checks a merge patch before it is applied.
    func check(merge patch: Value) throws(PatchError)
    /// Takes note of the document after an operation, whose number is counted from 1.
    mutating func note(_ document: Value, after operation: PatchOperation, _ number: Int)
    /// Checks the document after the whole patch.
    func check(result document: Value) throws(PatchError)
}

extension Value {
    /// The document with a patch applied.
    ///
    /// - Parameters:
    ///   - patch: The patch.
    ///   - limits: What the patch may ask for: how deep collections may be nested, and to which size its operations may
    ///     expand the document.
    /// - Returns: The changed document.
    /// - Throws: ``PatchError`` for the first operation that cannot be applied.
    public func patched(by patch: Patch, limits: YAML.Limits = YAML.Limits()) throws(PatchError) -> Value {
        var budget = PatchBudget(limits)
        return try patched(by: patch, under: nil, &budget)
    }

    /// The document with a patch applied, within a budget.
    ///
    /// - Parameters:
    ///   - patch: The patch.
    ///   - rule: The changes that the patch may make; `nil` for all.
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
                    try value.apply(operation, dialect, &budget)
                } catch {
                    throw error.in(operation: index + 1, operation.summary)
                }
                rule?.note(value, after: operation, index + 1)
            }
        }
        try rule?.check(result: value)
        return value
    }

    /// RFC 7396 section 2.
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
