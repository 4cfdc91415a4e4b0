extension GitLabValues {
    /// MinIO's configuration: most of it says who is told about changes.
    ///
    /// Chart key `minio.minioConfig`.
    public struct MinioConfig: Schema {
        /// The region that it pretends to be.
        ///
        /// Chart key `minio.minioConfig.region`, default `us-east-1`.
        public let region = Field<String?>("region")
        /// Whether it has web pages: `on` or `off`.
        ///
        /// Chart key `minio.minioConfig.browser`, default `on`.
        public let browser = Field<String?>("browser")
        /// The domain for addresses that start with the bucket.
        ///
        /// Chart key `minio.minioConfig.domain`, default an empty string.
        public let domain = Field<String?>("domain")
        /// Where it logs.
        ///
        /// Chart key `minio.minioConfig.logger`.
        public let logger = Field<Typed<MinioLogger>>("logger")
        /// A message broker by AMQP; the chart spells it so.
        ///
        /// Chart key `minio.minioConfig.aqmp`.
        public let aqmp = Field<Typed<MinioAMQP>>("aqmp")
        /// A NATS server.
        ///
        /// Chart key `minio.minioConfig.nats`.
        public let nats = Field<Typed<MinioNATS>>("nats")
        /// An Elasticsearch server.
        ///
        /// Chart key `minio.minioConfig.elasticsearch`.
        public let elasticsearch = Field<Typed<MinioElasticsearch>>("elasticsearch")
        /// A Redis server.
        ///
        /// Chart key `minio.minioConfig.redis`.
        public let redis = Field<Typed<MinioRedis>>("redis")
        /// A PostgreSQL server.
        ///
        /// Chart key `minio.minioConfig.postgresql`.
        public let postgresql = Field<Typed<MinioPostgreSQL>>("postgresql")
        /// Kafka.
        ///
        /// Chart key `minio.minioConfig.kafka`.
        public let kafka = Field<Typed<MinioKafka>>("kafka")
        /// An address.
        ///
        /// Chart key `minio.minioConfig.webhook`.
        public let webhook = Field<Typed<MinioWebhook>>("webhook")
        /// A MySQL server.
        ///
        /// Chart key `minio.minioConfig.mysql`.
        public let mysql = Field<Typed<MinioMySQL>>("mysql")
        /// A message broker by MQTT.
        ///
        /// Chart key `minio.minioConfig.mqtt`.
        public let mqtt = Field<Typed<MinioMQTT>>("mqtt")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where MinIO logs.
    ///
    /// Chart key `minio.minioConfig.logger`.
    public struct MinioLogger: Schema {
        /// The console.
        ///
        /// Chart key `minio.minioConfig.logger.console`.
        public let console = Field<Typed<MinioSwitch>>("console")
        /// A file.
        ///
        /// Chart key `minio.minioConfig.logger.file`.
        public let file = Field<Typed<MinioLogFile>>("file")

        /// The keys of this mapping.
        public init() {}
    }

    /// Something that is used or not.
    ///
    /// Chart key `minio.minioConfig.logger.console`.
    public struct MinioSwitch: Schema {
        /// Whether it is used.
        ///
        /// Chart key `minio.minioConfig.logger.console.enable`, default `true`.
        public let enable = Field<Bool?>("enable")

        /// The keys of this mapping.
        public init() {}
    }

    /// A file that MinIO logs to.
    ///
    /// Chart key `minio.minioConfig.logger.file`.
    public struct MinioLogFile: Schema {
        /// Whether it is used.
        ///
        /// Chart key `minio.minioConfig.logger.file.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// The file.
        ///
        /// Chart key `minio.minioConfig.logger.file.filename`, default an empty string.
        public let filename = Field<String?>("filename")

        /// The keys of this mapping.
        public init() {}
    }

    /// A message broker that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.aqmp`.
    public struct MinioAMQP: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.aqmp.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// Its address.
        ///
        /// Chart key `minio.minioConfig.aqmp.url`, default an empty string.
        public let url = Field<String?>("url")
        /// The exchange.
        ///
        /// Chart key `minio.minioConfig.aqmp.exchange`, default an empty string.
        public let exchange = Field<String?>("exchange")
        /// The routing key.
        ///
        /// Chart key `minio.minioConfig.aqmp.routingKey`, default an empty string.
        public let routingKey = Field<String?>("routingKey")
        /// The exchange's type.
        ///
        /// Chart key `minio.minioConfig.aqmp.exchangeType`, default an empty string.
        public let exchangeType = Field<String?>("exchangeType")
        /// The delivery mode.
        ///
        /// Chart key `minio.minioConfig.aqmp.deliveryMode`, default `0`.
        public let deliveryMode = Field<Int?>("deliveryMode")
        /// Whether messages that reach nobody come back.
        ///
        /// Chart key `minio.minioConfig.aqmp.mandatory`, default `false`.
        public let mandatory = Field<Bool?>("mandatory")
        /// Whether messages that nobody takes at once come back.
        ///
        /// Chart key `minio.minioConfig.aqmp.immediate`, default `false`.
        public let immediate = Field<Bool?>("immediate")
        /// Whether the exchange outlives the broker.
        ///
        /// Chart key `minio.minioConfig.aqmp.durable`, default `false`.
        public let durable = Field<Bool?>("durable")
        /// Whether the exchange is internal.
        ///
        /// Chart key `minio.minioConfig.aqmp.internal`, default `false`.
        public let `internal` = Field<Bool?>("internal")
        /// Whether the broker's answer is not waited for.
        ///
        /// Chart key `minio.minioConfig.aqmp.noWait`, default `false`.
        public let noWait = Field<Bool?>("noWait")
        /// Whether the exchange vanishes with its last user.
        ///
        /// Chart key `minio.minioConfig.aqmp.autoDeleted`, default `false`.
        public let autoDeleted = Field<Bool?>("autoDeleted")

        /// The keys of this mapping.
        public init() {}
    }

    /// A NATS server that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.nats`.
    public struct MinioNATS: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.nats.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// Its address.
        ///
        /// Chart key `minio.minioConfig.nats.address`, default an empty string.
        public let address = Field<String?>("address")
        /// The subject.
        ///
        /// Chart key `minio.minioConfig.nats.subject`, default an empty string.
        public let subject = Field<String?>("subject")
        /// The user.
        ///
        /// Chart key `minio.minioConfig.nats.username`, default an empty string.
        public let username = Field<String?>("username")
        /// The password.
        ///
        /// Chart key `minio.minioConfig.nats.password`, default an empty string.
        public let password = Field<String?>("password")
        /// The token, in place of user and password.
        ///
        /// Chart key `minio.minioConfig.nats.token`, default an empty string.
        public let token = Field<String?>("token")
        /// Whether TLS is spoken.
        ///
        /// Chart key `minio.minioConfig.nats.secure`, default `false`.
        public let secure = Field<Bool?>("secure")
        /// How often it is asked whether it is there.
        ///
        /// Chart key `minio.minioConfig.nats.pingInterval`, default `0`.
        public let pingInterval = Field<Int?>("pingInterval")
        /// Whether it is a streaming server.
        ///
        /// Chart key `minio.minioConfig.nats.enableStreaming`, default `false`.
        public let enableStreaming = Field<Bool?>("enableStreaming")
        /// The cluster, for streaming.
        ///
        /// Chart key `minio.minioConfig.nats.clusterID`, default an empty string.
        public let clusterID = Field<String?>("clusterID")
        /// The client, for streaming.
        ///
        /// Chart key `minio.minioConfig.nats.clientID`, default an empty string.
        public let clientID = Field<String?>("clientID")
        /// Whether answers are not waited for.
        ///
        /// Chart key `minio.minioConfig.nats.async`, default `false`.
        public let async = Field<Bool?>("async")
        /// How many answers may be due.
        ///
        /// Chart key `minio.minioConfig.nats.maxPubAcksInflight`, default `0`.
        public let maxPubAcksInflight = Field<Int?>("maxPubAcksInflight")

        /// The keys of this mapping.
        public init() {}
    }

    /// An Elasticsearch server that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.elasticsearch`.
    public struct MinioElasticsearch: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.elasticsearch.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// What is kept: the state (`namespace`) or the changes (`access`).
        ///
        /// Chart key `minio.minioConfig.elasticsearch.format`, default `namespace`.
        public let format = Field<String?>("format")
        /// Its address.
        ///
        /// Chart key `minio.minioConfig.elasticsearch.url`, default an empty string.
        public let url = Field<String?>("url")
        /// The index.
        ///
        /// Chart key `minio.minioConfig.elasticsearch.index`, default an empty string.
        public let index = Field<String?>("index")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Redis server that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.redis`.
    public struct MinioRedis: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.redis.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// What is kept: the state (`namespace`) or the changes (`access`).
        ///
        /// Chart key `minio.minioConfig.redis.format`, default `namespace`.
        public let format = Field<String?>("format")
        /// Its address.
        ///
        /// Chart key `minio.minioConfig.redis.address`, default an empty string.
        public let address = Field<String?>("address")
        /// The password.
        ///
        /// Chart key `minio.minioConfig.redis.password`, default an empty string.
        public let password = Field<String?>("password")
        /// The key.
        ///
        /// Chart key `minio.minioConfig.redis.key`, default an empty string.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}
    }
}
