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
        /// The new pointer.
        var new: String
    }

    /// The converted patch.
    private(set) var patch: Value
    private(set) var moves: [Move] = []
    /// Whether values changed as well, so that replacing the pointers is not sufficient.
    private(set) var changesValues = false
    /// Messages about parts that must be converted by hand, with the number of the operation, counted from 1.
    private(set) var manualSteps: [(operation: Int?, message: String)] = []

    /// The new index of each item of the target's `valuesFrom`; `nil` if the target is unknown.
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
            let unknown = (members["spec"]?.mapping?.keys ?? []).filter { !Self.unchangedFields.contains($0) }
            guard !unknown.isEmpty else { return }
            manualSteps.append((nil, "spec.\(unknown.joined(separator: ", spec.")) of the merge patch is for Flux v1"))
        case .scalar: break
        }
    }

    /// Fields of the specification with the same path and meaning in both versions.
    private static let unchangedFields: Set<String> = ["values", "releaseName", "targetNamespace", "maxHistory"]

    /// The conversion of an operation's pointer, and of its value if it has one.
    private enum Step {
        /// The pointer and the value are unchanged.
        case unchanged
        /// The pointer changes.
        case moved([String])
        /// The pointer and the value change.
        case replaced([String], Value)
        /// The operation must be converted by hand; the text explains the difference.
        case manual(String)
    }

    private mutating func convert(_ operation: Value, number: Int) -> Value {
        // A malformed operation is reported when the patch is rendered.
        guard let parsed = try? PatchOperation(operation) else { return operation }
        var converted = operation
        for (member, pointer, value) in parsed.pointers {
            switch step(for: pointer.tokens, of: parsed, value: value) {
            case .unchanged: break
            case .moved(let tokens):
                move(member, of: &converted, to: tokens, operation: number)
            case .replaced(let tokens, let value):
                if tokens != pointer.tokens { move(member, of: &converted, to: tokens, operation: number) }
                converted["value"] = value
                changesValues = true
            case .manual(let hint):
                manualSteps.append((number + 1, "\(parsed.summary): \(hint)"))
            }
        }
        return converted
    }

    private mutating func move(
        _ member: String, of operation: inout Value, to tokens: [String], operation number: Int
    ) {
        let new = JSONPointer(tokens: tokens).description
        operation[member] = .string(new)
        moves.append(Move(operation: number, member: member, new: new))
    }

    private func step(for tokens: [String], of operation: PatchOperation, value: Value?) -> Step {
        guard tokens.first == "spec" else {
            return tokens.isEmpty || tokens == ["apiVersion"]
                ? .manual("the value is that of a release of Flux v1") : .unchanged
        }
        guard tokens.count > 1 else {
            let keys = value?.mapping?.keys
            return keys?.allSatisfy(Self.unchangedFields.contains) == true
                ? .unchanged : .manual("the value has fields of Flux v1")
        }
        switch tokens[1] {
        case let key where Self.unchangedFields.contains(key): return .unchanged
        case "chart" where tokens.count == 3 && tokens[2] == "version":
            return .moved(["spec", "chart", "spec", "version"])
        case "chart" where tokens.count == 3 && tokens[2] == "name": return .moved(["spec", "chart", "spec", "chart"])
        case "chart":
            return .manual("in Flux v2 /spec/chart/spec/sourceRef names a HelmRepository or a GitRepository")
        case "timeout":
            guard let value else { return .unchanged }
            guard case .integer(let seconds)? = value.reading else {
                return .manual("Flux v2 requires a duration such as 5m0s")
            }
            return .replaced(tokens, .string(GoDuration(seconds: Int(seconds)).description))
        case "valuesFrom": return valuesStep(for: tokens, of: operation, value: value)
        default: return .manual(Self.hints[tokens[1]] ?? "Flux v2 has no such field")
        }
    }

    /// The counterparts of fields of Flux v1, by their key.
    private static let hints = [
        "wait": "in Flux v2 it is disableWait below /spec/install and /spec/upgrade, inverted",
        "rollback": "in Flux v2 it is /spec/upgrade/remediation, with the settings below /spec/rollback",
        "test":
            "in Flux v2 it is /spec/test with a duration as timeout, and disableWait in /spec/install and /spec/upgrade",
        "resetValues": "in Flux v2 it is /spec/upgrade/preserveValues, inverted",
        "skipCRDs": "in Flux v2 it is crds below /spec/install and /spec/upgrade",
        "forceUpgrade": "in Flux v2 it is /spec/upgrade/force",
        "valueFileSecrets": "in Flux v2 these Secrets are the first items of /spec/valuesFrom",
    ]

    /// Converts a pointer below `valuesFrom`: an item of Flux v2 corresponds to the only member of an item of Flux
    /// v1.
    private func valuesStep(for tokens: [String], of operation: PatchOperation, value: Value?) -> Step {
        let hint = "an item of /spec/valuesFrom is a kind, a name and a valuesKey in Flux v2"
        guard tokens.count > 2 else {
            guard let value else { return .unchanged }
            let items = value.sequence?.map(ReleaseConversion.valuesSource) ?? [nil]
            let known = items.compactMap { $0 }
            return known.count == items.count ? .replaced(tokens, .sequence(known)) : .manual(hint)
        }
        guard let index = newIndex(tokens[2]) else { return .manual(hint) }
        let item = ["spec", "valuesFrom", index]
        switch tokens.count {
        case 3:
            guard let value else { return index == tokens[2] ? .unchanged : .moved(item) }
            return ReleaseConversion.valuesSource(value).map { .replaced(item, $0) } ?? .manual(hint)
        case 4 where Self.references.contains(tokens[3]):
            if case .remove = operation { return .moved(item) }
            guard case .replace = operation, let value, let new = ReleaseConversion.valuesSource([tokens[3]: value])
            else {
                return .manual(hint)
            }
            return .replaced(item, new)
        case 5 where Self.references.contains(tokens[3]):
            let names = ["name": "name", "key": "valuesKey", "optional": "optional"]
            return names[tokens[4]].map { .moved(item + [$0]) } ?? .manual(hint)
        default: return .manual(hint)
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
