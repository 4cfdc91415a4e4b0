import InfraModel
import InfraRender

/// A direct implementation of RFC 6902 without regard to cost, to compare the real implementation with.
enum PlainPatch {
    private enum Change {
        case add(Value)
        case replace(Value)
        case remove
    }

    /// Returns the document after the operations; `nil` if an operation fails.
    static func result(of operations: [PatchOperation], on document: Value) -> Value? {
        var document = document
        for operation in operations {
            guard let next = result(of: operation, on: document) else { return nil }
            document = next
        }
        return document
    }

    private static func result(of operation: PatchOperation, on document: Value) -> Value? {
        switch operation {
        case .add(let path, let value): return changed(document, at: path.tokens[...], by: .add(value))
        case .replace(let path, let value): return changed(document, at: path.tokens[...], by: .replace(value))
        case .remove(let path): return changed(document, at: path.tokens[...], by: .remove)
        case .copy(let from, let path):
            return value(at: from.tokens[...], of: document).flatMap {
                changed(document, at: path.tokens[...], by: .add($0))
            }
        case .move(let from, let path):
            guard !path.isInside(from), let value = value(at: from.tokens[...], of: document) else { return nil }
            if path == from { return document }
            return changed(document, at: from.tokens[...], by: .remove).flatMap {
                changed($0, at: path.tokens[...], by: .add(value))
            }
        case .test(let path, let expected):
            return value(at: path.tokens[...], of: document) == expected ? document : nil
        }
    }

    private static func value(at path: ArraySlice<String>, of value: Value) -> Value? {
        guard let token = path.first else { return value }
        let child: Value?
        switch value {
        case .scalar: child = nil
        case .mapping(let mapping): child = index(of: token, in: mapping).map { mapping.members[$0].value }
        case .sequence(let items): child = number(token, below: items.count).map { items[$0] }
        }
        return child.flatMap { Self.value(at: path.dropFirst(), of: $0) }
    }

    private static func changed(_ value: Value, at path: ArraySlice<String>, by change: Change) -> Value? {
        guard let token = path.first else {
            switch change {
            case .add(let new), .replace(let new): return new
            case .remove: return nil
            }
        }
        let rest = path.dropFirst()
        switch value {
        case .scalar: return nil
        case .mapping(let mapping):
            var members = mapping.members
            let index = index(of: token, in: mapping)
            if rest.isEmpty, case .add(let new) = change, index == nil {
                members.append(Mapping.Member(key: .quoted(token), value: new))
            } else if rest.isEmpty, case .remove = change, let index {
                members.remove(at: index)
            } else {
                guard let index, let child = changed(members[index].value, at: rest, by: change) else { return nil }
                members[index].value = child
            }
            return .mapping(Mapping(uniqueMembers: members))
        case .sequence(var items):
            if rest.isEmpty, case .add(let new) = change {
                guard let index = token == "-" ? items.count : number(token, below: items.count + 1) else { return nil }
                items.insert(new, at: index)
            } else if rest.isEmpty, case .remove = change {
                guard let index = number(token, below: items.count) else { return nil }
                items.remove(at: index)
            } else {
                guard let index = number(token, below: items.count),
                    let child = changed(items[index], at: rest, by: change)
                else { return nil }
                items[index] = child
            }
            return .sequence(items)
        }
    }

    private static func index(of token: String, in mapping: Mapping) -> Int? {
        mapping.members.firstIndex { Array($0.key.text.utf8) == Array(token.utf8) }
    }

    private static func number(_ token: String, below limit: Int) -> Int? {
        // No other spelling of a number is an index (RFC 6901 section 4).
        guard let number = Int(token), Array("\(number)".utf8) == Array(token.utf8), (0..<limit).contains(number) else {
            return nil
        }
        return number
    }
}
