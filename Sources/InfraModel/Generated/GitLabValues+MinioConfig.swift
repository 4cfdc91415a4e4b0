// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Additional configuration.
    ///
    /// Chart key `minio.minioConfig`.
    public struct MinioConfig: ChartTable {
        /// The region that MinIO reports.
        ///
        /// Chart key `minio.minioConfig.region`, default `us-east-1`.
        public let region = Field<String?>("region", default: "us-east-1", "The region that MinIO reports.")
        /// Whether the web interface is enabled: `on` or `off`.
        ///
        /// Chart key `minio.minioConfig.browser`, default `on`.
        public let browser = Field<String?>(
            "browser", default: "on", "Whether the web interface is enabled: `on` or `off`.")
        /// The domain of virtual-host-style requests.
        ///
        /// Chart key `minio.minioConfig.domain`, default `""`.
        public let domain = Field<String?>("domain", default: "", "The domain of virtual-host-style requests.")
        /// Logging targets.
        ///
        /// Chart key `minio.minioConfig.logger`.
        public let logger = Field<Typed<MinioLogger>>("logger", "Logging targets.")
        /// Notifications to an AMQP broker.
        ///
        /// The chart misspells the key.
        ///
        /// Chart key `minio.minioConfig.aqmp`.
        public let aqmp = Field<Typed<MinioAMQP>>(
            "aqmp", "Notifications to an AMQP broker. The chart misspells the key.")
        /// Notifications to a NATS server.
        ///
        /// Chart key `minio.minioConfig.nats`.
        public let nats = Field<Typed<MinioNATS>>("nats", "Notifications to a NATS server.")
        /// Notifications to an Elasticsearch server.
        ///
        /// Chart key `minio.minioConfig.elasticsearch`.
        public let elasticsearch = Field<Typed<MinioElasticsearch>>(
            "elasticsearch", "Notifications to an Elasticsearch server.")
        /// Notifications to a Redis server.
        ///
        /// Chart key `minio.minioConfig.redis`.
        public let redis = Field<Typed<MinioRedis>>("redis", "Notifications to a Redis server.")
        /// Notifications to a PostgreSQL server.
        ///
        /// Chart key `minio.minioConfig.postgresql`.
        public let postgresql = Field<Typed<MinioPostgreSQL>>("postgresql", "Notifications to a PostgreSQL server.")
        /// Notifications to Kafka.
        ///
        /// Chart key `minio.minioConfig.kafka`.
        public let kafka = Field<Typed<MinioKafka>>("kafka", "Notifications to Kafka.")
        /// Notifications to a webhook.
        ///
        /// Chart key `minio.minioConfig.webhook`.
        public let webhook = Field<Typed<MinioWebhook>>("webhook", "Notifications to a webhook.")
        /// Notifications to a MySQL server.
        ///
        /// Chart key `minio.minioConfig.mysql`.
        public let mysql = Field<Typed<MinioMySQL>>("mysql", "Notifications to a MySQL server.")
        /// Notifications to an MQTT broker.
        ///
        /// Chart key `minio.minioConfig.mqtt`.
        public let mqtt = Field<Typed<MinioMQTT>>("mqtt", "Notifications to an MQTT broker.")

        /// Creates the schema.
        public init() {}
    }

    /// Logging targets.
    ///
    /// Chart key `minio.minioConfig.logger`.
    public struct MinioLogger: ChartTable {
        /// Logging to the console.
        ///
        /// Chart key `minio.minioConfig.logger.console`.
        public let console = Field<Typed<MinioSwitch>>("console", "Logging to the console.")
        /// Logging to a file.
        ///
        /// Chart key `minio.minioConfig.logger.file`.
        public let file = Field<Typed<MinioLogFile>>("file", "Logging to a file.")

        /// Creates the schema.
        public init() {}
    }

    /// Logging to the console.
    ///
    /// Chart key `minio.minioConfig.logger.console`.
    public struct MinioSwitch: ChartTable {
        /// Whether this log target is enabled.
        ///
        /// Chart key `minio.minioConfig.logger.console.enable`, default `true`.
        public let enable = Field<Bool?>("enable", default: true, "Whether this log target is enabled.")

        /// Creates the schema.
        public init() {}
    }

    /// Logging to a file.
    ///
    /// Chart key `minio.minioConfig.logger.file`.
    public struct MinioLogFile: ChartTable {
        /// Whether this log target is enabled.
        ///
        /// Chart key `minio.minioConfig.logger.file.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this log target is enabled.")
        /// The path of the log file.
        ///
        /// Chart key `minio.minioConfig.logger.file.filename`, default `""`.
        public let filename = Field<String?>("filename", default: "", "The path of the log file.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to an AMQP broker.
    ///
    /// The chart misspells the key.
    ///
    /// Chart key `minio.minioConfig.aqmp`.
    public struct MinioAMQP: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.aqmp.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The URL of the server.
        ///
        /// Chart key `minio.minioConfig.aqmp.url`, default `""`.
        public let url = Field<String?>("url", default: "", "The URL of the server.")
        /// The AMQP exchange.
        ///
        /// Chart key `minio.minioConfig.aqmp.exchange`, default `""`.
        public let exchange = Field<String?>("exchange", default: "", "The AMQP exchange.")
        /// The AMQP routing key.
        ///
        /// Chart key `minio.minioConfig.aqmp.routingKey`, default `""`.
        public let routingKey = Field<String?>("routingKey", default: "", "The AMQP routing key.")
        /// The type of the AMQP exchange.
        ///
        /// Chart key `minio.minioConfig.aqmp.exchangeType`, default `""`.
        public let exchangeType = Field<String?>("exchangeType", default: "", "The type of the AMQP exchange.")
        /// The AMQP delivery mode.
        ///
        /// Chart key `minio.minioConfig.aqmp.deliveryMode`, default `0`.
        public let deliveryMode = Field<Int?>("deliveryMode", default: 0, "The AMQP delivery mode.")
        /// Whether undeliverable messages are returned.
        ///
        /// Chart key `minio.minioConfig.aqmp.mandatory`, default `false`.
        public let mandatory = Field<Bool?>("mandatory", default: false, "Whether undeliverable messages are returned.")
        /// Whether messages that cannot be consumed immediately are returned.
        ///
        /// Chart key `minio.minioConfig.aqmp.immediate`, default `false`.
        public let immediate = Field<Bool?>(
            "immediate", default: false, "Whether messages that cannot be consumed immediately are returned.")
        /// Whether the exchange is durable.
        ///
        /// Chart key `minio.minioConfig.aqmp.durable`, default `false`.
        public let durable = Field<Bool?>("durable", default: false, "Whether the exchange is durable.")
        /// Whether the exchange is internal.
        ///
        /// Chart key `minio.minioConfig.aqmp.internal`, default `false`.
        public let `internal` = Field<Bool?>("internal", default: false, "Whether the exchange is internal.")
        /// Whether declarations are sent without waiting for a confirmation.
        ///
        /// Chart key `minio.minioConfig.aqmp.noWait`, default `false`.
        public let noWait = Field<Bool?>(
            "noWait", default: false, "Whether declarations are sent without waiting for a confirmation.")
        /// Whether the exchange is deleted with its last queue.
        ///
        /// Chart key `minio.minioConfig.aqmp.autoDeleted`, default `false`.
        public let autoDeleted = Field<Bool?>(
            "autoDeleted", default: false, "Whether the exchange is deleted with its last queue.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to a NATS server.
    ///
    /// Chart key `minio.minioConfig.nats`.
    public struct MinioNATS: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.nats.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The URL of the server.
        ///
        /// Chart key `minio.minioConfig.nats.address`, default `""`.
        public let address = Field<String?>("address", default: "", "The URL of the server.")
        /// The NATS subject.
        ///
        /// Chart key `minio.minioConfig.nats.subject`, default `""`.
        public let subject = Field<String?>("subject", default: "", "The NATS subject.")
        /// The user name.
        ///
        /// Chart key `minio.minioConfig.nats.username`, default `""`.
        public let username = Field<String?>("username", default: "", "The user name.")
        /// The Redis password.
        ///
        /// Chart key `minio.minioConfig.nats.password`, default `""`.
        public let password = Field<String?>("password", default: "", "The Redis password.")
        /// The authentication token, instead of a user name and password.
        ///
        /// Chart key `minio.minioConfig.nats.token`, default `""`.
        public let token = Field<String?>(
            "token", default: "", "The authentication token, instead of a user name and password.")
        /// Whether the connection uses TLS.
        ///
        /// Chart key `minio.minioConfig.nats.secure`, default `false`.
        public let secure = Field<Bool?>("secure", default: false, "Whether the connection uses TLS.")
        /// The ping interval.
        ///
        /// Chart key `minio.minioConfig.nats.pingInterval`, default `0`.
        public let pingInterval = Field<Int?>("pingInterval", default: 0, "The ping interval.")
        /// Whether the server is a NATS Streaming server.
        ///
        /// Chart key `minio.minioConfig.nats.enableStreaming`, default `false`.
        public let enableStreaming = Field<Bool?>(
            "enableStreaming", default: false, "Whether the server is a NATS Streaming server.")
        /// The cluster ID of NATS Streaming.
        ///
        /// Chart key `minio.minioConfig.nats.clusterID`, default `""`.
        public let clusterID = Field<String?>("clusterID", default: "", "The cluster ID of NATS Streaming.")
        /// The client ID of NATS Streaming.
        ///
        /// Chart key `minio.minioConfig.nats.clientID`, default `""`.
        public let clientID = Field<String?>("clientID", default: "", "The client ID of NATS Streaming.")
        /// Whether messages are published asynchronously.
        ///
        /// Chart key `minio.minioConfig.nats.async`, default `false`.
        public let async = Field<Bool?>("async", default: false, "Whether messages are published asynchronously.")
        /// The maximum number of unacknowledged messages.
        ///
        /// Chart key `minio.minioConfig.nats.maxPubAcksInflight`, default `0`.
        public let maxPubAcksInflight = Field<Int?>(
            "maxPubAcksInflight", default: 0, "The maximum number of unacknowledged messages.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to an Elasticsearch server.
    ///
    /// Chart key `minio.minioConfig.elasticsearch`.
    public struct MinioElasticsearch: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.elasticsearch.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The format of the entries: `namespace` for the current state or `access` for the changes.
        ///
        /// Chart key `minio.minioConfig.elasticsearch.format`, default `namespace`.
        public let format = Field<String?>(
            "format", default: "namespace",
            "The format of the entries: `namespace` for the current state or `access` for the changes.")
        /// The URL of the server.
        ///
        /// Chart key `minio.minioConfig.elasticsearch.url`, default `""`.
        public let url = Field<String?>("url", default: "", "The URL of the server.")
        /// The Elasticsearch index.
        ///
        /// Chart key `minio.minioConfig.elasticsearch.index`, default `""`.
        public let index = Field<String?>("index", default: "", "The Elasticsearch index.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications to a Redis server.
    ///
    /// Chart key `minio.minioConfig.redis`.
    public struct MinioRedis: ChartTable {
        /// Whether this notification target is enabled.
        ///
        /// Chart key `minio.minioConfig.redis.enable`, default `false`.
        public let enable = Field<Bool?>("enable", default: false, "Whether this notification target is enabled.")
        /// The format of the entries: `namespace` for the current state or `access` for the changes.
        ///
        /// Chart key `minio.minioConfig.redis.format`, default `namespace`.
        public let format = Field<String?>(
            "format", default: "namespace",
            "The format of the entries: `namespace` for the current state or `access` for the changes.")
        /// The URL of the server.
        ///
        /// Chart key `minio.minioConfig.redis.address`, default `""`.
        public let address = Field<String?>("address", default: "", "The URL of the server.")
        /// The Redis password.
        ///
        /// Chart key `minio.minioConfig.redis.password`, default `""`.
        public let password = Field<String?>("password", default: "", "The Redis password.")
        /// The Redis key.
        ///
        /// Chart key `minio.minioConfig.redis.key`, default `""`.
        public let key = Field<String?>("key", default: "", "The Redis key.")

        /// Creates the schema.
        public init() {}
    }
}
