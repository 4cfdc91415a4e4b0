extension GitLabValues {
    /// MinIO.
    ///
    /// Chart key `global.minio`.
    public struct GlobalMinio: Schema {
        /// Whether the chart installs it and all object stores are in it.
        ///
        /// Chart key `global.minio.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The Secret with its credentials.
        ///
        /// Chart key `global.minio.credentials`, default an empty mapping.
        public let credentials = Field<Typed<CredentialsSecret>>("credentials")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Secret with credentials.
    ///
    /// Chart keys `global.minio.credentials`, `global.registry.certificate`, `global.runner.registrationToken` and
    /// `registry.certificate`.
    public struct CredentialsSecret: Schema {
        /// The Secret.
        ///
        /// Chart key `….secret`, default made from the release's name.
        public let secret = Field<String?>("secret")

        /// The keys of this mapping.
        public init() {}
    }

    /// The container registry.
    ///
    /// Chart key `global.registry`.
    public struct GlobalRegistry: Schema {
        /// The bucket that images are in.
        ///
        /// Chart key `global.registry.bucket`, default `registry`.
        public let bucket = Field<String?>("bucket")
        /// The certificate that tokens are signed with.
        ///
        /// Chart key `global.registry.certificate`, default an empty mapping.
        public let certificate = Field<Typed<CredentialsSecret>>("certificate")
        /// The key that the registry's pods share.
        ///
        /// Chart key `global.registry.httpSecret`, default an empty mapping.
        public let httpSecret = Field<Typed<SecretReference>>("httpSecret")
        /// The key by which GitLab knows the registry's notifications.
        ///
        /// Chart key `global.registry.notificationSecret`, default an empty mapping.
        public let notificationSecret = Field<Typed<SecretReference>>("notificationSecret")
        /// Who is told about new images.
        ///
        /// Chart key `global.registry.notifications`, default an empty mapping.
        public let notifications = Field<Typed<RegistryNotifications>>("notifications")

        /// The keys of this mapping.
        public init() {}
    }

    /// Who is told about new images.
    ///
    /// Chart key `global.registry.notifications`.
    public struct RegistryNotifications: Schema {
        /// Where the registry reports.
        ///
        /// Chart key `global.registry.notifications.endpoints`.
        public let endpoints = Field<TypedList<Typed<RegistryEndpoint>>>("endpoints")
        /// Which events are reported, and what about them.
        ///
        /// Chart key `global.registry.notifications.events`.
        public let events = Field<FreeMapping>("events")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where the registry reports.
    ///
    /// Chart key `global.registry.notifications.endpoints[]`.
    public struct RegistryEndpoint: Schema {
        /// The receiver's name.
        ///
        /// Chart key `global.registry.notifications.endpoints[].name`.
        public let name = Field<String?>("name")
        /// The receiver's address.
        ///
        /// Chart key `global.registry.notifications.endpoints[].url`.
        public let url = Field<String?>("url")
        /// Headers of the request.
        ///
        /// Chart key `global.registry.notifications.endpoints[].headers`.
        public let headers = Field<Typed<RegistryEndpointHeaders>>("headers")
        /// How long a report may take, `500ms`.
        ///
        /// Chart key `global.registry.notifications.endpoints[].timeout`.
        public let timeout = Field<String?>("timeout")
        /// After how many failures it pauses.
        ///
        /// Chart key `global.registry.notifications.endpoints[].threshold`.
        public let threshold = Field<Int?>("threshold")
        /// For how long it pauses then, `1s`.
        ///
        /// Chart key `global.registry.notifications.endpoints[].backoff`.
        public let backoff = Field<String?>("backoff")
        /// Whether it is left out.
        ///
        /// Chart key `global.registry.notifications.endpoints[].disabled`.
        public let disabled = Field<Bool?>("disabled")

        /// The keys of this mapping.
        public init() {}
    }

    /// Headers of a report: by their names, or all of them in a Secret.
    ///
    /// Chart key `global.registry.notifications.endpoints[].headers`.
    public struct RegistryEndpointHeaders: Schema {
        /// The Secret that holds them.
        ///
        /// Chart key `global.registry.notifications.endpoints[].headers.secret`.
        public let secret = Field<String?>("secret")
        /// The member of that Secret.
        ///
        /// Chart key `global.registry.notifications.endpoints[].headers.key`.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}

        /// Other keys are headers, with a text, a list of it, or a Secret as the value.
        public static var isOpen: Bool { true }
    }

    /// The web pages and the API.
    ///
    /// Chart key `global.webservice`.
    public struct GlobalWebservice: Schema {
        /// Seconds that a request may take before its process is ended.
        ///
        /// Chart key `global.webservice.workerTimeout`, default `60`.
        public let workerTimeout = Field<Int?>("workerTimeout")

        /// The keys of this mapping.
        public init() {}
    }

    /// Workhorse, which stands before the web pages.
    ///
    /// Chart key `global.workhorse`.
    public struct GlobalWorkhorse: Schema {
        /// The service, for its name.
        ///
        /// Chart key `global.workhorse.serviceName`, default `webservice-default`.
        public let serviceName = Field<String?>("serviceName")
        /// What is spoken: `http` or `https`.
        ///
        /// Chart key `global.workhorse.scheme`, default `http`.
        public let scheme = Field<String?>("scheme")
        /// The server's name.
        ///
        /// Chart key `global.workhorse.host`, default that of the service.
        public let host = Field<String?>("host")
        /// The port.
        ///
        /// Chart key `global.workhorse.port`, default 8181.
        public let port = Field<Int?>("port")
        /// The Secret with the key that Workhorse and the API share.
        ///
        /// Chart key `global.workhorse.secret`, default made from the release's name.
        public let secret = Field<String?>("secret")
        /// The member of that Secret.
        ///
        /// Chart key `global.workhorse.key`.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}
    }

    /// Static web sites of projects.
    ///
    /// Chart key `global.pages`.
    public struct GlobalPages: Schema {
        /// Whether there are any.
        ///
        /// Chart key `global.pages.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether sites may be for members only.
        ///
        /// Chart key `global.pages.accessControl`, default `false`.
        public let accessControl = Field<Bool?>("accessControl")
        /// Where the files are, for sites that are not in an object store.
        ///
        /// Chart key `global.pages.path`, default null.
        public let path = Field<String?>("path")
        /// The domain of the sites.
        ///
        /// Chart key `global.pages.host`, default null.
        public let host = Field<String?>("host")
        /// The port of the sites.
        ///
        /// Chart key `global.pages.port`, default null.
        public let port = Field<IntOrString?>("port")
        /// Whether they are reached by HTTPS.
        ///
        /// Chart key `global.pages.https`, default null.
        public let https = Field<Bool?>("https")
        /// Addresses at which domains of one's own are served by HTTP.
        ///
        /// Chart key `global.pages.externalHttp`, default an empty list.
        public let externalHttp = Field<TypedList<String>>("externalHttp")
        /// Addresses at which domains of one's own are served by HTTPS.
        ///
        /// Chart key `global.pages.externalHttps`, default an empty list.
        public let externalHttps = Field<TypedList<String>>("externalHttps")
        /// Whether files of jobs can be looked at.
        ///
        /// Chart key `global.pages.artifactsServer`, default `true`.
        public let artifactsServer = Field<Bool?>("artifactsServer")
        /// A directory for sites.
        ///
        /// Chart key `global.pages.localStore`.
        public let localStore = Field<Typed<PagesLocalStore>>("localStore")
        /// An object store for sites.
        ///
        /// Chart key `global.pages.objectStore`.
        public let objectStore = Field<Typed<ObjectStore>>("objectStore")
        /// The key that Pages and the API share.
        ///
        /// Chart key `global.pages.apiSecret`, default an empty mapping.
        public let apiSecret = Field<Typed<SecretReference>>("apiSecret")
        /// The key with which Pages signs its cookies.
        ///
        /// Chart key `global.pages.authSecret`, default an empty mapping.
        public let authSecret = Field<Typed<SecretReference>>("authSecret")

        /// The keys of this mapping.
        public init() {}
    }

    /// A directory for sites.
    ///
    /// Chart key `global.pages.localStore`.
    public struct PagesLocalStore: Schema {
        /// Whether sites are in one.
        ///
        /// Chart key `global.pages.localStore.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The directory.
        ///
        /// Chart key `global.pages.localStore.path`.
        public let path = Field<String?>("path")

        /// The keys of this mapping.
        public init() {}
    }

    /// The server to which agents in other clusters connect.
    ///
    /// Chart key `global.kas`.
    public struct GlobalAgentServer: Schema {
        /// Whether there is one.
        ///
        /// Chart key `global.kas.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The service of its own API.
        ///
        /// Chart key `global.kas.service`.
        public let service = Field<Typed<AgentAPIService>>("service")
        /// More of its configuration.
        ///
        /// Chart key `global.kas.customConfig`, read by a template only.
        public let customConfig = Field<FreeMapping>("customConfig")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service of the agent server's own API.
    ///
    /// Chart key `global.kas.service`.
    public struct AgentAPIService: Schema {
        /// Its port.
        ///
        /// Chart key `global.kas.service.apiExternalPort`, default `8153`.
        public let apiExternalPort = Field<Int?>("apiExternalPort")

        /// The keys of this mapping.
        public init() {}
    }

    /// The runner.
    ///
    /// Chart key `global.runner`.
    public struct GlobalRunner: Schema {
        /// The token with which runners register themselves.
        ///
        /// Chart key `global.runner.registrationToken`, default an empty mapping.
        public let registrationToken = Field<Typed<CredentialsSecret>>("registrationToken")

        /// The keys of this mapping.
        public init() {}
    }
}
