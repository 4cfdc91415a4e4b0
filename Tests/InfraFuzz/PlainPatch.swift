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
        case .add(let path, let value): return changed(document, path.tokens[...], .add(value))
        case .replace(let path, let value): return changed(document, path.tokens[...], .replace(value))
        case .remove(let path): return changed(document, path.tokens[...], .remove)
        case .copy(let from, let path):
            return value(document, from.tokens[...]).flatMap { changed(document, path.tokens[...], .add($0)) }
        case .move(let from, let path):
            guard !path.isInside(from), let value = value(document, from.tokens[...]) else { return nil }
            if path == from { return document }
            return changed(document, from.tokens[...], .remove).flatMap { changed($0, path.tokens[...], .add(value)) }
        case .test(let path, let expected):
            return value(document, path.tokens[...]) == expected ? document : nil
        }
    }

    private static func value(_ value: Value, _ path: ArraySlice<String>) -> Value? {
        guard let token = path.first else { return value }
        let child: Value?
        switch value {
        case .scalar: child = nil
        case .mapping(let mapping): child = place(of: token, in: mapping).map { mapping.members[$0].value }
        case .sequence(let items): child = number(token, below: items.count).map { items[$0] }
        }
        return child.flatMap { Self.value($0, path.dropFirst()) }
    }

    private static func changed(_ value: Value, _ path: ArraySlice<String>, _ change: Change) -> Value? {
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
            let place = place(of: token, in: mapping)
            if rest.isEmpty, case .add(let new) = change, place == nil {
                members.append(Mapping.Member(key: .quoted(token), value: new))
            } else if rest.isEmpty, case .remove = change, let place {
                members.remove(at: place)
            } else {
                guard let place, let child = changed(members[place].value, rest, change) else { return nil }
                members[place].value = child
            }
            return .mapping(Mapping(uniqueMembers: members))
        case .sequence(var items):
            if rest.isEmpty, case .add(let new) = change {
                guard let place = token == "-" ? items.count : number(token, below: items.count + 1) else { return nil }
                items.insert(new, at: place)
            } else if rest.isEmpty, case .remove = change {
                guard let place = number(token, below: items.count) else { return nil }
                items.remove(at: place)
            } else {
                guard let place = number(token, below: items.count), let child = changed(items[place], rest, change)
                else { return nil }
                items[place] = child
            }
            return .sequence(items)
        }
    }

    private static func place(of token: String, in mapping: Mapping) -> Int? {
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
