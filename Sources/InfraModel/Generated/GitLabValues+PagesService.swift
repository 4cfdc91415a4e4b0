// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Services of GitLab Pages.
    ///
    /// Chart key `gitlab.gitlab-pages.service`.
    public struct PagesService: ChartTable {
        /// The name of the Service.
        ///
        /// Chart key `gitlab.gitlab-pages.service.name`.
        public let name = Field<String?>("name", "The name of the Service.")
        /// The Service type.
        ///
        /// Chart key `gitlab.gitlab-pages.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")
        /// The service port.
        ///
        /// Chart key `gitlab.gitlab-pages.service.externalPort`, default `8090`.
        public let externalPort = Field<Int?>("externalPort", default: 8090, "The service port.")
        /// The container port.
        ///
        /// Chart key `gitlab.gitlab-pages.service.internalPort`, default `8090`.
        public let internalPort = Field<Int?>("internalPort", default: 8090, "The container port.")
        /// The Service for custom domains.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains`.
        public let customDomains = Field<Typed<CustomDomainsService>>(
            "customDomains", "The Service for custom domains.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service for custom domains.
    ///
    /// Chart key `gitlab.gitlab-pages.service.customDomains`.
    public struct CustomDomainsService: ChartTable {
        /// The Service type.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.type`, default `LoadBalancer`.
        public let type = Field<ServiceType?>("type", default: "LoadBalancer", "The Service type.")
        /// The container port for HTTPS.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.internalHttpsPort`, default `8091`.
        public let internalHttpsPort = Field<Int?>("internalHttpsPort", default: 8091, "The container port for HTTPS.")
        /// The node ports.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort`.
        public let nodePort = Field<Typed<CustomDomainsNodePorts>>("nodePort", "The node ports.")

        /// Creates the schema.
        public init() {}
    }

    /// The node ports.
    ///
    /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort`.
    public struct CustomDomainsNodePorts: ChartTable {
        /// The node port for HTTP.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort.http`.
        public let http = Field<Int?>("http", "The node port for HTTP.")
        /// The node port for HTTPS.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort.https`.
        public let https = Field<Int?>("https", "The node port for HTTPS.")

        /// Creates the schema.
        public init() {}
    }

    /// The cache of opened ZIP archives.
    ///
    /// Chart key `gitlab.gitlab-pages.zipCache`.
    public struct ZipCache: ChartTable {
        /// The interval at which expired archives are closed, for example `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache.cleanup`.
        public let cleanup = Field<String?>(
            "cleanup", "The interval at which expired archives are closed, for example `30s`.")
        /// The time that an archive stays open, for example `60s`.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache.expiration`.
        public let expiration = Field<String?>("expiration", "The time that an archive stays open, for example `60s`.")
        /// The age at which use of an archive extends its expiration, for example `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache.refresh`.
        public let refresh = Field<String?>(
            "refresh", "The age at which use of an archive extends its expiration, for example `30s`.")

        /// Creates the schema.
        public init() {}
    }

    /// The cache of domain configuration from the GitLab API.
    ///
    /// Chart key `gitlab.gitlab-pages.gitlabCache`.
    public struct PagesCache: ChartTable {
        /// The interval at which expired entries are removed, for example `60s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache.cleanup`.
        public let cleanup = Field<String?>(
            "cleanup", "The interval at which expired entries are removed, for example `60s`.")
        /// The time that an entry stays in the cache, for example `600s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache.expiry`.
        public let expiry = Field<String?>("expiry", "The time that an entry stays in the cache, for example `600s`.")
        /// The age at which an entry is refreshed, for example `60s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache.refresh`.
        public let refresh = Field<String?>("refresh", "The age at which an entry is refreshed, for example `60s`.")

        /// Creates the schema.
        public init() {}
    }

    /// Retries of requests to the GitLab API.
    ///
    /// Chart key `gitlab.gitlab-pages.gitlabRetrieval`.
    public struct PagesRetrieval: ChartTable {
        /// The wait between two attempts, for example `1s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval.interval`.
        public let interval = Field<String?>("interval", "The wait between two attempts, for example `1s`.")
        /// The maximum number of attempts.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval.retries`.
        public let retries = Field<Int?>("retries", "The maximum number of attempts.")
        /// Timeout of all attempts, for example `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval.timeout`.
        public let timeout = Field<String?>("timeout", "Timeout of all attempts, for example `30s`.")

        /// Creates the schema.
        public init() {}
    }

    /// Accepted TLS versions.
    ///
    /// Chart key `gitlab.gitlab-pages.tls`.
    public struct TLSVersions: ChartTable {
        /// The minimum TLS version: `ssl3`, `tls1.0`, `tls1.1`, `tls1.2` or `tls1.3`.
        ///
        /// Chart key `gitlab.gitlab-pages.tls.minVersion`, default `null`.
        public let minVersion = Field<String?>(
            "minVersion", default: .null, "The minimum TLS version: `ssl3`, `tls1.0`, `tls1.1`, `tls1.2` or `tls1.3`.")
        /// The maximum TLS version.
        ///
        /// Chart key `gitlab.gitlab-pages.tls.maxVersion`, default `null`.
        public let maxVersion = Field<String?>("maxVersion", default: .null, "The maximum TLS version.")

        /// Creates the schema.
        public init() {}
    }
}
