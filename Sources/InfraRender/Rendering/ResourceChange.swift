public import InfraModel

/// How a rendered file changes, told in the terms of the resource that it holds.
public struct ResourceChange: Sendable {
    /// What happens to the resource.
    public enum Kind: Sendable, Hashable {
        /// It is new.
        case added
        /// Fields of it change.
        case changed([FieldChange])
        /// Its file has other bytes, which mean the same.
        case rewritten
        /// It is gone.
        case removed
    }

    /// A value that changes.
    public struct FieldChange: Sendable, Hashable {
        /// The way to the value.
        public var path: JSONPointer
        /// The value before; `nil` when it is new.
        public var before: Value?
        /// The value after; `nil` when it is gone.
        public var after: Value?
    }

    /// The file's name.
    public var file: String
    /// The resource; `nil` when the file holds none, as one that a person put there may.
    public var identity: ResourceIdentity?
    /// What happens.
    public var kind: Kind

    /// Compares a file's contents, of which none has more than one resource; see ``changes(of:from:to:)`` for others.
    ///
    /// The values of a `Secret` are never told, only that they change, and neither are credentials elsewhere, as the names of their
    /// keys tell.
    ///
    /// - Parameters:
    ///   - file: The file's name.
    ///   - before: The content before; `nil` when the file is new.
    ///   - after: The content after; `nil` when the file is gone.
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

    /// Compares a file's contents, and tells of each resource in them.
    ///
    /// A rendered file holds one resource. One that others have put into the folder, or that an earlier version rendered, may hold several.
    ///
    /// - Parameters:
    ///   - file: The file's name.
    ///   - before: The content before; `nil` when the file is new.
    ///   - after: The content after; `nil` when the file is gone.
    /// - Returns: The changes: first of what is there after, then of what is gone. At least one.
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
        compare(old?.value, new?.value, at: [], &changes)
        // Whatever holds a Secret on either side, and be it in a place where none is expected, is not told.
        let isSecret = [old, new].contains { $0?.holdsSecret == true }
        return changes.map {
            isSecret ? $0.withoutSecrets : $0.hidingCredentials(of: [old?.value, new?.value])
        }
    }

    /// Tells whether a file holds one resource before and after, and Kubernetes sees the same values in both.
    ///
    /// - Parameters:
    ///   - before: The content before.
    ///   - after: The content after.
    /// - Returns: `true` when the two mean the same.
    public static func isRewriting(from before: [UInt8], to after: [UInt8]) -> Bool {
        let files = [before, after].map { ManifestFile(name: "", text: $0) }
        guard files.allSatisfy({ $0.resources.count == 1 && $0.diagnostics.isEmpty }) else { return false }
        return files[0].resources[0].value == files[1].resources[0].value
    }

    private static func compare(_ before: Value?, _ after: Value?, at path: [String], _ changes: inout [FieldChange]) {
        guard !before.hasSameSpelling(as: after) else { return }
        switch (before, after) {
        case (.mapping(let old), .mapping(let new)):
            let (oldIndex, newIndex) = (Mapping.Index(old), Mapping.Index(new))
            for member in old.members {
                compare(member.value, newIndex[member.key], at: path + [member.key.text], &changes)
            }
            for member in new.members where oldIndex[member.key] == nil {
                compare(nil, member.value, at: path + [member.key.text], &changes)
            }
        case (.sequence(let old), .sequence(let new)) where old.count == new.count:
            for index in old.indices { compare(old[index], new[index], at: path + [String(index)], &changes) }
        default:
            changes.append(FieldChange(path: JSONPointer(tokens: path), before: before, after: after))
        }
    }
}

extension ResourceChange.FieldChange {
    /// Annotations may hold a copy of the whole resource, as `kubectl apply` leaves one.
    private var isPublicMetadata: Bool {
        path.tokens.first == "metadata" && path.tokens.count > 1 && path.tokens[1] != "annotations"
    }

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
    /// Whether the resource is a Secret, or a staged resource with a patch for one.
    fileprivate var holdsSecret: Bool {
        identity.kind == "Secret" || identity.kind == "ConfigMap" && value["data"]?["kind"]?.string == "Secret"
    }
}
