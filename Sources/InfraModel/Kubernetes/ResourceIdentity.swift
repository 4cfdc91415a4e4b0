/// What makes a Kubernetes resource the one that it is: no two in a cluster share all five.
public struct ResourceIdentity: Sendable, Hashable {
    /// The API group, `builtin` for the core group, which has no name of its own.
    public var group: String
    /// The API version, `v1`.
    public var version: String
    /// The kind, `Deployment`.
    public var kind: String
    /// The namespace, `default` for a resource that names none.
    public var namespace: String
    /// The name.
    public var name: String

    /// An identity of its five parts.
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
    /// Two identities may share it: it is a file's name, not a key.
    public var fileStem: String { "\(group)-\(version)-\(kind)-\(namespace)-\(name)" }
}

extension ResourceIdentity: CustomStringConvertible {
    /// As people write it: `apps/v1 Deployment web/frontend`.
    public var description: String {
        let apiVersion = group == Self.coreGroup ? version : "\(group)/\(version)"
        return "\(apiVersion) \(kind) \(namespace)/\(name)"
    }

    /// The name under which the core group, which has none, stands in an identity.
    public static let coreGroup = "builtin"
    /// The namespace of a resource that names none.
    public static let defaultNamespace = "default"
}

extension ResourceIdentity: Comparable {
    /// Orders by the bytes of group, version, kind, namespace and name.
    ///
    /// - Parameters:
    ///   - left: An identity.
    ///   - right: Another identity.
    /// - Returns: Whether the first one comes first.
    public static func < (left: ResourceIdentity, right: ResourceIdentity) -> Bool {
        (left.group, left.version, left.kind, left.namespace, left.name)
            < (right.group, right.version, right.kind, right.namespace, right.name)
    }
}
