// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The bundled ingress controller (ingress-nginx).
    ///
    /// Chart key `nginx-ingress`.
    public struct NginxIngress: ChartTable {
        /// The ingress controller.
        ///
        /// Chart key `nginx-ingress.controller`.
        public let controller = Field<Typed<NginxController>>("controller", "The ingress controller.")
        /// The number of old revisions kept for rollback.
        ///
        /// Chart key `nginx-ingress.revisionHistoryLimit`, default `10`.
        public let revisionHistoryLimit = Field<Int?>(
            "revisionHistoryLimit", default: 10, "The number of old revisions kept for rollback.")
        /// The default backend, which answers requests that match no Ingress.
        ///
        /// Chart key `nginx-ingress.defaultBackend`.
        public let defaultBackend = Field<Typed<NginxDefaultBackend>>(
            "defaultBackend", "The default backend, which answers requests that match no Ingress.")
        /// Role-based access control (RBAC) of the controller.
        ///
        /// Chart key `nginx-ingress.rbac`.
        public let rbac = Field<Typed<NginxRBAC>>("rbac", "Role-based access control (RBAC) of the controller.")
        /// The PodSecurityPolicy.
        ///
        /// Kubernetes 1.25 removed this resource type.
        ///
        /// Chart key `nginx-ingress.podSecurityPolicy`, default `{enabled: false}`.
        public let podSecurityPolicy = Field<Typed<IngressNginxValues.PodSecurityPolicy>>(
            "podSecurityPolicy", default: ["enabled": false],
            "The PodSecurityPolicy. Kubernetes 1.25 removed this resource type.")
        /// The service account of the controller.
        ///
        /// Chart key `nginx-ingress.serviceAccount`, default `{create: true, name: "", automountServiceAccountToken:
        /// true}`.
        public let serviceAccount = Field<Typed<NginxServiceAccount>>(
            "serviceAccount", default: ["create": true, "name": "", "automountServiceAccountToken": true],
            "The service account of the controller.")
        /// Image pull secrets.
        ///
        /// Chart key `nginx-ingress.imagePullSecrets`, default `[]`.
        public let imagePullSecrets = Field<TypedList<Typed<LocalObjectReference>>>(
            "imagePullSecrets", default: [], "Image pull secrets.")
        /// TCP services by exposed port.
        ///
        /// Template expressions are expanded.
        ///
        /// Chart key `nginx-ingress.tcp`, default `{}`.
        public let tcp = Field<TypedMap<String>>(
            "tcp", default: [:], "TCP services by exposed port. Template expressions are expanded.")
        /// UDP services by exposed port.
        ///
        /// Template expressions are expanded.
        ///
        /// Chart key `nginx-ingress.udp`, default `{}`.
        public let udp = Field<TypedMap<String>>(
            "udp", default: [:], "UDP services by exposed port. Template expressions are expanded.")
        /// Diffie-Hellman parameters, encoded in Base64.
        ///
        /// Chart key `nginx-ingress.dhParam`, default `null`.
        public let dhParam = Field<String?>("dhParam", default: .null, "Diffie-Hellman parameters, encoded in Base64.")
        /// Replaces the chart name in resource names.
        ///
        /// Chart key `nginx-ingress.nameOverride`.
        public let nameOverride = Field<String?>("nameOverride", "Replaces the chart name in resource names.")
        /// Replaces the whole name prefix of all resources.
        ///
        /// Chart key `nginx-ingress.fullnameOverride`.
        public let fullnameOverride = Field<String?>(
            "fullnameOverride", "Replaces the whole name prefix of all resources.")
        /// Whether the TCP ConfigMap is managed by GitLab, so that Git over SSH passes the controller.
        ///
        /// Chart key `nginx-ingress.tcpExternalConfig`, default `true`.
        public let tcpExternalConfig = Field<AnyScalar?>(
            "tcpExternalConfig", default: "true",
            "Whether the TCP ConfigMap is managed by GitLab, so that Git over SSH passes the controller.")
        /// Settings of every resource.
        ///
        /// Chart key `nginx-ingress.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource.")
        /// Whether the ingress controller is installed.
        ///
        /// Chart key `nginx-ingress.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the ingress controller is installed.")

        /// Creates the schema.
        public init() {}
    }
}
