// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Settings of all Services.
    ///
    /// Chart key `global.service`.
    public struct GlobalService: ChartTable {
        /// Labels of the resources.
        ///
        /// Chart key `global.service.labels`, default `{}`.
        public let labels = Field<TypedMap<String>>("labels", default: [:], "Labels of the resources.")
        /// Annotations of the resources.
        ///
        /// Chart key `global.service.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the resources.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of all Deployments.
    ///
    /// Chart key `global.deployment`.
    public struct GlobalDeployment: ChartTable {
        /// Annotations of the resources.
        ///
        /// Chart key `global.deployment.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the resources.")

        /// Creates the schema.
        public init() {}
    }

    /// The default Workhorse settings.
    ///
    /// Chart key `global.workhorse`.
    public struct GlobalWorkhorse: ChartTable {
        /// The name of the Service, used to derive the host name.
        ///
        /// Chart key `global.workhorse.serviceName`, default `webservice-default`.
        public let serviceName = Field<String?>(
            "serviceName", default: "webservice-default", "The name of the Service, used to derive the host name.")
        /// The URL scheme: `http` or `https`.
        ///
        /// Chart key `global.workhorse.scheme`, default `http`.
        public let scheme = Field<String?>("scheme", default: "http", "The URL scheme: `http` or `https`.")
        /// The host name of the server.
        ///
        /// Defaults to the Service.
        ///
        /// Chart key `global.workhorse.host`.
        public let host = Field<String?>("host", "The host name of the server. Defaults to the Service.")
        /// The port of the server.
        ///
        /// Defaults to 8181.
        ///
        /// Chart key `global.workhorse.port`.
        public let port = Field<Int?>("port", "The port of the server. Defaults to 8181.")
        /// The Secret with the key shared by Workhorse and the API.
        ///
        /// Defaults to a name derived from the release name.
        ///
        /// Chart key `global.workhorse.secret`.
        public let secret = Field<String?>(
            "secret",
            "The Secret with the key shared by Workhorse and the API. Defaults to a name derived from the release name."
        )
        /// The key in the Secret.
        ///
        /// Chart key `global.workhorse.key`.
        public let key = Field<String?>("key", "The key in the Secret.")

        /// Creates the schema.
        public init() {}
    }

    /// The default webservice settings.
    ///
    /// Chart key `global.webservice`.
    public struct GlobalWebservice: ChartTable {
        /// Timeout of a web request in seconds, after which the worker process is terminated.
        ///
        /// Chart key `global.webservice.workerTimeout`, default `60`.
        public let workerTimeout = Field<Int?>(
            "workerTimeout", default: 60,
            "Timeout of a web request in seconds, after which the worker process is terminated.")

        /// Creates the schema.
        public init() {}
    }

    /// Custom certificate authorities.
    ///
    /// Chart key `global.certificates`.
    public struct Certificates: ChartTable {
        /// The image that installs the certificates.
        ///
        /// Chart key `global.certificates.image`.
        public let image = Field<Typed<Image>>(
            "image",
            default: [
                "repository": "registry.gitlab.com/gitlab-org/build/cng/alpine-certificates", "tag": "20191127-r2",
            ], "The image that installs the certificates.")
        /// The custom certificate authorities.
        ///
        /// Chart key `global.certificates.customCAs`, default `[]`.
        public let customCAs = Field<TypedList<Typed<CustomAuthority>>>(
            "customCAs", default: [], "The custom certificate authorities.")

        /// Creates the schema.
        public init() {}
    }

    /// The kubectl image of jobs that access the cluster.
    ///
    /// Chart key `global.kubectl`.
    public struct Kubectl: ChartTable {
        /// The kubectl image.
        ///
        /// Chart key `global.kubectl.image`, default `{repository: registry.gitlab.com/gitlab-org/build/cng/kubectl,
        /// tag: 1.16.15}`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/build/cng/kubectl", "tag": "1.16.15"],
            "The kubectl image.")
        /// The security context of the jobs.
        ///
        /// Chart key `global.kubectl.securityContext`, default `{runAsUser: 65534, fsGroup: 65534}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 65534, "fsGroup": 65534], "The security context of the jobs.")

        /// Creates the schema.
        public init() {}
    }

    /// The image of init containers.
    ///
    /// Chart key `global.busybox`.
    public struct ImageSettings: ChartTable {
        /// Settings of the image.
        ///
        /// Chart key `global.busybox.image`.
        public let image = Field<Typed<Image>>(
            "image",
            default: [
                "repository": "registry.gitlab.com/gitlab-org/cloud-native/mirror/images/busybox", "tag": "latest",
            ], "Settings of the image.")

        /// Creates the schema.
        public init() {}
    }

    /// Distributed tracing.
    ///
    /// Chart key `global.tracing`.
    public struct Tracing: ChartTable {
        /// The connection to the tracing server.
        ///
        /// Chart key `global.tracing.connection`.
        public let connection = Field<Typed<TracingConnection>>("connection", "The connection to the tracing server.")
        /// The URL template of the page that displays a trace.
        ///
        /// Chart key `global.tracing.urlTemplate`, default `""`.
        public let urlTemplate = Field<String?>(
            "urlTemplate", default: "", "The URL template of the page that displays a trace.")

        /// Creates the schema.
        public init() {}
    }

    /// The connection to the tracing server.
    ///
    /// Chart key `global.tracing.connection`.
    public struct TracingConnection: ChartTable {
        /// The connection string, for example `opentracing://jaeger?...`.
        ///
        /// Chart key `global.tracing.connection.string`, default `""`.
        public let string = Field<String?>(
            "string", default: "", "The connection string, for example `opentracing://jaeger?...`.")

        /// Creates the schema.
        public init() {}
    }

    /// The job that rejects upgrades that skip a required version.
    ///
    /// Chart key `upgradeCheck`.
    public struct UpgradeCheck: ChartTable {
        /// Whether the job runs.
        ///
        /// Chart key `upgradeCheck.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the job runs.")
        /// The image of the container.
        ///
        /// Chart key `upgradeCheck.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "The image of the container.")
        /// The pod security context.
        ///
        /// Chart key `upgradeCheck.securityContext`, default `{runAsUser: 65534, fsGroup: 65534}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 65534, "fsGroup": 65534], "The pod security context.")
        /// Tolerations of the pods.
        ///
        /// Chart key `upgradeCheck.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `upgradeCheck.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Resource requests and limits.
        ///
        /// Chart key `upgradeCheck.resources`, default `{requests: {cpu: 50m}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m"]], "Resource requests and limits.")

        /// Creates the schema.
        public init() {}
    }

    /// The subchart cert-manager, which issues certificates.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `certmanager`.
    public struct CertManager: ChartTable {
        /// Whether the custom resource definitions are installed.
        ///
        /// Chart key `certmanager.installCRDs`, default `true`.
        public let installCRDs = Field<Bool?>(
            "installCRDs", default: true, "Whether the custom resource definitions are installed.")
        /// Replaces the chart name in the names of the subchart's resources.
        ///
        /// Chart key `certmanager.nameOverride`, default `certmanager`.
        public let nameOverride = Field<String?>(
            "nameOverride", default: "certmanager", "Replaces the chart name in the names of the subchart's resources.")
        /// Whether the subchart is installed.
        ///
        /// Chart key `certmanager.install`, default `true`.
        public let install = Field<Bool?>("install", default: true, "Whether the subchart is installed.")
        /// Role-based access control (RBAC) of the subchart.
        ///
        /// Chart key `certmanager.rbac`, default `{create: true}`.
        public let rbac = Field<Typed<RoleSwitch>>(
            "rbac", default: ["create": true], "Role-based access control (RBAC) of the subchart.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }
}
