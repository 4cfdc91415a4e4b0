// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Settings of the PostgreSQL server.
    ///
    /// Chart key `postgresql.master`.
    public struct PostgreSQLMaster: ChartTable {
        /// Additional volume mounts.
        ///
        /// The value is a list, not a string.
        ///
        /// Chart key `postgresql.master.extraVolumeMounts`.
        public let extraVolumeMounts = Field<TypedList<Typed<MountedSource>>>(
            "extraVolumeMounts",
            default: [
                [
                    "name": "custom-init-scripts", "mountPath": "/docker-entrypoint-preinitdb.d/init_revision.sh",
                    "subPath": "init_revision.sh",
                ]
            ], "Additional volume mounts. The value is a list, not a string.")
        /// Annotations of the pod.
        ///
        /// Chart key `postgresql.master.podAnnotations`, default `{postgresql.gitlab/init-revision: 1}`.
        public let podAnnotations = Field<TypedMap<String>>(
            "podAnnotations", default: ["postgresql.gitlab/init-revision": "1"], "Annotations of the pod.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The job that generates missing passwords, keys and certificates.
    ///
    /// Chart key `shared-secrets`.
    public struct SharedSecrets: ChartTable {
        /// Whether the job runs.
        ///
        /// Chart key `shared-secrets.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the job runs.")
        /// Role-based access control (RBAC) of the job.
        ///
        /// Chart key `shared-secrets.rbac`, default `{create: true}`.
        public let rbac = Field<Typed<RoleSwitch>>(
            "rbac", default: ["create": true], "Role-based access control (RBAC) of the job.")
        /// The self-signed certificate authority, used when no other issuer is configured.
        ///
        /// Chart key `shared-secrets.selfsign`.
        public let selfsign = Field<Typed<SelfSigning>>(
            "selfsign", "The self-signed certificate authority, used when no other issuer is configured.")
        /// The Rails environment.
        ///
        /// Chart key `shared-secrets.env`, default `production`.
        public let env = Field<String?>("env", default: "production", "The Rails environment.")
        /// The service account of the job.
        ///
        /// Chart key `shared-secrets.serviceAccount`, default `{enabled: true, create: true, name: null}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": true, "create": true, "name": .null],
            "The service account of the job.")
        /// Resource requests and limits.
        ///
        /// Chart key `shared-secrets.resources`, default `{requests: {cpu: 50m}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m"]], "Resource requests and limits.")
        /// The pod security context.
        ///
        /// Chart key `shared-secrets.securityContext`, default `{runAsUser: 65534, fsGroup: 65534}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 65534, "fsGroup": 65534], "The pod security context.")
        /// Tolerations of the pods.
        ///
        /// Chart key `shared-secrets.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `shared-secrets.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Annotations of the pods.
        ///
        /// Chart key `shared-secrets.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `shared-secrets.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")

        /// Creates the schema.
        public init() {}
    }

    /// The self-signed certificate authority, used when no other issuer is configured.
    ///
    /// Chart key `shared-secrets.selfsign`.
    public struct SelfSigning: ChartTable {
        /// The image that generates the certificates.
        ///
        /// Chart key `shared-secrets.selfsign.image`.
        public let image = Field<Typed<SelfSigningImage>>("image", "The image that generates the certificates.")
        /// The key algorithm: `rsa` or `ecdsa`.
        ///
        /// Chart key `shared-secrets.selfsign.keyAlgorithm`, default `rsa`.
        public let keyAlgorithm = Field<String?>("keyAlgorithm", default: "rsa", "The key algorithm: `rsa` or `ecdsa`.")
        /// The key size.
        ///
        /// Chart key `shared-secrets.selfsign.keySize`, default `4096`.
        public let keySize = Field<AnyScalar?>("keySize", default: "4096", "The key size.")
        /// The validity of the certificates, for example `3650d`.
        ///
        /// Chart key `shared-secrets.selfsign.expiry`, default `3650d`.
        public let expiry = Field<String?>(
            "expiry", default: "3650d", "The validity of the certificates, for example `3650d`.")
        /// The subject of the certificate authority.
        ///
        /// Chart key `shared-secrets.selfsign.caSubject`, default `GitLab Helm Chart`.
        public let caSubject = Field<String?>(
            "caSubject", default: "GitLab Helm Chart", "The subject of the certificate authority.")

        /// Creates the schema.
        public init() {}
    }

    /// The image that generates the certificates.
    ///
    /// Chart key `shared-secrets.selfsign.image`.
    public struct SelfSigningImage: ChartTable {
        /// The image repository, without the tag.
        ///
        /// Chart key `shared-secrets.selfsign.image.repository`, default
        /// `registry.gitlab.com/gitlab-org/build/cng/cfssl-self-sign`.
        public let repository = Field<String?>(
            "repository", default: "registry.gitlab.com/gitlab-org/build/cng/cfssl-self-sign",
            "The image repository, without the tag.")
        /// The image tag.
        ///
        /// The chart's default is a number.
        ///
        /// Chart key `shared-secrets.selfsign.image.tag`, default `1.2`.
        public let tag = Field<AnyScalar?>("tag", default: 1.2, "The image tag. The chart's default is a number.")
        /// The image pull policy.
        ///
        /// Chart key `shared-secrets.selfsign.image.pullPolicy`.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy", "The image pull policy.")
        /// Image pull secrets.
        ///
        /// Chart key `shared-secrets.selfsign.image.pullSecrets`.
        public let pullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("pullSecrets", "Image pull secrets.")

        /// Creates the schema.
        public init() {}
    }

    /// The subchart gitlab-runner: a runner in the cluster.
    ///
    /// All other values of the subchart are accepted too, as in `GitLabRunnerValues`.
    ///
    /// Chart key `gitlab-runner`.
    public struct RunnerChart: ChartTable {
        /// Whether the subchart is installed.
        ///
        /// Chart key `gitlab-runner.install`, default `true`.
        public let install = Field<Bool?>("install", default: true, "Whether the subchart is installed.")
        /// The URL of the GitLab server.
        ///
        /// Defaults to a URL in the global domain.
        ///
        /// Chart key `gitlab-runner.gitlabUrl`.
        public let gitlabUrl = Field<String?>(
            "gitlabUrl", "The URL of the GitLab server. Defaults to a URL in the global domain.")
        /// The complete runner image including its tag.
        ///
        /// Chart key `gitlab-runner.image`.
        public let image = Field<String?>("image", "The complete runner image including its tag.")
        /// The pull policy of the runner image.
        ///
        /// Chart key `gitlab-runner.imagePullPolicy`.
        public let imagePullPolicy = Field<ImagePullPolicy?>("imagePullPolicy", "The pull policy of the runner image.")
        /// Maximum number of concurrent jobs.
        ///
        /// Chart key `gitlab-runner.concurrent`.
        public let concurrent = Field<Int?>("concurrent", "Maximum number of concurrent jobs.")
        /// Seconds between two checks for new jobs.
        ///
        /// Chart key `gitlab-runner.checkInterval`.
        public let checkInterval = Field<Int?>("checkInterval", "Seconds between two checks for new jobs.")
        /// Role-based access control (RBAC) of the runner.
        ///
        /// Chart key `gitlab-runner.rbac`, default `{create: true}`.
        public let rbac = Field<Typed<GitLabRunnerValues.RBAC>>(
            "rbac", default: ["create": true], "Role-based access control (RBAC) of the runner.")
        /// Registration of the runner and execution of jobs.
        ///
        /// Chart key `gitlab-runner.runners`.
        public let runners = Field<Typed<GitLabRunnerValues.Runners>>(
            "runners",
            default: [
                "locked": false,
                "config":
                    "[[runners]]\n  [runners.kubernetes]\n  image = \"ubuntu:18.04\"\n  {{- if .Values.global.minio.enabled }}\n  [runners.cache]\n    Type = \"s3\"\n    Path = \"gitlab-runner\"\n    Shared = true\n    [runners.cache.s3]\n      ServerAddress = {{ include \"gitlab-runner.cache-tpl.s3ServerAddress\" . }}\n      BucketName = \"runner-cache\"\n      BucketLocation = \"us-east-1\"\n      Insecure = false\n  {{ end }}\n",
            ], "Registration of the runner and execution of jobs.")
        /// Annotations of the runner pod.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab-runner.podAnnotations`, default `{gitlab.com/prometheus_scrape: true,
        /// gitlab.com/prometheus_port: 9252}`.
        public let podAnnotations = Field<TypedMap<AnyScalar>>(
            "podAnnotations", default: ["gitlab.com/prometheus_scrape": "true", "gitlab.com/prometheus_port": 9252],
            "Annotations of the runner pod. The chart quotes the values.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }
}
