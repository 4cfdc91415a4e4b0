extension GitLabValues {
    /// The ingress controller that comes with the chart, in the manner of ingress-nginx 4.0 and with GitLab's settings.
    ///
    /// Chart key `nginx-ingress`.
    public struct NginxIngress: Schema {
        /// Whether it is installed.
        ///
        /// Chart key `nginx-ingress.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Settings of every resource.
        ///
        /// Chart key `nginx-ingress.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Whether the ConfigMap with the TCP ports is GitLab's own, so that git over SSH gets through.
        ///
        /// Chart key `nginx-ingress.tcpExternalConfig`, default `true`.
        public let tcpExternalConfig = Field<AnyScalar?>("tcpExternalConfig")
        /// The controller: the nginx that serves the ingresses.
        ///
        /// Chart key `nginx-ingress.controller`.
        public let controller = Field<Typed<NginxController>>("controller")
        /// The server that answers requests for which there is no ingress.
        ///
        /// Chart key `nginx-ingress.defaultBackend`.
        public let defaultBackend = Field<Typed<NginxDefaultBackend>>("defaultBackend")
        /// TCP ports and the services behind them.
        ///
        /// Template expressions work.
        ///
        /// Chart key `nginx-ingress.tcp`, default an empty mapping.
        public let tcp = Field<TypedMap<String>>("tcp")
        /// UDP ports and the services behind them.
        ///
        /// Template expressions work.
        ///
        /// Chart key `nginx-ingress.udp`, default an empty mapping.
        public let udp = Field<TypedMap<String>>("udp")
        /// What the controller may do in the cluster.
        ///
        /// Chart key `nginx-ingress.rbac`.
        public let rbac = Field<Typed<NginxRBAC>>("rbac")
        /// The service account of the controller.
        ///
        /// Chart key `nginx-ingress.serviceAccount`.
        public let serviceAccount = Field<Typed<NginxServiceAccount>>("serviceAccount")
        /// The pod security policy, for clusters that still have them.
        ///
        /// Chart key `nginx-ingress.podSecurityPolicy`.
        public let podSecurityPolicy = Field<Typed<IngressNginxValues.PodSecurityPolicy>>("podSecurityPolicy")
        /// Secrets with which images are pulled.
        ///
        /// Chart key `nginx-ingress.imagePullSecrets`, default an empty list.
        public let imagePullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("imagePullSecrets")
        /// How many old revisions are kept for going back.
        ///
        /// Chart key `nginx-ingress.revisionHistoryLimit`, default `10`.
        public let revisionHistoryLimit = Field<Int?>("revisionHistoryLimit")
        /// The parameters of the Diffie-Hellman key exchange, in Base64.
        ///
        /// Chart key `nginx-ingress.dhParam`, default null.
        public let dhParam = Field<String?>("dhParam")
        /// A name in place of the chart's in the names of all resources.
        ///
        /// Chart key `nginx-ingress.nameOverride`.
        public let nameOverride = Field<String?>("nameOverride")
        /// A name in place of the whole start of all resources' names.
        ///
        /// Chart key `nginx-ingress.fullnameOverride`.
        public let fullnameOverride = Field<String?>("fullnameOverride")

        /// The keys of this mapping.
        public init() {}
    }

    /// What the controller may do in the cluster.
    ///
    /// Chart key `nginx-ingress.rbac`.
    public struct NginxRBAC: Schema {
        /// Whether roles and their bindings are created.
        ///
        /// Chart key `nginx-ingress.rbac.create`, default `true`.
        public let create = Field<Bool?>("create")
        /// Whether the roles are those of one namespace.
        ///
        /// Chart key `nginx-ingress.rbac.scope`, default `false`.
        public let scope = Field<Bool?>("scope")
        /// Whether the role of the namespace is created.
        ///
        /// Chart key `nginx-ingress.rbac.createRole`.
        public let createRole = Field<Bool?>("createRole")
        /// Whether the role of the whole cluster is created.
        ///
        /// Chart key `nginx-ingress.rbac.createClusterRole`.
        public let createClusterRole = Field<Bool?>("createClusterRole")

        /// The keys of this mapping.
        public init() {}
    }

    /// A service account.
    ///
    /// Chart keys `nginx-ingress.defaultBackend.serviceAccount` and `nginx-ingress.serviceAccount`.
    public struct NginxServiceAccount: Schema {
        /// Whether it is created.
        ///
        /// Chart keys `nginx-ingress.defaultBackend.serviceAccount.create` and `nginx-ingress.serviceAccount.create`,
        /// default `true`.
        public let create = Field<Bool?>("create")
        /// Its name.
        ///
        /// Chart keys `nginx-ingress.defaultBackend.serviceAccount.name` and `nginx-ingress.serviceAccount.name`,
        /// default an empty string.
        public let name = Field<String?>("name")
        /// Whether its token is mounted into the pods.
        ///
        /// Chart keys `nginx-ingress.defaultBackend.serviceAccount.automountServiceAccountToken` and
        /// `nginx-ingress.serviceAccount.automountServiceAccountToken`, default `true`.
        public let automountServiceAccountToken = Field<Bool?>("automountServiceAccountToken")

        /// The keys of this mapping.
        public init() {}
    }

    /// The image of a container.
    ///
    /// Chart keys `nginx-ingress.controller.image`, `nginx-ingress.controller.admissionWebhooks.patch.image` and
    /// `nginx-ingress.defaultBackend.image`.
    public struct NginxImage: Schema {
        /// The registry that it comes from.
        ///
        /// Chart key `….registry`, default `k8s.gcr.io`.
        public let registry = Field<String?>("registry")
        /// The image's path in the registry.
        ///
        /// Chart key `….image`, default `ingress-nginx/kube-webhook-certgen`.
        public let image = Field<String?>("image")
        /// Registry and path in one, in place of both.
        ///
        /// Chart key `….repository`, default by place:
        /// `registry.gitlab.com/gitlab-org/cloud-native/mirror/images/ingress-nginx/controller`,
        /// `registry.gitlab.com/gitlab-org/cloud-native/mirror/images/defaultbackend-amd64`.
        public let repository = Field<String?>("repository")
        /// The image's tag.
        ///
        /// Chart key `….tag`, default by place: `v1.0.4`, `v1.1.1`, `1.5`.
        public let tag = Field<String?>("tag")
        /// The image's digest, which wins over the tag.
        ///
        /// An empty string switches it off.
        ///
        /// Chart key `….digest`, default by place:
        /// `sha256:a7fb797e0b1c919a49cf9b3f9bb90ebca39bc85d0edd11c9a5cf897da5eb5a3f`,
        /// `sha256:64d8c73dca984af206adf9d6d7e46aa550362b1d7a01f3a0a91b20cc67868660`,
        /// `sha256:4dc5e07c8ca4e23bddb3153737d7b8c556e5fb2f29c4558b7cd6e6df99c512c7`.
        public let digest = Field<String?>("digest")
        /// When it is pulled.
        ///
        /// Chart key `….pullPolicy`, default `IfNotPresent`.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy")
        /// The user as whom the container runs.
        ///
        /// Chart key `….runAsUser`, default by place: `101`, `65534`.
        public let runAsUser = Field<Int?>("runAsUser")
        /// Whether it is refused when it would run as root.
        ///
        /// Chart key `….runAsNonRoot`, default `true`.
        public let runAsNonRoot = Field<Bool?>("runAsNonRoot")
        /// Whether the image's own files cannot be changed.
        ///
        /// Chart key `….readOnlyRootFilesystem`, default `true`.
        public let readOnlyRootFilesystem = Field<Bool?>("readOnlyRootFilesystem")
        /// Whether the process may gain rights, which it needs for binding ports below 1024.
        ///
        /// Chart key `….allowPrivilegeEscalation`, default by place: `true`, `false`.
        public let allowPrivilegeEscalation = Field<Bool?>("allowPrivilegeEscalation")

        /// The keys of this mapping.
        public init() {}
    }
}
