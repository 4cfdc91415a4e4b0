/// The identity of a Kubernetes resource: no two resources in a cluster share all five parts.
public struct ResourceIdentity: Sendable, Hashable {
    /// The API group; `builtin` for the core group, which has no name.
    public var group: String
    /// The API version, for example `v1`.
    public var version: String
    /// The kind, for example `Deployment`.
    public var kind: String
    /// The namespace; `default` if the resource does not specify one.
    public var namespace: String
    /// The name.
    public var name: String

    /// Creates an identity.
    ///
    /// - Parameters:
    ///   - group: The API group, or `builtin`.
    ///   - version: The API version.
    ///   - kind: The kind.
    ///   - namespace: The namespace, or `default`.
    ///   - name: The name.
    public init(group: String, version: String, kind: String, namespace: String, name: String) {
        self.group = group
        self.version = version
        self.kind = kind
        self.namespace = namespace
        self.name = name
    }

    /// The five parts joined by hyphens.
    ///
    /// The stem is used in file names and is not unique: different identities may share it.
    public var fileStem: String { "\(group)-\(version)-\(kind)-\(namespace)-\(name)" }
}

extension ResourceIdentity: CustomStringConvertible {
    /// The usual notation: `apps/v1 Deployment web/frontend`.
    public var description: String {
        let apiVersion = group == Self.coreGroup ? version : "\(group)/\(version)"
        return "\(apiVersion) \(kind) \(namespace)/\(name)"
    }

    /// The name of the core group in identities.
    public static let coreGroup = "builtin"
    /// The namespace of a resource that does not specify one.
    public static let defaultNamespace = "default"
}

extension ResourceIdentity: Comparable {
    /// Compares the bytes of all five parts.
    ///
    /// - Parameters:
    ///   - left: An identity.
    ///   - right: Another identity.
    /// - Returns: Whether both are equal.
    public static func == (left: ResourceIdentity, right: ResourceIdentity) -> Bool {
        left.group.hasSameBytes(as: right.group) && left.version.hasSameBytes(as: right.version)
            && left.kind.hasSameBytes(as: right.kind) && left.namespace.hasSameBytes(as: right.namespace)
            && left.name.hasSameBytes(as: right.name)
    }

    /// Orders by the bytes of group, version, kind, namespace and name.
    ///
    /// - Parameters:
    ///   - left: An identity.
    ///   - right: Another identity.
    /// - Returns: Whether `left` precedes `right`.
    public static func < (left: ResourceIdentity, right: ResourceIdentity) -> Bool {
        for part in [\ResourceIdentity.group, \.version, \.kind, \.namespace, \.name]
        where !left[keyPath: part].hasSameBytes(as: right[keyPath: part]) {
            return left[keyPath: part].precedesByBytes(right[keyPath: part])
        }
        return false
    }
}
