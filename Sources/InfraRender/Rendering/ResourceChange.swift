public import InfraModel

/// The change of a rendered file, in terms of its resource.
public struct ResourceChange: Sendable {
    /// A kind of change.
    public enum Kind: Sendable, Hashable {
        /// The resource is new.
        case added
        /// The fields of the resource change.
        case changed([FieldChange])
        /// The bytes of the file change, but not their meaning.
        case rewritten
        /// The resource is removed.
        case removed
    }

    /// A value in a resource that changes.
    public struct FieldChange: Sendable, Hashable {
        /// The path to the value.
        public var path: JSONPointer
        /// The value before; `nil` when it is new.
        public var before: Value?
        /// The value after; `nil` when it is removed.
        public var after: Value?
    }

    /// The name of the file.
    public var file: String
    /// The identity of the resource; `nil` if the file has none.
    public var identity: ResourceIdentity?
    /// The kind of change.
    public var kind: Kind

    /// Compares two contents of a file, each with at most one resource.
    ///
    /// See ``changes(of:from:to:)`` for files with several resources.
    ///
    /// The values of a `Secret` are hidden, and so are credentials in other resources, which are recognized by the names
    /// of their keys.
    ///
    /// - Parameters:
    ///   - file: The name of the file.
    ///   - before: The content before; `nil` when the file is new.
    ///   - after: The content after; `nil` when the file is removed.
    public init(file: String, from before: [UInt8]?, to after: [UInt8]?) {
        let old = before.flatMap { ManifestFile(name: file, text: $0).resources.first }
        let new = after.flatMap { ManifestFile(name: file, text: $0).resources.first }
        self.file = file
        identity = (new ?? old)?.identity
        if before == nil {
            kind = .added
        } else if after == nil {
            kind = .removed
        } else if let before, let after, Self.isRewriting(from: before, to: after) {
            kind = .rewritten
        } else {
            kind = .changed(Self.fieldChanges(from: old, to: new))
        }
    }

    /// Compares two contents of a file and returns the changes of all resources.
    ///
    /// A rendered file has one resource. A foreign file, or one of an earlier version, may have several.
    ///
    /// - Parameters:
    ///   - file: The name of the file.
    ///   - before: The content before; `nil` when the file is new.
    ///   - after: The content after; `nil` when the file is removed.
    /// - Returns: At least one change: first those of resources in the new content, then those of removed resources.
    public static func changes(of file: String, from before: [UInt8]?, to after: [UInt8]?) -> [ResourceChange] {
        let (old, new) = (resources(of: file, before), resources(of: file, after))
        guard old.count > 1 || new.count > 1 else { return [ResourceChange(file: file, from: before, to: after)] }
        var rest = Dictionary(old.map { ($0.identity, $0) }) { $1 }
        var changes = new.compactMap { resource -> ResourceChange? in
            guard let old = rest.removeValue(forKey: resource.identity) else {
                return ResourceChange(file: file, identity: resource.identity, kind: .added)
            }
            let fields = fieldChanges(from: old, to: resource)
            return fields.isEmpty
                ? nil : ResourceChange(file: file, identity: resource.identity, kind: .changed(fields))
        }
        changes += old.compactMap { resource in
            rest.removeValue(forKey: resource.identity).map {
                ResourceChange(file: file, identity: $0.identity, kind: .removed)
            }
        }
        return changes.isEmpty
            ? [ResourceChange(file: file, identity: new.first?.identity, kind: .changed([]))] : changes
    }

    private init(file: String, identity: ResourceIdentity?, kind: Kind) {
        self.file = file
        self.identity = identity
        self.kind = kind
    }

    private static func resources(of file: String, _ text: [UInt8]?) -> [ManifestFile.Resource] {
        text.map { ManifestFile(name: file, text: $0).resources } ?? []
    }

    private static func fieldChanges(
        from old: ManifestFile.Resource?, to new: ManifestFile.Resource?
    ) -> [FieldChange] {
        var changes: [FieldChange] = []
        compare(old?.value, with: new?.value, at: [], &changes)
        // The values are hidden if either side is a Secret, even in an unexpected file.
        let isSecret = [old, new].contains { $0?.holdsSecret == true }
        return changes.map {
            isSecret ? $0.withoutSecrets : $0.hidingCredentials(of: [old?.value, new?.value])
        }
    }

    /// Returns whether two contents of a file have one resource each, with the same values for Kubernetes.
    ///
    /// - Parameters:
    ///   - before: The content before.
    ///   - after: The content after.
    /// - Returns: `true` if both contents have the same meaning.
    package static func isRewriting(from before: [UInt8], to after: [UInt8]) -> Bool {
        let files = [before, after].map { ManifestFile(name: "", text: $0) }
        guard files.allSatisfy({ $0.resources.count == 1 && $0.diagnostics.isEmpty }) else { return false }
        return files[0].resources[0].value == files[1].resources[0].value
    }

    private static func compare(
        _ before: Value?, with after: Value?, at path: [String], _ changes: inout [FieldChange]
    ) {
        guard !before.hasSameSpelling(as: after) else { return }
        switch (before, after) {
        case (.mapping(let old), .mapping(let new)):
            let (oldIndex, newIndex) = (Mapping.Index(old), Mapping.Index(new))
            for member in old.members {
                compare(member.value, with: newIndex[member.key], at: path + [member.key.text], &changes)
            }
            for member in new.members where oldIndex[member.key] == nil {
                compare(nil, with: member.value, at: path + [member.key.text], &changes)
            }
        case (.sequence(let old), .sequence(let new)) where old.count == new.count:
            for index in old.indices {
                compare(old[index], with: new[index], at: path + [String(index)], &changes)
            }
        default:
            changes.append(FieldChange(path: JSONPointer(tokens: path), before: before, after: after))
        }
    }
}

extension ResourceChange.FieldChange {
    /// Whether the field is metadata other than annotations, which may contain a copy of the whole resource.
    private var isPublicMetadata: Bool {
        path.tokens.first == "metadata" && path.tokens.count > 1 && path.tokens[1] != "annotations"
    }

    /// The change of a field of a Secret with its values hidden.
    fileprivate var withoutSecrets: ResourceChange.FieldChange {
        let isPublic = ["apiVersion", "kind", "type", "immutable"].contains(path.tokens.first) || isPublicMetadata
        guard !isPublic else { return self }
        var copy = self
        copy.before = before.map { _ in .string("(hidden)") }
        copy.after = after.map { _ in .string("(hidden)") }
        return copy
    }
}

extension ManifestFile.Resource {
    /// Whether the resource is a Secret, or a staged resource with a patch for a Secret.
    fileprivate var holdsSecret: Bool {
        identity.kind == "Secret" || identity.kind == "ConfigMap" && value["data"]?["kind"]?.string == "Secret"
    }
}
