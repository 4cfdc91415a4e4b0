public import InfraModel
public import InfraYAML

/// A permission of the target of a staged resource for certain changes by patches.
public enum PatchPermission: String, Sendable, Hashable, CaseIterable {
    /// Permission to change the kind or the API group of the target.
    case kind
    /// Permission to replace the whole document.
    case replace

    /// Parses the permissions in the target's annotation `cd.spack.io/allow-patch`.
    ///
    /// - Parameter target: The unpatched target, so that a patch cannot grant itself permissions.
    /// - Returns: The permissions.
    /// - Throws: `ModelError` for an unknown word in the annotation.
    public static func permissions(grantedBy target: Value) throws(ModelError) -> Set<PatchPermission> {
        var permissions: Set<PatchPermission> = []
        for part in (Annotation.allowPatch.text(on: target) ?? "").utf8.split(separator: UInt8(ascii: ",")) {
            let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") }
            let word = part.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
            guard let permission = PatchPermission(rawValue: String(decoding: word, as: UTF8.self)) else {
                throw ModelError(
                    .invalid, at: ["metadata", "annotations", Annotation.allowPatch.rawValue],
                    "expected kind, replace or both, separated by commas, found "
                        + String(decoding: part, as: UTF8.self).quotedForMessage)
            }
            permissions.insert(permission)
        }
        return permissions
    }
}

extension Value {
    /// Applies a patch to the document if all of its changes are permitted.
    ///
    /// - Parameters:
    ///   - patch: The patch.
    ///   - limits: The limits of the nesting depth and of the size of inserted values.
    ///   - permissions: The permissions of the document.
    /// - Returns: The patched document.
    /// - Throws: `PatchError` for the first operation that cannot be applied or is not permitted.
    public func patched(
        by patch: Patch, limits: YAML.Limits = YAML.Limits(), permitting permissions: Set<PatchPermission>
    ) throws(PatchError) -> Value {
        var budget = PatchBudget(limits)
        return try patched(by: patch, permitting: permissions, &budget)
    }

    /// Applies a patch to the document within a budget.
    func patched(
        by patch: Patch, permitting permissions: Set<PatchPermission>, _ budget: inout PatchBudget
    ) throws(PatchError) -> Value {
        try patched(by: patch, under: PatchGuard(self, permissions), &budget)
    }
}

/// Checks that a patch makes only permitted changes.
private struct PatchGuard: PatchRule {
    private let permissions: Set<PatchPermission>
    private let original: Kind
    /// The kind after the latest operation.
    private var current: Kind
    /// The latest operation that changed the kind; `nil` if no operation did.
    private var latestKindChange: (operation: Int, attempted: String)?

    /// The API version and the kind of a document, if present.
    private struct Kind: Equatable {
        let apiVersion: String?
        let kind: String?

        init(_ document: Value) {
            apiVersion = document["apiVersion"]?.string
            kind = document["kind"]?.string
        }

        /// Compares the API group and the kind, without the version.
        static func == (left: Kind, right: Kind) -> Bool { left.parts == right.parts }

        private var parts: [[UInt8]?] {
            let group = apiVersion.map { text in
                let end = text.utf8.firstIndex(of: UInt8(ascii: "/"))
                return Array(text.utf8[..<(end ?? text.utf8.startIndex)])
            }
            return [group, kind.map { Array($0.utf8) }]
        }

        /// Whether the document has an API version and a kind; otherwise another check reports an error.
        var isComplete: Bool { apiVersion != nil && kind != nil }
        var text: String { "\(apiVersion ?? "") \(kind ?? "")".quotedForMessage }
    }

    init(_ document: Value, _ permissions: Set<PatchPermission>) {
        self.permissions = permissions
        original = Kind(document)
        current = original
    }

    /// Checks an operation before it is applied.
    func check(_ operation: PatchOperation) throws(PatchError) {
        switch operation {
        case .add(let path, _), .replace(let path, _), .move(_, let path), .copy(_, let path):
            if path.tokens.isEmpty { try checkReplacement() }
        case .remove, .test: break
        }
    }

    /// Checks a merge patch before it is applied.
    func check(merge patch: Value) throws(PatchError) {
        if patch.mapping == nil { try checkReplacement() }
    }

    private func checkReplacement() throws(PatchError) {
        guard !permissions.contains(.replace) else { return }
        throw PatchError(
            .patchNotPermitted,
            "it replaces the whole document, for which the target needs the annotation \(Annotation.allowPatch.rawValue): replace"
        )
    }

    /// Records the kind of the document after an operation.
    mutating func record(_ document: Value, after operation: PatchOperation, number: Int) {
        let kind = Kind(document)
        if kind != current { latestKindChange = (number, operation.summary) }
        current = kind
    }

    /// Checks the result of the whole patch.
    func check(result document: Value) throws(PatchError) {
        let kind = Kind(document)
        guard kind != original, kind.isComplete, !permissions.contains(.kind) else { return }
        var error = PatchError(
            .patchNotPermitted,
            """
            it changes the kind from \(original.text) to \(kind.text), for which the target needs the annotation \
            \(Annotation.allowPatch.rawValue): kind
            """)
        error.operation = latestKindChange?.operation
        error.attempted = latestKindChange?.attempted
        if latestKindChange == nil { error.member = kind.kind == original.kind ? "apiVersion" : "kind" }
        throw error
    }
}
