extension GitLabValues {
    /// Who issues certificates by cert-manager.
    ///
    /// Chart key `certmanager-issuer`.
    public struct CertManagerIssuer: Schema {
        /// The address that the authority writes to.
        ///
        /// It has to be set for certificates to be fetched.
        ///
        /// Chart key `certmanager-issuer.email`.
        public let email = Field<String?>("email")
        /// The authority's address.
        ///
        /// Chart key `certmanager-issuer.server`, default `https://acme-v02.api.letsencrypt.org/directory`.
        public let server = Field<String?>("server")
        /// Settings of every resource of the component.
        ///
        /// Chart key `certmanager-issuer.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// What the component asks for and may use.
        ///
        /// Chart key `certmanager-issuer.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// A name in place of the component's in the names of its resources.
        ///
        /// Chart key `certmanager-issuer.nameOverride`, read by a template only.
        public let nameOverride = Field<String?>("nameOverride")
        /// What the job may do that creates the issuer.
        ///
        /// Chart key `certmanager-issuer.rbac`.
        public let rbac = Field<Typed<RoleSwitch>>("rbac")

        /// The keys of this mapping.
        public init() {}
    }

    /// Whether a role is created.
    ///
    /// Chart keys `certmanager-issuer.rbac`, `shared-secrets.rbac`, `certmanager.rbac` and `prometheus.rbac`.
    public struct RoleSwitch: Schema {
        /// Whether it is.
        ///
        /// Chart key `….create`, default `true`.
        public let create = Field<Bool?>("create")

        /// The keys of this mapping.
        public init() {}
    }

    /// The job that makes passwords, keys and certificates that nobody has given.
    ///
    /// Chart key `shared-secrets`.
    public struct SharedSecrets: Schema {
        /// Whether it runs.
        ///
        /// Chart key `shared-secrets.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// What Rails calls the environment.
        ///
        /// Chart key `shared-secrets.env`, default `production`.
        public let env = Field<String?>("env")
        /// What the job may do.
        ///
        /// Chart key `shared-secrets.rbac`.
        public let rbac = Field<Typed<RoleSwitch>>("rbac")
        /// The authority that signs certificates when nobody else does.
        ///
        /// Chart key `shared-secrets.selfsign`.
        public let selfsign = Field<Typed<SelfSigning>>("selfsign")
        /// The service account of the job.
        ///
        /// Chart key `shared-secrets.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// What the component asks for and may use.
        ///
        /// Chart key `shared-secrets.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `shared-secrets.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `shared-secrets.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// Labels of the pods.
        ///
        /// Chart key `shared-secrets.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Annotations of the pods.
        ///
        /// Chart key `shared-secrets.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// The authority that signs certificates when nobody else does.
    ///
    /// Chart key `shared-secrets.selfsign`.
    public struct SelfSigning: Schema {
        /// The image of its program.
        ///
        /// Chart key `shared-secrets.selfsign.image`.
        public let image = Field<Typed<SelfSigningImage>>("image")
        /// The kind of key: `rsa` or `ecdsa`.
        ///
        /// Chart key `shared-secrets.selfsign.keyAlgorithm`, default `rsa`.
        public let keyAlgorithm = Field<String?>("keyAlgorithm")
        /// The size of the key.
        ///
        /// Chart key `shared-secrets.selfsign.keySize`, default `4096`.
        public let keySize = Field<AnyScalar?>("keySize")
        /// How long a certificate holds, `3650d`.
        ///
        /// Chart key `shared-secrets.selfsign.expiry`, default `3650d`.
        public let expiry = Field<String?>("expiry")
        /// The authority's name.
        ///
        /// Chart key `shared-secrets.selfsign.caSubject`, default `GitLab Helm Chart`.
        public let caSubject = Field<String?>("caSubject")

        /// The keys of this mapping.
        public init() {}
    }

    /// The image of the program that signs certificates.
    ///
    /// Chart key `shared-secrets.selfsign.image`.
    public struct SelfSigningImage: Schema {
        /// The image's name, without its tag.
        ///
        /// Chart key `shared-secrets.selfsign.image.repository`, default
        /// `registry.gitlab.com/gitlab-org/build/cng/cfssl-self-sign`.
        public let repository = Field<String?>("repository")
        /// The image's tag, which is a number in the chart.
        ///
        /// Chart key `shared-secrets.selfsign.image.tag`, default `1.2`.
        public let tag = Field<AnyScalar?>("tag")
        /// When it is pulled.
        ///
        /// Chart key `shared-secrets.selfsign.image.pullPolicy`.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy")
        /// Secrets with which it is pulled.
        ///
        /// Chart key `shared-secrets.selfsign.image.pullSecrets`.
        public let pullSecrets = Field<TypedList<Typed<LocalObjectReference>>>("pullSecrets")

        /// The keys of this mapping.
        public init() {}
    }

    /// The job that refuses upgrades that skip a version.
    ///
    /// Chart key `upgradeCheck`.
    public struct UpgradeCheck: Schema {
        /// Whether it runs.
        ///
        /// Chart key `upgradeCheck.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Its image.
        ///
        /// Chart key `upgradeCheck.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// As whom the pods run.
        ///
        /// Chart key `upgradeCheck.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// What the component asks for and may use.
        ///
        /// Chart key `upgradeCheck.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `upgradeCheck.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `upgradeCheck.nodeSelector`, read by a template only, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")

        /// The keys of this mapping.
        public init() {}
    }
}
