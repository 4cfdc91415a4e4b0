// Generated from Kubernetes.yaml by "make models". Do not edit.

/// A range of IP addresses.
public struct IPBlock: Schema {
    /// The range in CIDR notation, for example `10.0.0.0/8`.
    public let cidr = Field<String?>("cidr", "The range in CIDR notation, for example `10.0.0.0/8`.")
    /// Ranges inside `cidr` that are excluded.
    public let except = Field<TypedList<String>>("except", "Ranges inside `cidr` that are excluded.")

    /// Creates the schema.
    public init() {}
}

/// A port or a range of ports (Kubernetes API, `networking/v1 NetworkPolicyPort`).
public struct NetworkPolicyPort: Schema {
    /// The port, by number or name.
    public let port = Field<IntOrString?>("port", "The port, by number or name.")
    /// The last port of a range.
    public let endPort = Field<Int?>("endPort", "The last port of a range.")
    /// The protocol: `TCP`, `UDP` or `SCTP`.
    ///
    /// Default: `TCP`.
    public let `protocol` = Field<String?>("protocol", default: "TCP", "The protocol: `TCP`, `UDP` or `SCTP`.")

    /// Creates the schema.
    public init() {}
}

/// A container probe (Kubernetes API, `core/v1 Probe`).
public struct Probe: Schema {
    /// An HTTP request.
    ///
    /// The probe succeeds if the status is between 200 and 399.
    public let httpGet = Field<Typed<HTTPGetAction>>(
        "httpGet", "An HTTP request. The probe succeeds if the status is between 200 and 399.")
    /// A command.
    ///
    /// The probe succeeds if the exit status is 0.
    public let exec = Field<Typed<ExecAction>>("exec", "A command. The probe succeeds if the exit status is 0.")
    /// A TCP connection.
    ///
    /// The probe succeeds if the port accepts it.
    public let tcpSocket = Field<Typed<TCPSocketAction>>(
        "tcpSocket", "A TCP connection. The probe succeeds if the port accepts it.")
    /// A gRPC health check.
    public let grpc = Field<FreeMapping>("grpc", "A gRPC health check.")
    /// Seconds from the start of the container to the first probe.
    ///
    /// Default: `0`.
    public let initialDelaySeconds = Field<Int?>(
        "initialDelaySeconds", default: 0, "Seconds from the start of the container to the first probe.")
    /// Seconds between two probes.
    ///
    /// Default: `10`.
    public let periodSeconds = Field<Int?>("periodSeconds", default: 10, "Seconds between two probes.")
    /// Seconds after which a probe times out.
    ///
    /// Default: `1`.
    public let timeoutSeconds = Field<Int?>("timeoutSeconds", default: 1, "Seconds after which a probe times out.")
    /// Consecutive successes after which a failed probe counts as successful.
    ///
    /// Default: `1`.
    public let successThreshold = Field<Int?>(
        "successThreshold", default: 1, "Consecutive successes after which a failed probe counts as successful.")
    /// Consecutive failures after which the probe counts as failed.
    ///
    /// Default: `3`.
    public let failureThreshold = Field<Int?>(
        "failureThreshold", default: 3, "Consecutive failures after which the probe counts as failed.")
    /// Seconds that the pod may take to shut down after a failed probe.
    public let terminationGracePeriodSeconds = Field<Int?>(
        "terminationGracePeriodSeconds", "Seconds that the pod may take to shut down after a failed probe.")
    /// The port that is probed, in charts that define the request themselves.
    public let port = Field<IntOrString?>(
        "port", "The port that is probed, in charts that define the request themselves.")
    /// The path that is probed, in charts that define the request themselves.
    public let path = Field<String?>("path", "The path that is probed, in charts that define the request themselves.")
    /// The command that is run, in charts that define the action themselves.
    public let command = Field<TypedList<String>>(
        "command", "The command that is run, in charts that define the action themselves.")

    /// Creates the schema.
    public init() {}
}

/// An HTTP request to a container (Kubernetes API, `core/v1 HTTPGetAction`).
public struct HTTPGetAction: Schema {
    /// The path of the request.
    public let path = Field<String?>("path", "The path of the request.")
    /// The port, by number or name.
    public let port = Field<IntOrString?>("port", "The port, by number or name.")
    /// The host name.
    ///
    /// Defaults to the IP address of the pod.
    public let host = Field<String?>("host", "The host name. Defaults to the IP address of the pod.")
    /// The URL scheme: `HTTP` or `HTTPS`.
    public let scheme = Field<String?>("scheme", "The URL scheme: `HTTP` or `HTTPS`.")
    /// HTTP headers of the request.
    public let httpHeaders = Field<TypedList<Typed<HTTPHeader>>>("httpHeaders", "HTTP headers of the request.")

    /// Creates the schema.
    public init() {}
}

/// A header of an HTTP request.
public struct HTTPHeader: Schema {
    /// The header name.
    public let name = Field<String?>("name", "The header name.")
    /// The header value.
    public let value = Field<String?>("value", "The header value.")

    /// Creates the schema.
    public init() {}
}

/// A command that is run in a container (Kubernetes API, `core/v1 ExecAction`).
public struct ExecAction: Schema {
    /// The command and its arguments.
    ///
    /// It is not run in a shell.
    public let command = Field<TypedList<String>>("command", "The command and its arguments. It is not run in a shell.")

    /// Creates the schema.
    public init() {}
}

/// A TCP connection to a container (Kubernetes API, `core/v1 TCPSocketAction`).
public struct TCPSocketAction: Schema {
    /// The port, by number or name.
    public let port = Field<IntOrString?>("port", "The port, by number or name.")
    /// The host name.
    ///
    /// Defaults to the IP address of the pod.
    public let host = Field<String?>("host", "The host name. Defaults to the IP address of the pod.")

    /// Creates the schema.
    public init() {}
}

/// Container lifecycle hooks (Kubernetes API, `core/v1 Lifecycle`).
public struct Lifecycle: Schema {
    /// The hook that runs after the container has started.
    public let postStart = Field<Typed<LifecycleHandler>>(
        "postStart", "The hook that runs after the container has started.")
    /// The hook that runs before the container is stopped.
    public let preStop = Field<Typed<LifecycleHandler>>(
        "preStop", "The hook that runs before the container is stopped.")
    /// The signal that stops the container.
    public let stopSignal = Field<String?>("stopSignal", "The signal that stops the container.")

    /// Creates the schema.
    public init() {}
}

/// The action of a lifecycle hook (Kubernetes API, `core/v1 LifecycleHandler`).
public struct LifecycleHandler: Schema {
    /// A command.
    public let exec = Field<Typed<ExecAction>>("exec", "A command.")
    /// An HTTP request.
    public let httpGet = Field<Typed<HTTPGetAction>>("httpGet", "An HTTP request.")
    /// A TCP connection.
    public let tcpSocket = Field<Typed<TCPSocketAction>>("tcpSocket", "A TCP connection.")
    /// A pause.
    public let sleep = Field<FreeMapping>("sleep", "A pause.")

    /// Creates the schema.
    public init() {}
}

/// An alerting or recording rule (Prometheus Operator API, `monitoring.coreos.com/v1 Rule`).
public struct PrometheusRule: Schema {
    /// The name of the alert.
    public let alert = Field<String?>("alert", "The name of the alert.")
    /// The name of the recorded time series.
    public let record = Field<String?>("record", "The name of the recorded time series.")
    /// The PromQL expression.
    public let expr = Field<IntOrString?>("expr", "The PromQL expression.")
    /// The duration for which the expression must be true before the alert fires.
    public let `for` = Field<String?>(
        "for", "The duration for which the expression must be true before the alert fires.")
    /// The duration for which the alert keeps firing after the expression has become false.
    public let keepFiringFor = Field<String?>(
        "keep_firing_for", "The duration for which the alert keeps firing after the expression has become false.")
    /// Labels to add.
    public let labels = Field<TypedMap<String>>("labels", "Labels to add.")
    /// Annotations of the alert.
    public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the alert.")

    /// Creates the schema.
    public init() {}
}

/// A relabeling rule (Prometheus Operator API, `monitoring.coreos.com/v1 RelabelConfig`).
public struct RelabelConfig: Schema {
    /// Source labels, whose values are joined.
    public let sourceLabels = Field<TypedList<String>>("sourceLabels", "Source labels, whose values are joined.")
    /// The separator of the joined values.
    public let separator = Field<String?>("separator", "The separator of the joined values.")
    /// The label that receives the result.
    public let targetLabel = Field<String?>("targetLabel", "The label that receives the result.")
    /// The regular expression that the joined values are matched against.
    public let regex = Field<String?>("regex", "The regular expression that the joined values are matched against.")
    /// The modulus of the hash of the joined values.
    public let modulus = Field<Int?>("modulus", "The modulus of the hash of the joined values.")
    /// The replacement, with references to groups of the regular expression such as `$1`.
    public let replacement = Field<String?>(
        "replacement", "The replacement, with references to groups of the regular expression such as `$1`.")
    /// The action: `replace`, `keep`, `drop`, `labelmap`, `labeldrop`, `labelkeep` or `hashmod`.
    public let action = Field<String?>(
        "action", "The action: `replace`, `keep`, `drop`, `labelmap`, `labeldrop`, `labelkeep` or `hashmod`.")

    /// Creates the schema.
    public init() {}
}

/// The TLS configuration of scrape requests (Prometheus Operator API, `monitoring.coreos.com/v1 TLSConfig`).
public struct PrometheusTLSConfig: Schema {
    /// Whether verification of the server certificate is disabled.
    public let insecureSkipVerify = Field<Bool?>(
        "insecureSkipVerify", "Whether verification of the server certificate is disabled.")
    /// The server name that the certificate must be valid for.
    public let serverName = Field<String?>("serverName", "The server name that the certificate must be valid for.")
    /// The CA certificate.
    public let ca = Field<FreeMapping>("ca", "The CA certificate.")
    /// The client certificate.
    public let cert = Field<FreeMapping>("cert", "The client certificate.")
    /// The Secret with the private key of the client certificate.
    public let keySecret = Field<Typed<KeySelector>>(
        "keySecret", "The Secret with the private key of the client certificate.")
    /// The path of the CA certificate.
    public let caFile = Field<String?>("caFile", "The path of the CA certificate.")
    /// The path of the client certificate.
    public let certFile = Field<String?>("certFile", "The path of the client certificate.")
    /// The path of the private key.
    public let keyFile = Field<String?>("keyFile", "The path of the private key.")
    /// The minimum TLS version.
    public let minVersion = Field<String?>("minVersion", "The minimum TLS version.")
    /// The maximum TLS version.
    public let maxVersion = Field<String?>("maxVersion", "The maximum TLS version.")

    /// Creates the schema.
    public init() {}
}

/// A selection of namespaces (Prometheus Operator API, `monitoring.coreos.com/v1 NamespaceSelector`).
public struct NamespaceSelector: Schema {
    /// Whether all namespaces are selected.
    public let any = Field<Bool?>("any", "Whether all namespaces are selected.")
    /// Names of the selected namespaces.
    public let matchNames = Field<TypedList<String>>("matchNames", "Names of the selected namespaces.")

    /// Creates the schema.
    public init() {}
}
