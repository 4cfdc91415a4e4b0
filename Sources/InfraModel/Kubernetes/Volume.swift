/// A volume of a pod (Kubernetes API, `core/v1 Volume`).
public struct Volume: Schema {
    /// The name, unique in the pod.
    public let name = Field<String?>("name")
    /// The members of a ConfigMap as files.
    public let configMap = Field<Typed<ConfigMapVolume>>("configMap")
    /// The members of a Secret as files.
    public let secret = Field<Typed<SecretVolume>>("secret")
    /// A directory that lives as long as the pod.
    public let emptyDir = Field<Typed<EmptyDirVolume>>("emptyDir")
    /// A file or a directory of the node.
    public let hostPath = Field<Typed<HostPathVolume>>("hostPath")
    /// A volume that outlives the pod.
    public let persistentVolumeClaim = Field<Typed<PersistentVolumeClaimVolume>>("persistentVolumeClaim")
    /// Several sources in one directory.
    public let projected = Field<FreeMapping>("projected")
    /// Facts about the pod as files.
    public let downwardAPI = Field<FreeMapping>("downwardAPI")
    /// A volume of a storage driver.
    public let csi = Field<FreeMapping>("csi")
    /// A directory of an NFS server.
    public let nfs = Field<FreeMapping>("nfs")
    /// A volume that is made for the pod and goes with it.
    public let ephemeral = Field<FreeMapping>("ephemeral")

    /// The keys of this mapping.
    public init() {}

    /// Storage systems have keys of their own.
    public static var isOpen: Bool { true }
}

/// The members of a ConfigMap as files.
public struct ConfigMapVolume: Schema {
    /// The ConfigMap.
    public let name = Field<String?>("name")
    /// Which members, and under which names; all when there is none.
    public let items = Field<TypedList<Typed<KeyToPath>>>("items")
    /// The files' permissions.
    public let defaultMode = Field<Int?>("defaultMode")
    /// Whether it may be missing.
    public let optional = Field<Bool?>("optional")

    /// The keys of this mapping.
    public init() {}
}

/// The members of a Secret as files.
public struct SecretVolume: Schema {
    /// The Secret.
    public let secretName = Field<String?>("secretName")
    /// Which members, and under which names; all when there is none.
    public let items = Field<TypedList<Typed<KeyToPath>>>("items")
    /// The files' permissions.
    public let defaultMode = Field<Int?>("defaultMode")
    /// Whether it may be missing.
    public let optional = Field<Bool?>("optional")

    /// The keys of this mapping.
    public init() {}
}

/// A directory that lives as long as the pod.
public struct EmptyDirVolume: Schema {
    /// `Memory` for one that is kept in memory.
    public let medium = Field<String?>("medium")
    /// How large it may grow.
    public let sizeLimit = Field<Quantity?>("sizeLimit")

    /// The keys of this mapping.
    public init() {}
}

/// A file or a directory of the node.
public struct HostPathVolume: Schema {
    /// The path on the node.
    public let path = Field<String?>("path")
    /// What has to be there: `Directory`, `File`, `Socket`.
    public let type = Field<String?>("type")

    /// The keys of this mapping.
    public init() {}
}

/// A volume that outlives the pod.
public struct PersistentVolumeClaimVolume: Schema {
    /// The PersistentVolumeClaim.
    public let claimName = Field<String?>("claimName")
    /// Whether it cannot be written.
    public let readOnly = Field<Bool?>("readOnly")

    /// The keys of this mapping.
    public init() {}
}

/// A member of a ConfigMap or a Secret and the file that it becomes.
public struct KeyToPath: Schema {
    /// The member.
    public let key = Field<String?>("key")
    /// The file, relative to the volume.
    public let path = Field<String?>("path")
    /// The file's permissions.
    public let mode = Field<Int?>("mode")

    /// The keys of this mapping.
    public init() {}
}

/// Where a volume appears in a container (Kubernetes API, `core/v1 VolumeMount`).
public struct VolumeMount: Schema {
    /// The volume.
    public let name = Field<String?>("name")
    /// The directory or file in the container.
    public let mountPath = Field<String?>("mountPath")
    /// A path in the volume, in place of its root.
    public let subPath = Field<String?>("subPath")
    /// A path in the volume with variables of the environment.
    public let subPathExpr = Field<String?>("subPathExpr")
    /// Whether it cannot be written.
    public let readOnly = Field<Bool?>("readOnly")
    /// Whether that holds for what is mounted below.
    public let recursiveReadOnly = Field<String?>("recursiveReadOnly")
    /// Whether mounts below are seen on the other side.
    public let mountPropagation = Field<String?>("mountPropagation")

    /// The keys of this mapping.
    public init() {}
}
