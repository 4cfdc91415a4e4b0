extension GitLabValues {
    /// The chart redis.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `redis`.
    public struct RedisChart: Schema {
        /// Whether it is installed.
        ///
        /// Chart key `redis.install`, default `true`.
        public let install = Field<Bool?>("install")
        /// The Secret with the password.
        ///
        /// Chart key `redis.existingSecret`, default `gitlab-redis-secret`.
        public let existingSecret = Field<String?>("existingSecret")
        /// The member with the password.
        ///
        /// Chart key `redis.existingSecretKey`, default `redis-password`.
        public let existingSecretKey = Field<String?>("existingSecretKey")
        /// Whether the password is given as a file.
        ///
        /// Chart key `redis.usePasswordFile`, default `true`.
        public let usePasswordFile = Field<Bool?>("usePasswordFile")
        /// Several servers, one of which is in charge.
        ///
        /// Chart key `redis.cluster`.
        public let cluster = Field<Typed<OpenSwitch>>("cluster")
        /// Measures for Prometheus.
        ///
        /// Chart key `redis.metrics`.
        public let metrics = Field<Typed<OpenSwitch>>("metrics")

        /// The keys of this mapping.
        public init() {}

        /// All values of the chart redis work.
        public static var isOpen: Bool { true }
    }

    /// The chart postgresql.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `postgresql`.
    public struct PostgreSQLChart: Schema {
        /// Whether it is installed.
        ///
        /// Chart key `postgresql.install`, default `true`.
        public let install = Field<Bool?>("install")
        /// Its image.
        ///
        /// Chart key `postgresql.image`.
        public let image = Field<Typed<OpenImage>>("image")
        /// The user.
        ///
        /// Chart key `postgresql.postgresqlUsername`, default `gitlab`.
        public let postgresqlUsername = Field<String?>("postgresqlUsername")
        /// The administrator's password; the chart takes it out of a Secret.
        ///
        /// Chart key `postgresql.postgresqlPostgresPassword`, default `bogus`.
        public let postgresqlPostgresPassword = Field<String?>("postgresqlPostgresPassword")
        /// The database.
        ///
        /// Chart key `postgresql.postgresqlDatabase`, default `gitlabhq_production`.
        public let postgresqlDatabase = Field<String?>("postgresqlDatabase")
        /// Whether passwords are given as files.
        ///
        /// Chart key `postgresql.usePasswordFile`, default `true`.
        public let usePasswordFile = Field<Bool?>("usePasswordFile")
        /// The Secret with the passwords.
        ///
        /// Chart key `postgresql.existingSecret`, default `bogus`.
        public let existingSecret = Field<String?>("existingSecret")
        /// The ConfigMap with scripts for a new database.
        ///
        /// Chart key `postgresql.initdbScriptsConfigMap`, default `bogus`.
        public let initdbScriptsConfigMap = Field<String?>("initdbScriptsConfigMap")
        /// The server.
        ///
        /// Chart key `postgresql.master`.
        public let master = Field<Typed<PostgreSQLMaster>>("master")
        /// Measures for Prometheus.
        ///
        /// Chart key `postgresql.metrics`.
        public let metrics = Field<Typed<OpenSwitch>>("metrics")

        /// The keys of this mapping.
        public init() {}

        /// All values of the chart postgresql work.
        public static var isOpen: Bool { true }
    }

    /// An image.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `postgresql.image`.
    public struct OpenImage: Schema {
        /// The image's name, without its tag.
        ///
        /// Chart key `postgresql.image.repository`.
        public let repository = Field<String?>("repository")
        /// The image's tag.
        ///
        /// Chart key `postgresql.image.tag`, default `12.7.0`.
        public let tag = Field<String?>("tag")

        /// The keys of this mapping.
        public init() {}

        /// All values of the part work.
        public static var isOpen: Bool { true }
    }

    /// The PostgreSQL server.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `postgresql.master`.
    public struct PostgreSQLMaster: Schema {
        /// More that is mounted.
        ///
        /// This is a list, not a text.
        ///
        /// Chart key `postgresql.master.extraVolumeMounts`.
        public let extraVolumeMounts = Field<TypedList<Typed<MountedSource>>>("extraVolumeMounts")
        /// Annotations of the pod.
        ///
        /// Chart key `postgresql.master.podAnnotations`.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")

        /// The keys of this mapping.
        public init() {}

        /// All values of the part work.
        public static var isOpen: Bool { true }
    }

    /// The chart gitlab-runner.
    ///
    /// Beside these, all its values work, as ``GitLabRunnerValues`` has them.
    ///
    /// Chart key `gitlab-runner`.
    public struct RunnerChart: Schema {
        /// Whether it is installed.
        ///
        /// Chart key `gitlab-runner.install`, default `true`.
        public let install = Field<Bool?>("install")
        /// GitLab's address.
        ///
        /// Chart key `gitlab-runner.gitlabUrl`, default made from the domain.
        public let gitlabUrl = Field<String?>("gitlabUrl")
        /// The runner's whole image, with its tag.
        ///
        /// Chart key `gitlab-runner.image`.
        public let image = Field<String?>("image")
        /// When that image is pulled.
        ///
        /// Chart key `gitlab-runner.imagePullPolicy`.
        public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy")
        /// The most jobs at a time.
        ///
        /// Chart key `gitlab-runner.concurrent`.
        public let concurrent = Field<Int?>("concurrent")
        /// Seconds between two questions for new jobs.
        ///
        /// Chart key `gitlab-runner.checkInterval`.
        public let checkInterval = Field<Int?>("checkInterval")
        /// What the runner may do in the cluster.
        ///
        /// Chart key `gitlab-runner.rbac`.
        public let rbac = Field<Typed<GitLabRunnerValues.RBAC>>("rbac")
        /// The runner's registration and how jobs run.
        ///
        /// Chart key `gitlab-runner.runners`.
        public let runners = Field<Typed<GitLabRunnerValues.Runners>>("runners")
        /// Annotations of the runner's pod.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab-runner.podAnnotations`.
        public let podAnnotations = Field<TypedMap<AnyScalar>>("podAnnotations")

        /// The keys of this mapping.
        public init() {}

        /// All values of the chart gitlab-runner work.
        public static var isOpen: Bool { true }
    }
}
