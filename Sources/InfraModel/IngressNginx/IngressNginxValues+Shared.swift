extension IngressNginxValues {
    /// What the controller may do in the cluster.
    ///
    /// Chart key `rbac`.
    public struct RBAC: Schema {
        /// Whether roles and their bindings are created.
        ///
        /// Chart key `rbac.create`, default `true`.
        public let create = Field<Bool?>("create")
        /// Whether the roles are those of one namespace; needs `controller.scope.enabled` and no default backend.
        ///
        /// Chart key `rbac.scope`, default `false`.
        public let scope = Field<Bool?>("scope")

        /// The keys of this mapping.
        public init() {}
    }

    /// The pod security policy of the pods.
    ///
    /// Chart key `podSecurityPolicy`.
    public struct PodSecurityPolicy: Schema {
        /// Whether it is created.
        ///
        /// Chart key `podSecurityPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")

        /// The keys of this mapping.
        public init() {}
    }

    /// A service account.
    ///
    /// Chart keys `defaultBackend.serviceAccount` and `serviceAccount`.
    public struct ServiceAccount: Schema {
        /// Whether it is created.
        ///
        /// Chart keys `defaultBackend.serviceAccount.create` and `serviceAccount.create`, default `true`.
        public let create = Field<Bool?>("create")
        /// Its name.
        ///
        /// Chart keys `defaultBackend.serviceAccount.name` and `serviceAccount.name`, default null.
        public let name = Field<String?>("name")

        /// The keys of this mapping.
        public init() {}
    }

    /// The image of a container.
    ///
    /// Chart keys `controller.image`, `controller.admissionWebhooks.patch.image` and `defaultBackend.image`.
    public struct Image: Schema {
        /// The image's name, without its tag.
        ///
        /// Chart key `….repository`, default by place: `k8s.gcr.io/ingress-nginx/controller`,
        /// `docker.io/jettech/kube-webhook-certgen`, `k8s.gcr.io/defaultbackend-amd64`.
        public let repository = Field<String?>("repository")
        /// The image's tag.
        ///
        /// A tag such as `1.5` needs quotes.
        ///
        /// Chart key `….tag`, default by place: `v0.40.1`, `v1.3.0`, `1.5`.
        public let tag = Field<String?>("tag")
        /// The image's digest, which wins over the tag.
        ///
        /// An empty string switches it off.
        ///
        /// Chart key `….digest`, default `sha256:abffcf2d25e3e7c7b67a315a7c664ec79a1588c9c945d3c7a75637c2f55caec6`.
        public let digest = Field<String?>("digest")
        /// When it is pulled.
        ///
        /// Chart key `….pullPolicy`, default `IfNotPresent`.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy")
        /// The user as whom the container runs.
        ///
        /// Chart key `….runAsUser`, default by place: `101`, `65534`.
        public let runAsUser = Field<Int?>("runAsUser")
        /// Whether the process may gain rights, which it needs for binding ports below 1024.
        ///
        /// Chart key `….allowPrivilegeEscalation`, default `true`.
        public let allowPrivilegeEscalation = Field<Bool?>("allowPrivilegeEscalation")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the state of a container is found out; the path is the chart's.
    ///
    /// Chart keys `controller.livenessProbe`, `controller.readinessProbe`, `defaultBackend.livenessProbe` and
    /// `defaultBackend.readinessProbe`.
    public struct ProbeSettings: Schema {
        /// Seconds from the container's start to the first try.
        ///
        /// Chart key `….initialDelaySeconds`, default by place: `10`, `30`, `0`.
        public let initialDelaySeconds = Field<Int?>("initialDelaySeconds")
        /// Seconds between two tries.
        ///
        /// Chart key `….periodSeconds`, default by place: `10`, `5`.
        public let periodSeconds = Field<Int?>("periodSeconds")
        /// Seconds after which a try has failed.
        ///
        /// Chart key `….timeoutSeconds`, default by place: `1`, `5`.
        public let timeoutSeconds = Field<Int?>("timeoutSeconds")
        /// How many tries in a row must succeed after a failure.
        ///
        /// Chart key `….successThreshold`, default `1`.
        public let successThreshold = Field<Int?>("successThreshold")
        /// How many tries in a row must fail.
        ///
        /// Chart key `….failureThreshold`, default by place: `5`, `3`, `6`.
        public let failureThreshold = Field<Int?>("failureThreshold")
        /// The controller's port that is asked.
        ///
        /// Chart key `….port`, default `10254`.
        public let port = Field<Int?>("port")

        /// The keys of this mapping.
        public init() {}
    }

    /// A number for each of the two protocols.
    ///
    /// Chart keys `controller.service.ports`, `controller.containerPort` and `controller.hostPort.ports`.
    public struct ServicePortNumbers: Schema {
        /// The number for HTTP.
        ///
        /// Chart key `….http`, default `80`.
        public let http = Field<Int?>("http")
        /// The number for HTTPS.
        ///
        /// Chart key `….https`, default `443`.
        public let https = Field<Int?>("https")

        /// The keys of this mapping.
        public init() {}
    }
}
