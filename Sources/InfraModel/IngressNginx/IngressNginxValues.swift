/// The values of the chart ingress-nginx 3.4.0, which installs the controller 0.40.1.
public struct IngressNginxValues: Schema {
    /// The controller: the nginx that serves the ingresses.
    ///
    /// Chart key `controller`.
    public let controller = Field<Typed<Controller>>("controller")
    /// The server that answers requests for which there is no ingress.
    ///
    /// Chart key `defaultBackend`.
    public let defaultBackend = Field<Typed<DefaultBackend>>("defaultBackend")
    /// TCP ports and the services behind them, `"22": gitlab/gitlab-shell:22`.
    ///
    /// A key is the port outside, a value NAMESPACE/SERVICE:PORT; template expressions work.
    ///
    /// Chart key `tcp`, default an empty mapping.
    public let tcp = Field<TypedMap<String>>("tcp")
    /// UDP ports and the services behind them, `"53": kube-system/kube-dns:53`.
    ///
    /// Template expressions work.
    ///
    /// Chart key `udp`, default an empty mapping.
    public let udp = Field<TypedMap<String>>("udp")
    /// What the controller may do in the cluster.
    ///
    /// Chart key `rbac`.
    public let rbac = Field<Typed<RBAC>>("rbac")
    /// The service account of the controller.
    ///
    /// Chart key `serviceAccount`.
    public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
    /// The pod security policy, for clusters that still have them.
    ///
    /// Chart key `podSecurityPolicy`.
    public let podSecurityPolicy = Field<Typed<PodSecurityPolicy>>("podSecurityPolicy")
    /// Secrets with which images are pulled.
    ///
    /// Chart key `imagePullSecrets`, default an empty list.
    public let imagePullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("imagePullSecrets")
    /// How many old revisions of Deployments and DaemonSets are kept for going back.
    ///
    /// Chart key `revisionHistoryLimit`, default `10`.
    public let revisionHistoryLimit = Field<Int?>("revisionHistoryLimit")
    /// A licence key for GeoIP data.
    ///
    /// It has no effect here: the chart reads `controller.maxmindLicenseKey`.
    ///
    /// Chart key `maxmindLicenseKey`, default an empty string.
    public let maxmindLicenseKey = Field<String?>("maxmindLicenseKey")
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

extension HelmChart where Values == IngressNginxValues {
    /// The chart ingress-nginx 3.4.0.
    public static var ingressNginx: HelmChart {
        HelmChart(
            name: "ingress-nginx", version: "3.4.0", repository: "https://kubernetes.github.io/ingress-nginx",
            appVersion: "0.40.1")
    }
}
