// Generated from gitlab-runner-0.37.2.yaml by "make models". Do not edit.

/// The values of the chart gitlab-runner.
///
/// The version of the chart is 0.37.2, which installs version 14.7.0.
public struct GitLabRunnerValues: ChartTable {
    /// The complete runner image including its tag.
    ///
    /// The value is a string; it is a mapping only from chart version 0.42 on. Defaults to the runner image of the
    /// chart's app version.
    ///
    /// Chart key `image`.
    public let image = Field<String?>(
        "image",
        "The complete runner image including its tag. The value is a string; it is a mapping only from chart version 0.42 on. Defaults to the runner image of the chart's app version."
    )
    /// The pull policy of the runner image.
    ///
    /// Chart key `imagePullPolicy`, default `IfNotPresent`.
    public let imagePullPolicy = Field<ImagePullPolicy?>(
        "imagePullPolicy", default: "IfNotPresent", "The pull policy of the runner image.")
    /// Pull secrets of the runner image.
    ///
    /// Chart key `imagePullSecrets`.
    public let imagePullSecrets = Field<TypedList<Typed<LocalObjectReference>>>(
        "imagePullSecrets", "Pull secrets of the runner image.")
    /// The URL of the GitLab server, for example `https://gitlab.example.com/`.
    ///
    /// Chart key `gitlabUrl`.
    public let gitlabUrl = Field<String?>(
        "gitlabUrl", "The URL of the GitLab server, for example `https://gitlab.example.com/`.")
    /// The registration token of new runners.
    ///
    /// Do not commit it to a repository: use `runners.secret`.
    ///
    /// Chart key `runnerRegistrationToken`.
    public let runnerRegistrationToken = Field<String?>(
        "runnerRegistrationToken",
        "The registration token of new runners. Do not commit it to a repository: use `runners.secret`.")
    /// The token of a registered runner.
    ///
    /// Do not commit it to a repository: use `runners.secret`.
    ///
    /// Chart key `runnerToken`.
    public let runnerToken = Field<String?>(
        "runnerToken", "The token of a registered runner. Do not commit it to a repository: use `runners.secret`.")
    /// The number of runner pods.
    ///
    /// It must be a number, because the chart compares it with one. Defaults to 1.
    ///
    /// Chart key `replicas`.
    public let replicas = Field<Int?>(
        "replicas",
        "The number of runner pods. It must be a number, because the chart compares it with one. Defaults to 1.")
    /// Whether runners unregister when they stop.
    ///
    /// The presence of the key has an effect, regardless of its value.
    ///
    /// Chart key `unregisterRunners`.
    public let unregisterRunners = Field<Bool?>(
        "unregisterRunners",
        "Whether runners unregister when they stop. The presence of the key has an effect, regardless of its value.")
    /// Seconds that running jobs may take to finish when the pod terminates.
    ///
    /// Chart key `terminationGracePeriodSeconds`, default `3600`.
    public let terminationGracePeriodSeconds = Field<Int?>(
        "terminationGracePeriodSeconds", default: 3600,
        "Seconds that running jobs may take to finish when the pod terminates.")
    /// Seconds after which a probe times out.
    ///
    /// Chart key `probeTimeoutSeconds`.
    public let probeTimeoutSeconds = Field<Int?>("probeTimeoutSeconds", "Seconds after which a probe times out.")
    /// The Secret with certificates of GitLab servers that use a private certificate authority.
    ///
    /// Chart key `certsSecretName`.
    public let certsSecretName = Field<String?>(
        "certsSecretName", "The Secret with certificates of GitLab servers that use a private certificate authority.")
    /// Maximum number of concurrent jobs.
    ///
    /// Chart key `concurrent`, default `10`.
    public let concurrent = Field<Int?>("concurrent", default: 10, "Maximum number of concurrent jobs.")
    /// Seconds between two checks for new jobs.
    ///
    /// Chart key `checkInterval`, default `30`.
    public let checkInterval = Field<Int?>("checkInterval", default: 30, "Seconds between two checks for new jobs.")
    /// The log level.
    ///
    /// Chart key `logLevel`.
    public let logLevel = Field<LogLevel?>("logLevel", "The log level.")
    /// The log format.
    ///
    /// Chart key `logFormat`.
    public let logFormat = Field<LogFormat?>("logFormat", "The log format.")
    /// The Sentry DSN for error reports.
    ///
    /// Chart key `sentryDsn`.
    public let sentryDsn = Field<String?>("sentryDsn", "The Sentry DSN for error reports.")
    /// A shell script that runs before the runner starts.
    ///
    /// Chart key `preEntrypointScript`.
    public let preEntrypointScript = Field<String?>(
        "preEntrypointScript", "A shell script that runs before the runner starts.")
    /// The session server for interactive web terminals.
    ///
    /// Chart key `sessionServer`.
    public let sessionServer = Field<Typed<SessionServer>>(
        "sessionServer", "The session server for interactive web terminals.")
    /// Role-based access control (RBAC) of the runner.
    ///
    /// Chart key `rbac`.
    public let rbac = Field<Typed<RBAC>>("rbac", "Role-based access control (RBAC) of the runner.")
    /// Prometheus metrics.
    ///
    /// Chart key `metrics`.
    public let metrics = Field<Typed<Metrics>>("metrics", "Prometheus metrics.")
    /// The Service of the metrics endpoint.
    ///
    /// Chart key `service`.
    public let service = Field<Typed<Service>>("service", "The Service of the metrics endpoint.")
    /// Registration of the runner and execution of jobs.
    ///
    /// Many settings duplicate `config` in an older form.
    ///
    /// Chart key `runners`.
    public let runners = Field<Typed<Runners>>(
        "runners",
        "Registration of the runner and execution of jobs. Many settings duplicate `config` in an older form.")
    /// The security context of the runner pod.
    ///
    /// Chart key `securityContext`, default `{fsGroup: 65533, runAsUser: 100}`.
    public let securityContext = Field<Typed<PodSecurityContext>>(
        "securityContext", default: ["fsGroup": 65533, "runAsUser": 100], "The security context of the runner pod.")
    /// Resource requests and limits of the runner.
    ///
    /// Job pods have settings of their own.
    ///
    /// Chart key `resources`, default `{}`.
    public let resources = Field<Typed<ResourceRequirements>>(
        "resources", default: [:], "Resource requests and limits of the runner. Job pods have settings of their own.")
    /// Affinity of the runner pod.
    ///
    /// Chart key `affinity`, default `{}`.
    public let affinity = Field<Typed<Affinity>>("affinity", default: [:], "Affinity of the runner pod.")
    /// The node selector of the runner pod.
    ///
    /// Job pods have settings of their own.
    ///
    /// Chart key `nodeSelector`, default `{}`.
    public let nodeSelector = Field<TypedMap<String>>(
        "nodeSelector", default: [:], "The node selector of the runner pod. Job pods have settings of their own.")
    /// Tolerations of the runner pod.
    ///
    /// Chart key `tolerations`, default `[]`.
    public let tolerations = Field<TypedList<Typed<Toleration>>>(
        "tolerations", default: [], "Tolerations of the runner pod.")
    /// Environment variables of the runner.
    ///
    /// Only literal values are supported, no references.
    ///
    /// Chart key `envVars`.
    public let envVars = Field<TypedList<Typed<EnvironmentVariable>>>(
        "envVars", "Environment variables of the runner. Only literal values are supported, no references.")
    /// Additional entries of `/etc/hosts` in the runner pod.
    ///
    /// Chart key `hostAliases`, default `[]`.
    public let hostAliases = Field<TypedList<Typed<HostAlias>>>(
        "hostAliases", default: [], "Additional entries of `/etc/hosts` in the runner pod.")
    /// The scheduler of the runner pod.
    ///
    /// Chart key `schedulerName`.
    public let schedulerName = Field<String?>("schedulerName", "The scheduler of the runner pod.")
    /// Annotations of the runner pod.
    ///
    /// The chart quotes the values.
    ///
    /// Chart key `podAnnotations`, default `{}`.
    public let podAnnotations = Field<TypedMap<AnyScalar>>(
        "podAnnotations", default: [:], "Annotations of the runner pod. The chart quotes the values.")
    /// Labels of the runner pod.
    ///
    /// The chart quotes the values.
    ///
    /// Chart key `podLabels`, default `{}`.
    public let podLabels = Field<TypedMap<AnyScalar>>(
        "podLabels", default: [:], "Labels of the runner pod. The chart quotes the values.")
    /// The number of old revisions of the Deployment kept for rollback.
    ///
    /// Chart key `revisionHistoryLimit`.
    public let revisionHistoryLimit = Field<Int?>(
        "revisionHistoryLimit", "The number of old revisions of the Deployment kept for rollback.")
    /// Replaces the chart name in resource names.
    ///
    /// Chart key `nameOverride`.
    public let nameOverride = Field<String?>("nameOverride", "Replaces the chart name in resource names.")
    /// Replaces the whole name prefix of all resources.
    ///
    /// Chart key `fullnameOverride`.
    public let fullnameOverride = Field<String?>("fullnameOverride", "Replaces the whole name prefix of all resources.")
    /// Horizontal autoscaling.
    ///
    /// Chart key `hpa`.
    public let hpa = Field<Typed<HorizontalPodAutoscaler>>("hpa", "Horizontal autoscaling.")
    /// Secrets that are mounted in addition to the registration token.
    ///
    /// Chart key `secrets`, default `[]`.
    public let secrets = Field<TypedList<Typed<ProjectedSecret>>>(
        "secrets", default: [], "Secrets that are mounted in addition to the registration token.")
    /// Additional files in the chart's ConfigMap, by file name.
    ///
    /// Chart key `configMaps`, default `{}`.
    public let configMaps = Field<TypedMap<String>>(
        "configMaps", default: [:], "Additional files in the chart's ConfigMap, by file name.")

    /// Creates the schema.
    public init() {}
}

extension HelmChart where Values == GitLabRunnerValues {
    /// The chart gitlab-runner 0.37.2.
    public static var gitLabRunner: HelmChart {
        HelmChart(
            name: "gitlab-runner", version: "0.37.2", repository: "https://charts.gitlab.io", appVersion: "14.7.0")
    }
}

extension GitLabRunnerValues: ChartValues {
    /// The chart gitlab-runner 0.37.2.
    public static var chart: HelmChart<GitLabRunnerValues> { .gitLabRunner }

    /// The rules of the values beyond their types.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["runners.config", "metrics.serviceMonitor.metricRelabelings"]
        rules.tomlTexts = ["runners.config"]
        rules.replacements = [
            "rbac.resources": "rbac.rules", "rbac.verbs": "rbac.rules",
            "runners.cache.s3CachePath": "runners.cache.cachePath",
        ]
        return rules
    }
}
