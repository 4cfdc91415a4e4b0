internal import InfraModel
internal import InfraRender

/// A patch for a release of Flux v1, converted for the Flux v2 release.
///
/// A pointer is converted only if it has a single counterpart. All others are kept and reported.
struct PatchConversion {
    /// A changed pointer of an operation.
    struct Move: Hashable {
        /// The index of the operation, counted from 0.
        var operation: Int
        /// The member with the pointer: `path` or `from`.
        var member: String
        var old: String
        var new: String
    }

    /// The converted patch.
    private(set) var patch: Value
    private(set) var moves: [Move] = []
    /// Whether values changed as well, so that replacing the pointers is not sufficient.
    private(set) var changesValues = false
    /// Messages about parts that cannot be converted, with the number of the operation, counted from 1.
    private(set) var leftOver: [(operation: Int?, message: String)] = []

    private let indices: [Int?]?

    /// Converts a patch.
    ///
    /// - Parameters:
    ///   - patch: A sequence of operations or a merge patch, with placeholders not yet replaced.
    ///   - indices: The new index of each item of the target's `valuesFrom`, if the target is known.
    init(_ patch: Value, indices: [Int?]?) {
        self.patch = patch
        self.indices = indices
        switch patch {
        case .sequence(let operations):
            self.patch = .sequence(operations.enumerated().map { convert($1, number: $0) })
        case .mapping(let members):
            let unknown = (members["spec"]?.mapping?.keys ?? []).filter { !Self.unmoved.contains($0) }
            guard !unknown.isEmpty else { return }
            leftOver.append((nil, "spec.\(unknown.joined(separator: ", spec.")) of the merge patch is for Flux v1"))
        case .scalar: break
        }
    }

    /// Fields of the specification with the same path and meaning in both versions.
    private static let unmoved: Set<String> = ["values", "releaseName", "targetNamespace", "maxHistory"]

    /// The conversion of an operation's pointer, and of its value if it has one.
    private enum Step {
        case same
        case moved([String])
        case replaced([String], Value)
        case leftOver(String)
    }

    private mutating func convert(_ operation: Value, number: Int) -> Value {
        // A malformed operation is reported when the patch is rendered.
        guard let parsed = try? PatchOperation(operation) else { return operation }
        var converted = operation
        for (member, pointer, value) in parsed.pointers {
            switch step(pointer.tokens, parsed, value) {
            case .same: break
            case .moved(let tokens):
                move(&converted, member, to: tokens, number)
            case .replaced(let tokens, let value):
                if tokens != pointer.tokens { move(&converted, member, to: tokens, number) }
                converted["value"] = value
                changesValues = true
            case .leftOver(let hint):
                leftOver.append((number + 1, "\(parsed.summary): \(hint)"))
            }
        }
        return converted
    }

    private mutating func move(_ operation: inout Value, _ member: String, to tokens: [String], _ number: Int) {
        let old = operation[member]?.string ?? ""
        let new = JSONPointer(tokens: tokens).description
        operation[member] = .string(new)
        moves.append(Move(operation: number, member: member, old: old, new: new))
    }

    private func step(_ tokens: [String], _ operation: PatchOperation, _ value: Value?) -> Step {
        guard tokens.first == "spec" else {
            return tokens.isEmpty || tokens == ["apiVersion"] ? .leftOver("it is for a release of Flux v1") : .same
        }
        guard tokens.count > 1 else {
            let keys = value?.mapping?.keys
            return keys?.allSatisfy(Self.unmoved.contains) == true ? .same : .leftOver("it is for Flux v1")
        }
        switch tokens[1] {
        case let key where Self.unmoved.contains(key): return .same
        case "chart" where tokens.count == 3 && tokens[2] == "version":
            return .moved(["spec", "chart", "spec", "version"])
        case "chart" where tokens.count == 3 && tokens[2] == "name": return .moved(["spec", "chart", "spec", "chart"])
        case "chart":
            return .leftOver("in Flux v2 /spec/chart/spec/sourceRef names a HelmRepository or a GitRepository")
        case "timeout":
            guard let value else { return .same }
            guard case .integer(let seconds)? = value.reading else {
                return .leftOver("Flux v2 takes a duration like 5m0s")
            }
            return .replaced(tokens, .string(GoDuration(seconds: Int(seconds)).description))
        case "valuesFrom": return valuesStep(tokens, operation, value)
        default: return .leftOver(Self.hints[tokens[1]] ?? "Flux v2 has no such field")
        }
    }

    private static let hints = [
        "wait": "in Flux v2 it is disableWait below /spec/install and /spec/upgrade, inverted",
        "rollback": "in Flux v2 it is /spec/upgrade/remediation, with the settings below /spec/rollback",
        "test":
            "in Flux v2 it is /spec/test with a duration as time-out, and disableWait in /spec/install and /spec/upgrade",
        "resetValues": "in Flux v2 it is /spec/upgrade/preserveValues, inverted",
        "skipCRDs": "in Flux v2 it is crds below /spec/install and /spec/upgrade",
        "forceUpgrade": "in Flux v2 it is /spec/upgrade/force",
        "valueFileSecrets": "in Flux v2 they come first in /spec/valuesFrom",
    ]

    /// Converts a pointer below `valuesFrom`: an item of Flux v2 corresponds to the only member of an item of Flux
    /// v1.
    private func valuesStep(_ tokens: [String], _ operation: PatchOperation, _ value: Value?) -> Step {
        let hint = "an item of /spec/valuesFrom is a kind, a name and a valuesKey in Flux v2"
        guard tokens.count > 2 else {
            guard let value else { return .same }
            let items = value.sequence?.map(ReleaseConversion.valuesSource) ?? [nil]
            let known = items.compactMap { $0 }
            return known.count == items.count ? .replaced(tokens, .sequence(known)) : .leftOver(hint)
        }
        guard let index = newIndex(tokens[2]) else { return .leftOver(hint) }
        let item = ["spec", "valuesFrom", index]
        switch tokens.count {
        case 3:
            guard let value else { return index == tokens[2] ? .same : .moved(item) }
            return ReleaseConversion.valuesSource(value).map { .replaced(item, $0) } ?? .leftOver(hint)
        case 4 where Self.references.contains(tokens[3]):
            if case .remove = operation { return .moved(item) }
            guard case .replace = operation, let value, let new = ReleaseConversion.valuesSource([tokens[3]: value])
            else {
                return .leftOver(hint)
            }
            return .replaced(item, new)
        case 5 where Self.references.contains(tokens[3]):
            let names = ["name": "name", "key": "valuesKey", "optional": "optional"]
            return names[tokens[4]].map { .moved(item + [$0]) } ?? .leftOver(hint)
        default: return .leftOver(hint)
        }
    }

    private static let references: Set<String> = ["configMapKeyRef", "secretKeyRef"]

    private func newIndex(_ token: String) -> String? {
        guard token != "-", let indices else { return token }
        guard let index = JSONPointer.index(token), indices.indices.contains(index) else { return nil }
        return indices[index].map(String.init)
    }
}

extension PatchOperation {
    /// The pointers with the names of their members, and the value if the operation has one.
    fileprivate var pointers: [(member: String, pointer: JSONPointer, value: Value?)] {
        switch self {
        case .add(let path, let value), .replace(let path, let value), .test(let path, let value):
            [("path", path, value)]
        case .remove(let path): [("path", path, nil)]
        case .move(let from, let path), .copy(let from, let path): [("from", from, nil), ("path", path, nil)]
        }
    }
}
