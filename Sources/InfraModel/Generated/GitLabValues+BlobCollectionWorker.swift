// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The garbage collection of blobs (layers).
    ///
    /// Chart key `registry.gc.blobs`.
    public struct BlobCollectionWorker: ChartTable {
        /// Whether the worker is disabled.
        ///
        /// Chart key `registry.gc.blobs.disabled`.
        public let disabled = Field<Bool?>("disabled", "Whether the worker is disabled.")
        /// The interval between two runs of the worker.
        ///
        /// Chart key `registry.gc.blobs.interval`.
        public let interval = Field<String?>("interval", "The interval between two runs of the worker.")
        /// Timeout of storage operations.
        ///
        /// Chart key `registry.gc.blobs.storagetimeout`.
        public let storagetimeout = Field<String?>("storagetimeout", "Timeout of storage operations.")

        /// Creates the schema.
        public init() {}
    }

    /// MinIO: object storage for evaluation.
    ///
    /// Chart key `minio`.
    public struct Minio: ChartTable {
        /// Whether MinIO is installed, as in `global.minio.enabled`.
        ///
        /// Chart key `minio.enabled`.
        public let enabled = Field<Bool?>("enabled", "Whether MinIO is installed, as in `global.minio.enabled`.")
        /// The image repository, without the tag.
        ///
        /// The value is a string.
        ///
        /// Chart key `minio.image`, default `minio/minio`.
        public let image = Field<String?>(
            "image", default: "minio/minio", "The image repository, without the tag. The value is a string.")
        /// The image tag.
        ///
        /// Chart key `minio.imageTag`, default `RELEASE.2017-12-28T01-21-00Z`.
        public let imageTag = Field<String?>("imageTag", default: "RELEASE.2017-12-28T01-21-00Z", "The image tag.")
        /// The image pull policy.
        ///
        /// Chart key `minio.imagePullPolicy`.
        public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy", "The image pull policy.")
        /// Image pull secrets.
        ///
        /// Chart key `minio.pullSecrets`.
        public let pullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("pullSecrets", "Image pull secrets.")
        /// The MinIO client, which creates the buckets.
        ///
        /// Chart key `minio.minioMc`.
        public let minioMc = Field<Typed<MinioClientImage>>("minioMc", "The MinIO client, which creates the buckets.")
        /// The Ingress of the component.
        ///
        /// Chart key `minio.ingress`.
        public let ingress = Field<Typed<Ingress>>(
            "ingress",
            default: [
                "apiVersion": .null, "enabled": .null, "proxyReadTimeout": 900, "proxyBodySize": "0",
                "proxyBuffering": "off", "tls": [:], "annotations": [:], "configureCertmanager": .null, "path": .null,
            ], "The Ingress of the component.")
        /// Tolerations of the pods.
        ///
        /// Chart key `minio.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `minio.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `minio.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `minio.init`.
        public let `init` = Field<Typed<InitContainer>>(
            "init",
            default: [
                "image": [:],
                "script":
                    "sed -e 's@ACCESS_KEY@'\"$(cat /config/accesskey)\"'@' -e 's@SECRET_KEY@'\"$(cat /config/secretkey)\"'@' /config/config.json > /minio/config.json",
                "resources": ["requests": ["cpu": "50m"]],
            ], "The init container that renders the component's configuration.")
        /// The directory of the configuration.
        ///
        /// Chart key `minio.configPath`, default `""`.
        public let configPath = Field<String?>("configPath", default: "", "The directory of the configuration.")
        /// The access key.
        ///
        /// Keep it in a Secret: see `global.minio.credentials`.
        ///
        /// Chart key `minio.accessKey`.
        public let accessKey = Field<String?>(
            "accessKey", "The access key. Keep it in a Secret: see `global.minio.credentials`.")
        /// The secret key.
        ///
        /// Keep it in a Secret: see `global.minio.credentials`.
        ///
        /// Chart key `minio.secretKey`.
        public let secretKey = Field<String?>(
            "secretKey", "The secret key. Keep it in a Secret: see `global.minio.credentials`.")
        /// The mount path of the persistent volume.
        ///
        /// Chart key `minio.mountPath`, default `/export`.
        public let mountPath = Field<String?>(
            "mountPath", default: "/export", "The mount path of the persistent volume.")
        /// The number of replicas of a distributed MinIO.
        ///
        /// Chart key `minio.replicas`, default `4`.
        public let replicas = Field<Int?>("replicas", default: 4, "The number of replicas of a distributed MinIO.")
        /// The persistent volume.
        ///
        /// Chart key `minio.persistence`.
        public let persistence = Field<Typed<Persistence>>(
            "persistence",
            default: [
                "enabled": true, "accessMode": "ReadWriteOnce", "size": "10Gi", "subPath": "", "matchLabels": [:],
                "matchExpressions": [],
            ], "The persistent volume.")
        /// The Service type.
        ///
        /// Chart key `minio.serviceType`, default `ClusterIP`.
        public let serviceType = Field<ServiceType?>("serviceType", default: "ClusterIP", "The Service type.")
        /// The service port.
        ///
        /// Chart key `minio.servicePort`, default `9000`.
        public let servicePort = Field<Int?>("servicePort", default: 9000, "The service port.")
        /// The Service.
        ///
        /// Appears only in the chart's documentation.
        ///
        /// Chart key `minio.service`.
        public let service = Field<Typed<AnnotatedService>>(
            "service", "The Service. Appears only in the chart's documentation.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `minio.minioLoadBalancerIP`.
        public let minioLoadBalancerIP = Field<String?>("minioLoadBalancerIP", "The IP address of the load balancer.")
        /// The node selector of the pods.
        ///
        /// Chart key `minio.nodeSelector`, default `{}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: [:], "The node selector of the pods.")
        /// Resource requests and limits.
        ///
        /// Chart key `minio.resources`, default `{requests: {memory: 128Mi, cpu: 100m}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["memory": "128Mi", "cpu": "100m"]], "Resource requests and limits.")
        /// Annotations of the pods.
        ///
        /// Chart key `minio.podAnnotations`, default `{}`.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations", default: [:], "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `minio.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The buckets to create.
        ///
        /// Chart key `minio.defaultBuckets`.
        public let defaultBuckets = Field<TypedList<Typed<MinioBucket>>>(
            "defaultBuckets",
            default: [
                ["name": "registry"], ["name": "git-lfs"], ["name": "runner-cache"], ["name": "gitlab-uploads"],
                ["name": "gitlab-artifacts"], ["name": "gitlab-backups"], ["name": "gitlab-packages"], ["name": "tmp"],
                ["name": "gitlab-pseudo"], ["name": "gitlab-mr-diffs"], ["name": "gitlab-terraform-state"],
                ["name": "gitlab-dependency-proxy"], ["name": "gitlab-pages"],
            ], "The buckets to create.")
        /// Additional configuration.
        ///
        /// Chart key `minio.minioConfig`.
        public let minioConfig = Field<Typed<MinioConfig>>("minioConfig", "Additional configuration.")
        /// The NetworkPolicy of MinIO.
        ///
        /// Chart key `minio.networkPolicy`.
        public let networkPolicy = Field<Typed<MinioNetworkPolicy>>("networkPolicy", "The NetworkPolicy of MinIO.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `minio.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// The pod security context.
        ///
        /// Chart key `minio.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `minio.deployment`, default `{strategy: {type: Recreate, rollingUpdate: null}}`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment", default: ["strategy": ["type": "Recreate", "rollingUpdate": .null]],
            "Settings of the Deployment: update strategy and probes.")

        /// Creates the schema.
        public init() {}
    }

    /// The MinIO client, which creates the buckets.
    ///
    /// Chart key `minio.minioMc`.
    public struct MinioClientImage: ChartTable {
        /// The image repository, without the tag.
        ///
        /// The value is a string.
        ///
        /// Chart key `minio.minioMc.image`, default `minio/mc`.
        public let image = Field<String?>(
            "image", default: "minio/mc", "The image repository, without the tag. The value is a string.")
        /// The image tag.
        ///
        /// Chart key `minio.minioMc.tag`, default `RELEASE.2018-07-13T00-53-22Z`.
        public let tag = Field<String?>("tag", default: "RELEASE.2018-07-13T00-53-22Z", "The image tag.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service.
    ///
    /// Appears only in the chart's documentation.
    ///
    /// Chart key `minio.service`.
    public struct AnnotatedService: ChartTable {
        /// Annotations of the Service.
        ///
        /// Chart key `minio.service.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the Service.")

        /// Creates the schema.
        public init() {}
    }
}
