// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The upgrade rollout of the operator.
    ///
    /// Chart key `global.operator.rollout`.
    public struct OperatorRollout: ChartTable {
        /// Whether Deployments are paused until the operator continues.
        ///
        /// Chart key `global.operator.rollout.autoPause`, default `true`.
        public let autoPause = Field<Bool?>(
            "autoPause", default: true, "Whether Deployments are paused until the operator continues.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of all pods.
    ///
    /// Chart key `global.pod`.
    public struct GlobalPod: ChartTable {
        /// Labels of the resources.
        ///
        /// Chart key `global.pod.labels`, default `{}`.
        public let labels = Field<TypedMap<String>>("labels", default: [:], "Labels of the resources.")

        /// Creates the schema.
        public init() {}
    }

    /// The Application resource that describes the release.
    ///
    /// Chart key `global.application`.
    public struct Application: ChartTable {
        /// Whether the Application resource is created.
        ///
        /// Chart key `global.application.create`, default `false`.
        public let create = Field<Bool?>("create", default: false, "Whether the Application resource is created.")
        /// Links of the Application resource.
        ///
        /// Chart key `global.application.links`, default `[]`.
        public let links = Field<TypedList<FreeMapping>>("links", default: [], "Links of the Application resource.")
        /// Whether the chart creates cluster roles.
        ///
        /// Chart key `global.application.allowClusterRoles`, default `true`.
        public let allowClusterRoles = Field<Bool?>(
            "allowClusterRoles", default: true, "Whether the chart creates cluster roles.")

        /// Creates the schema.
        public init() {}
    }

    /// Host names of all components.
    ///
    /// Omitted names are derived from the domain.
    ///
    /// Chart key `global.hosts`.
    public struct Hosts: ChartTable {
        /// The base domain of all host names: `gitlab`, `registry`, `minio` and others are subdomains.
        ///
        /// Chart key `global.hosts.domain`, default `example.com`.
        public let domain = Field<String?>(
            "domain", default: "example.com",
            "The base domain of all host names: `gitlab`, `registry`, `minio` and others are subdomains.")
        /// A suffix of each subdomain, joined by a hyphen, as in `gitlab-staging.example.com`.
        ///
        /// Chart key `global.hosts.hostSuffix`, default `null`.
        public let hostSuffix = Field<String?>(
            "hostSuffix", default: .null,
            "A suffix of each subdomain, joined by a hyphen, as in `gitlab-staging.example.com`.")
        /// Whether all components are served over HTTPS.
        ///
        /// Chart key `global.hosts.https`, default `true`.
        public let https = Field<Bool?>("https", default: true, "Whether all components are served over HTTPS.")
        /// The external IP address that the ingress controller's Service requests.
        ///
        /// Chart key `global.hosts.externalIP`, default `null`.
        public let externalIP = Field<String?>(
            "externalIP", default: .null, "The external IP address that the ingress controller's Service requests.")
        /// The host name for Git over SSH.
        ///
        /// Chart key `global.hosts.ssh`, default `null`.
        public let ssh = Field<String?>("ssh", default: .null, "The host name for Git over SSH.")
        /// The host name of the web interface.
        ///
        /// Chart key `global.hosts.gitlab`, default `{}`.
        public let gitlab = Field<Typed<Host>>("gitlab", default: [:], "The host name of the web interface.")
        /// The host name of MinIO.
        ///
        /// Chart key `global.hosts.minio`, default `{}`.
        public let minio = Field<Typed<Host>>("minio", default: [:], "The host name of MinIO.")
        /// The host name of the container registry.
        ///
        /// Chart key `global.hosts.registry`, default `{}`.
        public let registry = Field<Typed<Host>>("registry", default: [:], "The host name of the container registry.")
        /// The TLS certificate of all host names.
        ///
        /// Chart key `global.hosts.tls`, default `{}`.
        public let tls = Field<Typed<IngressTLS>>("tls", default: [:], "The TLS certificate of all host names.")
        /// The host name for smart card authentication.
        ///
        /// Chart key `global.hosts.smartcard`, default `{}`.
        public let smartcard = Field<Typed<Host>>(
            "smartcard", default: [:], "The host name for smart card authentication.")
        /// The host name of the agent server.
        ///
        /// Chart key `global.hosts.kas`, default `{}`.
        public let kas = Field<Typed<Host>>("kas", default: [:], "The host name of the agent server.")
        /// The host name of GitLab Pages.
        ///
        /// Chart key `global.hosts.pages`, default `{}`.
        public let pages = Field<Typed<Host>>("pages", default: [:], "The host name of GitLab Pages.")

        /// Creates the schema.
        public init() {}
    }

    /// Default settings of all Ingress resources.
    ///
    /// Chart key `global.ingress`.
    public struct GlobalIngress: ChartTable {
        /// The API version of Ingress resources.
        ///
        /// Chart key `global.ingress.apiVersion`, default `""`.
        public let apiVersion = Field<String?>("apiVersion", default: "", "The API version of Ingress resources.")
        /// The ingress class.
        ///
        /// Defaults to a name derived from the release name.
        ///
        /// Chart key `global.ingress.class`.
        public let `class` = Field<String?>(
            "class", "The ingress class. Defaults to a name derived from the release name.")
        /// Whether cert-manager issues the certificates.
        ///
        /// Chart key `global.ingress.configureCertmanager`, default `true`.
        public let configureCertmanager = Field<Bool?>(
            "configureCertmanager", default: true, "Whether cert-manager issues the certificates.")
        /// The ingress controller, which determines the annotations.
        ///
        /// Chart key `global.ingress.provider`, default `nginx`.
        public let provider = Field<String?>(
            "provider", default: "nginx", "The ingress controller, which determines the annotations.")
        /// Annotations of all Ingress resources.
        ///
        /// Chart key `global.ingress.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:], "Annotations of all Ingress resources.")
        /// Whether Ingress resources are created.
        ///
        /// Chart key `global.ingress.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether Ingress resources are created.")
        /// The TLS settings of all Ingress resources.
        ///
        /// Chart key `global.ingress.tls`, default `{}`.
        public let tls = Field<Typed<IngressTLS>>("tls", default: [:], "The TLS settings of all Ingress resources.")
        /// The path of all Ingress resources.
        ///
        /// Some controllers require `/*`.
        ///
        /// Chart key `global.ingress.path`, default `/`.
        public let path = Field<String?>(
            "path", default: "/", "The path of all Ingress resources. Some controllers require `/*`.")
        /// The path type: `Prefix`, `Exact` or `ImplementationSpecific`.
        ///
        /// Chart key `global.ingress.pathType`, default `Prefix`.
        public let pathType = Field<String?>(
            "pathType", default: "Prefix", "The path type: `Prefix`, `Exact` or `ImplementationSpecific`.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of the Enterprise Edition.
    ///
    /// Chart key `global.gitlab`.
    public struct GlobalGitLab: ChartTable {
        /// The Secret with the license.
        ///
        /// Chart key `global.gitlab.license`, default `{}`.
        public let license = Field<Typed<SecretReference>>("license", default: [:], "The Secret with the license.")

        /// Creates the schema.
        public init() {}
    }

    /// The default Gitaly settings.
    ///
    /// Chart key `global.gitaly`.
    public struct GlobalGitaly: ChartTable {
        /// Whether the chart installs Gitaly.
        ///
        /// Chart key `global.gitaly.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the chart installs Gitaly.")
        /// The Secret with the authentication token of Gitaly.
        ///
        /// Chart key `global.gitaly.authToken`, default `{}`.
        public let authToken = Field<Typed<SecretReference>>(
            "authToken", default: [:], "The Secret with the authentication token of Gitaly.")
        /// Gitaly inside the cluster.
        ///
        /// Chart key `global.gitaly.internal`, default `{names: [default]}`.
        public let `internal` = Field<Typed<InternalGitaly>>(
            "internal", default: ["names": ["default"]], "Gitaly inside the cluster.")
        /// Gitaly outside the cluster.
        ///
        /// Chart key `global.gitaly.external`, default `[]`.
        public let external = Field<TypedList<Typed<ExternalGitaly>>>(
            "external", default: [], "Gitaly outside the cluster.")
        /// The host name of the server, instead of the Service.
        ///
        /// Chart key `global.gitaly.host`.
        public let host = Field<String?>("host", "The host name of the server, instead of the Service.")
        /// Server hooks.
        ///
        /// Chart key `global.gitaly.hooks`, default `{}`.
        public let hooks = Field<FreeMapping>("hooks", default: [:], "Server hooks.")
        /// The name of the Service, instead of the name that the chart derives.
        ///
        /// Chart key `global.gitaly.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service, instead of the name that the chart derives.")
        /// The Service of the component.
        ///
        /// Chart key `global.gitaly.service`.
        public let service = Field<Typed<RPCService>>(
            "service",
            default: [
                "name": "gitaly", "type": "ClusterIP", "externalPort": 8075, "internalPort": 8075,
                "tls": ["externalPort": 8076, "internalPort": 8076],
            ], "The Service of the component.")
        /// TLS between GitLab and Gitaly.
        ///
        /// Chart key `global.gitaly.tls`, default `{enabled: false}`.
        public let tls = Field<Typed<IngressTLS>>("tls", default: ["enabled": false], "TLS between GitLab and Gitaly.")

        /// Creates the schema.
        public init() {}
    }
}
