extension GitLabValues {
    /// MinIO, an object store for trying things out.
    ///
    /// Chart key `minio`.
    public struct Minio: Schema {
        /// Whether it is installed, as `global.minio.enabled` has it.
        ///
        /// Chart key `minio.enabled`, read by a template only.
        public let enabled = Field<Bool?>("enabled")
        /// The image's name, without its tag.
        ///
        /// This is a string.
        ///
        /// Chart key `minio.image`, default `minio/minio`.
        public let image = Field<String?>("image")
        /// The image's tag.
        ///
        /// Chart key `minio.imageTag`, default `RELEASE.2017-12-28T01-21-00Z`.
        public let imageTag = Field<String?>("imageTag")
        /// When it is pulled.
        ///
        /// Chart key `minio.imagePullPolicy`.
        public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy")
        /// Secrets with which it is pulled.
        ///
        /// Chart key `minio.pullSecrets`.
        public let pullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("pullSecrets")
        /// The program that creates buckets.
        ///
        /// Chart key `minio.minioMc`.
        public let minioMc = Field<Typed<MinioClientImage>>("minioMc")
        /// The number of pods, for several that work together.
        ///
        /// Chart key `minio.replicas`, default `4`.
        public let replicas = Field<Int?>("replicas")
        /// Where its volume appears.
        ///
        /// Chart key `minio.mountPath`, default `/export`.
        public let mountPath = Field<String?>("mountPath")
        /// Where its configuration is.
        ///
        /// Chart key `minio.configPath`, default an empty string.
        public let configPath = Field<String?>("configPath")
        /// The user.
        ///
        /// It belongs into a Secret: see `global.minio.credentials`.
        ///
        /// Chart key `minio.accessKey`, read by a template only.
        public let accessKey = Field<String?>("accessKey")
        /// The password.
        ///
        /// It belongs into a Secret: see `global.minio.credentials`.
        ///
        /// Chart key `minio.secretKey`, read by a template only.
        public let secretKey = Field<String?>("secretKey")
        /// The buckets that are created.
        ///
        /// Chart key `minio.defaultBuckets`.
        public let defaultBuckets = Field<TypedList<Typed<MinioBucket>>>("defaultBuckets")
        /// More of its configuration.
        ///
        /// Chart key `minio.minioConfig`.
        public let minioConfig = Field<Typed<MinioConfig>>("minioConfig")
        /// Its volume.
        ///
        /// Chart key `minio.persistence`.
        public let persistence = Field<Typed<Persistence>>("persistence")
        /// How it is reached from outside the cluster.
        ///
        /// Chart key `minio.ingress`.
        public let ingress = Field<Typed<Ingress>>("ingress")
        /// How its service can be reached.
        ///
        /// Chart key `minio.serviceType`, default `ClusterIP`.
        public let serviceType = Field<ServiceType?>("serviceType")
        /// The service's port.
        ///
        /// Chart key `minio.servicePort`, default `9000`.
        public let servicePort = Field<Int?>("servicePort")
        /// The service, in the chart's documentation only.
        ///
        /// Chart key `minio.service`.
        public let service = Field<Typed<AnnotatedService>>("service")
        /// The load balancer's address.
        ///
        /// Chart key `minio.minioLoadBalancerIP`.
        public let minioLoadBalancerIP = Field<String?>("minioLoadBalancerIP")
        /// Who may reach it.
        ///
        /// Chart key `minio.networkPolicy`.
        public let networkPolicy = Field<Typed<MinioNetworkPolicy>>("networkPolicy")
        /// Annotations of the pods.
        ///
        /// Chart key `minio.podAnnotations`, default an empty mapping.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `minio.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `minio.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `minio.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// What the component asks for and may use.
        ///
        /// Chart key `minio.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `minio.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// Settings of every resource of the component.
        ///
        /// Chart key `minio.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Labels of the pods.
        ///
        /// Chart key `minio.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `minio.nodeSelector`, default an empty mapping.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `minio.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// A name in place of the component's in the names of its resources.
        ///
        /// Chart key `minio.nameOverride`, read by a template only.
        public let nameOverride = Field<String?>("nameOverride")

        /// The keys of this mapping.
        public init() {}
    }

    /// The program that creates buckets.
    ///
    /// Chart key `minio.minioMc`.
    public struct MinioClientImage: Schema {
        /// The image's name, without its tag.
        ///
        /// This is a string.
        ///
        /// Chart key `minio.minioMc.image`, default `minio/mc`.
        public let image = Field<String?>("image")
        /// The image's tag.
        ///
        /// Chart key `minio.minioMc.tag`, default `RELEASE.2018-07-13T00-53-22Z`.
        public let tag = Field<String?>("tag")

        /// The keys of this mapping.
        public init() {}
    }

    /// A service.
    ///
    /// Chart key `minio.service`.
    public struct AnnotatedService: Schema {
        /// Its annotations.
        ///
        /// Chart key `minio.service.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// A bucket that is created.
    ///
    /// Chart key `minio.defaultBuckets[]`.
    public struct MinioBucket: Schema {
        /// The bucket.
        ///
        /// Chart key `minio.defaultBuckets[].name`.
        public let name = Field<String?>("name")
        /// Who may read it without logging in: `none`, `download`, `upload` or `public`.
        ///
        /// Chart key `minio.defaultBuckets[].policy`.
        public let policy = Field<String?>("policy")
        /// Whether it is emptied if it exists.
        ///
        /// Chart key `minio.defaultBuckets[].purge`.
        public let purge = Field<Bool?>("purge")

        /// The keys of this mapping.
        public init() {}
    }

    /// Who may reach MinIO.
    ///
    /// Chart key `minio.networkPolicy`.
    public struct MinioNetworkPolicy: Schema {
        /// Whether that is restricted.
        ///
        /// Chart key `minio.networkPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether pods without a certain label may reach it all the same.
        ///
        /// Chart key `minio.networkPolicy.allowExternal`, default `true`.
        public let allowExternal = Field<Bool?>("allowExternal")

        /// The keys of this mapping.
        public init() {}
    }
}
