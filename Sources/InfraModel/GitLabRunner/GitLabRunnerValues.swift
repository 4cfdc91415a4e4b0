/// The values of the chart gitlab-runner 0.37.2, which installs the runner 14.7.0.
public struct GitLabRunnerValues: Schema {
    /// The address of the GitLab server, `https://gitlab.example.com/`.
    ///
    /// Chart key `gitlabUrl`.
    public let gitlabUrl = Field<String?>("gitlabUrl")
    /// The runner's whole image, with its tag.
    ///
    /// This is a string; only from chart 0.42 on it is a mapping.
    ///
    /// Chart key `image`, default the runner's own image of the chart's version.
    public let image = Field<String?>("image")
    /// When that image is pulled.
    ///
    /// Chart key `imagePullPolicy`, default `IfNotPresent`.
    public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy")
    /// Secrets with which that image is pulled.
    ///
    /// Chart key `imagePullSecrets`.
    public let imagePullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("imagePullSecrets")
    /// The number of runner pods.
    ///
    /// It must be a number, since the chart compares it with one.
    ///
    /// Chart key `replicas`, default 1.
    public let replicas = Field<Int?>("replicas")
    /// The token with which a runner registers itself.
    ///
    /// A repository is no place for it: see `runners.secret`.
    ///
    /// Chart key `runnerRegistrationToken`.
    public let runnerRegistrationToken = Field<String?>("runnerRegistrationToken")
    /// The token of a runner that is registered already.
    ///
    /// A repository is no place for it: see `runners.secret`.
    ///
    /// Chart key `runnerToken`.
    public let runnerToken = Field<String?>("runnerToken")
    /// Whether a runner takes itself off the server when it stops.
    ///
    /// That it is there counts as well as what it says.
    ///
    /// Chart key `unregisterRunners`.
    public let unregisterRunners = Field<Bool?>("unregisterRunners")
    /// A Secret with the certificates of servers that an authority of one's own has signed.
    ///
    /// Chart key `certsSecretName`.
    public let certsSecretName = Field<String?>("certsSecretName")
    /// The most jobs at a time.
    ///
    /// Chart key `concurrent`, default `10`.
    public let concurrent = Field<Int?>("concurrent")
    /// Seconds between two questions for new jobs.
    ///
    /// Chart key `checkInterval`, default `30`.
    public let checkInterval = Field<Int?>("checkInterval")
    /// How much is logged.
    ///
    /// Chart key `logLevel`.
    public let logLevel = Field<LogLevel?>("logLevel")
    /// How it is logged.
    ///
    /// Chart key `logFormat`.
    public let logFormat = Field<LogFormat?>("logFormat")
    /// The address to which errors are reported.
    ///
    /// Chart key `sentryDsn`.
    public let sentryDsn = Field<String?>("sentryDsn")
    /// The runner's registration and how jobs run.
    ///
    /// Chart key `runners`.
    public let runners = Field<Typed<Runners>>("runners")
    /// What the runner may do in the cluster.
    ///
    /// Chart key `rbac`.
    public let rbac = Field<Typed<RBAC>>("rbac")
    /// Measures for Prometheus.
    ///
    /// Chart key `metrics`.
    public let metrics = Field<Typed<Metrics>>("metrics")
    /// The service that leads to the measures.
    ///
    /// Chart key `service`.
    public let service = Field<Typed<Service>>("service")
    /// The way to terminals in running jobs.
    ///
    /// Chart key `sessionServer`.
    public let sessionServer = Field<Typed<SessionServer>>("sessionServer")
    /// How the number of pods follows the load.
    ///
    /// Chart key `hpa`.
    public let hpa = Field<Typed<HorizontalPodAutoscaler>>("hpa")
    /// Seconds that running jobs have to finish when the pod is to stop.
    ///
    /// Chart key `terminationGracePeriodSeconds`, default `3600`.
    public let terminationGracePeriodSeconds = Field<Int?>("terminationGracePeriodSeconds")
    /// Seconds after which a probe of the pod has failed.
    ///
    /// Chart key `probeTimeoutSeconds`.
    public let probeTimeoutSeconds = Field<Int?>("probeTimeoutSeconds")
    /// A script that runs before the runner starts.
    ///
    /// Chart key `preEntrypointScript`.
    public let preEntrypointScript = Field<String?>("preEntrypointScript")
    /// Environment variables.
    ///
    /// They take values only, no references.
    ///
    /// Chart key `envVars`.
    public let envVars = Field<TypedList<Typed<EnvironmentVariable>>>("envVars")
    /// Secrets that are mounted beside the registration token.
    ///
    /// Chart key `secrets`, default an empty list.
    public let secrets = Field<TypedList<Typed<ProjectedSecret>>>("secrets")
    /// More members of the chart's ConfigMap, by the file's name.
    ///
    /// Chart key `configMaps`, default an empty mapping.
    public let configMaps = Field<TypedMap<String>>("configMaps")
    /// What the runner itself asks for and may use; jobs have their own.
    ///
    /// Chart key `resources`, default an empty mapping.
    public let resources = Field<Typed<ResourceRequirements>>("resources")
    /// As whom the runner's pod runs.
    ///
    /// Chart key `securityContext`.
    public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
    /// Labels of the nodes on which the runner's pod may run; jobs have their own.
    ///
    /// Chart key `nodeSelector`, default an empty mapping.
    public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
    /// Taints of nodes that the runner's pod puts up with.
    ///
    /// Chart key `tolerations`, default an empty list.
    public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
    /// Where the runner's pod would like to run.
    ///
    /// Chart key `affinity`, default an empty mapping.
    public let affinity = Field<Typed<Affinity>>("affinity")
    /// More names in the pod's `/etc/hosts`.
    ///
    /// Chart key `hostAliases`, default an empty list.
    public let hostAliases = Field<TypedList<Typed<HostAlias>>>("hostAliases")
    /// The scheduler that chooses the pod's node.
    ///
    /// Chart key `schedulerName`.
    public let schedulerName = Field<String?>("schedulerName")
    /// Annotations of the runner's pod.
    ///
    /// The chart quotes their values.
    ///
    /// Chart key `podAnnotations`, default an empty mapping.
    public let podAnnotations = Field<TypedMap<AnyScalar>>("podAnnotations")
    /// Labels of the runner's pod.
    ///
    /// The chart quotes their values.
    ///
    /// Chart key `podLabels`, default an empty mapping.
    public let podLabels = Field<TypedMap<AnyScalar>>("podLabels")
    /// How many old revisions of the Deployment are kept.
    ///
    /// Chart key `revisionHistoryLimit`.
    public let revisionHistoryLimit = Field<Int?>("revisionHistoryLimit")
    /// A name in place of the chart's in the names of all resources.
    ///
    /// Chart key `nameOverride`, read by a template only.
    public let nameOverride = Field<String?>("nameOverride")
    /// A name in place of the whole start of all resources' names.
    ///
    /// Chart key `fullnameOverride`, read by a template only.
    public let fullnameOverride = Field<String?>("fullnameOverride")

    /// The keys of this mapping.
    public init() {}
}

extension HelmChart where Values == GitLabRunnerValues {
    /// The chart gitlab-runner 0.37.2.
    public static var gitLabRunner: HelmChart {
        HelmChart(
            name: "gitlab-runner", version: "0.37.2", repository: "https://charts.gitlab.io", appVersion: "14.7.0")
    }
}
