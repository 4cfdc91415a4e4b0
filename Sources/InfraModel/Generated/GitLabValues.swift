// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

/// The values of the chart gitlab.
///
/// The version of the chart is 5.6.3, which installs version 14.6.3.
public struct GitLabValues: ChartTable {
    /// Global settings shared by several components: host names, database, object storage, secrets.
    ///
    /// Chart key `global`.
    public let global = Field<Typed<Global>>(
        "global", "Global settings shared by several components: host names, database, object storage, secrets.")
    /// The job that rejects upgrades that skip a required version.
    ///
    /// Chart key `upgradeCheck`.
    public let upgradeCheck = Field<Typed<UpgradeCheck>>(
        "upgradeCheck", "The job that rejects upgrades that skip a required version.")
    /// The subchart cert-manager, which issues certificates.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `certmanager`.
    public let certmanager = Field<Typed<CertManager>>(
        "certmanager",
        "The subchart cert-manager, which issues certificates. All other values of the subchart are accepted too.")
    /// The bundled ingress controller (ingress-nginx).
    ///
    /// Chart key `nginx-ingress`.
    public let nginxIngress = Field<Typed<NginxIngress>>(
        "nginx-ingress", "The bundled ingress controller (ingress-nginx).")
    /// The subchart prometheus, which collects metrics.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `prometheus`.
    public let prometheus = Field<Typed<Prometheus>>(
        "prometheus",
        "The subchart prometheus, which collects metrics. All other values of the subchart are accepted too.")
    /// The subchart redis, for evaluation.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `redis`.
    public let redis = Field<Typed<RedisChart>>(
        "redis", "The subchart redis, for evaluation. All other values of the subchart are accepted too.")
    /// The subchart postgresql, for evaluation.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `postgresql`.
    public let postgresql = Field<Typed<PostgreSQLChart>>(
        "postgresql", "The subchart postgresql, for evaluation. All other values of the subchart are accepted too.")
    /// The job that generates missing passwords, keys and certificates.
    ///
    /// Chart key `shared-secrets`.
    public let sharedSecrets = Field<Typed<SharedSecrets>>(
        "shared-secrets", "The job that generates missing passwords, keys and certificates.")
    /// The subchart gitlab-runner: a runner in the cluster.
    ///
    /// All other values of the subchart are accepted too, as in `GitLabRunnerValues`.
    ///
    /// Chart key `gitlab-runner`.
    public let gitlabRunner = Field<Typed<RunnerChart>>(
        "gitlab-runner",
        "The subchart gitlab-runner: a runner in the cluster. All other values of the subchart are accepted too, as in `GitLabRunnerValues`."
    )
    /// The node selector of the `shared-secrets` job.
    ///
    /// Other jobs and components have settings of their own.
    ///
    /// Chart key `nodeSelector`.
    public let nodeSelector = Field<TypedMap<String>>(
        "nodeSelector",
        "The node selector of the `shared-secrets` job. Other jobs and components have settings of their own.")
    /// Labels of the pod of the `shared-secrets` job.
    ///
    /// Chart key `podLabels`.
    public let podLabels = Field<TypedMap<String>>("podLabels", "Labels of the pod of the `shared-secrets` job.")
    /// Settings of the resources of the `shared-secrets` job.
    ///
    /// Chart key `common`.
    public let common = Field<Typed<CommonSettings>>("common", "Settings of the resources of the `shared-secrets` job.")
    /// The subchart grafana, which displays metrics.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `grafana`.
    public let grafana = Field<Typed<Grafana>>(
        "grafana", "The subchart grafana, which displays metrics. All other values of the subchart are accepted too.")
    /// The components of GitLab.
    ///
    /// Chart key `gitlab`.
    public let gitlab = Field<Typed<Components>>("gitlab", "The components of GitLab.")
    /// The container registry.
    ///
    /// Chart key `registry`.
    public let registry = Field<Typed<Registry>>("registry", "The container registry.")
    /// MinIO: object storage for evaluation.
    ///
    /// Chart key `minio`.
    public let minio = Field<Typed<Minio>>("minio", "MinIO: object storage for evaluation.")
    /// The certificate issuer of cert-manager.
    ///
    /// Chart key `certmanager-issuer`.
    public let certmanagerIssuer = Field<Typed<CertManagerIssuer>>(
        "certmanager-issuer", "The certificate issuer of cert-manager.")

    /// Creates the schema.
    public init() {}
}

extension HelmChart where Values == GitLabValues {
    /// The chart gitlab 5.6.3.
    public static var gitLab: HelmChart {
        HelmChart(
            name: "gitlab", version: "5.6.3", repository: "https://charts.gitlab.io", appVersion: "14.6.3")
    }
}

extension GitLabValues: ChartValues {
    /// The chart gitlab 5.6.3.
    public static var chart: HelmChart<GitLabValues> { .gitLab }

    /// The rules of the values beyond their types.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["gitlab-runner.runners.config"]
        rules.subcharts = ["nginx-ingress", "certmanager", "prometheus", "grafana", "redis", "postgresql", "minio"]
        rules.tomlTexts = ["gitlab-runner.runners.config"]
        rules.ignoredKeys = ["global.hosts.smartcard.enabled": false]
        rules.replacements = ["nginx-ingress.controller.headers": "nginx-ingress.controller.proxySetHeaders"]
        rules.settings = ["nginx-ingress.controller": "nginx-ingress.controller.config"]
        return rules
    }
}
