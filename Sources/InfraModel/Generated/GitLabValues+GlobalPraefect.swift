// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Praefect settings.
    ///
    /// Chart key `global.praefect`.
    public struct GlobalPraefect: ChartTable {
        /// Whether Praefect is enabled.
        ///
        /// Chart key `global.praefect.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether Praefect is enabled.")
        /// Whether Praefect replaces all Gitaly storages inside the cluster.
        ///
        /// Chart key `global.praefect.replaceInternalGitaly`, default `true`.
        public let replaceInternalGitaly = Field<Bool?>(
            "replaceInternalGitaly", default: true, "Whether Praefect replaces all Gitaly storages inside the cluster.")
        /// The Secret with the authentication token of Praefect.
        ///
        /// Chart key `global.praefect.authToken`, default `{}`.
        public let authToken = Field<Typed<SecretReference>>(
            "authToken", default: [:], "The Secret with the authentication token of Praefect.")
        /// Whether the Praefect database is migrated on startup.
        ///
        /// Chart key `global.praefect.autoMigrate`, default `true`.
        public let autoMigrate = Field<Bool?>(
            "autoMigrate", default: true, "Whether the Praefect database is migrated on startup.")
        /// The Secret with the password of the Praefect database.
        ///
        /// Chart key `global.praefect.dbSecret`, default `{}`.
        public let dbSecret = Field<Typed<SecretReference>>(
            "dbSecret", default: [:], "The Secret with the password of the Praefect database.")
        /// The virtual storages and their Gitaly nodes.
        ///
        /// Chart key `global.praefect.virtualStorages`, default `[{name: default, gitalyReplicas: 3, maxUnavailable:
        /// 1}]`.
        public let virtualStorages = Field<TypedList<Typed<VirtualStorage>>>(
            "virtualStorages", default: [["name": "default", "gitalyReplicas": 3, "maxUnavailable": 1]],
            "The virtual storages and their Gitaly nodes.")
        /// The Praefect database.
        ///
        /// Chart key `global.praefect.psql`, default `{sslMode: disable}`.
        public let psql = Field<Typed<PostgreSQL>>("psql", default: ["sslMode": "disable"], "The Praefect database.")
        /// The Service of the component.
        ///
        /// Chart key `global.praefect.service`.
        public let service = Field<Typed<RPCService>>(
            "service",
            default: [
                "name": "praefect", "type": "ClusterIP", "externalPort": 8075, "internalPort": 8075,
                "tls": ["externalPort": 8076, "internalPort": 8076],
            ], "The Service of the component.")
        /// The name of the Service, instead of the name that the chart derives.
        ///
        /// Chart key `global.praefect.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service, instead of the name that the chart derives.")
        /// TLS between GitLab and Praefect.
        ///
        /// Chart key `global.praefect.tls`, default `{enabled: false}`.
        public let tls = Field<Typed<IngressTLS>>(
            "tls", default: ["enabled": false], "TLS between GitLab and Praefect.")

        /// Creates the schema.
        public init() {}
    }

    /// The default MinIO settings.
    ///
    /// Chart key `global.minio`.
    public struct GlobalMinio: ChartTable {
        /// Whether the chart installs MinIO and stores all objects in it.
        ///
        /// Chart key `global.minio.enabled`, default `true`.
        public let enabled = Field<Bool?>(
            "enabled", default: true, "Whether the chart installs MinIO and stores all objects in it.")
        /// The Secret with the MinIO credentials.
        ///
        /// Chart key `global.minio.credentials`, default `{}`.
        public let credentials = Field<Typed<CredentialsSecret>>(
            "credentials", default: [:], "The Secret with the MinIO credentials.")

        /// Creates the schema.
        public init() {}
    }
}
