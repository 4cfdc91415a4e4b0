/// The values of the chart gitlab 5.6.3, which installs GitLab 14.6.3.
public struct GitLabValues: Schema {
    /// What several components have to know: domain names, the database, object stores, secrets.
    ///
    /// Chart key `global`, default an empty mapping.
    public let global = Field<Typed<Global>>("global")
    /// GitLab's own components.
    ///
    /// Chart key `gitlab`.
    public let gitlab = Field<Typed<Components>>("gitlab")
    /// The container registry.
    ///
    /// Chart key `registry`.
    public let registry = Field<Typed<Registry>>("registry")
    /// MinIO, an object store for trying things out.
    ///
    /// Chart key `minio`.
    public let minio = Field<Typed<Minio>>("minio")
    /// Who issues certificates by cert-manager.
    ///
    /// Chart key `certmanager-issuer`.
    public let certmanagerIssuer = Field<Typed<CertManagerIssuer>>("certmanager-issuer")
    /// The job that makes passwords, keys and certificates that nobody has given.
    ///
    /// Chart key `shared-secrets`.
    public let sharedSecrets = Field<Typed<SharedSecrets>>("shared-secrets")
    /// The job that refuses upgrades that skip a version.
    ///
    /// Chart key `upgradeCheck`.
    public let upgradeCheck = Field<Typed<UpgradeCheck>>("upgradeCheck")
    /// The ingress controller that comes with the chart.
    ///
    /// Chart key `nginx-ingress`.
    public let nginxIngress = Field<Typed<NginxIngress>>("nginx-ingress")
    /// The chart cert-manager, which fetches certificates.
    ///
    /// Chart key `certmanager`.
    public let certmanager = Field<Typed<CertManager>>("certmanager")
    /// The chart prometheus, which collects measures.
    ///
    /// Chart key `prometheus`.
    public let prometheus = Field<Typed<Prometheus>>("prometheus")
    /// The chart grafana, which shows measures.
    ///
    /// Chart key `grafana`.
    public let grafana = Field<Typed<Grafana>>("grafana")
    /// The chart redis, for trying things out.
    ///
    /// Chart key `redis`.
    public let redis = Field<Typed<RedisChart>>("redis")
    /// The chart postgresql, for trying things out.
    ///
    /// Chart key `postgresql`.
    public let postgresql = Field<Typed<PostgreSQLChart>>("postgresql")
    /// The chart gitlab-runner, for a runner inside the cluster.
    ///
    /// Chart key `gitlab-runner`.
    public let gitlabRunner = Field<Typed<RunnerChart>>("gitlab-runner")
    /// The nodes of the job behind ``sharedSecrets``; other jobs and components have keys of their own.
    ///
    /// Chart key `nodeSelector`, read by a template only.
    public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
    /// Labels of that job's pod.
    ///
    /// Chart key `podLabels`, read by a template only.
    public let podLabels = Field<TypedMap<String>>("podLabels")
    /// Labels of that job.
    ///
    /// Chart key `common`, read by a template only.
    public let common = Field<Typed<CommonSettings>>("common")

    /// The keys of this mapping.
    public init() {}
}

extension HelmChart where Values == GitLabValues {
    /// The chart gitlab 5.6.3.
    public static var gitLab: HelmChart {
        HelmChart(name: "gitlab", version: "5.6.3", repository: "https://charts.gitlab.io", appVersion: "14.6.3")
    }
}
