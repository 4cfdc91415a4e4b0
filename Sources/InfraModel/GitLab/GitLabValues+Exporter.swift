extension GitLabValues {
    /// Measures of the database, Redis and Sidekiq for Prometheus.
    ///
    /// Chart key `gitlab.gitlab-exporter`.
    public struct Exporter: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.gitlab-exporter.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.gitlab-exporter.image`.
        public let image = Field<Typed<Image>>("image")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.gitlab-exporter.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// The service that leads to it.
        ///
        /// Chart key `gitlab.gitlab-exporter.service`.
        public let service = Field<Typed<ExporterService>>("service")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.gitlab-exporter.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// The database, where it differs from `global.psql`.
        ///
        /// Chart key `gitlab.gitlab-exporter.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.gitlab-exporter.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.gitlab-exporter.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.gitlab-exporter.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.gitlab-exporter.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitlab-exporter.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.gitlab-exporter.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.gitlab-exporter.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.gitlab-exporter.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")
        /// Containers that run before the others, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>("extraInitContainers")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")
        /// What the chart's templates work out about the database.
        ///
        /// It is not meant to be set.
        ///
        /// Chart key `gitlab.gitlab-exporter.local`.
        public let local = Field<Typed<LocalPostgreSQL>>("local")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to a component's one port.
    ///
    /// Chart key `gitlab.gitlab-exporter.service`.
    public struct ExporterService: Schema {
        /// Its name.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.name`, default `gitlab-exporter`.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Its port.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.externalPort`, default `9168`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.internalPort`, default `9168`.
        public let internalPort = Field<Int?>("internalPort")

        /// The keys of this mapping.
        public init() {}
    }

    /// Mail that comes in.
    ///
    /// Chart key `gitlab.mailroom`.
    public struct Mailroom: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.mailroom.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.mailroom.image`.
        public let image = Field<Typed<Image>>("image")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.mailroom.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.mailroom.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.mailroom.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.mailroom.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.mailroom.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.mailroom.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.mailroom.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `gitlab.mailroom.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.mailroom.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.mailroom.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.mailroom.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.mailroom.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")

        /// The keys of this mapping.
        public init() {}
    }

    /// The operator that supervises upgrades.
    ///
    /// Chart key `gitlab.operator`.
    public struct Operator: Schema {
        /// Its image.
        ///
        /// Chart key `gitlab.operator.image`.
        public let image = Field<Typed<Image>>("image")
        /// Its version.
        ///
        /// Chart key `gitlab.operator.version`, default `0.11`.
        public let version = Field<String?>("version")
        /// What the names of its resource definitions start with.
        ///
        /// Chart key `gitlab.operator.crdPrefix`.
        public let crdPrefix = Field<String?>("crdPrefix")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.operator.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.operator.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.operator.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.operator.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.operator.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")

        /// The keys of this mapping.
        public init() {}
    }

    /// The way to Grafana.
    ///
    /// Chart key `gitlab.gitlab-grafana`.
    public struct GrafanaIngress: Schema {
        /// Settings of every resource.
        ///
        /// Chart key `gitlab.gitlab-grafana.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// How Grafana is reached from outside the cluster.
        ///
        /// Chart key `gitlab.gitlab-grafana.ingress`.
        public let ingress = Field<Typed<Ingress>>("ingress")

        /// The keys of this mapping.
        public init() {}
    }
}
