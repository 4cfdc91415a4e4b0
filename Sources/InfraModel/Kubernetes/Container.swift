/// A container of a pod (Kubernetes API, `core/v1 Container`).
public struct Container: Schema {
    /// The name, unique in the pod.
    public let name = Field<String?>("name")
    /// The image.
    public let image = Field<String?>("image")
    /// When the image is pulled.
    public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy")
    /// The program and its first arguments, in place of the image's own.
    public let command = Field<TypedList<String>>("command")
    /// Arguments, in place of the image's own.
    public let args = Field<TypedList<String>>("args")
    /// The directory in which it starts.
    public let workingDir = Field<String?>("workingDir")
    /// Ports that the container listens on.
    public let ports = Field<TypedList<Typed<ContainerPort>>>("ports")
    /// Environment variables.
    public let env = Field<TypedList<Typed<EnvVar>>>("env")
    /// ConfigMaps and Secrets whose members all become environment variables.
    public let envFrom = Field<TypedList<FreeMapping>>("envFrom")
    /// What it asks for and may use.
    public let resources = Field<Typed<ResourceRequirements>>("resources")
    /// Where volumes appear.
    public let volumeMounts = Field<TypedList<Typed<VolumeMount>>>("volumeMounts")
    /// Where volumes appear as raw devices.
    public let volumeDevices = Field<TypedList<FreeMapping>>("volumeDevices")
    /// Tells when it has to be restarted.
    public let livenessProbe = Field<Typed<Probe>>("livenessProbe")
    /// Tells when it gets requests.
    public let readinessProbe = Field<Typed<Probe>>("readinessProbe")
    /// Tells when it has started; the other probes wait for it.
    public let startupProbe = Field<Typed<Probe>>("startupProbe")
    /// What happens at its start and before its end.
    public let lifecycle = Field<Typed<Lifecycle>>("lifecycle")
    /// As whom it runs.
    public let securityContext = Field<Typed<SecurityContext>>("securityContext")
    /// `Always` makes an init container run beside the others.
    public let restartPolicy = Field<String?>("restartPolicy")
    /// What a change of its resources entails.
    public let resizePolicy = Field<TypedList<FreeMapping>>("resizePolicy")
    /// The file with its last words.
    public let terminationMessagePath = Field<String?>("terminationMessagePath")
    /// Whether its log stands in for last words.
    public let terminationMessagePolicy = Field<String?>("terminationMessagePolicy")
    /// Whether it has a standard input.
    public let stdin = Field<Bool?>("stdin")
    /// Whether the standard input closes with the first client.
    public let stdinOnce = Field<Bool?>("stdinOnce")
    /// Whether it has a terminal.
    public let tty = Field<Bool?>("tty")

    /// The keys of this mapping.
    public init() {}
}

/// A port that a container listens on.
public struct ContainerPort: Schema {
    /// The name, by which services and probes find it.
    public let name = Field<String?>("name")
    /// The number.
    public let containerPort = Field<Int?>("containerPort")
    /// `TCP`, `UDP` or `SCTP`.
    ///
    /// Default: `TCP`.
    public let `protocol` = Field<String?>("protocol")
    /// The node's port that leads to it.
    public let hostPort = Field<Int?>("hostPort")
    /// The node's address that leads to it.
    public let hostIP = Field<String?>("hostIP")

    /// The keys of this mapping.
    public init() {}
}

/// Something in the same namespace, by its name.
public struct LocalObjectReference: Schema {
    /// The name.
    public let name = Field<String?>("name")

    /// The keys of this mapping.
    public init() {}
}

/// A line of the pod's `/etc/hosts` (Kubernetes API, `core/v1 HostAlias`).
public struct HostAlias: Schema {
    /// The address.
    public let ip = Field<String?>("ip")
    /// The names for it.
    public let hostnames = Field<TypedList<String>>("hostnames")

    /// The keys of this mapping.
    public init() {}
}

/// How a pod resolves names (Kubernetes API, `core/v1 PodDNSConfig`).
public struct PodDNSConfig: Schema {
    /// Addresses of name servers.
    public let nameservers = Field<TypedList<String>>("nameservers")
    /// Domains in which short names are looked up.
    public let searches = Field<TypedList<String>>("searches")
    /// Options of the resolver.
    public let options = Field<TypedList<Typed<PodDNSOption>>>("options")

    /// The keys of this mapping.
    public init() {}
}

/// An option of the resolver.
public struct PodDNSOption: Schema {
    /// The option.
    public let name = Field<String?>("name")
    /// Its value, if it has one.
    public let value = Field<String?>("value")

    /// The keys of this mapping.
    public init() {}
}

/// When a node pulls an image.
public enum ImagePullPolicy: String, Choice {
    /// Each time a container starts.
    case always = "Always"
    /// When the node does not have it.
    case ifNotPresent = "IfNotPresent"
    /// Never; the node must have it.
    case never = "Never"
}

/// Whom a pod asks for names.
public enum DNSPolicy: String, Choice {
    /// The cluster's name server.
    case clusterFirst = "ClusterFirst"
    /// The cluster's name server, also on the node's own network.
    case clusterFirstWithHostNet = "ClusterFirstWithHostNet"
    /// Whom the node asks.
    case `default` = "Default"
    /// Whom the pod's own configuration names.
    case none = "None"
}
