extension GitLabValues {
    /// A PostgreSQL server that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.postgresql`.
    public struct MinioPostgreSQL: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.postgresql.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// What is kept: the state (`namespace`) or the changes (`access`).
        ///
        /// Chart key `minio.minioConfig.postgresql.format`, default `namespace`.
        public let format = Field<String?>("format")
        /// How to connect.
        ///
        /// Chart key `minio.minioConfig.postgresql.connectionString`, default an empty string.
        public let connectionString = Field<String?>("connectionString")
        /// The table.
        ///
        /// Chart key `minio.minioConfig.postgresql.table`, default an empty string.
        public let table = Field<String?>("table")
        /// The server's name.
        ///
        /// Chart key `minio.minioConfig.postgresql.host`, default an empty string.
        public let host = Field<String?>("host")
        /// The server's port, as a string.
        ///
        /// Chart key `minio.minioConfig.postgresql.port`, default an empty string.
        public let port = Field<String?>("port")
        /// The user.
        ///
        /// Chart key `minio.minioConfig.postgresql.user`, default an empty string.
        public let user = Field<String?>("user")
        /// The password.
        ///
        /// Chart key `minio.minioConfig.postgresql.password`, default an empty string.
        public let password = Field<String?>("password")
        /// The database.
        ///
        /// Chart key `minio.minioConfig.postgresql.database`, default an empty string.
        public let database = Field<String?>("database")

        /// The keys of this mapping.
        public init() {}
    }

    /// A MySQL server that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.mysql`.
    public struct MinioMySQL: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.mysql.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// What is kept: the state (`namespace`) or the changes (`access`).
        ///
        /// Chart key `minio.minioConfig.mysql.format`, default `namespace`.
        public let format = Field<String?>("format")
        /// How to connect.
        ///
        /// Chart key `minio.minioConfig.mysql.dsnString`, default an empty string.
        public let dsnString = Field<String?>("dsnString")
        /// The table.
        ///
        /// Chart key `minio.minioConfig.mysql.table`, default an empty string.
        public let table = Field<String?>("table")
        /// The server's name.
        ///
        /// Chart key `minio.minioConfig.mysql.host`, default an empty string.
        public let host = Field<String?>("host")
        /// The server's port, as a string.
        ///
        /// Chart key `minio.minioConfig.mysql.port`, default an empty string.
        public let port = Field<String?>("port")
        /// The user.
        ///
        /// Chart key `minio.minioConfig.mysql.user`, default an empty string.
        public let user = Field<String?>("user")
        /// The password.
        ///
        /// Chart key `minio.minioConfig.mysql.password`, default an empty string.
        public let password = Field<String?>("password")
        /// The database.
        ///
        /// Chart key `minio.minioConfig.mysql.database`, default an empty string.
        public let database = Field<String?>("database")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Kafka cluster that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.kafka`.
    public struct MinioKafka: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.kafka.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// Its servers, as the text of a JSON list, or `null`.
        ///
        /// Chart key `minio.minioConfig.kafka.brokers`, default `null`.
        public let brokers = Field<String?>("brokers")
        /// The topic.
        ///
        /// Chart key `minio.minioConfig.kafka.topic`, default an empty string.
        public let topic = Field<String?>("topic")

        /// The keys of this mapping.
        public init() {}
    }

    /// An address that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.webhook`.
    public struct MinioWebhook: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.webhook.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// The address.
        ///
        /// Chart key `minio.minioConfig.webhook.endpoint`, default an empty string.
        public let endpoint = Field<String?>("endpoint")

        /// The keys of this mapping.
        public init() {}
    }

    /// A message broker that MinIO tells about changes.
    ///
    /// Chart key `minio.minioConfig.mqtt`.
    public struct MinioMQTT: Schema {
        /// Whether it is told.
        ///
        /// Chart key `minio.minioConfig.mqtt.enable`, default `false`.
        public let enable = Field<Bool?>("enable")
        /// Its address.
        ///
        /// Chart key `minio.minioConfig.mqtt.broker`, default an empty string.
        public let broker = Field<String?>("broker")
        /// The topic.
        ///
        /// Chart key `minio.minioConfig.mqtt.topic`, default an empty string.
        public let topic = Field<String?>("topic")
        /// How sure delivery has to be: 0, 1 or 2.
        ///
        /// Chart key `minio.minioConfig.mqtt.qos`, default `0`.
        public let qos = Field<Int?>("qos")
        /// The client.
        ///
        /// Chart key `minio.minioConfig.mqtt.clientId`, default an empty string.
        public let clientId = Field<String?>("clientId")
        /// The user.
        ///
        /// Chart key `minio.minioConfig.mqtt.username`, default an empty string.
        public let username = Field<String?>("username")
        /// The password.
        ///
        /// Chart key `minio.minioConfig.mqtt.password`, default an empty string.
        public let password = Field<String?>("password")

        /// The keys of this mapping.
        public init() {}
    }
}
