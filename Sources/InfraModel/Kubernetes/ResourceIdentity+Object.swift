extension ResourceIdentity {
    /// Returns whether two identities refer to the same object in a cluster.
    ///
    /// The version is ignored, since each object is served in all versions of its kind. The namespace is ignored for
    /// cluster-scoped kinds. The scope of a custom kind is unknown: its namespace is ignored if one of the identities
    /// is in `default`, which is also the namespace of a resource that names none.
    ///
    /// - Parameter other: The other identity.
    /// - Returns: Whether both resources would be one object after they are applied.
    public func isSameObject(as other: ResourceIdentity) -> Bool {
        guard kind == other.kind, name == other.name, servedGroup == other.servedGroup else { return false }
        guard namespace != other.namespace else { return true }
        switch isClusterScoped {
        case true?: return true
        case false?: return false
        case nil: return [namespace, other.namespace].contains(Self.defaultNamespace)
        }
    }

    /// An identity that all resources of the same object share, except for custom kinds, whose scope is unknown.
    ///
    /// It has no version, and no namespace if its kind is cluster-scoped.
    public var object: ResourceIdentity {
        ResourceIdentity(
            group: servedGroup, version: "", kind: kind, namespace: isClusterScoped == true ? "" : namespace, name: name
        )
    }

    /// Whether the group is part of Kubernetes.
    public var isBuiltIn: Bool { Self.builtInGroups.contains(group) }

    /// The group under which the API server stores objects of the kind.
    ///
    /// Kinds that were moved out of `extensions` were served in both groups, as events still are.
    private var servedGroup: String {
        switch (group, kind) {
        case ("extensions", "DaemonSet"), ("extensions", "Deployment"), ("extensions", "ReplicaSet"): "apps"
        case ("extensions", "Ingress"), ("extensions", "NetworkPolicy"): "networking.k8s.io"
        case ("extensions", "PodSecurityPolicy"): "policy"
        case ("events.k8s.io", "Event"): Self.coreGroup
        default: group
        }
    }

    /// Whether the kind is cluster-scoped; `nil` for custom kinds, whose scope is in their definition.
    public var isClusterScoped: Bool? {
        if isBuiltIn { return Self.clusterScopedKinds.contains(kind) }
        // All kinds of Flux v1 and v2 are namespaced.
        return group.hasSuffix(".fluxcd.io") ? false : nil
    }

    private static let builtInGroups: Set<String> = [
        coreGroup, "admissionregistration.k8s.io", "apiextensions.k8s.io", "apiregistration.k8s.io", "apps",
        "authentication.k8s.io", "authorization.k8s.io", "autoscaling", "batch", "certificates.k8s.io",
        "coordination.k8s.io", "discovery.k8s.io", "events.k8s.io", "extensions", "flowcontrol.apiserver.k8s.io",
        "internal.apiserver.k8s.io", "networking.k8s.io", "node.k8s.io", "policy", "rbac.authorization.k8s.io",
        "resource.k8s.io", "scheduling.k8s.io", "storage.k8s.io", "storagemigration.k8s.io",
    ]

    private static let clusterScopedKinds: Set<String> = [
        "APIService", "CSIDriver", "CSINode", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding",
        "ClusterTrustBundle", "ComponentStatus", "CustomResourceDefinition", "DeviceClass", "DeviceTaintRule",
        "FlowSchema", "IPAddress", "IngressClass", "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding",
        "MutatingWebhookConfiguration", "Namespace", "Node", "PersistentVolume", "PodSecurityPolicy", "PriorityClass",
        "PriorityLevelConfiguration", "ResourceSlice", "RuntimeClass", "SelfSubjectAccessReview", "SelfSubjectReview",
        "SelfSubjectRulesReview", "ServiceCIDR", "StorageClass", "StorageVersion", "StorageVersionMigration",
        "SubjectAccessReview", "TokenReview", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding",
        "ValidatingWebhookConfiguration", "VolumeAttachment", "VolumeAttributesClass",
    ]
}
