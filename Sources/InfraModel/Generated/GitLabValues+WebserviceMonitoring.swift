// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Access to monitoring endpoints.
    ///
    /// Chart key `gitlab.webservice.monitoring`.
    public struct WebserviceMonitoring: ChartTable {
        /// IP ranges that can access the monitoring endpoints.
        ///
        /// Chart key `gitlab.webservice.monitoring.ipWhitelist`, default `[0.0.0.0/0]`.
        public let ipWhitelist = Field<TypedList<String>>(
            "ipWhitelist", default: ["0.0.0.0/0"], "IP ranges that can access the monitoring endpoints.")
        /// The metrics exporter on a separate port.
        ///
        /// Chart key `gitlab.webservice.monitoring.exporter`, default `{enabled: false, port: 8083}`.
        public let exporter = Field<Typed<PortSwitch>>(
            "exporter", default: ["enabled": false, "port": 8083], "The metrics exporter on a separate port.")

        /// Creates the schema.
        public init() {}
    }

    /// Shutdown behavior of the pods.
    ///
    /// Chart key `gitlab.webservice.shutdown`.
    public struct Shutdown: ChartTable {
        /// Seconds for which a terminating pod still answers requests while it reports not ready.
        ///
        /// Chart key `gitlab.webservice.shutdown.blackoutSeconds`, default `10`.
        public let blackoutSeconds = Field<Int?>(
            "blackoutSeconds", default: 10,
            "Seconds for which a terminating pod still answers requests while it reports not ready.")

        /// Creates the schema.
        public init() {}
    }

    /// The SSH host keys that the web interface displays.
    ///
    /// Chart key `gitlab.webservice.sshHostKeys`.
    public struct MountedHostKeys: ChartTable {
        /// Whether the host keys are mounted.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys.mount`, default `false`.
        public let mount = Field<Bool?>("mount", default: false, "Whether the host keys are mounted.")
        /// The name of the volume.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys.mountName`, default `ssh-host-keys`.
        public let mountName = Field<String?>("mountName", default: "ssh-host-keys", "The name of the volume.")
        /// The types of the host keys.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys.types`, default `[dsa, rsa, ecdsa, ed25519]`.
        public let types = Field<TypedList<String>>(
            "types", default: ["dsa", "rsa", "ecdsa", "ed25519"], "The types of the host keys.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the pods.
    ///
    /// Chart key `gitlab.webservice.service`.
    public struct WebserviceService: ChartTable {
        /// The Service type.
        ///
        /// Chart key `gitlab.webservice.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")
        /// The service port of Rails.
        ///
        /// Chart key `gitlab.webservice.service.externalPort`, default `8080`.
        public let externalPort = Field<Int?>("externalPort", default: 8080, "The service port of Rails.")
        /// The container port of Rails.
        ///
        /// Chart key `gitlab.webservice.service.internalPort`, default `8080`.
        public let internalPort = Field<Int?>("internalPort", default: 8080, "The container port of Rails.")
        /// The service port of Workhorse.
        ///
        /// Chart key `gitlab.webservice.service.workhorseExternalPort`, default `8181`.
        public let workhorseExternalPort = Field<Int?>(
            "workhorseExternalPort", default: 8181, "The service port of Workhorse.")
        /// The container port of Workhorse.
        ///
        /// Chart key `gitlab.webservice.service.workhorseInternalPort`, default `8181`.
        public let workhorseInternalPort = Field<Int?>(
            "workhorseInternalPort", default: 8181, "The container port of Workhorse.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `gitlab.webservice.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `gitlab.webservice.service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", "Source IP ranges (CIDR) that the load balancer accepts.")
        /// Annotations of the Service.
        ///
        /// Chart key `gitlab.webservice.service.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the Service.")

        /// Creates the schema.
        public init() {}
    }

    /// The Ingress of the web interface.
    ///
    /// Omitted settings are inherited from `global.ingress`.
    ///
    /// Chart key `gitlab.webservice.ingress`.
    public struct WebserviceIngress: ChartTable {
        /// The API version of the Ingress.
        ///
        /// Chart key `gitlab.webservice.ingress.apiVersion`, default `null`.
        public let apiVersion = Field<String?>("apiVersion", default: .null, "The API version of the Ingress.")
        /// Whether an Ingress is created.
        ///
        /// `null` inherits `global.ingress.enabled`.
        ///
        /// Chart key `gitlab.webservice.ingress.enabled`, default `null`.
        public let enabled = Field<Bool?>(
            "enabled", default: .null, "Whether an Ingress is created. `null` inherits `global.ingress.enabled`.")
        /// Timeout of connections to the backend in seconds.
        ///
        /// Chart key `gitlab.webservice.ingress.proxyConnectTimeout`, default `15`.
        public let proxyConnectTimeout = Field<Int?>(
            "proxyConnectTimeout", default: 15, "Timeout of connections to the backend in seconds.")
        /// Timeout of reading a response from the backend in seconds.
        ///
        /// Chart key `gitlab.webservice.ingress.proxyReadTimeout`, default `600`.
        public let proxyReadTimeout = Field<Int?>(
            "proxyReadTimeout", default: 600, "Timeout of reading a response from the backend in seconds.")
        /// The maximum size of a request body, in nginx syntax.
        ///
        /// Chart key `gitlab.webservice.ingress.proxyBodySize`, default `512m`.
        public let proxyBodySize = Field<String?>(
            "proxyBodySize", default: "512m", "The maximum size of a request body, in nginx syntax.")
        /// TLS settings of the Ingress.
        ///
        /// Chart key `gitlab.webservice.ingress.tls`.
        public let tls = Field<Typed<WebserviceTLS>>("tls", "TLS settings of the Ingress.")
        /// Annotations of the Ingress.
        ///
        /// Chart key `gitlab.webservice.ingress.annotations`, default `{nginx.ingress.kubernetes.io/service-upstream:
        /// true}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: ["nginx.ingress.kubernetes.io/service-upstream": "true"],
            "Annotations of the Ingress.")
        /// The path of the Ingress.
        ///
        /// Chart key `gitlab.webservice.ingress.path`.
        public let path = Field<String?>("path", "The path of the Ingress.")
        /// Whether cert-manager issues the certificate.
        ///
        /// `null` inherits `global.ingress.configureCertmanager`.
        ///
        /// Chart key `gitlab.webservice.ingress.configureCertmanager`, default `null`.
        public let configureCertmanager = Field<Bool?>(
            "configureCertmanager", default: .null,
            "Whether cert-manager issues the certificate. `null` inherits `global.ingress.configureCertmanager`.")
        /// Whether one of the Deployments must serve the path `/`.
        ///
        /// Chart key `gitlab.webservice.ingress.requireBasePath`, default `true`.
        public let requireBasePath = Field<Bool?>(
            "requireBasePath", default: true, "Whether one of the Deployments must serve the path `/`.")
        /// A misspelling of `requireBasePath` in a template of the chart.
        ///
        /// Chart key `gitlab.webservice.ingress.requireBaseBath`.
        public let requireBaseBath = Field<Bool?>(
            "requireBaseBath", "A misspelling of `requireBasePath` in a template of the chart.")

        /// Creates the schema.
        public init() {}
    }

    /// TLS settings of the Ingress.
    ///
    /// Chart key `gitlab.webservice.ingress.tls`.
    public struct WebserviceTLS: ChartTable {
        /// Whether the Ingress uses TLS.
        ///
        /// If absent, the global setting applies.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.enabled`.
        public let enabled = Field<Bool?>(
            "enabled", "Whether the Ingress uses TLS. If absent, the global setting applies.")
        /// The Secret with the certificate and the private key.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.secretName`.
        public let secretName = Field<String?>("secretName", "The Secret with the certificate and the private key.")
        /// The Secret with the TLS certificate of the smart card host.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.smartcardSecretName`.
        public let smartcardSecretName = Field<String?>(
            "smartcardSecretName", "The Secret with the TLS certificate of the smart card host.")
        /// A misspelling of `smartcardSecretName` in the chart's documentation.
        ///
        /// It has no effect.
        ///
        /// Chart key `gitlab.webservice.ingress.tls.smardcardSecretName`.
        public let smardcardSecretName = Field<String?>(
            "smardcardSecretName",
            "A misspelling of `smartcardSecretName` in the chart's documentation. It has no effect.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of Puma: threads and memory.
    ///
    /// Chart key `gitlab.webservice.puma`.
    public struct Puma: ChartTable {
        /// The memory limit of a worker process in mebibytes.
        ///
        /// A process above the limit is restarted.
        ///
        /// Chart key `gitlab.webservice.puma.workerMaxMemory`, default `1024`.
        public let workerMaxMemory = Field<Int?>(
            "workerMaxMemory", default: 1024,
            "The memory limit of a worker process in mebibytes. A process above the limit is restarted.")
        /// The number of threads per worker process.
        ///
        /// Chart key `gitlab.webservice.puma.threads`.
        public let threads = Field<Typed<ThreadCount>>("threads", "The number of threads per worker process.")
        /// Whether the worker killer is disabled.
        ///
        /// Chart key `gitlab.webservice.puma.disableWorkerKiller`, default `false`.
        public let disableWorkerKiller = Field<Bool?>(
            "disableWorkerKiller", default: false, "Whether the worker killer is disabled.")

        /// Creates the schema.
        public init() {}
    }

    /// The number of threads per worker process.
    ///
    /// Chart key `gitlab.webservice.puma.threads`.
    public struct ThreadCount: ChartTable {
        /// Minimum number of threads.
        ///
        /// Chart key `gitlab.webservice.puma.threads.min`, default `4`.
        public let min = Field<Int?>("min", default: 4, "Minimum number of threads.")
        /// Maximum number of threads.
        ///
        /// Chart key `gitlab.webservice.puma.threads.max`, default `4`.
        public let max = Field<Int?>("max", default: 4, "Maximum number of threads.")

        /// Creates the schema.
        public init() {}
    }
}
