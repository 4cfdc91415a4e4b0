// Generated from ingress-nginx-3.4.0.yaml by "make models". Do not edit.

/// The values of the chart ingress-nginx.
///
/// The version of the chart is 3.4.0, which installs version 0.40.1.
public struct IngressNginxValues: ChartTable {
    /// The ingress controller.
    ///
    /// Chart key `controller`.
    public let controller = Field<Typed<Controller>>("controller", "The ingress controller.")
    /// The number of old revisions of Deployments and DaemonSets kept for rollback.
    ///
    /// Chart key `revisionHistoryLimit`, default `10`.
    public let revisionHistoryLimit = Field<Int?>(
        "revisionHistoryLimit", default: 10,
        "The number of old revisions of Deployments and DaemonSets kept for rollback.")
    /// The MaxMind license key.
    ///
    /// It has no effect here: the chart reads `controller.maxmindLicenseKey`.
    ///
    /// Chart key `maxmindLicenseKey`, default `""`.
    public let maxmindLicenseKey = Field<String?>(
        "maxmindLicenseKey", default: "",
        "The MaxMind license key. It has no effect here: the chart reads `controller.maxmindLicenseKey`.")
    /// Replaces the chart name in resource names.
    ///
    /// Chart key `nameOverride`.
    public let nameOverride = Field<String?>("nameOverride", "Replaces the chart name in resource names.")
    /// Replaces the whole name prefix of all resources.
    ///
    /// Chart key `fullnameOverride`.
    public let fullnameOverride = Field<String?>("fullnameOverride", "Replaces the whole name prefix of all resources.")
    /// The default backend, which answers requests that match no Ingress.
    ///
    /// Chart key `defaultBackend`.
    public let defaultBackend = Field<Typed<DefaultBackend>>(
        "defaultBackend", "The default backend, which answers requests that match no Ingress.")
    /// Role-based access control (RBAC) of the controller.
    ///
    /// Chart key `rbac`.
    public let rbac = Field<Typed<RBAC>>("rbac", "Role-based access control (RBAC) of the controller.")
    /// The PodSecurityPolicy.
    ///
    /// Kubernetes 1.25 removed this resource type.
    ///
    /// Chart key `podSecurityPolicy`.
    public let podSecurityPolicy = Field<Typed<PodSecurityPolicy>>(
        "podSecurityPolicy", "The PodSecurityPolicy. Kubernetes 1.25 removed this resource type.")
    /// The service account of the controller.
    ///
    /// Chart key `serviceAccount`, default `{create: true, name: null}`.
    public let serviceAccount = Field<Typed<ServiceAccount>>(
        "serviceAccount", default: ["create": true, "name": .null], "The service account of the controller.")
    /// Image pull secrets.
    ///
    /// Chart key `imagePullSecrets`, default `[]`.
    public let imagePullSecrets = Field<TypedList<Typed<LocalObjectReference>>>(
        "imagePullSecrets", default: [], "Image pull secrets.")
    /// TCP services by exposed port, for example `"22": gitlab/gitlab-shell:22`.
    ///
    /// Values have the form `NAMESPACE/SERVICE:PORT`. Template expressions are expanded.
    ///
    /// Chart key `tcp`, default `{}`.
    public let tcp = Field<TypedMap<String>>(
        "tcp", default: [:],
        "TCP services by exposed port, for example `\"22\": gitlab/gitlab-shell:22`. Values have the form `NAMESPACE/SERVICE:PORT`. Template expressions are expanded."
    )
    /// UDP services by exposed port, for example `"53": kube-system/kube-dns:53`.
    ///
    /// Template expressions are expanded.
    ///
    /// Chart key `udp`, default `{}`.
    public let udp = Field<TypedMap<String>>(
        "udp", default: [:],
        "UDP services by exposed port, for example `\"53\": kube-system/kube-dns:53`. Template expressions are expanded."
    )

    /// Creates the schema.
    public init() {}
}

extension HelmChart where Values == IngressNginxValues {
    /// The chart ingress-nginx 3.4.0.
    public static var ingressNginx: HelmChart {
        HelmChart(
            name: "ingress-nginx", version: "3.4.0", repository: "https://kubernetes.github.io/ingress-nginx",
            appVersion: "0.40.1")
    }
}

extension IngressNginxValues: ChartValues {
    /// The chart ingress-nginx 3.4.0.
    public static var chart: HelmChart<IngressNginxValues> { .ingressNginx }

    /// The rules of the values beyond their types.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["tcp", "udp"]
        rules.replacements = [
            "controller.headers": "controller.proxySetHeaders", "maxmindLicenseKey": "controller.maxmindLicenseKey",
        ]
        rules.settings = ["controller": "controller.config"]
        return rules
    }
}
