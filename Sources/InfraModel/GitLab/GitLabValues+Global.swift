extension GitLabValues {
    /// What several components have to know.
    ///
    /// Chart key `global`.
    public struct Global: Schema {
        /// Settings of every resource.
        ///
        /// Chart key `global.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Which edition of GitLab is installed.
        ///
        /// Chart key `global.edition`, default `ee`.
        public let edition = Field<Edition?>("edition")
        /// The GitLab version, from which images' tags are made.
        ///
        /// Chart key `global.gitlabVersion`, default the chart's.
        public let gitlabVersion = Field<String?>("gitlabVersion")
        /// The licence of an Enterprise Edition.
        ///
        /// Chart key `global.gitlab`.
        public let gitlab = Field<Typed<GlobalGitLab>>("gitlab")
        /// The first password of the user `root`.
        ///
        /// Chart key `global.initialRootPassword`, default an empty mapping.
        public let initialRootPassword = Field<Typed<SecretReference>>("initialRootPassword")
        /// The names under which everything is reached.
        ///
        /// Chart key `global.hosts`.
        public let hosts = Field<Typed<Hosts>>("hosts")
        /// How components are reached from outside the cluster.
        ///
        /// Chart key `global.ingress`, default an empty mapping.
        public let ingress = Field<Typed<GlobalIngress>>("ingress")
        /// What holds for every image.
        ///
        /// Chart key `global.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// The pull policy of every image, under an older key.
        ///
        /// Chart key `global.imagePullPolicy`.
        public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy")
        /// How much pods of a component stay away from each other.
        ///
        /// Chart key `global.antiAffinity`, default `soft`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")
        /// Labels of the nodes on which all pods may run.
        ///
        /// Chart key `global.nodeSelector`, read by a template only.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// The time zone of the web pages.
        ///
        /// Chart key `global.time_zone`, default `UTC`.
        public let timeZone = Field<String?>("time_zone")
        /// A resource that describes the whole release.
        ///
        /// Chart key `global.application`.
        public let application = Field<Typed<Application>>("application")
        /// The operator that supervises upgrades.
        ///
        /// Chart key `global.operator`.
        public let `operator` = Field<Typed<GlobalOperator>>("operator")
        /// What holds for every Deployment.
        ///
        /// Chart key `global.deployment`.
        public let deployment = Field<Typed<GlobalDeployment>>("deployment")
        /// What holds for every pod.
        ///
        /// Chart key `global.pod`.
        public let pod = Field<Typed<GlobalPod>>("pod")
        /// What holds for every service.
        ///
        /// Chart key `global.service`.
        public let service = Field<Typed<GlobalService>>("service")
        /// A name that services would have, under an older key.
        ///
        /// Chart key `global.serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// The service accounts of all components.
        ///
        /// Chart key `global.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// More environment variables of all components.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `global.extraEnv`, default an empty mapping.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// The images of the Community Edition.
        ///
        /// Chart key `global.communityImages`.
        public let communityImages = Field<Typed<EditionImages>>("communityImages")
        /// The images of the Enterprise Edition.
        ///
        /// Chart key `global.enterpriseImages`.
        public let enterpriseImages = Field<Typed<EditionImages>>("enterpriseImages")
        /// The image that init containers run in.
        ///
        /// Chart key `global.busybox`.
        public let busybox = Field<Typed<ImageSettings>>("busybox")
        /// The image that jobs talk to the cluster with.
        ///
        /// Chart key `global.kubectl`.
        public let kubectl = Field<Typed<Kubectl>>("kubectl")
        /// Authorities of one's own.
        ///
        /// Chart key `global.certificates`.
        public let certificates = Field<Typed<Certificates>>("certificates")
        /// The database.
        ///
        /// Chart key `global.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis.
        ///
        /// Chart key `global.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// Where repositories are.
        ///
        /// Chart key `global.gitaly`.
        public let gitaly = Field<Typed<GlobalGitaly>>("gitaly")
        /// How repositories are kept on several Gitaly.
        ///
        /// Chart key `global.praefect`.
        public let praefect = Field<Typed<GlobalPraefect>>("praefect")
        /// MinIO.
        ///
        /// Chart key `global.minio`.
        public let minio = Field<Typed<GlobalMinio>>("minio")
        /// The container registry.
        ///
        /// Chart key `global.registry`.
        public let registry = Field<Typed<GlobalRegistry>>("registry")
        /// Git over SSH.
        ///
        /// Chart key `global.shell`.
        public let shell = Field<Typed<GlobalShell>>("shell")
        /// The web pages and the API.
        ///
        /// Chart key `global.webservice`, default an empty mapping.
        public let webservice = Field<Typed<GlobalWebservice>>("webservice")
        /// Workhorse, which stands before the web pages.
        ///
        /// Chart key `global.workhorse`.
        public let workhorse = Field<Typed<GlobalWorkhorse>>("workhorse")
        /// Static web sites of projects.
        ///
        /// Chart key `global.pages`.
        public let pages = Field<Typed<GlobalPages>>("pages")
        /// The server to which agents in other clusters connect.
        ///
        /// Chart key `global.kas`.
        public let kas = Field<Typed<GlobalAgentServer>>("kas")
        /// The runner.
        ///
        /// Chart key `global.runner`.
        public let runner = Field<Typed<GlobalRunner>>("runner")
        /// Copies of the whole instance at other sites.
        ///
        /// Chart key `global.geo`.
        public let geo = Field<Typed<Geo>>("geo")
        /// Grafana.
        ///
        /// Chart key `global.grafana`.
        public let grafana = Field<Typed<ComponentSwitch>>("grafana")
        /// How the Ruby programs start.
        ///
        /// Chart key `global.rails`.
        public let rails = Field<Typed<Rails>>("rails")
        /// The keys with which data is encrypted.
        ///
        /// Whoever loses them loses that data.
        ///
        /// Chart key `global.railsSecrets`, default an empty mapping.
        public let railsSecrets = Field<Typed<SecretReference>>("railsSecrets")
        /// Programs that log people in by GitLab.
        ///
        /// Chart key `global.oauth`.
        public let oauth = Field<Typed<OAuthApplications>>("oauth")
        /// The server that takes outgoing mail.
        ///
        /// Chart key `global.smtp`.
        public let smtp = Field<Typed<SMTP>>("smtp")
        /// What outgoing mail says about itself.
        ///
        /// Chart key `global.email`.
        public let email = Field<Typed<Email>>("email")
        /// Where the programs send traces.
        ///
        /// Chart key `global.tracing`.
        public let tracing = Field<Typed<Tracing>>("tracing")
        /// GitLab's own settings.
        ///
        /// Chart key `global.appConfig`.
        public let appConfig = Field<Typed<AppConfig>>("appConfig")

        /// The keys of this mapping.
        public init() {}
    }

    /// An edition of GitLab.
    public enum Edition: String, Choice {
        /// The Community Edition.
        case ce
        /// The Enterprise Edition, which is the same without a licence.
        case ee
    }

    /// The licence of an Enterprise Edition.
    ///
    /// Chart key `global.gitlab`.
    public struct GlobalGitLab: Schema {
        /// The licence.
        ///
        /// Chart key `global.gitlab.license`, default an empty mapping.
        public let license = Field<Typed<SecretReference>>("license")

        /// The keys of this mapping.
        public init() {}
    }

    /// A resource of the kind Application that describes the whole release.
    ///
    /// Chart key `global.application`.
    public struct Application: Schema {
        /// Whether there is one.
        ///
        /// Chart key `global.application.create`, default `false`.
        public let create = Field<Bool?>("create")
        /// Links that it shows.
        ///
        /// Chart key `global.application.links`, default an empty list.
        public let links = Field<TypedList<FreeMapping>>("links")
        /// Whether roles of the whole cluster are created.
        ///
        /// Chart key `global.application.allowClusterRoles`, default `true`.
        public let allowClusterRoles = Field<Bool?>("allowClusterRoles")

        /// The keys of this mapping.
        public init() {}
    }

    /// The operator that supervises upgrades.
    ///
    /// Chart key `global.operator`.
    public struct GlobalOperator: Schema {
        /// Whether there is one.
        ///
        /// Chart key `global.operator.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// How it goes about an upgrade.
        ///
        /// Chart key `global.operator.rollout`.
        public let rollout = Field<Typed<OperatorRollout>>("rollout")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the operator goes about an upgrade.
    ///
    /// Chart key `global.operator.rollout`.
    public struct OperatorRollout: Schema {
        /// Whether Deployments wait for it.
        ///
        /// Chart key `global.operator.rollout.autoPause`, default `true`.
        public let autoPause = Field<Bool?>("autoPause")

        /// The keys of this mapping.
        public init() {}
    }

    /// What holds for every Deployment.
    ///
    /// Chart key `global.deployment`.
    public struct GlobalDeployment: Schema {
        /// Annotations.
        ///
        /// Chart key `global.deployment.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// What holds for every pod.
    ///
    /// Chart key `global.pod`.
    public struct GlobalPod: Schema {
        /// Labels.
        ///
        /// Chart key `global.pod.labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")

        /// The keys of this mapping.
        public init() {}
    }

    /// What holds for every service.
    ///
    /// Chart key `global.service`.
    public struct GlobalService: Schema {
        /// Labels.
        ///
        /// Chart key `global.service.labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")
        /// Annotations.
        ///
        /// Chart key `global.service.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// A component that is there or not.
    ///
    /// Chart keys `global.grafana`, `global.rails.bootsnap`, `gitlab.webservice.helmTests`,
    /// `gitlab.migrations.bootsnap`, `registry.maintenance.readonly` and `registry.compatibility.schema1`.
    public struct ComponentSwitch: Schema {
        /// Whether it is there.
        ///
        /// Chart key `….enabled`, default by place: `false`, `true`.
        public let enabled = Field<Bool?>("enabled")

        /// The keys of this mapping.
        public init() {}
    }
}
