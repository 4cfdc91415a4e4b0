extension GitLabValues {
    /// Where repositories are.
    ///
    /// Chart key `global.gitaly`.
    public struct GlobalGitaly: Schema {
        /// Whether the chart installs Gitaly.
        ///
        /// Chart key `global.gitaly.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The token that both sides know.
        ///
        /// Chart key `global.gitaly.authToken`, default an empty mapping.
        public let authToken = Field<Typed<SecretReference>>("authToken")
        /// Gitaly inside the cluster.
        ///
        /// Chart key `global.gitaly.internal`.
        public let `internal` = Field<Typed<InternalGitaly>>("internal")
        /// Gitaly outside the cluster.
        ///
        /// Chart key `global.gitaly.external`, default an empty list.
        public let external = Field<TypedList<Typed<ExternalGitaly>>>("external")
        /// The server's name, in place of the service's.
        ///
        /// Chart key `global.gitaly.host`, read by a template only.
        public let host = Field<String?>("host")
        /// Hooks of the server.
        ///
        /// Chart key `global.gitaly.hooks`, default an empty mapping.
        public let hooks = Field<FreeMapping>("hooks")
        /// The service's name, in place of the chart's.
        ///
        /// Chart key `global.gitaly.serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// The service that leads to it.
        ///
        /// Chart key `global.gitaly.service`.
        public let service = Field<Typed<RPCService>>("service")
        /// Whether it is reached by TLS.
        ///
        /// Chart key `global.gitaly.tls`.
        public let tls = Field<Typed<IngressTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }

    /// Gitaly inside the cluster: a pod for each name.
    ///
    /// Chart keys `global.gitaly.internal` and `gitlab.gitaly.internal`.
    public struct InternalGitaly: Schema {
        /// The storages' names.
        ///
        /// There has to be one that is called `default`, here or outside.
        ///
        /// Chart keys `global.gitaly.internal.names` and `gitlab.gitaly.internal.names`, default `["default"]`.
        public let names = Field<TypedList<String>>("names")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Gitaly outside the cluster.
    ///
    /// Chart keys `global.gitaly.external[]` and `gitlab.gitaly.external[]`.
    public struct ExternalGitaly: Schema {
        /// The storage's name.
        ///
        /// Chart keys `global.gitaly.external[].name` and `gitlab.gitaly.external[].name`.
        public let name = Field<String?>("name")
        /// The server's name.
        ///
        /// Chart keys `global.gitaly.external[].hostname` and `gitlab.gitaly.external[].hostname`.
        public let hostname = Field<String?>("hostname")
        /// The server's port.
        ///
        /// Chart keys `global.gitaly.external[].port` and `gitlab.gitaly.external[].port`, default 8075.
        public let port = Field<Int?>("port")
        /// Whether it is reached by TLS.
        ///
        /// Chart keys `global.gitaly.external[].tlsEnabled` and `gitlab.gitaly.external[].tlsEnabled`, default
        /// `global.gitaly.tls.enabled`.
        public let tlsEnabled = Field<Bool?>("tlsEnabled")

        /// The keys of this mapping.
        public init() {}
    }

    /// A service for gRPC.
    ///
    /// Chart keys `global.gitaly.service` and `global.praefect.service`.
    public struct RPCService: Schema {
        /// The service's name.
        ///
        /// Chart keys `global.gitaly.service.name` and `global.praefect.service.name`, default by place: `gitaly`,
        /// `praefect`.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart keys `global.gitaly.service.type` and `global.praefect.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// The service's port.
        ///
        /// Chart keys `global.gitaly.service.externalPort` and `global.praefect.service.externalPort`, default `8075`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart keys `global.gitaly.service.internalPort` and `global.praefect.service.internalPort`, default `8075`.
        public let internalPort = Field<Int?>("internalPort")
        /// The ports for TLS.
        ///
        /// Chart keys `global.gitaly.service.tls` and `global.praefect.service.tls`.
        public let tls = Field<Typed<RPCServiceTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }

    /// The ports of a service for gRPC over TLS.
    ///
    /// Chart keys `global.gitaly.service.tls`, `global.praefect.service.tls`, `gitlab.gitaly.service.tls` and
    /// `gitlab.praefect.service.tls`.
    public struct RPCServiceTLS: Schema {
        /// The service's port.
        ///
        /// Chart key `….externalPort`, default `8076`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart key `….internalPort`, default `8076`.
        public let internalPort = Field<Int?>("internalPort")

        /// The keys of this mapping.
        public init() {}
    }

    /// How repositories are kept on several Gitaly.
    ///
    /// Chart key `global.praefect`.
    public struct GlobalPraefect: Schema {
        /// Whether there is a Praefect.
        ///
        /// Chart key `global.praefect.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether it stands in for all Gitaly inside the cluster.
        ///
        /// Chart key `global.praefect.replaceInternalGitaly`, default `true`.
        public let replaceInternalGitaly = Field<Bool?>("replaceInternalGitaly")
        /// The storages that it offers, and the Gitaly behind each.
        ///
        /// Chart key `global.praefect.virtualStorages`, default `[{"name": "default", "gitalyReplicas": 3,
        /// "maxUnavailable": 1}]`.
        public let virtualStorages = Field<TypedList<Typed<VirtualStorage>>>("virtualStorages")
        /// The token that both sides know.
        ///
        /// Chart key `global.praefect.authToken`, default an empty mapping.
        public let authToken = Field<Typed<SecretReference>>("authToken")
        /// Whether its database is brought up to date at each start.
        ///
        /// Chart key `global.praefect.autoMigrate`, default `true`.
        public let autoMigrate = Field<Bool?>("autoMigrate")
        /// The password of its database.
        ///
        /// Chart key `global.praefect.dbSecret`, default an empty mapping.
        public let dbSecret = Field<Typed<SecretReference>>("dbSecret")
        /// Its database.
        ///
        /// Chart key `global.praefect.psql`.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// The service that leads to it.
        ///
        /// Chart key `global.praefect.service`.
        public let service = Field<Typed<RPCService>>("service")
        /// The service's name, in place of the chart's.
        ///
        /// Chart key `global.praefect.serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// Whether it is reached by TLS.
        ///
        /// Chart key `global.praefect.tls`.
        public let tls = Field<Typed<IngressTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }

    /// A storage that Praefect offers.
    ///
    /// Chart key `global.praefect.virtualStorages[]`.
    public struct VirtualStorage: Schema {
        /// The storage's name.
        ///
        /// Chart key `global.praefect.virtualStorages[].name`.
        public let name = Field<String?>("name")
        /// How many Gitaly hold its repositories.
        ///
        /// Chart key `global.praefect.virtualStorages[].gitalyReplicas`.
        public let gitalyReplicas = Field<Int?>("gitalyReplicas")
        /// How many of them an eviction may take at a time.
        ///
        /// Chart key `global.praefect.virtualStorages[].maxUnavailable`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// The volumes of those Gitaly.
        ///
        /// Chart key `global.praefect.virtualStorages[].persistence`.
        public let persistence = Field<Typed<Persistence>>("persistence")
        /// Labels of the nodes on which those Gitaly may run.
        ///
        /// Chart key `global.praefect.virtualStorages[].nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")

        /// The keys of this mapping.
        public init() {}
    }

    /// Git over SSH.
    ///
    /// Chart key `global.shell`.
    public struct GlobalShell: Schema {
        /// The token that GitLab's API asks for.
        ///
        /// Chart key `global.shell.authToken`, default an empty mapping.
        public let authToken = Field<Typed<SecretReference>>("authToken")
        /// The server's keys.
        ///
        /// Chart key `global.shell.hostKeys`, default an empty mapping.
        public let hostKeys = Field<Typed<HostKeys>>("hostKeys")
        /// The port that people use.
        ///
        /// Chart key `global.shell.port`, read by a template only, default 22.
        public let port = Field<Int?>("port")
        /// The way through the ingress controller.
        ///
        /// Chart key `global.shell.tcp`.
        public let tcp = Field<Typed<ProxyProtocol>>("tcp")

        /// The keys of this mapping.
        public init() {}
    }

    /// Keys by which a server is known.
    ///
    /// Chart key `global.shell.hostKeys`.
    public struct HostKeys: Schema {
        /// The Secret that holds them.
        ///
        /// Chart key `global.shell.hostKeys.secret`, default made from the release's name.
        public let secret = Field<String?>("secret")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the ingress controller hands a connection on.
    ///
    /// Chart key `global.shell.tcp`.
    public struct ProxyProtocol: Schema {
        /// Whether it says whose connection it is, by the PROXY protocol.
        ///
        /// Chart key `global.shell.tcp.proxyProtocol`, default `false`.
        public let proxyProtocol = Field<Bool?>("proxyProtocol")

        /// The keys of this mapping.
        public init() {}
    }
}
