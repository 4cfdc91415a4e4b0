/// As whom a container runs and what it may do (Kubernetes API, `core/v1 SecurityContext`).
public struct SecurityContext: Schema {
    /// The user's number.
    public let runAsUser = Field<Int?>("runAsUser")
    /// The group's number.
    public let runAsGroup = Field<Int?>("runAsGroup")
    /// Whether a container that would run as root is refused.
    public let runAsNonRoot = Field<Bool?>("runAsNonRoot")
    /// Whether the container may do what root on the node may.
    public let privileged = Field<Bool?>("privileged")
    /// Whether a process may gain more rights than its parent.
    public let allowPrivilegeEscalation = Field<Bool?>("allowPrivilegeEscalation")
    /// Whether the image's own files cannot be changed.
    public let readOnlyRootFilesystem = Field<Bool?>("readOnlyRootFilesystem")
    /// Linux capabilities.
    public let capabilities = Field<Typed<Capabilities>>("capabilities")
    /// The SELinux label.
    public let seLinuxOptions = Field<Typed<SELinuxOptions>>("seLinuxOptions")
    /// The filter of system calls.
    public let seccompProfile = Field<Typed<SeccompProfile>>("seccompProfile")
    /// The AppArmor profile.
    public let appArmorProfile = Field<FreeMapping>("appArmorProfile")
    /// How `/proc` is mounted.
    public let procMount = Field<String?>("procMount")
    /// What only Windows has.
    public let windowsOptions = Field<FreeMapping>("windowsOptions")

    /// The keys of this mapping.
    public init() {}
}

/// As whom a pod's containers run (Kubernetes API, `core/v1 PodSecurityContext`).
public struct PodSecurityContext: Schema {
    /// The user's number.
    public let runAsUser = Field<Int?>("runAsUser")
    /// The group's number.
    public let runAsGroup = Field<Int?>("runAsGroup")
    /// Whether containers that would run as root are refused.
    public let runAsNonRoot = Field<Bool?>("runAsNonRoot")
    /// The group to which volumes are given.
    public let fsGroup = Field<Int?>("fsGroup")
    /// When volumes are given to the group: `OnRootMismatch` or `Always`.
    public let fsGroupChangePolicy = Field<String?>("fsGroupChangePolicy")
    /// More groups of the first process.
    public let supplementalGroups = Field<TypedList<Int>>("supplementalGroups")
    /// Whether the image's own groups count too.
    public let supplementalGroupsPolicy = Field<String?>("supplementalGroupsPolicy")
    /// Kernel parameters of the pod.
    public let sysctls = Field<TypedList<Typed<Sysctl>>>("sysctls")
    /// The SELinux label.
    public let seLinuxOptions = Field<Typed<SELinuxOptions>>("seLinuxOptions")
    /// The filter of system calls.
    public let seccompProfile = Field<Typed<SeccompProfile>>("seccompProfile")
    /// The AppArmor profile.
    public let appArmorProfile = Field<FreeMapping>("appArmorProfile")
    /// What only Windows has.
    public let windowsOptions = Field<FreeMapping>("windowsOptions")

    /// The keys of this mapping.
    public init() {}
}

/// Linux capabilities of a container, without `CAP_`.
public struct Capabilities: Schema {
    /// Those it gets.
    public let add = Field<TypedList<String>>("add")
    /// Those it loses; `ALL` takes all.
    public let drop = Field<TypedList<String>>("drop")

    /// The keys of this mapping.
    public init() {}
}

/// A kernel parameter.
public struct Sysctl: Schema {
    /// The parameter.
    public let name = Field<String?>("name")
    /// Its value.
    public let value = Field<String?>("value")

    /// The keys of this mapping.
    public init() {}
}

/// An SELinux label.
public struct SELinuxOptions: Schema {
    /// The user.
    public let user = Field<String?>("user")
    /// The role.
    public let role = Field<String?>("role")
    /// The type.
    public let type = Field<String?>("type")
    /// The level.
    public let level = Field<String?>("level")

    /// The keys of this mapping.
    public init() {}
}

/// A filter of system calls.
public struct SeccompProfile: Schema {
    /// `RuntimeDefault`, `Localhost` or `Unconfined`.
    public let type = Field<String?>("type")
    /// The profile's file on the node.
    public let localhostProfile = Field<String?>("localhostProfile")

    /// The keys of this mapping.
    public init() {}
}
