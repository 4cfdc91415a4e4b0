extension GitLabValues {
    /// The names under which everything is reached.
    ///
    /// What is not named gets a name made from the domain.
    ///
    /// Chart key `global.hosts`.
    public struct Hosts: Schema {
        /// The domain, under which `gitlab`, `registry`, `minio` and the others are.
        ///
        /// Chart key `global.hosts.domain`, default `example.com`.
        public let domain = Field<String?>("domain")
        /// What is put behind each of those names, with a hyphen: `gitlab-staging.example.com`.
        ///
        /// Chart key `global.hosts.hostSuffix`, default null.
        public let hostSuffix = Field<String?>("hostSuffix")
        /// Whether everything is reached by HTTPS.
        ///
        /// Chart key `global.hosts.https`, default `true`.
        public let https = Field<Bool?>("https")
        /// The address that the ingress controller's service asks for.
        ///
        /// Chart key `global.hosts.externalIP`, default null.
        public let externalIP = Field<String?>("externalIP")
        /// The name for git over SSH.
        ///
        /// Chart key `global.hosts.ssh`, default null.
        public let ssh = Field<String?>("ssh")
        /// The web pages.
        ///
        /// Chart key `global.hosts.gitlab`, default an empty mapping.
        public let gitlab = Field<Typed<Host>>("gitlab")
        /// The container registry.
        ///
        /// Chart key `global.hosts.registry`, default an empty mapping.
        public let registry = Field<Typed<Host>>("registry")
        /// MinIO.
        ///
        /// Chart key `global.hosts.minio`, default an empty mapping.
        public let minio = Field<Typed<Host>>("minio")
        /// The server for agents.
        ///
        /// Chart key `global.hosts.kas`, default an empty mapping.
        public let kas = Field<Typed<Host>>("kas")
        /// Static web sites.
        ///
        /// Chart key `global.hosts.pages`, default an empty mapping.
        public let pages = Field<Typed<Host>>("pages")
        /// The web pages for people with a smart card.
        ///
        /// Chart key `global.hosts.smartcard`, default an empty mapping.
        public let smartcard = Field<Typed<Host>>("smartcard")
        /// The certificate of all names.
        ///
        /// Chart key `global.hosts.tls`, default an empty mapping.
        public let tls = Field<Typed<IngressTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }

    /// A name under which a component is reached.
    ///
    /// Chart keys `global.hosts.gitlab`, `global.hosts.registry`, `global.hosts.minio`, `global.hosts.kas`,
    /// `global.hosts.pages` and `global.hosts.smartcard`.
    public struct Host: Schema {
        /// The whole name.
        ///
        /// Chart key `….name`, default made from the domain.
        public let name = Field<String?>("name")
        /// Whether it is reached by HTTPS.
        ///
        /// Chart key `….https`, default `global.hosts.https`.
        public let https = Field<Bool?>("https")
        /// The name that the component itself believes in.
        ///
        /// Chart key `….hostnameOverride`, read by a template only.
        public let hostnameOverride = Field<String?>("hostnameOverride")
        /// The service behind it, as the chart's templates have it.
        ///
        /// Chart key `….serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// The port of that service, by number or name.
        ///
        /// Chart key `….servicePort`.
        public let servicePort = Field<IntOrString?>("servicePort")

        /// The keys of this mapping.
        public init() {}
    }

    /// How components are reached from outside the cluster.
    ///
    /// Chart key `global.ingress`.
    public struct GlobalIngress: Schema {
        /// Whether there are ingresses at all.
        ///
        /// Chart key `global.ingress.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The API version of ingresses.
        ///
        /// Chart key `global.ingress.apiVersion`, default an empty string.
        public let apiVersion = Field<String?>("apiVersion")
        /// The class of ingresses.
        ///
        /// Chart key `global.ingress.class`, default made from the release's name.
        public let `class` = Field<String?>("class")
        /// Which ingress controller it is, for the right annotations.
        ///
        /// Chart key `global.ingress.provider`, default `nginx`.
        public let provider = Field<String?>("provider")
        /// Annotations of all ingresses.
        ///
        /// Chart key `global.ingress.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// The path of all ingresses; some controllers want `/*`.
        ///
        /// Chart key `global.ingress.path`, default `/`.
        public let path = Field<String?>("path")
        /// How the path is compared: `Prefix`, `Exact` or `ImplementationSpecific`.
        ///
        /// Chart key `global.ingress.pathType`, default `Prefix`.
        public let pathType = Field<String?>("pathType")
        /// Whether cert-manager fetches certificates.
        ///
        /// Chart key `global.ingress.configureCertmanager`, default `true`.
        public let configureCertmanager = Field<Bool?>("configureCertmanager")
        /// The certificate of all ingresses.
        ///
        /// Chart key `global.ingress.tls`, default an empty mapping.
        public let tls = Field<Typed<IngressTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }
}
