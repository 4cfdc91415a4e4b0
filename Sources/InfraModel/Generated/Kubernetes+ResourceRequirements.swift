// Generated from Kubernetes.yaml by "make models". Do not edit.

/// Resource requests and limits of a container (Kubernetes API, `core/v1 ResourceRequirements`).
public struct ResourceRequirements: Schema {
    /// Resource requests, which the scheduler reserves for the container.
    public let requests = Field<Typed<ResourceList>>(
        "requests", "Resource requests, which the scheduler reserves for the container.")
    /// Resource limits, which the container must not exceed.
    public let limits = Field<Typed<ResourceList>>("limits", "Resource limits, which the container must not exceed.")
    /// Resource claims.
    public let claims = Field<TypedList<FreeMapping>>("claims", "Resource claims.")

    /// Creates the schema.
    public init() {}
}

/// Quantities by resource name (Kubernetes API, `core/v1 ResourceList`).
public struct ResourceList: Schema {
    /// CPU, for example `1` or `100m`.
    public let cpu = Field<Quantity?>("cpu", "CPU, for example `1` or `100m`.")
    /// Memory in bytes, for example `512Mi` or `2G`.
    public let memory = Field<Quantity?>("memory", "Memory in bytes, for example `512Mi` or `2G`.")
    /// Ephemeral storage on the node: logs, writable layers and `emptyDir` volumes.
    public let ephemeralStorage = Field<Quantity?>(
        "ephemeral-storage", "Ephemeral storage on the node: logs, writable layers and `emptyDir` volumes.")
    /// Storage of a volume.
    public let storage = Field<Quantity?>("storage", "Storage of a volume.")

    /// Creates the schema.
    public init() {}

    /// Other keys are accepted too.
    public static var isOpen: Bool { true }
}

/// A toleration of a pod (Kubernetes API, `core/v1 Toleration`).
public struct Toleration: Schema {
    /// The key of the taint.
    ///
    /// Without a key, the operator `Exists` matches all taints.
    public let key = Field<String?>(
        "key", "The key of the taint. Without a key, the operator `Exists` matches all taints.")
    /// The operator that compares the value of the taint.
    ///
    /// Default: `Equal`.
    public let `operator` = Field<TolerationOperator?>(
        "operator", default: "Equal", "The operator that compares the value of the taint.")
    /// The value of the taint.
    public let value = Field<String?>("value", "The value of the taint.")
    /// The effect of the taint.
    ///
    /// If absent, all effects match.
    public let effect = Field<TaintEffect?>("effect", "The effect of the taint. If absent, all effects match.")
    /// Seconds that the pod stays on a node with a `NoExecute` taint.
    ///
    /// If absent, it stays forever.
    public let tolerationSeconds = Field<Int?>(
        "tolerationSeconds",
        "Seconds that the pod stays on a node with a `NoExecute` taint. If absent, it stays forever.")

    /// Creates the schema.
    public init() {}
}

/// A topology spread constraint of a pod (Kubernetes API, `core/v1 TopologySpreadConstraint`).
public struct TopologySpreadConstraint: Schema {
    /// The maximum difference between the numbers of pods in two topology domains.
    public let maxSkew = Field<Int?>(
        "maxSkew", "The maximum difference between the numbers of pods in two topology domains.")
    /// The node label of the topology domains.
    public let topologyKey = Field<String?>("topologyKey", "The node label of the topology domains.")
    /// The action if the constraint cannot be satisfied: `DoNotSchedule` or `ScheduleAnyway`.
    public let whenUnsatisfiable = Field<String?>(
        "whenUnsatisfiable", "The action if the constraint cannot be satisfied: `DoNotSchedule` or `ScheduleAnyway`.")
    /// The selector of the pods that are counted.
    public let labelSelector = Field<Typed<LabelSelector>>(
        "labelSelector", "The selector of the pods that are counted.")
    /// The minimum number of topology domains.
    public let minDomains = Field<Int?>("minDomains", "The minimum number of topology domains.")
    /// Label keys whose values are taken from this pod.
    public let matchLabelKeys = Field<TypedList<String>>(
        "matchLabelKeys", "Label keys whose values are taken from this pod.")
    /// Whether the node affinity of the pod is considered: `Honor` or `Ignore`.
    public let nodeAffinityPolicy = Field<String?>(
        "nodeAffinityPolicy", "Whether the node affinity of the pod is considered: `Honor` or `Ignore`.")
    /// Whether node taints are considered: `Honor` or `Ignore`.
    public let nodeTaintsPolicy = Field<String?>(
        "nodeTaintsPolicy", "Whether node taints are considered: `Honor` or `Ignore`.")

    /// Creates the schema.
    public init() {}
}

/// A pod disruption budget (Kubernetes API, `policy/v1 PodDisruptionBudgetSpec`).
public struct PodDisruptionBudget: Schema {
    /// Minimum number or percentage of available pods.
    ///
    /// Excludes `maxUnavailable`.
    public let minAvailable = Field<IntOrString?>(
        "minAvailable", "Minimum number or percentage of available pods. Excludes `maxUnavailable`.")
    /// Maximum number or percentage of unavailable pods.
    ///
    /// Excludes `minAvailable`.
    public let maxUnavailable = Field<IntOrString?>(
        "maxUnavailable", "Maximum number or percentage of unavailable pods. Excludes `minAvailable`.")

    /// Creates the schema.
    public init() {}
}

/// A container security context (Kubernetes API, `core/v1 SecurityContext`).
public struct SecurityContext: Schema {
    /// The user ID of the process.
    public let runAsUser = Field<Int?>("runAsUser", "The user ID of the process.")
    /// The group ID of the process.
    public let runAsGroup = Field<Int?>("runAsGroup", "The group ID of the process.")
    /// Whether a container that would run as root is rejected.
    public let runAsNonRoot = Field<Bool?>("runAsNonRoot", "Whether a container that would run as root is rejected.")
    /// Whether the container is privileged, which is equivalent to root on the node.
    public let privileged = Field<Bool?>(
        "privileged", "Whether the container is privileged, which is equivalent to root on the node.")
    /// Whether a process can gain more privileges than its parent.
    public let allowPrivilegeEscalation = Field<Bool?>(
        "allowPrivilegeEscalation", "Whether a process can gain more privileges than its parent.")
    /// Whether the root file system is read-only.
    public let readOnlyRootFilesystem = Field<Bool?>(
        "readOnlyRootFilesystem", "Whether the root file system is read-only.")
    /// Linux capabilities.
    public let capabilities = Field<Typed<Capabilities>>("capabilities", "Linux capabilities.")
    /// The SELinux context.
    public let seLinuxOptions = Field<Typed<SELinuxOptions>>("seLinuxOptions", "The SELinux context.")
    /// The seccomp profile.
    public let seccompProfile = Field<Typed<SeccompProfile>>("seccompProfile", "The seccomp profile.")
    /// The AppArmor profile.
    public let appArmorProfile = Field<FreeMapping>("appArmorProfile", "The AppArmor profile.")
    /// The type of the proc mount.
    public let procMount = Field<String?>("procMount", "The type of the proc mount.")
    /// Options for Windows.
    public let windowsOptions = Field<FreeMapping>("windowsOptions", "Options for Windows.")

    /// Creates the schema.
    public init() {}
}

/// A pod security context (Kubernetes API, `core/v1 PodSecurityContext`).
public struct PodSecurityContext: Schema {
    /// The user ID of the processes.
    public let runAsUser = Field<Int?>("runAsUser", "The user ID of the processes.")
    /// The group ID of the processes.
    public let runAsGroup = Field<Int?>("runAsGroup", "The group ID of the processes.")
    /// Whether containers that would run as root are rejected.
    public let runAsNonRoot = Field<Bool?>("runAsNonRoot", "Whether containers that would run as root are rejected.")
    /// The group ID that owns the volumes.
    public let fsGroup = Field<Int?>("fsGroup", "The group ID that owns the volumes.")
    /// The condition for changing the ownership of volumes: `OnRootMismatch` or `Always`.
    public let fsGroupChangePolicy = Field<String?>(
        "fsGroupChangePolicy", "The condition for changing the ownership of volumes: `OnRootMismatch` or `Always`.")
    /// Supplemental group IDs of the first process.
    public let supplementalGroups = Field<TypedList<Int>>(
        "supplementalGroups", "Supplemental group IDs of the first process.")
    /// Whether groups that the image defines are added: `Merge` or `Strict`.
    public let supplementalGroupsPolicy = Field<String?>(
        "supplementalGroupsPolicy", "Whether groups that the image defines are added: `Merge` or `Strict`.")
    /// Kernel parameters (sysctls) of the pod.
    public let sysctls = Field<TypedList<Typed<Sysctl>>>("sysctls", "Kernel parameters (sysctls) of the pod.")
    /// The SELinux context.
    public let seLinuxOptions = Field<Typed<SELinuxOptions>>("seLinuxOptions", "The SELinux context.")
    /// The seccomp profile.
    public let seccompProfile = Field<Typed<SeccompProfile>>("seccompProfile", "The seccomp profile.")
    /// The AppArmor profile.
    public let appArmorProfile = Field<FreeMapping>("appArmorProfile", "The AppArmor profile.")
    /// Options for Windows.
    public let windowsOptions = Field<FreeMapping>("windowsOptions", "Options for Windows.")

    /// Creates the schema.
    public init() {}
}

/// Linux capabilities of a container, without the prefix `CAP_`.
public struct Capabilities: Schema {
    /// Capabilities to add.
    public let add = Field<TypedList<String>>("add", "Capabilities to add.")
    /// Capabilities to drop.
    ///
    /// `ALL` drops all of them.
    public let drop = Field<TypedList<String>>("drop", "Capabilities to drop. `ALL` drops all of them.")

    /// Creates the schema.
    public init() {}
}

/// A kernel parameter.
public struct Sysctl: Schema {
    /// The name of the kernel parameter.
    public let name = Field<String?>("name", "The name of the kernel parameter.")
    /// The value of the kernel parameter.
    public let value = Field<String?>("value", "The value of the kernel parameter.")

    /// Creates the schema.
    public init() {}
}

/// An SELinux context.
public struct SELinuxOptions: Schema {
    /// The SELinux user.
    public let user = Field<String?>("user", "The SELinux user.")
    /// The SELinux role.
    public let role = Field<String?>("role", "The SELinux role.")
    /// The SELinux type.
    public let type = Field<String?>("type", "The SELinux type.")
    /// The SELinux level.
    public let level = Field<String?>("level", "The SELinux level.")

    /// Creates the schema.
    public init() {}
}

/// A seccomp profile.
public struct SeccompProfile: Schema {
    /// The profile type: `RuntimeDefault`, `Localhost` or `Unconfined`.
    public let type = Field<String?>("type", "The profile type: `RuntimeDefault`, `Localhost` or `Unconfined`.")
    /// The path of the profile on the node, for the type `Localhost`.
    public let localhostProfile = Field<String?>(
        "localhostProfile", "The path of the profile on the node, for the type `Localhost`.")

    /// Creates the schema.
    public init() {}
}
