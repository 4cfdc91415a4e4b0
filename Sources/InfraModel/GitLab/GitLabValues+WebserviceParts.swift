extension GitLabValues {
    /// How the web pages are reached from outside the cluster.
    ///
    /// What is left out comes from `global.ingress`.
    ///
    /// Chart key `gitlab.webservice.ingress`.
    public struct WebserviceIngress: Schema {
        /// Whether there is an ingress; null takes over `global.ingress.enabled`.
        ///
        /// Chart key `gitlab.webservice.ingress.enabled`, default null.
        public let enabled = Field<Bool?>("enabled")
        /// The API version of the ingress.
        ///
        /// Chart key `gitlab.webservice.ingress.apiVersion`, default null.
        public let apiVersion = Field<String?>("apiVersion")
        /// Its annotations.
        ///
        /// Chart key `gitlab.webservice.ingress.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its path.
        ///
        /// Chart key `gitlab.webservice.ingress.path`, read by a template only.
        public let path = Field<String?>("path")
        /// Whether cert-manager fetches a certificate; null takes over `global.ingress.configureCertmanager`.
        ///
        /// Chart key `gitlab.webservice.ingress.configureCertmanager`, default null.
        public let configureCertmanager = Field<Bool?>("configureCertmanager")
        /// Whether one of several Deployments has to serve the path `/`.
        ///
        /// Chart key `gitlab.webservice.ingress.requireBasePath`, default `true`.
        public let requireBasePath = Field<Bool?>("requireBasePath")
        /// The same, as a template misspells it.
        ///
        /// Chart key `gitlab.webservice.ingress.requireBaseBath`, read by a template only.
        public let requireBaseBath = Field<Bool?>("requireBaseBath")
        /// Its certificate.
        ///
        /// Chart key `gitlab.webservice.ingress.tls`, default an empty mapping.
        public let tls = Field<Typed<WebserviceTLS>>("tls")
        /// Seconds that nginx waits for a connection.
        ///
        /// Chart key `gitlab.webservice.ingress.proxyConnectTimeout`, default `15`.
        public let proxyConnectTimeout = Field<Int?>("proxyConnectTimeout")
        /// Seconds that nginx waits for a response.
        ///
        /// Chart key `gitlab.webservice.ingress.proxyReadTimeout`, default `600`.
        public let proxyReadTimeout = Field<Int?>("proxyReadTimeout")
        /// The largest request, as nginx spells sizes.
        ///
        /// Chart key `gitlab.webservice.ingress.proxyBodySize`, default `512m`.
        public let proxyBodySize = Field<String?>("proxyBodySize")

        /// The keys of this mapping.
        public init() {}
    }

    /// The certificates of the web pages.
    ///
    /// Chart key `gitlab.webservice.ingress.tls`.
    public struct WebserviceTLS: Schema {
        /// Whether the ingress uses TLS; absent takes over the global setting.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.enabled`.
        public let enabled = Field<Bool?>("enabled")
        /// The Secret with certificate and key.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.secretName`.
        public let secretName = Field<String?>("secretName")
        /// The Secret with certificate and key of the pages that ask for a smart card.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.smartcardSecretName`.
        public let smartcardSecretName = Field<String?>("smartcardSecretName")
        /// The same, as the chart's documentation misspells it.
        ///
        /// It has no effect.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.smardcardSecretName`.
        public let smardcardSecretName = Field<String?>("smardcardSecretName")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the web pages.
    ///
    /// Chart key `gitlab.webservice.service`.
    public struct WebserviceService: Schema {
        /// How it can be reached.
        ///
        /// Chart key `gitlab.webservice.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Its port for the Ruby code.
        ///
        /// Chart key `gitlab.webservice.service.externalPort`, default `8080`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port for the Ruby code.
        ///
        /// Chart key `gitlab.webservice.service.internalPort`, default `8080`.
        public let internalPort = Field<Int?>("internalPort")
        /// Its port for Workhorse.
        ///
        /// Chart key `gitlab.webservice.service.workhorseExternalPort`, default `8181`.
        public let workhorseExternalPort = Field<Int?>("workhorseExternalPort")
        /// The pods' port for Workhorse.
        ///
        /// Chart key `gitlab.webservice.service.workhorseInternalPort`, default `8181`.
        public let workhorseInternalPort = Field<Int?>("workhorseInternalPort")
        /// The load balancer's address.
        ///
        /// Chart key `gitlab.webservice.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `gitlab.webservice.service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// Its annotations.
        ///
        /// Chart key `gitlab.webservice.service.annotations`, read by a template only.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// Who may see the pods' state.
    ///
    /// Chart key `gitlab.webservice.monitoring`.
    public struct WebserviceMonitoring: Schema {
        /// The ranges of addresses that may ask.
        ///
        /// Chart key `gitlab.webservice.monitoring.ipWhitelist`, default `["0.0.0.0/0"]`.
        public let ipWhitelist = Field<TypedList<String>>("ipWhitelist")
        /// Measures on a port of their own.
        ///
        /// Chart key `gitlab.webservice.monitoring.exporter`.
        public let exporter = Field<Typed<PortSwitch>>("exporter")

        /// The keys of this mapping.
        public init() {}
    }

    /// A port that is there or not.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.workhorse.monitoring.exporter`,
    /// `gitlab.webservice.workhorse.monitoring.exporter` and `gitlab.webservice.monitoring.exporter`.
    public struct PortSwitch: Schema {
        /// Whether it is there.
        ///
        /// Chart key `….enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The port.
        ///
        /// Chart key `….port`, default by place: `9229`, `8083`.
        public let port = Field<Int?>("port")

        /// The keys of this mapping.
        public init() {}
    }

    /// The program that stands before the Ruby code: it handles files and git, and hands the rest on.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.workhorse` and `gitlab.webservice.workhorse`.
    public struct Workhorse: Schema {
        /// The image's name, without its tag.
        ///
        /// This is a string.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.image` and `gitlab.webservice.workhorse.image`,
        /// default that of the edition.
        public let image = Field<String?>("image")
        /// The image's tag.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.tag` and `gitlab.webservice.workhorse.tag`, read by a
        /// template only.
        public let tag = Field<String?>("tag")
        /// More arguments of the program, in one string.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.extraArgs` and
        /// `gitlab.webservice.workhorse.extraArgs`, default an empty string.
        public let extraArgs = Field<String?>("extraArgs")
        /// How it logs: `json`, `structured` or `text`.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.logFormat` and
        /// `gitlab.webservice.workhorse.logFormat`, default `json`.
        public let logFormat = Field<String?>("logFormat")
        /// Whether it waits for Redis on behalf of runners.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.keywatcher` and
        /// `gitlab.webservice.workhorse.keywatcher`, default `true`.
        public let keywatcher = Field<Bool?>("keywatcher")
        /// Seconds that requests have to finish, with their unit.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.shutdownTimeout` and
        /// `gitlab.webservice.workhorse.shutdownTimeout`, default that of the worker's time-out and a second.
        public let shutdownTimeout = Field<String?>("shutdownTimeout")
        /// Where errors are reported.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.sentryDSN` and
        /// `gitlab.webservice.workhorse.sentryDSN`, default an empty string.
        public let sentryDSN = Field<String?>("sentryDSN")
        /// Ranges of addresses whose correlation id is taken over.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.trustedCIDRsForPropagation` and
        /// `gitlab.webservice.workhorse.trustedCIDRsForPropagation`.
        public let trustedCIDRsForPropagation = Field<TypedList<String>>("trustedCIDRsForPropagation")
        /// Ranges of addresses whose word about the client is taken.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.trustedCIDRsForXForwardedFor` and
        /// `gitlab.webservice.workhorse.trustedCIDRsForXForwardedFor`.
        public let trustedCIDRsForXForwardedFor = Field<TypedList<String>>("trustedCIDRsForXForwardedFor")
        /// How pictures are made smaller.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.imageScaler` and
        /// `gitlab.webservice.workhorse.imageScaler`.
        public let imageScaler = Field<Typed<ImageScaler>>("imageScaler")
        /// Measures.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.monitoring` and
        /// `gitlab.webservice.workhorse.monitoring`.
        public let monitoring = Field<Typed<WorkhorseMonitoring>>("monitoring")
        /// What it asks for and may use.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.resources` and
        /// `gitlab.webservice.workhorse.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Tells when it has to be restarted.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.livenessProbe` and
        /// `gitlab.webservice.workhorse.livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>("livenessProbe")
        /// Tells when it gets requests.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.readinessProbe` and
        /// `gitlab.webservice.workhorse.readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>("readinessProbe")

        /// The keys of this mapping.
        public init() {}
    }

    /// How pictures are made smaller.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.workhorse.imageScaler` and
    /// `gitlab.webservice.workhorse.imageScaler`.
    public struct ImageScaler: Schema {
        /// How many at a time.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.imageScaler.maxProcs` and
        /// `gitlab.webservice.workhorse.imageScaler.maxProcs`, default `2`.
        public let maxProcs = Field<Int?>("maxProcs")
        /// The largest file.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.imageScaler.maxFileSizeBytes` and
        /// `gitlab.webservice.workhorse.imageScaler.maxFileSizeBytes`, default `250000`.
        public let maxFileSizeBytes = Field<Int?>("maxFileSizeBytes")

        /// The keys of this mapping.
        public init() {}
    }

    /// Measures of Workhorse.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.workhorse.monitoring` and `gitlab.webservice.workhorse.monitoring`.
    public struct WorkhorseMonitoring: Schema {
        /// The port that tells them.
        ///
        /// Chart keys `gitlab.webservice.deployments.*.workhorse.monitoring.exporter` and
        /// `gitlab.webservice.workhorse.monitoring.exporter`.
        public let exporter = Field<Typed<PortSwitch>>("exporter")

        /// The keys of this mapping.
        public init() {}
    }
}
