// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Praefect server that a component uses.
    ///
    /// Omitted settings are inherited from `global.praefect`.
    ///
    /// Chart keys `gitlab.toolbox.praefect`, `gitlab.migrations.praefect`, `gitlab.sidekiq.praefect` and
    /// `gitlab.webservice.praefect`.
    public struct PraefectClient: ChartTable {
        /// The Service of Praefect.
        public let service = Field<Typed<PraefectClientService>>("service", "The Service of Praefect.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of Praefect.
    ///
    /// Chart keys `gitlab.toolbox.praefect.service`, `gitlab.migrations.praefect.service`,
    /// `gitlab.sidekiq.praefect.service` and `gitlab.webservice.praefect.service`.
    public struct PraefectClientService: ChartTable {
        /// The service port.
        public let externalPort = Field<Int?>("externalPort", "The service port.")
        /// The TLS ports.
        public let tls = Field<Typed<RPCServiceTLS>>("tls", "The TLS ports.")

        /// Creates the schema.
        public init() {}
    }

    /// The persistent volume of a component.
    ///
    /// Chart keys `global.praefect.virtualStorages[].persistence`, `gitlab.toolbox.backups.cron.persistence`,
    /// `gitlab.toolbox.persistence` and 2 others.
    public struct Persistence: ChartTable {
        /// Whether a persistent volume is used.
        ///
        /// Otherwise data is lost with the pod.
        public let enabled = Field<Bool?>(
            "enabled", "Whether a persistent volume is used. Otherwise data is lost with the pod.")
        /// The access mode: `ReadWriteOnce`, `ReadWriteMany` or `ReadOnlyMany`.
        public let accessMode = Field<String?>(
            "accessMode", "The access mode: `ReadWriteOnce`, `ReadWriteMany` or `ReadOnlyMany`.")
        /// The size of the volume.
        public let size = Field<Quantity?>("size", "The size of the volume.")
        /// The storage class.
        ///
        /// A hyphen means none. Defaults to the storage class of the cluster.
        public let storageClass = Field<String?>(
            "storageClass", "The storage class. A hyphen means none. Defaults to the storage class of the cluster.")
        /// The name of an existing volume.
        public let volumeName = Field<String?>("volumeName", "The name of an existing volume.")
        /// The subpath of the volume to mount.
        public let subPath = Field<String?>("subPath", "The subpath of the volume to mount.")
        /// Labels that select an existing volume.
        public let matchLabels = Field<TypedMap<String>>("matchLabels", "Labels that select an existing volume.")
        /// Label selector requirements that select an existing volume.
        public let matchExpressions = Field<TypedList<Typed<LabelSelectorRequirement>>>(
            "matchExpressions", "Label selector requirements that select an existing volume.")
        /// Annotations of the PersistentVolumeClaim.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the PersistentVolumeClaim.")

        /// Creates the schema.
        public init() {}
    }

    /// Rate limiting of failed authentication.
    ///
    /// Chart keys `gitlab.toolbox.rack_attack`, `gitlab.sidekiq.rack_attack` and `gitlab.webservice.rack_attack`.
    public struct RackAttack: ChartTable {
        /// Rate limiting of failed Git authentication over HTTP.
        public let gitBasicAuth = Field<Typed<GitBasicAuthLimits>>(
            "git_basic_auth", "Rate limiting of failed Git authentication over HTTP.")

        /// Creates the schema.
        public init() {}
    }

    /// Rate limiting of failed Git authentication over HTTP.
    ///
    /// Chart keys `gitlab.toolbox.rack_attack.git_basic_auth`, `gitlab.sidekiq.rack_attack.git_basic_auth` and
    /// `gitlab.webservice.rack_attack.git_basic_auth`.
    public struct GitBasicAuthLimits: ChartTable {
        /// Whether the rate limit is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether the rate limit is enabled.")
        /// IP addresses that are not limited.
        public let ipWhitelist = Field<TypedList<String>>("ip_whitelist", "IP addresses that are not limited.")
        /// The number of allowed failures.
        public let maxretry = Field<Int?>("maxretry", "The number of allowed failures.")
        /// The period in seconds in which failures count.
        public let findtime = Field<Int?>("findtime", "The period in seconds in which failures count.")
        /// Seconds that a client is banned.
        public let bantime = Field<Int?>("bantime", "Seconds that a client is banned.")

        /// Creates the schema.
        public init() {}
    }

    /// The Gitaly server that a component uses.
    ///
    /// Omitted settings are inherited from `global.gitaly`.
    ///
    /// Chart keys `gitlab.toolbox.gitaly`, `gitlab.geo-logcursor.gitaly`, `gitlab.migrations.gitaly` and 2 others.
    public struct GitalyClient: ChartTable {
        /// The Secret with the authentication token of Gitaly.
        public let authToken = Field<Typed<SecretReference>>(
            "authToken", "The Secret with the authentication token of Gitaly.")
        /// The host name of the server.
        ///
        /// Defaults to the chart's own Gitaly.
        public let host = Field<String?>("host", "The host name of the server. Defaults to the chart's own Gitaly.")
        /// The port of the server.
        ///
        /// Defaults to 8075.
        public let port = Field<Int?>("port", "The port of the server. Defaults to 8075.")
        /// The name of the Service of the chart's own Gitaly, used to derive the host name.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service of the chart's own Gitaly, used to derive the host name.")
        /// A legacy name of the authentication token.
        public let password = Field<Typed<SecretReference>>("password", "A legacy name of the authentication token.")
        /// Redis Sentinels.
        ///
        /// Appears only in the chart's documentation; Gitaly has none.
        public let sentinels = Field<TypedList<Typed<HostAndPort>>>(
            "sentinels", "Redis Sentinels. Appears only in the chart's documentation; Gitaly has none.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of MinIO, used to derive its address.
    ///
    /// Chart keys `gitlab.toolbox.minio`, `gitlab.geo-logcursor.minio`, `gitlab.sidekiq.minio` and
    /// `gitlab.webservice.minio`.
    public struct MinioClient: ChartTable {
        /// The name of the Service.
        public let serviceName = Field<String?>("serviceName", "The name of the Service.")
        /// The port.
        public let port = Field<Int?>("port", "The port.")
        /// The bucket.
        public let bucket = Field<String?>("bucket", "The bucket.")

        /// Creates the schema.
        public init() {}
    }

    /// The container registry that a component uses.
    ///
    /// Chart keys `gitlab.toolbox.registry`, `gitlab.sidekiq.registry` and `gitlab.webservice.registry`.
    public struct RegistryClient: ChartTable {
        /// Whether the container registry is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether the container registry is enabled.")
        /// The public host name of the registry.
        ///
        /// Defaults to a name in the global domain.
        public let host = Field<String?>(
            "host", "The public host name of the registry. Defaults to a name in the global domain.")
        /// The public port.
        public let port = Field<Int?>("port", "The public port.")
        /// The internal API of the registry.
        public let api = Field<Typed<RegistryAPI>>("api", "The internal API of the registry.")
        /// The certificate that signs registry tokens.
        public let certificate = Field<Typed<SecretReference>>(
            "certificate", "The certificate that signs registry tokens.")
        /// The issuer of registry tokens.
        public let tokenIssuer = Field<String?>("tokenIssuer", "The issuer of registry tokens.")

        /// Creates the schema.
        public init() {}
    }

    /// The internal API of the registry.
    ///
    /// Chart keys `gitlab.toolbox.registry.api`, `gitlab.sidekiq.registry.api` and `gitlab.webservice.registry.api`.
    public struct RegistryAPI: ChartTable {
        /// The host name of the server.
        ///
        /// Defaults to the Service.
        public let host = Field<String?>("host", "The host name of the server. Defaults to the Service.")
        /// The URL scheme: `http` or `https`.
        public let `protocol` = Field<String?>("protocol", "The URL scheme: `http` or `https`.")
        /// The name of the Service, used to derive the host name.
        public let serviceName = Field<String?>("serviceName", "The name of the Service, used to derive the host name.")
        /// The port.
        public let port = Field<Int?>("port", "The port.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of a Deployment: update strategy and probes.
    ///
    /// Chart keys `gitlab.toolbox.deployment`, `gitlab.geo-logcursor.deployment`, `gitlab.gitlab-exporter.deployment`
    /// and 9 others.
    public struct Deployment: ChartTable {
        /// The liveness probe.
        public let livenessProbe = Field<Typed<ProbeSettings>>("livenessProbe", "The liveness probe.")
        /// The readiness probe.
        public let readinessProbe = Field<Typed<ProbeSettings>>("readinessProbe", "The readiness probe.")
        /// The termination grace period of the pods in seconds.
        public let terminationGracePeriodSeconds = Field<Int?>(
            "terminationGracePeriodSeconds", "The termination grace period of the pods in seconds.")
        /// Annotations of the Deployment.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the Deployment.")
        /// The update strategy of the pods.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy", "The update strategy of the pods.")

        /// Creates the schema.
        public init() {}
    }

    /// The TLS ports of a gRPC Service.
    ///
    /// Chart keys `global.gitaly.service.tls`, `global.praefect.service.tls`, `gitlab.toolbox.praefect.service.tls`
    /// and 5 others.
    public struct RPCServiceTLS: ChartTable {
        /// The service port.
        public let externalPort = Field<Int?>("externalPort", "The service port.")
        /// The container port.
        public let internalPort = Field<Int?>("internalPort", "The container port.")

        /// Creates the schema.
        public init() {}
    }

    /// Logging settings of Gitaly or Praefect.
    ///
    /// Chart keys `gitlab.gitaly.logging` and `gitlab.praefect.logging`.
    public struct GitalyLogging: ChartTable {
        /// The log format: `json` or `text`.
        public let format = Field<String?>("format", "The log format: `json` or `text`.")
        /// The log level: `debug`, `info`, `warn`, `error`, `fatal` or `panic`.
        public let level = Field<String?>(
            "level", "The log level: `debug`, `info`, `warn`, `error`, `fatal` or `panic`.")
        /// The Sentry DSN for error reports.
        public let sentryDsn = Field<String?>("sentryDsn", "The Sentry DSN for error reports.")
        /// The Sentry DSN for errors of gitaly-ruby.
        public let rubySentryDsn = Field<String?>("rubySentryDsn", "The Sentry DSN for errors of gitaly-ruby.")
        /// The environment name reported to Sentry.
        public let sentryEnvironment = Field<String?>("sentryEnvironment", "The environment name reported to Sentry.")

        /// Creates the schema.
        public init() {}
    }

    /// The Workhorse server that a component uses.
    ///
    /// Chart keys `gitlab.gitaly.workhorse`, `gitlab.gitlab-pages.workhorse`, `gitlab.gitlab-shell.workhorse` and
    /// `gitlab.kas.workhorse`.
    public struct WorkhorseClient: ChartTable {
        /// The URL scheme: `http` or `https`.
        ///
        /// Defaults to `http`.
        public let scheme = Field<String?>("scheme", "The URL scheme: `http` or `https`. Defaults to `http`.")
        /// The host name of the server.
        ///
        /// Defaults to the Service.
        public let host = Field<String?>("host", "The host name of the server. Defaults to the Service.")
        /// The port of the server.
        ///
        /// Defaults to 8181.
        public let port = Field<Int?>("port", "The port of the server. Defaults to 8181.")
        /// The name of the Service, used to derive the host name.
        public let serviceName = Field<String?>("serviceName", "The name of the Service, used to derive the host name.")

        /// Creates the schema.
        public init() {}
    }
}
