// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Service of the component.
    ///
    /// Chart key `registry.service`.
    public struct RegistryService: ChartTable {
        /// The name of the Service.
        ///
        /// Chart key `registry.service.name`, default `registry`.
        public let name = Field<String?>("name", default: "registry", "The name of the Service.")
        /// The Service type.
        ///
        /// Chart key `registry.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")
        /// The service port.
        ///
        /// Chart key `registry.service.externalPort`, default `5000`.
        public let externalPort = Field<Int?>("externalPort", default: 5000, "The service port.")
        /// The container port.
        ///
        /// Chart key `registry.service.internalPort`, default `5000`.
        public let internalPort = Field<Int?>("internalPort", default: 5000, "The container port.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `registry.service.clusterIP`, default `null`.
        public let clusterIP = Field<String?>(
            "clusterIP", default: .null, "The cluster IP address of the Service, if it has to be a specific one.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `registry.service.loadBalancerIP`, default `null`.
        public let loadBalancerIP = Field<String?>(
            "loadBalancerIP", default: .null, "The IP address of the load balancer.")
        /// Annotations of the Service.
        ///
        /// Chart key `registry.service.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the Service.")

        /// Creates the schema.
        public init() {}
    }

    /// Maintenance settings.
    ///
    /// Chart key `registry.maintenance`.
    public struct RegistryMaintenance: ChartTable {
        /// Whether the registry is read-only.
        ///
        /// Chart key `registry.maintenance.readonly`, default `{enabled: false}`.
        public let readonly = Field<Typed<ComponentSwitch>>(
            "readonly", default: ["enabled": false], "Whether the registry is read-only.")
        /// Removal of incomplete uploads.
        ///
        /// Chart key `registry.maintenance.uploadpurging`.
        public let uploadpurging = Field<Typed<UploadPurging>>("uploadpurging", "Removal of incomplete uploads.")

        /// Creates the schema.
        public init() {}
    }

    /// Removal of incomplete uploads.
    ///
    /// Chart key `registry.maintenance.uploadpurging`.
    public struct UploadPurging: ChartTable {
        /// Whether incomplete uploads are removed.
        ///
        /// Chart key `registry.maintenance.uploadpurging.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether incomplete uploads are removed.")
        /// The minimum age of incomplete uploads to remove.
        ///
        /// Chart key `registry.maintenance.uploadpurging.age`, default `168h`.
        public let age = Field<String?>("age", default: "168h", "The minimum age of incomplete uploads to remove.")
        /// The interval between two removals.
        ///
        /// Chart key `registry.maintenance.uploadpurging.interval`, default `24h`.
        public let interval = Field<String?>("interval", default: "24h", "The interval between two removals.")
        /// Whether removals are only reported.
        ///
        /// Chart key `registry.maintenance.uploadpurging.dryrun`, default `false`.
        public let dryrun = Field<Bool?>("dryrun", default: false, "Whether removals are only reported.")

        /// Creates the schema.
        public init() {}
    }

    /// The Secret with the storage settings.
    ///
    /// Chart key `registry.storage`.
    public struct RegistryStorage: ChartTable {
        /// The name of the Secret.
        ///
        /// Chart key `registry.storage.secret`.
        public let secret = Field<String?>("secret", "The name of the Secret.")
        /// The key of the storage settings in the Secret, whose value is YAML.
        ///
        /// Chart key `registry.storage.key`.
        public let key = Field<String?>("key", "The key of the storage settings in the Secret, whose value is YAML.")
        /// A key of the Secret that is mounted as a file, for example Google credentials.
        ///
        /// Chart key `registry.storage.extraKey`.
        public let extraKey = Field<String?>(
            "extraKey", "A key of the Secret that is mounted as a file, for example Google credentials.")
        /// Redirection of clients to the storage.
        ///
        /// Chart key `registry.storage.redirect`.
        public let redirect = Field<Typed<RegistryRedirect>>("redirect", "Redirection of clients to the storage.")

        /// Creates the schema.
        public init() {}
    }

    /// Redirection of clients to the storage.
    ///
    /// Chart key `registry.storage.redirect`.
    public struct RegistryRedirect: ChartTable {
        /// Whether redirection is disabled, so that the registry proxies all content.
        ///
        /// Chart key `registry.storage.redirect.disable`.
        public let disable = Field<Bool?>(
            "disable", "Whether redirection is disabled, so that the registry proxies all content.")
        /// Repository patterns to which the opposite of `disable` applies.
        ///
        /// Chart key `registry.storage.redirect.exceptions`.
        public let exceptions = Field<TypedList<String>>(
            "exceptions", "Repository patterns to which the opposite of `disable` applies.")

        /// Creates the schema.
        public init() {}
    }

    /// MinIO as the storage of images.
    ///
    /// Chart key `registry.minio`.
    public struct RegistryMinio: ChartTable {
        /// Whether clients are redirected to MinIO.
        ///
        /// Chart key `registry.minio.redirect`, default `false`.
        public let redirect = Field<Bool?>("redirect", default: false, "Whether clients are redirected to MinIO.")
        /// The name of the bucket.
        ///
        /// Chart key `registry.minio.bucket`.
        public let bucket = Field<String?>("bucket", "The name of the bucket.")

        /// Creates the schema.
        public init() {}
    }

    /// Compatibility with older manifest formats.
    ///
    /// Chart key `registry.compatibility`.
    public struct RegistryCompatibility: ChartTable {
        /// Support for manifests of schema version 1.
        ///
        /// Chart key `registry.compatibility.schema1`, default `{enabled: false}`.
        public let schema1 = Field<Typed<ComponentSwitch>>(
            "schema1", default: ["enabled": false], "Support for manifests of schema version 1.")

        /// Creates the schema.
        public init() {}
    }

    /// Validation of manifests.
    ///
    /// Chart key `registry.validation`.
    public struct RegistryValidation: ChartTable {
        /// Whether validation is disabled.
        ///
        /// Chart key `registry.validation.disabled`, default `true`.
        public let disabled = Field<Bool?>("disabled", default: true, "Whether validation is disabled.")
        /// Validation rules of manifests.
        ///
        /// Chart key `registry.validation.manifests`.
        public let manifests = Field<Typed<ManifestValidation>>("manifests", "Validation rules of manifests.")

        /// Creates the schema.
        public init() {}
    }

    /// Validation rules of manifests.
    ///
    /// Chart key `registry.validation.manifests`.
    public struct ManifestValidation: ChartTable {
        /// Maximum number of references in a manifest.
        ///
        /// `0` means unlimited.
        ///
        /// Chart key `registry.validation.manifests.referencelimit`, default `0`.
        public let referencelimit = Field<Int?>(
            "referencelimit", default: 0, "Maximum number of references in a manifest. `0` means unlimited.")
        /// Allowed and denied URLs of foreign layers.
        ///
        /// Chart key `registry.validation.manifests.urls`.
        public let urls = Field<Typed<ManifestURLs>>("urls", "Allowed and denied URLs of foreign layers.")

        /// Creates the schema.
        public init() {}
    }

    /// Allowed and denied URLs of foreign layers.
    ///
    /// Chart key `registry.validation.manifests.urls`.
    public struct ManifestURLs: ChartTable {
        /// Regular expressions of allowed URLs.
        ///
        /// Chart key `registry.validation.manifests.urls.allow`, default `[]`.
        public let allow = Field<TypedList<String>>("allow", default: [], "Regular expressions of allowed URLs.")
        /// Regular expressions of denied URLs.
        ///
        /// Chart key `registry.validation.manifests.urls.deny`, default `[]`.
        public let deny = Field<TypedList<String>>("deny", default: [], "Regular expressions of denied URLs.")

        /// Creates the schema.
        public init() {}
    }

    /// Logging settings.
    ///
    /// Chart key `registry.log`.
    public struct RegistryLog: ChartTable {
        /// The log level: `error`, `warn`, `info` or `debug`.
        ///
        /// Chart key `registry.log.level`, default `info`.
        public let level = Field<String?>(
            "level", default: "info", "The log level: `error`, `warn`, `info` or `debug`.")
        /// Fields that are added to every log entry.
        ///
        /// Chart key `registry.log.fields`, default `{service: registry}`.
        public let fields = Field<TypedMap<AnyScalar>>(
            "fields", default: ["service": "registry"], "Fields that are added to every log entry.")

        /// Creates the schema.
        public init() {}
    }

    /// The debug server: health and metrics.
    ///
    /// Chart key `registry.debug`.
    public struct RegistryDebug: ChartTable {
        /// The address of the debug server.
        ///
        /// Chart key `registry.debug.addr`.
        public let addr = Field<Typed<RegistryDebugAddress>>("addr", "The address of the debug server.")
        /// The Prometheus metrics endpoint.
        ///
        /// Chart key `registry.debug.prometheus`.
        public let prometheus = Field<Typed<RegistryPrometheus>>("prometheus", "The Prometheus metrics endpoint.")

        /// Creates the schema.
        public init() {}
    }

    /// The address of the debug server.
    ///
    /// Chart key `registry.debug.addr`.
    public struct RegistryDebugAddress: ChartTable {
        /// The port.
        ///
        /// Chart key `registry.debug.addr.port`, default `5001`.
        public let port = Field<Int?>("port", default: 5001, "The port.")

        /// Creates the schema.
        public init() {}
    }

    /// The Prometheus metrics endpoint.
    ///
    /// Chart key `registry.debug.prometheus`.
    public struct RegistryPrometheus: ChartTable {
        /// Whether the metrics endpoint is enabled.
        ///
        /// Chart key `registry.debug.prometheus.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the metrics endpoint is enabled.")
        /// The path of the metrics endpoint.
        ///
        /// Chart key `registry.debug.prometheus.path`, default `/metrics`.
        public let path = Field<String?>("path", default: "/metrics", "The path of the metrics endpoint.")

        /// Creates the schema.
        public init() {}
    }

    /// Health checks.
    ///
    /// Chart key `registry.health`.
    public struct RegistryHealth: ChartTable {
        /// The health check of the storage driver.
        ///
        /// Chart key `registry.health.storagedriver`.
        public let storagedriver = Field<Typed<RegistryStorageHealth>>(
            "storagedriver", "The health check of the storage driver.")

        /// Creates the schema.
        public init() {}
    }
}
