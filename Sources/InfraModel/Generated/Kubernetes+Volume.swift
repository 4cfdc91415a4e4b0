// Generated from Kubernetes.yaml by "make models". Do not edit.

/// A volume of a pod (Kubernetes API, `core/v1 Volume`).
///
/// Volume types of storage drivers have keys of their own.
public struct Volume: Schema {
    /// The volume name, unique in the pod.
    public let name = Field<String?>("name", "The volume name, unique in the pod.")
    /// A volume with the keys of a ConfigMap.
    public let configMap = Field<Typed<ConfigMapVolume>>("configMap", "A volume with the keys of a ConfigMap.")
    /// A volume with the keys of a Secret.
    public let secret = Field<Typed<SecretVolume>>("secret", "A volume with the keys of a Secret.")
    /// An empty directory that is deleted with the pod.
    public let emptyDir = Field<Typed<EmptyDirVolume>>("emptyDir", "An empty directory that is deleted with the pod.")
    /// A file or directory of the node.
    public let hostPath = Field<Typed<HostPathVolume>>("hostPath", "A file or directory of the node.")
    /// A persistent volume claim.
    public let persistentVolumeClaim = Field<Typed<PersistentVolumeClaimVolume>>(
        "persistentVolumeClaim", "A persistent volume claim.")
    /// A projected volume: several sources in one directory.
    public let projected = Field<FreeMapping>("projected", "A projected volume: several sources in one directory.")
    /// A volume with fields of the pod.
    public let downwardAPI = Field<FreeMapping>("downwardAPI", "A volume with fields of the pod.")
    /// A volume of a CSI driver.
    public let csi = Field<FreeMapping>("csi", "A volume of a CSI driver.")
    /// An NFS volume.
    public let nfs = Field<FreeMapping>("nfs", "An NFS volume.")
    /// A generic ephemeral volume.
    public let ephemeral = Field<FreeMapping>("ephemeral", "A generic ephemeral volume.")

    /// Creates the schema.
    public init() {}

    /// Other keys are accepted too.
    public static var isOpen: Bool { true }
}

/// A volume with the keys of a ConfigMap.
public struct ConfigMapVolume: Schema {
    /// The name of the ConfigMap.
    public let name = Field<String?>("name", "The name of the ConfigMap.")
    /// The keys to mount and their file names.
    ///
    /// If empty, all keys are mounted.
    public let items = Field<TypedList<Typed<KeyToPath>>>(
        "items", "The keys to mount and their file names. If empty, all keys are mounted.")
    /// The permission bits of the files.
    public let defaultMode = Field<Int?>("defaultMode", "The permission bits of the files.")
    /// Whether the ConfigMap or its keys are optional.
    public let optional = Field<Bool?>("optional", "Whether the ConfigMap or its keys are optional.")

    /// Creates the schema.
    public init() {}
}

/// A volume with the keys of a Secret.
public struct SecretVolume: Schema {
    /// The name of the Secret.
    public let secretName = Field<String?>("secretName", "The name of the Secret.")
    /// The keys to mount and their file names.
    ///
    /// If empty, all keys are mounted.
    public let items = Field<TypedList<Typed<KeyToPath>>>(
        "items", "The keys to mount and their file names. If empty, all keys are mounted.")
    /// The permission bits of the files.
    public let defaultMode = Field<Int?>("defaultMode", "The permission bits of the files.")
    /// Whether the Secret or its keys are optional.
    public let optional = Field<Bool?>("optional", "Whether the Secret or its keys are optional.")

    /// Creates the schema.
    public init() {}
}

/// An empty directory that is deleted with the pod.
public struct EmptyDirVolume: Schema {
    /// The storage medium.
    ///
    /// `Memory` is a file system in memory.
    public let medium = Field<String?>("medium", "The storage medium. `Memory` is a file system in memory.")
    /// The maximum size.
    public let sizeLimit = Field<Quantity?>("sizeLimit", "The maximum size.")

    /// Creates the schema.
    public init() {}
}

/// A file or directory of the node.
public struct HostPathVolume: Schema {
    /// The path on the node.
    public let path = Field<String?>("path", "The path on the node.")
    /// The expected type: `Directory`, `File`, `Socket` and others.
    public let type = Field<String?>("type", "The expected type: `Directory`, `File`, `Socket` and others.")

    /// Creates the schema.
    public init() {}
}

/// A persistent volume claim.
public struct PersistentVolumeClaimVolume: Schema {
    /// The name of the PersistentVolumeClaim.
    public let claimName = Field<String?>("claimName", "The name of the PersistentVolumeClaim.")
    /// Whether the volume is mounted read-only.
    public let readOnly = Field<Bool?>("readOnly", "Whether the volume is mounted read-only.")

    /// Creates the schema.
    public init() {}
}

/// A key of a ConfigMap or Secret and its file name.
public struct KeyToPath: Schema {
    /// The key in the ConfigMap or Secret.
    public let key = Field<String?>("key", "The key in the ConfigMap or Secret.")
    /// The path of the file in the volume.
    public let path = Field<String?>("path", "The path of the file in the volume.")
    /// The permission bits of the file.
    public let mode = Field<Int?>("mode", "The permission bits of the file.")

    /// Creates the schema.
    public init() {}
}

/// A volume mount of a container (Kubernetes API, `core/v1 VolumeMount`).
public struct VolumeMount: Schema {
    /// The name of the volume.
    public let name = Field<String?>("name", "The name of the volume.")
    /// The mount path in the container.
    public let mountPath = Field<String?>("mountPath", "The mount path in the container.")
    /// The subpath of the volume to mount.
    public let subPath = Field<String?>("subPath", "The subpath of the volume to mount.")
    /// The subpath of the volume to mount, with references to environment variables.
    public let subPathExpr = Field<String?>(
        "subPathExpr", "The subpath of the volume to mount, with references to environment variables.")
    /// Whether the mount is read-only.
    public let readOnly = Field<Bool?>("readOnly", "Whether the mount is read-only.")
    /// Whether mounts below a read-only mount are read-only too: `Disabled`, `IfPossible` or `Enabled`.
    public let recursiveReadOnly = Field<String?>(
        "recursiveReadOnly",
        "Whether mounts below a read-only mount are read-only too: `Disabled`, `IfPossible` or `Enabled`.")
    /// The mount propagation: `None`, `HostToContainer` or `Bidirectional`.
    public let mountPropagation = Field<String?>(
        "mountPropagation", "The mount propagation: `None`, `HostToContainer` or `Bidirectional`.")

    /// Creates the schema.
    public init() {}
}

/// The update strategy of a workload (Kubernetes API, `apps/v1 DeploymentStrategy` and `apps/v1
/// DaemonSetUpdateStrategy`).
public struct DeploymentStrategy: Schema {
    /// The strategy type: `RollingUpdate`, `Recreate`, or `OnDelete` for a DaemonSet.
    public let type = Field<String?>(
        "type", "The strategy type: `RollingUpdate`, `Recreate`, or `OnDelete` for a DaemonSet.")
    /// Settings of a rolling update.
    public let rollingUpdate = Field<Typed<RollingUpdate>>("rollingUpdate", "Settings of a rolling update.")

    /// Creates the schema.
    public init() {}
}

/// Settings of a rolling update.
public struct RollingUpdate: Schema {
    /// Maximum number or percentage of pods above the desired number.
    public let maxSurge = Field<IntOrString?>(
        "maxSurge", "Maximum number or percentage of pods above the desired number.")
    /// Maximum number or percentage of unavailable pods.
    public let maxUnavailable = Field<IntOrString?>(
        "maxUnavailable", "Maximum number or percentage of unavailable pods.")
    /// The ordinal from which on a StatefulSet is updated.
    public let partition = Field<Int?>("partition", "The ordinal from which on a StatefulSet is updated.")

    /// Creates the schema.
    public init() {}
}

/// A port of a Service (Kubernetes API, `core/v1 ServicePort`).
public struct ServicePort: Schema {
    /// The port name, unique in the Service.
    public let name = Field<String?>("name", "The port name, unique in the Service.")
    /// The service port.
    public let port = Field<Int?>("port", "The service port.")
    /// The target port, by number or name.
    public let targetPort = Field<IntOrString?>("targetPort", "The target port, by number or name.")
    /// The node port.
    public let nodePort = Field<Int?>("nodePort", "The node port.")
    /// The protocol: `TCP`, `UDP` or `SCTP`.
    ///
    /// Default: `TCP`.
    public let `protocol` = Field<String?>("protocol", default: "TCP", "The protocol: `TCP`, `UDP` or `SCTP`.")
    /// The application protocol.
    public let appProtocol = Field<String?>("appProtocol", "The application protocol.")

    /// Creates the schema.
    public init() {}
}

/// A rule of a role (Kubernetes API, `rbac/v1 PolicyRule`).
public struct PolicyRule: Schema {
    /// API groups.
    ///
    /// An empty string is the core group.
    public let apiGroups = Field<TypedList<String>>("apiGroups", "API groups. An empty string is the core group.")
    /// Resource types, in lower case and plural.
    public let resources = Field<TypedList<String>>("resources", "Resource types, in lower case and plural.")
    /// Names of resources.
    ///
    /// If empty, all resources are allowed.
    public let resourceNames = Field<TypedList<String>>(
        "resourceNames", "Names of resources. If empty, all resources are allowed.")
    /// Verbs: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete` and others.
    public let verbs = Field<TypedList<String>>(
        "verbs", "Verbs: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete` and others.")
    /// URL paths of the API server that are not resources.
    public let nonResourceURLs = Field<TypedList<String>>(
        "nonResourceURLs", "URL paths of the API server that are not resources.")

    /// Creates the schema.
    public init() {}
}

/// The image pull policy of a container.
public enum ImagePullPolicy: String, Choice {
    /// Pulls the image every time a container starts.
    case always = "Always"
    /// Pulls the image if it is not present on the node.
    case ifNotPresent = "IfNotPresent"
    /// Never pulls the image.
    ///
    /// It must be present on the node.
    case never = "Never"
}

/// The DNS policy of a pod.
public enum DNSPolicy: String, Choice {
    /// The DNS service of the cluster.
    case clusterFirst = "ClusterFirst"
    /// The DNS service of the cluster, for pods on the host network.
    case clusterFirstWithHostNet = "ClusterFirstWithHostNet"
    /// The DNS configuration of the node.
    case `default` = "Default"
    /// The DNS configuration of the pod only.
    case none = "None"
}

/// The operator of a selector requirement.
public enum SelectorOperator: String, Choice {
    /// The label has one of the values.
    case `in` = "In"
    /// The label has none of the values.
    case notIn = "NotIn"
    /// The label exists.
    case exists = "Exists"
    /// The label does not exist.
    case doesNotExist = "DoesNotExist"
    /// The label is an integer greater than the value.
    ///
    /// For nodes only.
    case greaterThan = "Gt"
    /// The label is an integer less than the value.
    ///
    /// For nodes only.
    case lessThan = "Lt"
}

/// The operator of a toleration.
public enum TolerationOperator: String, Choice {
    /// Any value of the taint matches.
    case exists = "Exists"
    /// The values must be equal.
    case equal = "Equal"
}

/// The effect of a taint.
public enum TaintEffect: String, Choice {
    /// New pods are not scheduled on the node.
    case noSchedule = "NoSchedule"
    /// New pods are scheduled on the node only if there is no other.
    case preferNoSchedule = "PreferNoSchedule"
    /// Running pods are evicted from the node.
    case noExecute = "NoExecute"
}
