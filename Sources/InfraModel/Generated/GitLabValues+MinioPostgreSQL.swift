// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Notifications to a PostgreSQL server.
    ///
    /// Chart key `minio.minioConfig.postgresql`.
    public struct MinioPostgreSQL: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.postgresql.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The format of the entries: `namespace` for the current state or `access` for the changes.
        ///
        /// Chart key `minio.minioConfig.postgresql.format`, default `namespace`.
        public let format = Field<String?>(
            "format", default: "namespace",
            "The format of the entries: `namespace` for the current state or `access` for the changes.")
        /// The connection string.
        ///
        /// Chart key `minio.minioConfig.postgresql.connectionString`, default `""`.
        public let connectionString = Field<String?>("connectionString", default: "", "The connection string.")
        /// The database table.
        ///
        /// Chart key `minio.minioConfig.postgresql.table`, default `""`.
        public let table = Field<String?>("table", default: "", "The database table.")
        /// The host name of the server.
        ///
        /// Chart key `minio.minioConfig.postgresql.host`, default `""`.
        public let host = Field<String?>("host", default: "", "The host name of the server.")
        /// The port of the server, as a string.
        ///
        /// Chart key `minio.minioConfig.postgresql.port`, default `""`.
        public let port = Field<String?>("port", default: "", "The port of the server, as a string.")
        /// The user name.
        ///
        /// Chart key `minio.minioConfig.postgresql.user`, default `""`.
        public let user = Field<String?>("user", default: "", "The user name.")
        /// The Redis password.
        ///
        /// Chart key `minio.minioConfig.postgresql.password`, default `""`.
        public let password = Field<String?>("password", default: "", "The Redis password.")
        /// The name of the database.
        ///
        /// Chart key `minio.minioConfig.postgresql.database`, default `""`.
        public let database = Field<String?>("database", default: "", "The name of the database.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to Kafka.
    ///
    /// Chart key `minio.minioConfig.kafka`.
    public struct MinioKafka: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.kafka.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The Kafka brokers, as a string that contains a JSON list, or `null`.
        ///
        /// Chart key `minio.minioConfig.kafka.brokers`, default `null`.
        public let brokers = Field<String?>(
            "brokers", default: "null", "The Kafka brokers, as a string that contains a JSON list, or `null`.")
        /// The topic.
        ///
        /// Chart key `minio.minioConfig.kafka.topic`, default `""`.
        public let topic = Field<String?>("topic", default: "", "The topic.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to a webhook.
    ///
    /// Chart key `minio.minioConfig.webhook`.
    public struct MinioWebhook: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.webhook.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The URL of the endpoint.
        ///
        /// Chart key `minio.minioConfig.webhook.endpoint`, default `""`.
        public let endpoint = Field<String?>("endpoint", default: "", "The URL of the endpoint.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to a MySQL server.
    ///
    /// Chart key `minio.minioConfig.mysql`.
    public struct MinioMySQL: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.mysql.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The format of the entries: `namespace` for the current state or `access` for the changes.
        ///
        /// Chart key `minio.minioConfig.mysql.format`, default `namespace`.
        public let format = Field<String?>(
            "format", default: "namespace",
            "The format of the entries: `namespace` for the current state or `access` for the changes.")
        /// The connection string.
        ///
        /// Chart key `minio.minioConfig.mysql.dsnString`, default `""`.
        public let dsnString = Field<String?>("dsnString", default: "", "The connection string.")
        /// The database table.
        ///
        /// Chart key `minio.minioConfig.mysql.table`, default `""`.
        public let table = Field<String?>("table", default: "", "The database table.")
        /// The host name of the server.
        ///
        /// Chart key `minio.minioConfig.mysql.host`, default `""`.
        public let host = Field<String?>("host", default: "", "The host name of the server.")
        /// The port of the server, as a string.
        ///
        /// Chart key `minio.minioConfig.mysql.port`, default `""`.
        public let port = Field<String?>("port", default: "", "The port of the server, as a string.")
        /// The user name.
        ///
        /// Chart key `minio.minioConfig.mysql.user`, default `""`.
        public let user = Field<String?>("user", default: "", "The user name.")
        /// The Redis password.
        ///
        /// Chart key `minio.minioConfig.mysql.password`, default `""`.
        public let password = Field<String?>("password", default: "", "The Redis password.")
        /// The name of the database.
        ///
        /// Chart key `minio.minioConfig.mysql.database`, default `""`.
        public let database = Field<String?>("database", default: "", "The name of the database.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to an MQTT broker.
    ///
    /// Chart key `minio.minioConfig.mqtt`.
    public struct MinioMQTT: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.mqtt.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The URL of the server.
        ///
        /// Chart key `minio.minioConfig.mqtt.broker`, default `""`.
        public let broker = Field<String?>("broker", default: "", "The URL of the server.")
        /// The topic.
        ///
        /// Chart key `minio.minioConfig.mqtt.topic`, default `""`.
        public let topic = Field<String?>("topic", default: "", "The topic.")
        /// The MQTT quality of service: 0, 1 or 2.
        ///
        /// Chart key `minio.minioConfig.mqtt.qos`, default `0`.
        public let qos = Field<Int?>("qos", default: 0, "The MQTT quality of service: 0, 1 or 2.")
        /// The MQTT client ID.
        ///
        /// Chart key `minio.minioConfig.mqtt.clientId`, default `""`.
        public let clientId = Field<String?>("clientId", default: "", "The MQTT client ID.")
        /// The user name.
        ///
        /// Chart key `minio.minioConfig.mqtt.username`, default `""`.
        public let username = Field<String?>("username", default: "", "The user name.")
        /// The Redis password.
        ///
        /// Chart key `minio.minioConfig.mqtt.password`, default `""`.
        public let password = Field<String?>("password", default: "", "The Redis password.")

        /// Creates the schema.
        public init() {}
    }

    /// The NetworkPolicy of MinIO.
    ///
    /// Chart key `minio.networkPolicy`.
    public struct MinioNetworkPolicy: ChartTable {
        /// Whether the NetworkPolicy is created.
        ///
        /// Chart key `minio.networkPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the NetworkPolicy is created.")
        /// Whether pods without the client label can connect.
        ///
        /// Chart key `minio.networkPolicy.allowExternal`, default `true`.
        public let allowExternal = Field<Bool?>(
            "allowExternal", default: true, "Whether pods without the client label can connect.")

        /// Creates the schema.
        public init() {}
    }

    /// The certificate issuer of cert-manager.
    ///
    /// Chart key `certmanager-issuer`.
    public struct CertManagerIssuer: ChartTable {
        /// The contact email address of the ACME account.
        ///
        /// Required to issue certificates.
        ///
        /// Chart key `certmanager-issuer.email`.
        public let email = Field<String?>(
            "email", "The contact email address of the ACME account. Required to issue certificates.")
        /// The URL of the ACME server.
        ///
        /// Chart key `certmanager-issuer.server`, default `https://acme-v02.api.letsencrypt.org/directory`.
        public let server = Field<String?>(
            "server", default: "https://acme-v02.api.letsencrypt.org/directory", "The URL of the ACME server.")
        /// Role-based access control (RBAC) of the job that creates the issuer.
        ///
        /// Chart key `certmanager-issuer.rbac`, default `{create: true}`.
        public let rbac = Field<Typed<RoleSwitch>>(
            "rbac", default: ["create": true], "Role-based access control (RBAC) of the job that creates the issuer.")
        /// Resource requests and limits.
        ///
        /// Chart key `certmanager-issuer.resources`, default `{requests: {cpu: 50m}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m"]], "Resource requests and limits.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `certmanager-issuer.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `certmanager-issuer.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of every resource of a component.
    ///
    /// Chart keys `global.common`, `nginx-ingress.common`, `common` and 18 others.
    public struct CommonSettings: ChartTable {
        /// Labels of the resources.
        public let labels = Field<TypedMap<String>>("labels", "Labels of the resources.")

        /// Creates the schema.
        public init() {}
    }

    /// A container image.
    ///
    /// Omitted settings are inherited from the chart and from `global.image`.
    ///
    /// Chart keys `global.image`, `global.certificates.image`, `global.kubectl.image` and 43 others.
    public struct Image: ChartTable {
        /// The image repository, without the tag.
        public let repository = Field<String?>("repository", "The image repository, without the tag.")
        /// The image tag.
        ///
        /// Defaults to `v` and the GitLab version for GitLab's own components.
        public let tag = Field<String?>(
            "tag", "The image tag. Defaults to `v` and the GitLab version for GitLab's own components.")
        /// The image pull policy.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy", "The image pull policy.")
        /// Image pull secrets.
        public let pullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("pullSecrets", "Image pull secrets.")
        /// The image digest, instead of a tag.
        public let digest = Field<String?>("digest", "The image digest, instead of a tag.")

        /// Creates the schema.
        public init() {}
    }

    /// The host name of a component.
    ///
    /// Chart keys `global.hosts.gitlab`, `global.hosts.minio`, `global.hosts.registry` and 3 others.
    public struct Host: ChartTable {
        /// The full host name.
        ///
        /// Defaults to a name in the global domain.
        public let name = Field<String?>("name", "The full host name. Defaults to a name in the global domain.")
        /// Whether the host is served over HTTPS.
        ///
        /// Defaults to `global.hosts.https`.
        public let https = Field<Bool?>(
            "https", "Whether the host is served over HTTPS. Defaults to `global.hosts.https`.")
        /// The host name that the component itself uses.
        public let hostnameOverride = Field<String?>(
            "hostnameOverride", "The host name that the component itself uses.")
        /// The name of the Service behind the host name.
        public let serviceName = Field<String?>("serviceName", "The name of the Service behind the host name.")
        /// The port of the Service behind the host name, by number or name.
        public let servicePort = Field<IntOrString?>(
            "servicePort", "The port of the Service behind the host name, by number or name.")

        /// Creates the schema.
        public init() {}
    }
}
