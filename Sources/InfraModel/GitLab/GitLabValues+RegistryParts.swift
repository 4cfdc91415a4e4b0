extension GitLabValues {
    /// How the registry logs.
    ///
    /// Chart key `registry.log`.
    public struct RegistryLog: Schema {
        /// How much: `error`, `warn`, `info` or `debug`.
        ///
        /// Chart key `registry.log.level`, default `info`.
        public let level = Field<String?>("level")
        /// Fields of every line.
        ///
        /// Chart key `registry.log.fields`.
        public let fields = Field<TypedMap<AnyScalar>>("fields")

        /// The keys of this mapping.
        public init() {}
    }

    /// The port for the registry's state and measures.
    ///
    /// Chart key `registry.debug`.
    public struct RegistryDebug: Schema {
        /// The port.
        ///
        /// Chart key `registry.debug.addr`.
        public let addr = Field<Typed<RegistryDebugAddress>>("addr")
        /// Measures for Prometheus.
        ///
        /// Chart key `registry.debug.prometheus`.
        public let prometheus = Field<Typed<RegistryPrometheus>>("prometheus")

        /// The keys of this mapping.
        public init() {}
    }

    /// A port of the registry.
    ///
    /// Chart key `registry.debug.addr`.
    public struct RegistryDebugAddress: Schema {
        /// The port.
        ///
        /// Chart key `registry.debug.addr.port`, default `5001`.
        public let port = Field<Int?>("port")

        /// The keys of this mapping.
        public init() {}
    }

    /// Measures of the registry for Prometheus.
    ///
    /// Chart key `registry.debug.prometheus`.
    public struct RegistryPrometheus: Schema {
        /// Whether they are told.
        ///
        /// Chart key `registry.debug.prometheus.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The path that tells them.
        ///
        /// Chart key `registry.debug.prometheus.path`, default `/metrics`.
        public let path = Field<String?>("path")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the registry finds out whether its parts work.
    ///
    /// Chart key `registry.health`.
    public struct RegistryHealth: Schema {
        /// The store.
        ///
        /// Chart key `registry.health.storagedriver`.
        public let storagedriver = Field<Typed<RegistryStorageHealth>>("storagedriver")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the registry finds out whether the store works.
    ///
    /// Chart key `registry.health.storagedriver`.
    public struct RegistryStorageHealth: Schema {
        /// Whether it does.
        ///
        /// Chart key `registry.health.storagedriver.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// How often.
        ///
        /// Chart key `registry.health.storagedriver.interval`, default `10s`.
        public let interval = Field<String?>("interval")
        /// How many failures in a row count.
        ///
        /// Chart key `registry.health.storagedriver.threshold`, default `3`.
        public let threshold = Field<Int?>("threshold")

        /// The keys of this mapping.
        public init() {}
    }

    /// What the registry does by itself, or does not let others do.
    ///
    /// Chart key `registry.maintenance`.
    public struct RegistryMaintenance: Schema {
        /// Whether nothing can be written.
        ///
        /// Chart key `registry.maintenance.readonly`.
        public let readonly = Field<Typed<ComponentSwitch>>("readonly")
        /// How unfinished uploads are removed.
        ///
        /// Chart key `registry.maintenance.uploadpurging`.
        public let uploadpurging = Field<Typed<UploadPurging>>("uploadpurging")

        /// The keys of this mapping.
        public init() {}
    }

    /// How unfinished uploads are removed.
    ///
    /// Chart key `registry.maintenance.uploadpurging`.
    public struct UploadPurging: Schema {
        /// Whether they are.
        ///
        /// Chart key `registry.maintenance.uploadpurging.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// How old they have to be.
        ///
        /// Chart key `registry.maintenance.uploadpurging.age`, default `168h`.
        public let age = Field<String?>("age")
        /// How often that is looked at.
        ///
        /// Chart key `registry.maintenance.uploadpurging.interval`, default `24h`.
        public let interval = Field<String?>("interval")
        /// Whether it is only said what would be removed.
        ///
        /// Chart key `registry.maintenance.uploadpurging.dryrun`, default `false`.
        public let dryrun = Field<Bool?>("dryrun")

        /// The keys of this mapping.
        public init() {}
    }

    /// Which manifests the registry takes.
    ///
    /// Chart key `registry.validation`.
    public struct RegistryValidation: Schema {
        /// Whether it takes all.
        ///
        /// Chart key `registry.validation.disabled`, default `true`.
        public let disabled = Field<Bool?>("disabled")
        /// What is asked of them.
        ///
        /// Chart key `registry.validation.manifests`.
        public let manifests = Field<Typed<ManifestValidation>>("manifests")

        /// The keys of this mapping.
        public init() {}
    }

    /// What is asked of manifests.
    ///
    /// Chart key `registry.validation.manifests`.
    public struct ManifestValidation: Schema {
        /// How many layers and manifests one may refer to; 0 for any number.
        ///
        /// Chart key `registry.validation.manifests.referencelimit`, default `0`.
        public let referencelimit = Field<Int?>("referencelimit")
        /// Which addresses of foreign layers may stand in one.
        ///
        /// Chart key `registry.validation.manifests.urls`.
        public let urls = Field<Typed<ManifestURLs>>("urls")

        /// The keys of this mapping.
        public init() {}
    }

    /// Which addresses of foreign layers may stand in a manifest.
    ///
    /// Chart key `registry.validation.manifests.urls`.
    public struct ManifestURLs: Schema {
        /// Regular expressions of those that may.
        ///
        /// Chart key `registry.validation.manifests.urls.allow`, default an empty list.
        public let allow = Field<TypedList<String>>("allow")
        /// Regular expressions of those that may not.
        ///
        /// Chart key `registry.validation.manifests.urls.deny`, default an empty list.
        public let deny = Field<TypedList<String>>("deny")

        /// The keys of this mapping.
        public init() {}
    }

    /// What the registry still understands.
    ///
    /// Chart key `registry.compatibility`.
    public struct RegistryCompatibility: Schema {
        /// Manifests of the first version.
        ///
        /// Chart key `registry.compatibility.schema1`.
        public let schema1 = Field<Typed<ComponentSwitch>>("schema1")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where errors are reported.
    ///
    /// Chart key `registry.reporting`.
    public struct RegistryReporting: Schema {
        /// Sentry.
        ///
        /// Chart key `registry.reporting.sentry`.
        public let sentry = Field<Typed<PagesSentry>>("sentry")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where profiles are sent.
    ///
    /// Chart key `registry.profiling`.
    public struct RegistryProfiling: Schema {
        /// Google's profiler.
        ///
        /// Chart key `registry.profiling.stackdriver`.
        public let stackdriver = Field<Typed<Stackdriver>>("stackdriver")

        /// The keys of this mapping.
        public init() {}
    }

    /// Google's profiler.
    ///
    /// Chart key `registry.profiling.stackdriver`.
    public struct Stackdriver: Schema {
        /// Whether profiles are sent there.
        ///
        /// Chart key `registry.profiling.stackdriver.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The credentials.
        ///
        /// Chart key `registry.profiling.stackdriver.credentials`, default an empty mapping.
        public let credentials = Field<Typed<SecretReference>>("credentials")
        /// What the registry is called there.
        ///
        /// Chart key `registry.profiling.stackdriver.service`, read by a template only.
        public let service = Field<String?>("service")
        /// The project.
        ///
        /// Chart key `registry.profiling.stackdriver.projectid`, read by a template only.
        public let projectid = Field<String?>("projectid")

        /// The keys of this mapping.
        public init() {}
    }
}
