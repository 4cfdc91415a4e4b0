extension GitLabValues {
    /// The container registry.
    ///
    /// Chart key `registry`.
    public struct Registry: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `registry.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `registry.image`.
        public let image = Field<Typed<Image>>("image")
        /// The service that leads to it.
        ///
        /// Chart key `registry.service`.
        public let service = Field<Typed<RegistryService>>("service")
        /// How it is reached from outside the cluster.
        ///
        /// Chart key `registry.ingress`.
        public let ingress = Field<Typed<Ingress>>("ingress")
        /// How the number of pods follows the load.
        ///
        /// Chart key `registry.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `registry.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `registry.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// The address that gives tokens.
        ///
        /// Chart key `registry.authEndpoint`, default null.
        public let authEndpoint = Field<String?>("authEndpoint")
        /// What the registry calls itself in tokens.
        ///
        /// Chart key `registry.tokenService`, default `container_registry`.
        public let tokenService = Field<String?>("tokenService")
        /// Who has issued tokens.
        ///
        /// Chart key `registry.tokenIssuer`, default `gitlab-issuer`.
        public let tokenIssuer = Field<String?>("tokenIssuer")
        /// Whether clients are sent to the address that the request came by.
        ///
        /// Chart key `registry.authAutoRedirect`, default `false`.
        public let authAutoRedirect = Field<Bool?>("authAutoRedirect")
        /// The certificate that tokens are signed with, as `global.registry.certificate` has it.
        ///
        /// Chart key `registry.certificate`.
        public let certificate = Field<Typed<CredentialsSecret>>("certificate")
        /// The key that the pods share, as `global.registry.httpSecret` has it.
        ///
        /// Chart key `registry.httpSecret`.
        public let httpSecret = Field<Typed<SecretReference>>("httpSecret")
        /// The Secret that says where images are kept.
        ///
        /// Chart key `registry.storage`, default an empty mapping.
        public let storage = Field<Typed<RegistryStorage>>("storage")
        /// MinIO, when images are kept there.
        ///
        /// Chart key `registry.minio`.
        public let minio = Field<Typed<RegistryMinio>>("minio")
        /// Whether addresses in responses are relative.
        ///
        /// Chart key `registry.relativeurls`, default `false`.
        public let relativeurls = Field<Bool?>("relativeurls")
        /// How long requests have to finish when a pod ends, `30s`.
        ///
        /// Chart key `registry.draintimeout`, default `0`.
        public let draintimeout = Field<String?>("draintimeout")
        /// How it logs.
        ///
        /// Chart key `registry.log`.
        public let log = Field<Typed<RegistryLog>>("log")
        /// The port for its state and measures.
        ///
        /// Chart key `registry.debug`.
        public let debug = Field<Typed<RegistryDebug>>("debug")
        /// How it finds out whether the store works.
        ///
        /// Chart key `registry.health`.
        public let health = Field<Typed<RegistryHealth>>("health")
        /// What it does by itself, or does not let others do.
        ///
        /// Chart key `registry.maintenance`.
        public let maintenance = Field<Typed<RegistryMaintenance>>("maintenance")
        /// Which manifests it takes.
        ///
        /// Chart key `registry.validation`.
        public let validation = Field<Typed<RegistryValidation>>("validation")
        /// What it still understands.
        ///
        /// Chart key `registry.compatibility`.
        public let compatibility = Field<Typed<RegistryCompatibility>>("compatibility")
        /// The same, as the chart's documentation misspells it.
        ///
        /// It has no effect.
        ///
        /// Chart key `registry.compatiblity`.
        public let compatiblity = Field<FreeMapping>("compatiblity")
        /// Where errors are reported.
        ///
        /// Chart key `registry.reporting`.
        public let reporting = Field<Typed<RegistryReporting>>("reporting")
        /// Where profiles are sent.
        ///
        /// Chart key `registry.profiling`.
        public let profiling = Field<Typed<RegistryProfiling>>("profiling")
        /// The database of what is in the store.
        ///
        /// Chart key `registry.database`.
        public let database = Field<Typed<RegistryDatabase>>("database")
        /// How what nobody needs is removed; with the database only.
        ///
        /// Chart key `registry.gc`.
        public let gc = Field<Typed<GarbageCollection>>("gc")
        /// The move of older images into the database.
        ///
        /// Chart key `registry.migration`.
        public let migration = Field<Typed<RegistryMigration>>("migration")
        /// The container that prepares its configuration.
        ///
        /// Chart key `registry.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `registry.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `registry.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `registry.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `registry.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `registry.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `registry.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `registry.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `registry.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `registry.nodeSelector`, default an empty mapping.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `registry.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// How much the pods stay away from each other.
        ///
        /// Chart key `registry.antiAffinity`, read by a template only, default `global.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")
        /// A name in place of the component's in the names of its resources.
        ///
        /// Chart key `registry.nameOverride`, read by a template only.
        public let nameOverride = Field<String?>("nameOverride")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the registry.
    ///
    /// Chart key `registry.service`.
    public struct RegistryService: Schema {
        /// Its name.
        ///
        /// Chart key `registry.service.name`, default `registry`.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart key `registry.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Its port.
        ///
        /// Chart key `registry.service.externalPort`, default `5000`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart key `registry.service.internalPort`, default `5000`.
        public let internalPort = Field<Int?>("internalPort")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `registry.service.clusterIP`, default null.
        public let clusterIP = Field<String?>("clusterIP")
        /// The load balancer's address.
        ///
        /// Chart key `registry.service.loadBalancerIP`, default null.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// Its annotations.
        ///
        /// Chart key `registry.service.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// The Secret that says where images are kept.
    ///
    /// Chart key `registry.storage`.
    public struct RegistryStorage: Schema {
        /// The Secret.
        ///
        /// Chart key `registry.storage.secret`.
        public let secret = Field<String?>("secret")
        /// The member with the settings, in YAML.
        ///
        /// Chart key `registry.storage.key`, read by a template only.
        public let key = Field<String?>("key")
        /// A member that is mounted as a file, such as credentials of Google.
        ///
        /// Chart key `registry.storage.extraKey`, read by a template only.
        public let extraKey = Field<String?>("extraKey")
        /// Whether clients are sent to the store.
        ///
        /// Chart key `registry.storage.redirect`.
        public let redirect = Field<Typed<RegistryRedirect>>("redirect")

        /// The keys of this mapping.
        public init() {}
    }

    /// Whether clients are sent to the store.
    ///
    /// Chart key `registry.storage.redirect`.
    public struct RegistryRedirect: Schema {
        /// Whether they get everything through the registry.
        ///
        /// Chart key `registry.storage.redirect.disable`.
        public let disable = Field<Bool?>("disable")
        /// Clients to whom the opposite applies, by patterns of repositories.
        ///
        /// Chart key `registry.storage.redirect.exceptions`.
        public let exceptions = Field<TypedList<String>>("exceptions")

        /// The keys of this mapping.
        public init() {}
    }

    /// MinIO, when images are kept there.
    ///
    /// Chart key `registry.minio`.
    public struct RegistryMinio: Schema {
        /// Whether clients are sent to it.
        ///
        /// Chart key `registry.minio.redirect`, default `false`.
        public let redirect = Field<Bool?>("redirect")
        /// The bucket.
        ///
        /// Chart key `registry.minio.bucket`, read by a template only.
        public let bucket = Field<String?>("bucket")

        /// The keys of this mapping.
        public init() {}
    }
}
