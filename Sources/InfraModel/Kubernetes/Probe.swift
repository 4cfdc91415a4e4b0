/// How the state of a container is found out (Kubernetes API, `core/v1 Probe`).
public struct Probe: Schema {
    /// An HTTP request that has to succeed.
    public let httpGet = Field<Typed<HTTPGetAction>>("httpGet")
    /// A command that has to end with 0.
    public let exec = Field<Typed<ExecAction>>("exec")
    /// A port that has to accept connections.
    public let tcpSocket = Field<Typed<TCPSocketAction>>("tcpSocket")
    /// A gRPC health check.
    public let grpc = Field<FreeMapping>("grpc")
    /// Seconds from the container's start to the first try.
    ///
    /// Default: 0.
    public let initialDelaySeconds = Field<Int?>("initialDelaySeconds")
    /// Seconds between two tries.
    ///
    /// Default: 10.
    public let periodSeconds = Field<Int?>("periodSeconds")
    /// Seconds after which a try has failed.
    ///
    /// Default: 1.
    public let timeoutSeconds = Field<Int?>("timeoutSeconds")
    /// How many tries in a row must succeed after a failure.
    ///
    /// Default: 1.
    public let successThreshold = Field<Int?>("successThreshold")
    /// How many tries in a row must fail.
    ///
    /// Default: 3.
    public let failureThreshold = Field<Int?>("failureThreshold")
    /// Seconds between the signal to stop and the end by force after a failed probe.
    public let terminationGracePeriodSeconds = Field<Int?>("terminationGracePeriodSeconds")
    /// The port that is probed, where a chart makes the request itself.
    public let port = Field<IntOrString?>("port")
    /// The path that is probed, where a chart makes the request itself.
    public let path = Field<String?>("path")
    /// The command that is run, where a chart makes the action itself.
    public let command = Field<TypedList<String>>("command")

    /// The keys of this mapping.
    public init() {}
}

/// An HTTP request to a container.
public struct HTTPGetAction: Schema {
    /// The path.
    public let path = Field<String?>("path")
    /// The port, by its number or its name.
    public let port = Field<IntOrString?>("port")
    /// The host, by default the pod itself.
    public let host = Field<String?>("host")
    /// `HTTP` or `HTTPS`.
    public let scheme = Field<String?>("scheme")
    /// Headers to send.
    public let httpHeaders = Field<TypedList<Typed<HTTPHeader>>>("httpHeaders")

    /// The keys of this mapping.
    public init() {}
}

/// A header of an HTTP request.
public struct HTTPHeader: Schema {
    /// The header's name.
    public let name = Field<String?>("name")
    /// The header's value.
    public let value = Field<String?>("value")

    /// The keys of this mapping.
    public init() {}
}

/// A command in a container.
public struct ExecAction: Schema {
    /// The command and its arguments, without a shell.
    public let command = Field<TypedList<String>>("command")

    /// The keys of this mapping.
    public init() {}
}

/// A connection to a container.
public struct TCPSocketAction: Schema {
    /// The port, by its number or its name.
    public let port = Field<IntOrString?>("port")
    /// The host, by default the pod itself.
    public let host = Field<String?>("host")

    /// The keys of this mapping.
    public init() {}
}

/// What happens at the start and before the end of a container (Kubernetes API, `core/v1 Lifecycle`).
public struct Lifecycle: Schema {
    /// Right after the start.
    public let postStart = Field<Typed<LifecycleHandler>>("postStart")
    /// Before the signal to stop.
    public let preStop = Field<Typed<LifecycleHandler>>("preStop")
    /// The signal to stop.
    public let stopSignal = Field<String?>("stopSignal")

    /// The keys of this mapping.
    public init() {}
}

/// One thing that is done in a container.
public struct LifecycleHandler: Schema {
    /// A command.
    public let exec = Field<Typed<ExecAction>>("exec")
    /// An HTTP request.
    public let httpGet = Field<Typed<HTTPGetAction>>("httpGet")
    /// A connection.
    public let tcpSocket = Field<Typed<TCPSocketAction>>("tcpSocket")
    /// A pause.
    public let sleep = Field<FreeMapping>("sleep")

    /// The keys of this mapping.
    public init() {}
}
