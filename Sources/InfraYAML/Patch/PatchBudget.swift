package import InfraModel

/// The remaining budget for all operations of a patch.
///
/// A few dozen operations that copy a document into itself would exhaust the memory, and many insertions into a long
/// sequence would take hours.
package struct PatchBudget {
    private let limits: YAML.Limits
    /// The remaining size in bytes of added values.
    private var size: Int
    /// The remaining number of members and items that may be visited while paths are followed.
    private var steps = Self.maximumSteps
    private static let maximumSteps = 1 << 26
    /// The size of other values that are read or written.
    private var otherSize = 0
    /// The remaining budget of all patches of the environment.
    private let room: Int

    /// The cost so far.
    package var spent: Int { limits.expandedSize - size + Self.maximumSteps - steps + otherSize }

    /// Creates a budget.
    ///
    /// - Parameters:
    ///   - limits: The limits of one patch.
    ///   - room: The remaining budget of all patches of the environment.
    package init(_ limits: YAML.Limits, room: Int = .max) {
        self.limits = limits
        self.room = room
        size = limits.expandedSize
    }

    /// Adds the cost of a value that is read or written outside of operations.
    package mutating func spend(on value: Value) throws(PatchError) {
        var size = RenderedSize(limit: room - min(spent, room))
        size.add(value)
        otherSize += size.bytes
        try checkRoom()
    }

    private func checkRoom() throws(PatchError) {
        guard spent > room else { return }
        var error = PatchError(.patchLimit, "all patches of the environment together exceed their limit")
        error.exhaustsSharedBudget = true
        throw error
    }

    /// Adds the cost of a value that an operation inserts.
    mutating func charge(_ value: Value, at path: JSONPointer) throws(PatchError) {
        try charge(value, depth: path.tokens.count)
        try checkRoom()
    }

    private mutating func charge(_ value: Value, depth: Int) throws(PatchError) {
        size -= YAML.nodeSize
        if case .scalar(let scalar) = value { size -= scalar.text.utf8.count }
        guard size >= 0 else {
            throw PatchError(.patchLimit, "the operations insert more than \(limits.expandedSize) bytes")
        }
        if case .scalar = value { return }
        guard depth < limits.depth else {
            throw PatchError(.patchLimit, "collections would be nested more than \(limits.depth) deep")
        }
        switch value {
        case .scalar: break
        case .sequence(let items): for item in items { try charge(item, depth: depth + 1) }
        case .mapping(let mapping):
            for member in mapping.members {
                size -= member.key.text.utf8.count
                try charge(member.value, depth: depth + 1)
            }
        }
    }

    /// Adds the cost of following a path in a document, as far as the path exists.
    mutating func follow(_ path: JSONPointer, in document: Value) throws(PatchError) {
        var value = document
        for token in path.tokens {
            var next: Value?
            switch value {
            case .scalar: break
            case .sequence(let items):
                steps -= items.count
                next = JSONPointer.index(token).flatMap { items.indices.contains($0) ? items[$0] : nil }
            case .mapping(let mapping):
                steps -= mapping.count
                next = mapping[token]
            }
            guard let next else { break }
            value = next
        }
        guard steps >= 0 else {
            throw PatchError(
                .patchLimit, "the operations need too many steps: the changed collections are too large")
        }
        try checkRoom()
    }
}
