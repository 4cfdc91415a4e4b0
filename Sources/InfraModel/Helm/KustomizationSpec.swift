/// What Flux v2 applies to the cluster (`kustomize.toolkit.fluxcd.io/v1 Kustomization`, `spec`).
public struct KustomizationSpec: Schema {
    /// Where the manifests come from.
    ///
    /// The API requires it.
    public let sourceRef = Field<Typed<SourceReference>>("sourceRef")
    /// The directory in the source.
    ///
    /// Default: its root.
    public let path = Field<String?>("path")
    /// How often the cluster is compared with the manifests.
    ///
    /// The API requires it.
    public let interval = Field<GoDuration?>("interval")
    /// How soon it is tried again after a failure.
    ///
    /// Default: the interval.
    public let retryInterval = Field<GoDuration?>("retryInterval")
    /// How long one pass may take.
    ///
    /// Default: the interval.
    public let timeout = Field<GoDuration?>("timeout")
    /// Whether what vanishes from the manifests is deleted from the cluster.
    ///
    /// The API requires it.
    public let prune = Field<Bool?>("prune")
    /// What happens to the resources when the Kustomization is deleted.
    ///
    /// Default: `MirrorPrune`.
    public let deletionPolicy = Field<KustomizationDeletionPolicy?>("deletionPolicy")
    /// Whether it waits until all resources are ready.
    ///
    /// Default: false.
    public let wait = Field<Bool?>("wait")
    /// Whether resources that cannot be patched are replaced.
    ///
    /// Default: false.
    public let force = Field<Bool?>("force")
    /// Whether it is left alone.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")
    /// The namespace that all resources get.
    public let targetNamespace = Field<String?>("targetNamespace")
    /// What is put before all names.
    public let namePrefix = Field<String?>("namePrefix")
    /// What is put behind all names.
    public let nameSuffix = Field<String?>("nameSuffix")
    /// Labels and annotations that all resources get.
    public let commonMetadata = Field<Typed<CommonMetadata>>("commonMetadata")
    /// Kustomizations that have to be ready first.
    public let dependsOn = Field<TypedList<Typed<HelmDependency>>>("dependsOn")
    /// Resources that have to be ready.
    public let healthChecks = Field<TypedList<Typed<ResourceReference>>>("healthChecks")
    /// How the health of custom resources is found out.
    public let healthCheckExprs = Field<TypedList<Typed<HealthCheckExpression>>>("healthCheckExprs")
    /// How encrypted manifests are decrypted.
    public let decryption = Field<Typed<ManifestDecryption>>("decryption")
    /// The service account under which everything is done.
    ///
    /// Default: the controller's own.
    public let serviceAccountName = Field<String?>("serviceAccountName")
    /// Another cluster, to which the manifests are applied.
    public let kubeConfig = Field<Typed<KubeConfigReference>>("kubeConfig")
    /// Patches to the manifests.
    public let patches = Field<TypedList<Typed<KustomizePatch>>>("patches")
    /// Other images.
    public let images = Field<TypedList<Typed<KustomizeImage>>>("images")
    /// Kustomize components.
    public let components = Field<TypedList<String>>("components")
    /// Whether components may be missing.
    ///
    /// Default: false.
    public let ignoreMissingComponents = Field<Bool?>("ignoreMissingComponents")
    /// Changes by others that do not count.
    public let ignore = Field<TypedList<Typed<IgnoredDrift>>>("ignore")
    /// What kustomize notes in the resources.
    public let buildMetadata = Field<TypedList<String>>("buildMetadata")
    /// Variables in the manifests.
    public let postBuild = Field<Typed<PostBuildSubstitution>>("postBuild")

    /// The keys of this mapping.
    public init() {}
}

/// What happens to resources when their Kustomization is deleted.
public enum KustomizationDeletionPolicy: String, Choice {
    /// What `prune` says.
    case mirrorPrune = "MirrorPrune"
    /// They are deleted.
    case delete = "Delete"
    /// They are deleted, and that is waited for.
    case waitForTermination = "WaitForTermination"
    /// They stay.
    case orphan = "Orphan"
}

/// A resource by its kind and name.
public struct ResourceReference: Schema {
    /// The API version.
    public let apiVersion = Field<String?>("apiVersion")
    /// The kind.
    public let kind = Field<String?>("kind")
    /// The name.
    public let name = Field<String?>("name")
    /// The namespace.
    public let namespace = Field<String?>("namespace")

    /// The keys of this mapping.
    public init() {}
}

/// How encrypted manifests are decrypted.
public struct ManifestDecryption: Schema {
    /// By which tool: `sops`.
    public let provider = Field<String?>("provider")
    /// The Secret with the private keys.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")
    /// The service account that asks a cloud for the keys.
    public let serviceAccountName = Field<String?>("serviceAccountName")

    /// The keys of this mapping.
    public init() {}
}

/// Variables in manifests, written `${name}`.
public struct PostBuildSubstitution: Schema {
    /// Their values.
    public let substitute = Field<TypedMap<String>>("substitute")
    /// ConfigMaps and Secrets whose members are values too.
    public let substituteFrom = Field<TypedList<Typed<SubstitutionSource>>>("substituteFrom")
    /// When they are put in.
    ///
    /// Default: `WithVariables`.
    public let substituteStrategy = Field<SubstitutionStrategy?>("substituteStrategy")

    /// The keys of this mapping.
    public init() {}
}

/// When values of variables are put in.
public enum SubstitutionStrategy: String, Choice {
    /// When there are any.
    case withVariables = "WithVariables"
    /// Always, so that defaults in manifests count.
    case always = "Always"
}

/// A ConfigMap or a Secret whose members are values of variables.
public struct SubstitutionSource: Schema {
    /// Which of the two.
    public let kind = Field<ValuesSourceKind?>("kind")
    /// The name.
    public let name = Field<String?>("name")
    /// Whether it may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// The keys of this mapping.
    public init() {}
}
