internal import InfraModel

/// A kind in a version of its API group.
struct ResourceKind: Sendable, Hashable {
    /// The API group; `builtin` for the core group, as in identities.
    var group: String
    /// The API version, for example `v1`.
    var version: String
    /// The kind.
    var kind: String
}

extension ResourceKind {
    init(of identity: ResourceIdentity) {
        self.init(group: identity.group, version: identity.version, kind: identity.kind)
    }

    /// The value of the field `apiVersion`.
    var apiVersion: String { group == ResourceIdentity.coreGroup ? version : "\(group)/\(version)" }
}

extension ResourceKind: CustomStringConvertible {
    /// The usual notation: `apps/v1 Deployment`.
    var description: String { "\(apiVersion) \(kind)" }
}
