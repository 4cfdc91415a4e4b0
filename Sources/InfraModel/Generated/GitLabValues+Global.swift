// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Global settings shared by several components: host names, database, object storage, secrets.
    ///
    /// Chart key `global`.
    public struct Global: ChartTable {
        /// Settings of every resource.
        ///
        /// Chart key `global.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource.")
        /// Default settings of all images.
        ///
        /// Chart key `global.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "Default settings of all images.")
        /// The pull policy of all images.
        ///
        /// A legacy key.
        ///
        /// Chart key `global.imagePullPolicy`.
        public let imagePullPolicy = Field<ImagePullPolicy?>(
            "imagePullPolicy", "The pull policy of all images. A legacy key.")
        /// The operator settings.
        ///
        /// Chart key `global.operator`.
        public let `operator` = Field<Typed<GlobalOperator>>("operator", "The operator settings.")
        /// Settings of all pods.
        ///
        /// Chart key `global.pod`.
        public let pod = Field<Typed<GlobalPod>>("pod", "Settings of all pods.")
        /// The edition of GitLab.
        ///
        /// Chart key `global.edition`, default `ee`.
        public let edition = Field<Edition?>("edition", default: "ee", "The edition of GitLab.")
        /// The GitLab version, which determines the image tags.
        ///
        /// Defaults to the chart's app version.
        ///
        /// Chart key `global.gitlabVersion`.
        public let gitlabVersion = Field<String?>(
            "gitlabVersion", "The GitLab version, which determines the image tags. Defaults to the chart's app version."
        )
        /// The Application resource that describes the release.
        ///
        /// Chart key `global.application`.
        public let application = Field<Typed<Application>>(
            "application", "The Application resource that describes the release.")
        /// Host names of all components.
        ///
        /// Omitted names are derived from the domain.
        ///
        /// Chart key `global.hosts`.
        public let hosts = Field<Typed<Hosts>>(
            "hosts", "Host names of all components. Omitted names are derived from the domain.")
        /// Default settings of all Ingress resources.
        ///
        /// Chart key `global.ingress`.
        public let ingress = Field<Typed<GlobalIngress>>("ingress", "Default settings of all Ingress resources.")
        /// Settings of the Enterprise Edition.
        ///
        /// Chart key `global.gitlab`.
        public let gitlab = Field<Typed<GlobalGitLab>>("gitlab", "Settings of the Enterprise Edition.")
        /// The initial password of the user `root`.
        ///
        /// Chart key `global.initialRootPassword`, default `{}`.
        public let initialRootPassword = Field<Typed<SecretReference>>(
            "initialRootPassword", default: [:], "The initial password of the user `root`.")
        /// The default PostgreSQL database.
        ///
        /// Chart key `global.psql`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql",
            default: [
                "connectTimeout": .null, "keepalives": .null, "keepalivesIdle": .null, "keepalivesInterval": .null,
                "keepalivesCount": .null, "tcpUserTimeout": .null, "password": [:],
                "knownDecompositions": ["main", "ci"], "ssl": [:],
            ], "The default PostgreSQL database.")
        /// The default Redis server.
        ///
        /// Chart key `global.redis`, default `{password: {enabled: true}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": ["enabled": true]], "The default Redis server.")
        /// The default Gitaly settings.
        ///
        /// Chart key `global.gitaly`.
        public let gitaly = Field<Typed<GlobalGitaly>>("gitaly", "The default Gitaly settings.")
        /// The Praefect settings.
        ///
        /// Chart key `global.praefect`.
        public let praefect = Field<Typed<GlobalPraefect>>("praefect", "The Praefect settings.")
        /// The default MinIO settings.
        ///
        /// Chart key `global.minio`.
        public let minio = Field<Typed<GlobalMinio>>("minio", "The default MinIO settings.")
        /// Whether Grafana is installed and its settings.
        ///
        /// Chart key `global.grafana`, default `{enabled: false}`.
        public let grafana = Field<Typed<ComponentSwitch>>(
            "grafana", default: ["enabled": false], "Whether Grafana is installed and its settings.")
        /// Settings of the GitLab application (`gitlab.yml`).
        ///
        /// Chart key `global.appConfig`.
        public let appConfig = Field<Typed<AppConfig>>(
            "appConfig", "Settings of the GitLab application (`gitlab.yml`).")
        /// OAuth applications that use GitLab as an identity provider.
        ///
        /// Chart key `global.oauth`.
        public let oauth = Field<Typed<OAuthApplications>>(
            "oauth", "OAuth applications that use GitLab as an identity provider.")
        /// Geo: replication to secondary sites.
        ///
        /// Chart key `global.geo`.
        public let geo = Field<Typed<Geo>>("geo", "Geo: replication to secondary sites.")
        /// The default settings of the GitLab agent server (KAS).
        ///
        /// Chart key `global.kas`.
        public let kas = Field<Typed<GlobalAgentServer>>(
            "kas", "The default settings of the GitLab agent server (KAS).")
        /// The default GitLab Shell settings.
        ///
        /// Chart key `global.shell`.
        public let shell = Field<Typed<GlobalShell>>("shell", "The default GitLab Shell settings.")
        /// The Secret with the Rails encryption keys.
        ///
        /// Data encrypted with lost keys cannot be recovered.
        ///
        /// Chart key `global.railsSecrets`, default `{}`.
        public let railsSecrets = Field<Typed<SecretReference>>(
            "railsSecrets", default: [:],
            "The Secret with the Rails encryption keys. Data encrypted with lost keys cannot be recovered.")
        /// Settings of Rails.
        ///
        /// Chart key `global.rails`.
        public let rails = Field<Typed<Rails>>("rails", "Settings of Rails.")
        /// The default container registry settings.
        ///
        /// Chart key `global.registry`.
        public let registry = Field<Typed<GlobalRegistry>>("registry", "The default container registry settings.")
        /// The default GitLab Pages settings.
        ///
        /// Chart key `global.pages`.
        public let pages = Field<Typed<GlobalPages>>("pages", "The default GitLab Pages settings.")
        /// The runner settings.
        ///
        /// Chart key `global.runner`.
        public let runner = Field<Typed<GlobalRunner>>("runner", "The runner settings.")
        /// The SMTP server for outgoing email.
        ///
        /// Chart key `global.smtp`.
        public let smtp = Field<Typed<SMTP>>("smtp", "The SMTP server for outgoing email.")
        /// Headers of outgoing email.
        ///
        /// Chart key `global.email`.
        public let email = Field<Typed<Email>>("email", "Headers of outgoing email.")
        /// The time zone of the web interface.
        ///
        /// Chart key `global.time_zone`, default `UTC`.
        public let timeZone = Field<String?>("time_zone", default: "UTC", "The time zone of the web interface.")
        /// Settings of all Services.
        ///
        /// Chart key `global.service`.
        public let service = Field<Typed<GlobalService>>("service", "Settings of all Services.")
        /// The name of the Services.
        ///
        /// A legacy key.
        ///
        /// Chart key `global.serviceName`.
        public let serviceName = Field<String?>("serviceName", "The name of the Services. A legacy key.")
        /// Settings of all Deployments.
        ///
        /// Chart key `global.deployment`.
        public let deployment = Field<Typed<GlobalDeployment>>("deployment", "Settings of all Deployments.")
        /// Default pod anti-affinity of all components.
        ///
        /// Chart key `global.antiAffinity`, default `soft`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", default: "soft", "Default pod anti-affinity of all components.")
        /// The node selector of all pods.
        ///
        /// Chart key `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector", "The node selector of all pods.")
        /// The default Workhorse settings.
        ///
        /// Chart key `global.workhorse`.
        public let workhorse = Field<Typed<GlobalWorkhorse>>("workhorse", "The default Workhorse settings.")
        /// The default webservice settings.
        ///
        /// Chart key `global.webservice`.
        public let webservice = Field<Typed<GlobalWebservice>>("webservice", "The default webservice settings.")
        /// Custom certificate authorities.
        ///
        /// Chart key `global.certificates`.
        public let certificates = Field<Typed<Certificates>>("certificates", "Custom certificate authorities.")
        /// The kubectl image of jobs that access the cluster.
        ///
        /// Chart key `global.kubectl`.
        public let kubectl = Field<Typed<Kubectl>>("kubectl", "The kubectl image of jobs that access the cluster.")
        /// The image of init containers.
        ///
        /// Chart key `global.busybox`.
        public let busybox = Field<Typed<ImageSettings>>("busybox", "The image of init containers.")
        /// Default settings of all service accounts.
        ///
        /// Chart key `global.serviceAccount`, default `{enabled: false, create: true, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": true, "annotations": [:]],
            "Default settings of all service accounts.")
        /// Distributed tracing.
        ///
        /// Chart key `global.tracing`.
        public let tracing = Field<Typed<Tracing>>("tracing", "Distributed tracing.")
        /// Additional environment variables of all components.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `global.extraEnv`, default `{}`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", default: [:], "Additional environment variables of all components. The chart quotes the values."
        )
        /// Images of the Community Edition.
        ///
        /// Chart key `global.communityImages`.
        public let communityImages = Field<Typed<EditionImages>>(
            "communityImages",
            default: [
                "migrations": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-toolbox-ce"],
                "sidekiq": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-sidekiq-ce"],
                "toolbox": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-toolbox-ce"],
                "webservice": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-webservice-ce"],
                "workhorse": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-workhorse-ce"],
            ], "Images of the Community Edition.")
        /// Images of the Enterprise Edition.
        ///
        /// Chart key `global.enterpriseImages`.
        public let enterpriseImages = Field<Typed<EditionImages>>(
            "enterpriseImages",
            default: [
                "geo-logcursor": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-geo-logcursor"],
                "migrations": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-toolbox-ee"],
                "sidekiq": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-sidekiq-ee"],
                "toolbox": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-toolbox-ee"],
                "webservice": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-webservice-ee"],
                "workhorse": ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-workhorse-ee"],
            ], "Images of the Enterprise Edition.")

        /// Creates the schema.
        public init() {}
    }

    /// The operator settings.
    ///
    /// Chart key `global.operator`.
    public struct GlobalOperator: ChartTable {
        /// Whether the operator is used.
        ///
        /// Chart key `global.operator.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the operator is used.")
        /// The upgrade rollout of the operator.
        ///
        /// Chart key `global.operator.rollout`.
        public let rollout = Field<Typed<OperatorRollout>>("rollout", "The upgrade rollout of the operator.")

        /// Creates the schema.
        public init() {}
    }
}
