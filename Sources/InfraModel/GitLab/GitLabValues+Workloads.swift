extension GitLabValues {
    /// The image of a container.
    ///
    /// What is left out comes from the chart and from `global.image`.
    ///
    /// Chart keys `global.image`, `global.communityImages.webservice`, `global.communityImages.workhorse`,
    /// `global.communityImages.sidekiq`, `global.communityImages.migrations` and 41 more.
    public struct Image: Schema {
        /// The image's name, without its tag.
        ///
        /// Chart key `….repository`, default by place: `registry.gitlab.com/gitlab-org/build/cng/gitlab-webservice-ce`,
        /// `registry.gitlab.com/gitlab-org/build/cng/gitlab-workhorse-ce`,
        /// `registry.gitlab.com/gitlab-org/build/cng/gitlab-sidekiq-ce`,
        /// `registry.gitlab.com/gitlab-org/build/cng/gitlab-toolbox-ce` ….
        public let repository = Field<String?>("repository")
        /// The image's tag.
        ///
        /// Chart key `….tag`, default `v` and the GitLab version, for GitLab's own components.
        public let tag = Field<String?>("tag")
        /// When it is pulled.
        ///
        /// Chart key `….pullPolicy`.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy")
        /// Secrets with which it is pulled.
        ///
        /// Chart key `….pullSecrets`, default an empty list.
        public let pullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("pullSecrets")
        /// The image's digest, in place of a tag.
        ///
        /// Chart key `….digest`.
        public let digest = Field<String?>("digest")

        /// The keys of this mapping.
        public init() {}
    }

    /// The container that prepares a component's configuration.
    ///
    /// Chart keys `gitlab.webservice.init`, `gitlab.sidekiq.init`, `gitlab.gitlab-shell.init`, `gitlab.gitaly.init`,
    /// `gitlab.praefect.init` and 9 more.
    public struct InitContainer: Schema {
        /// Its image.
        ///
        /// Chart key `….image`, default `global.busybox.image`.
        public let image = Field<Typed<Image>>("image")
        /// What it asks for and may use.
        ///
        /// Chart key `….resources`, default an empty mapping.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// The shell script that it runs.
        ///
        /// Chart key `….script`.
        public let script = Field<String?>("script")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service account of a component's pods.
    ///
    /// Chart keys `global.serviceAccount`, `gitlab.webservice.serviceAccount`, `gitlab.sidekiq.serviceAccount`,
    /// `gitlab.gitlab-shell.serviceAccount`, `gitlab.gitaly.serviceAccount` and 11 more.
    public struct ServiceAccount: Schema {
        /// Whether the pods have one of their own.
        ///
        /// Chart key `….enabled`, default by place: `false`, `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether it is created.
        ///
        /// Chart key `….create`, default by place: `true`, `false`.
        public let create = Field<Bool?>("create")
        /// Its name.
        ///
        /// Chart key `….name`, default made from the release's name.
        public let name = Field<String?>("name")
        /// Its annotations.
        ///
        /// Chart key `….annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// Settings of every resource of a component.
    ///
    /// Chart keys `global.common`, `gitlab.webservice.common`, `gitlab.sidekiq.pods[].common`, `gitlab.sidekiq.common`,
    /// `gitlab.gitlab-shell.common` and 15 more.
    public struct CommonSettings: Schema {
        /// Labels.
        ///
        /// Chart key `….labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")

        /// The keys of this mapping.
        public init() {}
    }

    /// How a component's pods are replaced and probed.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.deployment`, `gitlab.webservice.deployment`,
    /// `gitlab.sidekiq.deployment`, `gitlab.gitlab-shell.deployment`, `gitlab.gitlab-pages.deployment` and 7 more.
    public struct Deployment: Schema {
        /// How new pods replace old ones.
        ///
        /// Chart key `….strategy`, default an empty mapping.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy")
        /// Tells when a pod has to be restarted.
        ///
        /// Chart key `….livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>("livenessProbe")
        /// Tells when a pod gets requests.
        ///
        /// Chart key `….readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>("readinessProbe")
        /// Seconds that a pod has to finish before it is stopped by force.
        ///
        /// Chart key `….terminationGracePeriodSeconds`, default `30`.
        public let terminationGracePeriodSeconds = Field<Int?>("terminationGracePeriodSeconds")
        /// Annotations of the Deployment.
        ///
        /// Chart key `….annotations`, read by a template only.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// How a component's pods are replaced.
    ///
    /// Chart keys `gitlab.gitaly.statefulset` and `gitlab.praefect.statefulset`.
    public struct StatefulSet: Schema {
        /// How new pods replace old ones.
        ///
        /// Chart keys `gitlab.gitaly.statefulset.strategy` and `gitlab.praefect.statefulset.strategy`, default an empty
        /// mapping.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the state of a container is found out; the request is the chart's.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.deployment.livenessProbe`,
    /// `gitlab.webservice.deployments.*.deployment.readinessProbe`,
    /// `gitlab.webservice.deployments.*.workhorse.livenessProbe`,
    /// `gitlab.webservice.deployments.*.workhorse.readinessProbe`, `gitlab.webservice.deployment.livenessProbe` and 25
    /// more.
    public struct ProbeSettings: Schema {
        /// Whether it is.
        ///
        /// Chart key `….enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The path that is asked.
        ///
        /// Chart key `….path`, default `/debug/health`.
        public let path = Field<String?>("path")
        /// The port that is asked.
        ///
        /// Chart key `….port`.
        public let port = Field<Int?>("port")
        /// Seconds from the container's start to the first try.
        ///
        /// Chart key `….initialDelaySeconds`, default by place: `20`, `0`, `10`, `5`.
        public let initialDelaySeconds = Field<Int?>("initialDelaySeconds")
        /// Seconds between two tries.
        ///
        /// Chart key `….periodSeconds`, default by place: `60`, `10`, `5`.
        public let periodSeconds = Field<Int?>("periodSeconds")
        /// Seconds after which a try has failed.
        ///
        /// Chart key `….timeoutSeconds`, default by place: `30`, `2`, `3`, `1`.
        public let timeoutSeconds = Field<Int?>("timeoutSeconds")
        /// How many tries in a row must succeed after a failure.
        ///
        /// Chart key `….successThreshold`, default `1`.
        public let successThreshold = Field<Int?>("successThreshold")
        /// How many tries in a row must fail.
        ///
        /// Chart key `….failureThreshold`, default by place: `3`, `2`.
        public let failureThreshold = Field<Int?>("failureThreshold")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the number of pods follows the load.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.hpa`, `gitlab.webservice.hpa`, `gitlab.sidekiq.pods[].hpa`,
    /// `gitlab.sidekiq.hpa`, `gitlab.gitlab-shell.hpa` and 4 more.
    public struct PodAutoscaling: Schema {
        /// The fewest pods.
        ///
        /// Chart key `….minReplicas`, default by place: `1`, `2`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `….maxReplicas`, default by place: `10`, `2`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// The processor time per pod that is aimed at.
        ///
        /// Chart key `….targetAverageValue`, default by place: `1`, `350m`, `100m`.
        public let targetAverageValue = Field<Quantity?>("targetAverageValue")
        /// The use of processor time that is aimed at.
        ///
        /// Chart key `….cpu`.
        public let cpu = Field<Typed<CPUTarget>>("cpu")
        /// Other measures for it to follow.
        ///
        /// Chart key `….customMetrics`, default by place: null, an empty list.
        public let customMetrics = Field<TypedList<Typed<MetricSpec>>>("customMetrics")

        /// The keys of this mapping.
        public init() {}
    }

    /// A use of processor time that is aimed at.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.hpa.cpu`, `gitlab.webservice.hpa.cpu`,
    /// `gitlab.sidekiq.pods[].hpa.cpu`, `gitlab.sidekiq.hpa.cpu`, `gitlab.gitlab-shell.hpa.cpu` and 4 more.
    public struct CPUTarget: Schema {
        /// The percentage of what the pods ask for.
        ///
        /// Chart key `….targetAverageUtilization`, default `75`.
        public let targetAverageUtilization = Field<Int?>("targetAverageUtilization")

        /// The keys of this mapping.
        public init() {}
    }

    /// How much pods of a component stay away from each other.
    public enum AntiAffinity: String, Choice {
        /// They share a node when there is no other.
        case soft
        /// They never share a node.
        case hard
        /// They do not care.
        case unset = ""
    }
}
