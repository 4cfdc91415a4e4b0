// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The subchart prometheus, which collects metrics.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `prometheus`.
    public struct Prometheus: ChartTable {
        /// Whether the subchart is installed.
        ///
        /// Chart key `prometheus.install`, default `true`.
        public let install = Field<Bool?>("install", default: true, "Whether the subchart is installed.")
        /// Role-based access control (RBAC) of the subchart.
        ///
        /// Chart key `prometheus.rbac`, default `{create: true}`.
        public let rbac = Field<Typed<RoleSwitch>>(
            "rbac", default: ["create": true], "Role-based access control (RBAC) of the subchart.")
        /// The Alertmanager.
        ///
        /// Chart key `prometheus.alertmanager`, default `{enabled: false}`.
        public let alertmanager = Field<Typed<OpenSwitch>>(
            "alertmanager", default: ["enabled": false], "The Alertmanager.")
        /// Configuration files of the Alertmanager.
        ///
        /// Chart key `prometheus.alertmanagerFiles`.
        public let alertmanagerFiles = Field<Typed<AlertmanagerFiles>>(
            "alertmanagerFiles", "Configuration files of the Alertmanager.")
        /// The kube-state-metrics exporter.
        ///
        /// Chart key `prometheus.kubeStateMetrics`, default `{enabled: false}`.
        public let kubeStateMetrics = Field<Typed<OpenSwitch>>(
            "kubeStateMetrics", default: ["enabled": false], "The kube-state-metrics exporter.")
        /// The node exporter.
        ///
        /// Chart key `prometheus.nodeExporter`, default `{enabled: false}`.
        public let nodeExporter = Field<Typed<OpenSwitch>>(
            "nodeExporter", default: ["enabled": false], "The node exporter.")
        /// The Pushgateway.
        ///
        /// Chart key `prometheus.pushgateway`, default `{enabled: false}`.
        public let pushgateway = Field<Typed<OpenSwitch>>(
            "pushgateway", default: ["enabled": false], "The Pushgateway.")
        /// Settings of the Prometheus server.
        ///
        /// Chart key `prometheus.server`.
        public let server = Field<Typed<PrometheusServer>>("server", "Settings of the Prometheus server.")
        /// Configuration files of the Prometheus server.
        ///
        /// Chart key `prometheus.serverFiles`.
        public let serverFiles = Field<Typed<PrometheusFiles>>(
            "serverFiles", "Configuration files of the Prometheus server.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// Configuration files of the Alertmanager.
    ///
    /// Chart key `prometheus.alertmanagerFiles`.
    public struct AlertmanagerFiles: ChartTable {
        /// The content of the configuration file.
        ///
        /// Chart key `prometheus.alertmanagerFiles.alertmanager.yml`, default `{}`.
        public let alertmanagerYml = Field<FreeMapping>(
            "alertmanager.yml", default: [:], "The content of the configuration file.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// Settings of the Prometheus server.
    ///
    /// Chart key `prometheus.server`.
    public struct PrometheusServer: ChartTable {
        /// The retention time of metrics.
        ///
        /// Chart key `prometheus.server.retention`, default `15d`.
        public let retention = Field<String?>("retention", default: "15d", "The retention time of metrics.")
        /// The update strategy of the server.
        ///
        /// Chart key `prometheus.server.strategy`, default `{type: Recreate}`.
        public let strategy = Field<Typed<DeploymentStrategy>>(
            "strategy", default: ["type": "Recreate"], "The update strategy of the server.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// Configuration files of the Prometheus server.
    ///
    /// Chart key `prometheus.serverFiles`.
    public struct PrometheusFiles: ChartTable {
        /// The content of the configuration file.
        ///
        /// Chart key `prometheus.serverFiles.prometheus.yml`.
        public let prometheusYml = Field<Typed<PrometheusConfiguration>>(
            "prometheus.yml", "The content of the configuration file.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The content of the configuration file.
    ///
    /// Chart key `prometheus.serverFiles.prometheus.yml`.
    public struct PrometheusConfiguration: ChartTable {
        /// Scrape configurations.
        ///
        /// Chart key `prometheus.serverFiles.prometheus.yml.scrape_configs`.
        public let scrapeConfigs = Field<TypedList<FreeMapping>>("scrape_configs", "Scrape configurations.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The subchart redis, for evaluation.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `redis`.
    public struct RedisChart: ChartTable {
        /// Whether the subchart is installed.
        ///
        /// Chart key `redis.install`, default `true`.
        public let install = Field<Bool?>("install", default: true, "Whether the subchart is installed.")
        /// The Secret with the Redis password.
        ///
        /// Chart key `redis.existingSecret`, default `gitlab-redis-secret`.
        public let existingSecret = Field<String?>(
            "existingSecret", default: "gitlab-redis-secret", "The Secret with the Redis password.")
        /// The key of the password in the Secret.
        ///
        /// Chart key `redis.existingSecretKey`, default `redis-password`.
        public let existingSecretKey = Field<String?>(
            "existingSecretKey", default: "redis-password", "The key of the password in the Secret.")
        /// Whether the password is mounted as a file.
        ///
        /// Chart key `redis.usePasswordFile`, default `true`.
        public let usePasswordFile = Field<Bool?>(
            "usePasswordFile", default: true, "Whether the password is mounted as a file.")
        /// Replication: a primary server and replicas.
        ///
        /// Chart key `redis.cluster`, default `{enabled: false}`.
        public let cluster = Field<Typed<OpenSwitch>>(
            "cluster", default: ["enabled": false], "Replication: a primary server and replicas.")
        /// The metrics exporter of Redis.
        ///
        /// Chart key `redis.metrics`, default `{enabled: true}`.
        public let metrics = Field<Typed<OpenSwitch>>(
            "metrics", default: ["enabled": true], "The metrics exporter of Redis.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The subchart postgresql, for evaluation.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `postgresql`.
    public struct PostgreSQLChart: ChartTable {
        /// The user name.
        ///
        /// Chart key `postgresql.postgresqlUsername`, default `gitlab`.
        public let postgresqlUsername = Field<String?>("postgresqlUsername", default: "gitlab", "The user name.")
        /// The administrator's password.
        ///
        /// The chart reads it from a Secret.
        ///
        /// Chart key `postgresql.postgresqlPostgresPassword`, default `bogus`.
        public let postgresqlPostgresPassword = Field<String?>(
            "postgresqlPostgresPassword", default: "bogus",
            "The administrator's password. The chart reads it from a Secret.")
        /// Whether the subchart is installed.
        ///
        /// Chart key `postgresql.install`, default `true`.
        public let install = Field<Bool?>("install", default: true, "Whether the subchart is installed.")
        /// The name of the database.
        ///
        /// Chart key `postgresql.postgresqlDatabase`, default `gitlabhq_production`.
        public let postgresqlDatabase = Field<String?>(
            "postgresqlDatabase", default: "gitlabhq_production", "The name of the database.")
        /// The image of the container.
        ///
        /// Chart key `postgresql.image`.
        public let image = Field<Typed<OpenImage>>("image", "The image of the container.")
        /// Whether passwords are mounted as files.
        ///
        /// Chart key `postgresql.usePasswordFile`, default `true`.
        public let usePasswordFile = Field<Bool?>(
            "usePasswordFile", default: true, "Whether passwords are mounted as files.")
        /// The Secret with the passwords.
        ///
        /// Chart key `postgresql.existingSecret`, default `bogus`.
        public let existingSecret = Field<String?>("existingSecret", default: "bogus", "The Secret with the passwords.")
        /// The ConfigMap with initialization scripts for a new database.
        ///
        /// Chart key `postgresql.initdbScriptsConfigMap`, default `bogus`.
        public let initdbScriptsConfigMap = Field<String?>(
            "initdbScriptsConfigMap", default: "bogus", "The ConfigMap with initialization scripts for a new database.")
        /// Settings of the PostgreSQL server.
        ///
        /// Chart key `postgresql.master`.
        public let master = Field<Typed<PostgreSQLMaster>>("master", "Settings of the PostgreSQL server.")
        /// The metrics exporter of PostgreSQL.
        ///
        /// Chart key `postgresql.metrics`, default `{enabled: true}`.
        public let metrics = Field<Typed<OpenSwitch>>(
            "metrics", default: ["enabled": true], "The metrics exporter of PostgreSQL.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The image of the container.
    ///
    /// Chart key `postgresql.image`.
    public struct OpenImage: ChartTable {
        /// The image repository, without the tag.
        ///
        /// Chart key `postgresql.image.repository`.
        public let repository = Field<String?>("repository", "The image repository, without the tag.")
        /// The image tag.
        ///
        /// Chart key `postgresql.image.tag`, default `12.7.0`.
        public let tag = Field<String?>("tag", default: "12.7.0", "The image tag.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }
}
