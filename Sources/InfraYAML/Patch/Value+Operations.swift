public import InfraModel

extension Value {
    /// Applies one operation in place (RFC 6902 section 4).
    mutating func apply(
        _ operation: PatchOperation, dialect: PatchDialect, _ budget: inout PatchBudget
    ) throws(PatchError) {
        for path in operation.paths { try budget.follow(path, in: self) }
        switch operation {
        case .add(let path, let value):
            try budget.charge(value, at: path)
            try add(value, at: path, dialect: dialect)
        case .remove(let path):
            try remove(at: path)
        case .replace(let path, let value):
            try budget.charge(value, at: path)
            try replace(value, at: path, dialect: dialect)
        case .move(let from, let path):
            guard !path.isInside(from) else {
                throw PatchError(.patchMalformed, "a value cannot be moved into itself")
            }
            let value = try value(at: from)
            guard path != from else { return }
            try budget.charge(value, at: path)
            try remove(at: from)
            try add(value, at: path, dialect: .rfc6902)
        case .copy(let from, let path):
            let value = try value(at: from)
            try budget.charge(value, at: path)
            try add(value, at: path, dialect: .rfc6902)
        case .test(let path, let expected):
            let found = try value(at: path)
            guard found == expected else {
                throw PatchError(.patchTestFailed, "the value differs from the expected one")
            }
        }
    }

    mutating func add(_ value: Value, at path: JSONPointer, dialect: PatchDialect) throws(PatchError) {
        guard let last = path.tokens.last else {
            self = value
            return
        }
        try change(at: path.tokens.dropLast()) { (parent) throws(PatchError) in
            switch parent {
            case .mapping(var members):
                parent = .null
                if dialect == .staged, case .mapping(let old) = members[last], case .mapping(let new) = value {
                    members[last] = .mapping(old.updated(with: new))
                } else {
                    members[last] = value
                }
                parent = .mapping(members)
            case .sequence(var items):
                let index = last == "-" ? items.count : JSONPointer.index(last)
                guard let index else { throw .noIndex(last) }
                guard index <= items.count else {
                    throw PatchError(
                        .patchMissing, "the sequence has \(items.count) items, nothing can be added at \(index)")
                }
                items.insert(value, at: index)
                parent = .sequence(items)
            case .scalar:
                throw .noMembers(parent.typeName, last)
            }
        }
    }

    private mutating func replace(_ value: Value, at path: JSONPointer, dialect: PatchDialect) throws(PatchError) {
        guard let last = path.tokens.last else {
            self = value
            return
        }
        try change(at: path.tokens.dropLast()) { (parent) throws(PatchError) in
            if dialect == .staged, case .mapping(var members) = parent, members[last] == nil {
                members[last] = value
                parent = .mapping(members)
            } else {
                try parent.change(at: [last]) { (old) throws(PatchError) in old = value }
            }
        }
    }

    /// Removes a member or an item.
    ///
    /// - Parameter path: The pointer to an existing value that is not the whole document.
    /// - Throws: ``PatchError`` for the first token without a value; the value is then unchanged.
    public mutating func remove(at path: JSONPointer) throws(PatchError) {
        guard let last = path.tokens.last else {
            throw PatchError(.patchMalformed, "the whole document cannot be removed")
        }
        try change(at: path.tokens.dropLast()) { (parent) throws(PatchError) in
            switch parent {
            case .mapping(var members):
                guard members[last] != nil else { throw .missing(last) }
                members[last] = nil
                parent = .mapping(members)
            case .sequence(var items):
                items.remove(at: try items.index(last))
                parent = .sequence(items)
            case .scalar:
                throw .noMembers(parent.typeName, last)
            }
        }
    }

    /// Applies a closure in place to the value at a path.
    mutating func change(
        at tokens: ArraySlice<String>, _ body: (inout Value) throws(PatchError) -> Void
    ) throws(PatchError) {
        guard let token = tokens.first else { return try body(&self) }
        switch self {
        case .mapping(var members):
            guard let index = members.index(of: token) else { throw .missing(token) }
            // Without this line, the copy shares its storage with `self`, and each change copies all members.
            self = .null
            defer { self = .mapping(members) }
            try members.update(at: index) { (value) throws(PatchError) in
                try value.change(at: tokens.dropFirst(), body)
            }
        case .sequence(var items):
            let index = try items.index(token)
            self = .null
            defer { self = .sequence(items) }
            try items[index].change(at: tokens.dropFirst(), body)
        case .scalar:
            throw .noMembers(typeName, token)
        }
    }
}

extension Mapping {
    /// Returns the mapping with the members of another one replaced or added, on one level.
    fileprivate func updated(with other: Mapping) -> Mapping {
        var result = self
        result.merge(other) { $1 }
        return result
    }
}
