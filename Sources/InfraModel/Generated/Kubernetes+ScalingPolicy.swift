// Generated from Kubernetes.yaml by "make models". Do not edit.

/// A limit of the change in a period.
public struct ScalingPolicy: Schema {
    /// The policy type: `Pods` or `Percent`.
    public let type = Field<String?>("type", "The policy type: `Pods` or `Percent`.")
    /// The number of pods or the percentage.
    public let value = Field<Int?>("value", "The number of pods or the percentage.")
    /// The period in seconds.
    public let periodSeconds = Field<Int?>("periodSeconds", "The period in seconds.")

    /// Creates the schema.
    public init() {}
}

/// A container of a pod (Kubernetes API, `core/v1 Container`).
public struct Container: Schema {
    /// The container name, unique in the pod.
    public let name = Field<String?>("name", "The container name, unique in the pod.")
    /// The container image.
    public let image = Field<String?>("image", "The container image.")
    /// The image pull policy.
    public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy", "The image pull policy.")
    /// The entrypoint, instead of the image's own.
    public let command = Field<TypedList<String>>("command", "The entrypoint, instead of the image's own.")
    /// The arguments, instead of the image's own.
    public let args = Field<TypedList<String>>("args", "The arguments, instead of the image's own.")
    /// The working directory.
    public let workingDir = Field<String?>("workingDir", "The working directory.")
    /// The container ports.
    public let ports = Field<TypedList<Typed<ContainerPort>>>("ports", "The container ports.")
    /// Environment variables.
    public let env = Field<TypedList<Typed<EnvVar>>>("env", "Environment variables.")
    /// ConfigMaps and Secrets whose keys all become environment variables.
    public let envFrom = Field<TypedList<FreeMapping>>(
        "envFrom", "ConfigMaps and Secrets whose keys all become environment variables.")
    /// Resource requests and limits.
    public let resources = Field<Typed<ResourceRequirements>>("resources", "Resource requests and limits.")
    /// Volume mounts.
    public let volumeMounts = Field<TypedList<Typed<VolumeMount>>>("volumeMounts", "Volume mounts.")
    /// Block devices.
    public let volumeDevices = Field<TypedList<FreeMapping>>("volumeDevices", "Block devices.")
    /// The liveness probe.
    public let livenessProbe = Field<Typed<Probe>>("livenessProbe", "The liveness probe.")
    /// The readiness probe.
    public let readinessProbe = Field<Typed<Probe>>("readinessProbe", "The readiness probe.")
    /// The startup probe.
    ///
    /// The other probes start after its success.
    public let startupProbe = Field<Typed<Probe>>(
        "startupProbe", "The startup probe. The other probes start after its success.")
    /// Container lifecycle hooks.
    public let lifecycle = Field<Typed<Lifecycle>>("lifecycle", "Container lifecycle hooks.")
    /// The container security context.
    public let securityContext = Field<Typed<SecurityContext>>("securityContext", "The container security context.")
    /// The restart policy.
    ///
    /// `Always` makes an init container a sidecar container.
    public let restartPolicy = Field<String?>(
        "restartPolicy", "The restart policy. `Always` makes an init container a sidecar container.")
    /// The resize policies of the resources.
    public let resizePolicy = Field<TypedList<FreeMapping>>("resizePolicy", "The resize policies of the resources.")
    /// The path of the file that holds the termination message.
    public let terminationMessagePath = Field<String?>(
        "terminationMessagePath", "The path of the file that holds the termination message.")
    /// The source of the termination message: `File` or `FallbackToLogsOnError`.
    public let terminationMessagePolicy = Field<String?>(
        "terminationMessagePolicy", "The source of the termination message: `File` or `FallbackToLogsOnError`.")
    /// Whether standard input is allocated.
    public let stdin = Field<Bool?>("stdin", "Whether standard input is allocated.")
    /// Whether standard input is closed after the first attach.
    public let stdinOnce = Field<Bool?>("stdinOnce", "Whether standard input is closed after the first attach.")
    /// Whether a terminal is allocated.
    ///
    /// Requires `stdin`.
    public let tty = Field<Bool?>("tty", "Whether a terminal is allocated. Requires `stdin`.")

    /// Creates the schema.
    public init() {}
}

/// A port of a container (Kubernetes API, `core/v1 ContainerPort`).
public struct ContainerPort: Schema {
    /// The port name, which Services and probes can refer to.
    public let name = Field<String?>("name", "The port name, which Services and probes can refer to.")
    /// The port number.
    public let containerPort = Field<Int?>("containerPort", "The port number.")
    /// The protocol: `TCP`, `UDP` or `SCTP`.
    ///
    /// Default: `TCP`.
    public let `protocol` = Field<String?>("protocol", default: "TCP", "The protocol: `TCP`, `UDP` or `SCTP`.")
    /// The host port.
    public let hostPort = Field<Int?>("hostPort", "The host port.")
    /// The host IP address of the host port.
    public let hostIP = Field<String?>("hostIP", "The host IP address of the host port.")

    /// Creates the schema.
    public init() {}
}

/// A reference to an object in the same namespace (Kubernetes API, `core/v1 LocalObjectReference`).
public struct LocalObjectReference: Schema {
    /// The name of the object.
    public let name = Field<String?>("name", "The name of the object.")

    /// Creates the schema.
    public init() {}
}

/// An entry of `/etc/hosts` (Kubernetes API, `core/v1 HostAlias`).
public struct HostAlias: Schema {
    /// The IP address.
    public let ip = Field<String?>("ip", "The IP address.")
    /// The host names.
    public let hostnames = Field<TypedList<String>>("hostnames", "The host names.")

    /// Creates the schema.
    public init() {}
}

/// The DNS configuration of a pod (Kubernetes API, `core/v1 PodDNSConfig`).
public struct PodDNSConfig: Schema {
    /// IP addresses of the name servers.
    public let nameservers = Field<TypedList<String>>("nameservers", "IP addresses of the name servers.")
    /// Search domains.
    public let searches = Field<TypedList<String>>("searches", "Search domains.")
    /// Resolver options.
    public let options = Field<TypedList<Typed<PodDNSOption>>>("options", "Resolver options.")

    /// Creates the schema.
    public init() {}
}

/// A resolver option.
public struct PodDNSOption: Schema {
    /// The name of the option.
    public let name = Field<String?>("name", "The name of the option.")
    /// The value of the option.
    public let value = Field<String?>("value", "The value of the option.")

    /// Creates the schema.
    public init() {}
}

/// An environment variable (Kubernetes API, `core/v1 EnvVar`).
public struct EnvVar: Schema {
    /// The name of the environment variable.
    public let name = Field<String?>("name", "The name of the environment variable.")
    /// The value of the environment variable.
    ///
    /// It must be a string: quote numbers and booleans.
    public let value = Field<String?>(
        "value", "The value of the environment variable. It must be a string: quote numbers and booleans.")
    /// The source of the value, instead of `value`.
    public let valueFrom = Field<Typed<EnvVarSource>>("valueFrom", "The source of the value, instead of `value`.")

    /// Creates the schema.
    public init() {}
}

/// The source of an environment variable's value (Kubernetes API, `core/v1 EnvVarSource`).
public struct EnvVarSource: Schema {
    /// A key of a Secret.
    public let secretKeyRef = Field<Typed<KeySelector>>("secretKeyRef", "A key of a Secret.")
    /// A key of a ConfigMap.
    public let configMapKeyRef = Field<Typed<KeySelector>>("configMapKeyRef", "A key of a ConfigMap.")
    /// A field of the pod.
    public let fieldRef = Field<Typed<FieldReference>>("fieldRef", "A field of the pod.")
    /// A resource request or limit of a container.
    public let resourceFieldRef = Field<Typed<ResourceFieldReference>>(
        "resourceFieldRef", "A resource request or limit of a container.")
    /// A key of a file in a volume.
    public let fileKeyRef = Field<FreeMapping>("fileKeyRef", "A key of a file in a volume.")

    /// Creates the schema.
    public init() {}
}

/// A key of a Secret or a ConfigMap in the same namespace.
public struct KeySelector: Schema {
    /// The name of the Secret or ConfigMap.
    public let name = Field<String?>("name", "The name of the Secret or ConfigMap.")
    /// The key in the Secret or ConfigMap.
    public let key = Field<String?>("key", "The key in the Secret or ConfigMap.")
    /// Whether the Secret or ConfigMap, or its key, is optional.
    public let optional = Field<Bool?>("optional", "Whether the Secret or ConfigMap, or its key, is optional.")

    /// Creates the schema.
    public init() {}
}

/// A field of a pod.
public struct FieldReference: Schema {
    /// The path of the field, for example `status.podIP`.
    public let fieldPath = Field<String?>("fieldPath", "The path of the field, for example `status.podIP`.")
    /// The API version of the path.
    public let apiVersion = Field<String?>("apiVersion", "The API version of the path.")

    /// Creates the schema.
    public init() {}
}

/// A resource request or limit of a container.
public struct ResourceFieldReference: Schema {
    /// The resource, for example `limits.memory`.
    public let resource = Field<String?>("resource", "The resource, for example `limits.memory`.")
    /// The container name.
    public let containerName = Field<String?>("containerName", "The container name.")
    /// The unit of the output.
    public let divisor = Field<Quantity?>("divisor", "The unit of the output.")

    /// Creates the schema.
    public init() {}
}

/// A label selector (Kubernetes API, `meta/v1 LabelSelector`).
///
/// All requirements must match.
public struct LabelSelector: Schema {
    /// Labels that must have exactly these values.
    public let matchLabels = Field<TypedMap<String>>("matchLabels", "Labels that must have exactly these values.")
    /// Label selector requirements.
    public let matchExpressions = Field<TypedList<Typed<LabelSelectorRequirement>>>(
        "matchExpressions", "Label selector requirements.")

    /// Creates the schema.
    public init() {}
}

/// A label selector requirement (Kubernetes API, `meta/v1 LabelSelectorRequirement`).
public struct LabelSelectorRequirement: Schema {
    /// The label key.
    public let key = Field<String?>("key", "The label key.")
    /// The operator.
    public let `operator` = Field<SelectorOperator?>("operator", "The operator.")
    /// The values.
    ///
    /// Empty for `Exists` and `DoesNotExist`.
    public let values = Field<TypedList<String>>("values", "The values. Empty for `Exists` and `DoesNotExist`.")

    /// Creates the schema.
    public init() {}
}

/// Allowed traffic (Kubernetes API, `networking/v1 NetworkPolicyIngressRule` and `networking/v1
/// NetworkPolicyEgressRule`).
public struct NetworkPolicyRule: Schema {
    /// The sources of incoming traffic.
    ///
    /// If empty, all sources are allowed.
    public let from = Field<TypedList<Typed<NetworkPolicyPeer>>>(
        "from", "The sources of incoming traffic. If empty, all sources are allowed.")
    /// The destinations of outgoing traffic.
    ///
    /// If empty, all destinations are allowed.
    public let to = Field<TypedList<Typed<NetworkPolicyPeer>>>(
        "to", "The destinations of outgoing traffic. If empty, all destinations are allowed.")
    /// The allowed ports.
    ///
    /// If empty, all ports are allowed.
    public let ports = Field<TypedList<Typed<NetworkPolicyPort>>>(
        "ports", "The allowed ports. If empty, all ports are allowed.")

    /// Creates the schema.
    public init() {}
}

/// A source or a destination of traffic (Kubernetes API, `networking/v1 NetworkPolicyPeer`).
public struct NetworkPolicyPeer: Schema {
    /// The selector of the pods.
    public let podSelector = Field<Typed<LabelSelector>>("podSelector", "The selector of the pods.")
    /// The selector of the namespaces.
    public let namespaceSelector = Field<Typed<LabelSelector>>("namespaceSelector", "The selector of the namespaces.")
    /// A range of IP addresses.
    public let ipBlock = Field<Typed<IPBlock>>("ipBlock", "A range of IP addresses.")

    /// Creates the schema.
    public init() {}
}
