/// The specification of a Kustomization of Flux v2 (`kustomize.toolkit.fluxcd.io/v1`).
public struct KustomizationSpec: Schema {
    /// The source of the manifests.
    ///
    /// The field is required.
    public let sourceRef = Field<Typed<SourceReference>>("sourceRef")
    /// The directory in the source.
    ///
    /// Default: its root.
    public let path = Field<String?>("path")
    /// The interval of reconciliation.
    ///
    /// The field is required.
    public let interval = Field<GoDuration?>("interval")
    /// The interval between retries after a failure.
    ///
    /// Default: the interval.
    public let retryInterval = Field<GoDuration?>("retryInterval")
    /// The timeout of a reconciliation.
    ///
    /// Default: the interval.
    public let timeout = Field<GoDuration?>("timeout")
    /// Whether to delete resources that are removed from the source.
    ///
    /// The field is required.
    public let prune = Field<Bool?>("prune")
    /// The handling of the resources when the Kustomization is deleted.
    ///
    /// Default: `MirrorPrune`.
    public let deletionPolicy = Field<KustomizationDeletionPolicy?>("deletionPolicy")
    /// Whether to wait until all resources are ready.
    ///
    /// Default: false.
    public let wait = Field<Bool?>("wait")
    /// Whether to replace resources that cannot be patched.
    ///
    /// Default: false.
    public let force = Field<Bool?>("force")
    /// Whether reconciliation is suspended.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")
    /// The namespace of all resources.
    public let targetNamespace = Field<String?>("targetNamespace")
    /// The prefix of all names.
    public let namePrefix = Field<String?>("namePrefix")
    /// The suffix of all names.
    public let nameSuffix = Field<String?>("nameSuffix")
    /// Labels and annotations for all resources.
    public let commonMetadata = Field<Typed<CommonMetadata>>("commonMetadata")
    /// Kustomizations that have to be ready first.
    public let dependsOn = Field<TypedList<Typed<HelmDependency>>>("dependsOn")
    /// Resources whose health is checked.
    public let healthChecks = Field<TypedList<Typed<ResourceReference>>>("healthChecks")
    /// Health checks of custom resources.
    public let healthCheckExprs = Field<TypedList<Typed<HealthCheckExpression>>>("healthCheckExprs")
    /// The decryption of encrypted manifests.
    public let decryption = Field<Typed<ManifestDecryption>>("decryption")
    /// The service account that the controller impersonates.
    ///
    /// Default: that of the controller.
    public let serviceAccountName = Field<String?>("serviceAccountName")
    /// The access to a remote cluster that the manifests are applied to.
    public let kubeConfig = Field<Typed<KubeConfigReference>>("kubeConfig")
    /// Patches to the manifests.
    public let patches = Field<TypedList<Typed<KustomizePatch>>>("patches")
    /// Image overrides.
    public let images = Field<TypedList<Typed<KustomizeImage>>>("images")
    /// Kustomize components.
    public let components = Field<TypedList<String>>("components")
    /// Whether missing components are ignored.
    ///
    /// Default: false.
    public let ignoreMissingComponents = Field<Bool?>("ignoreMissingComponents")
    /// Fields that drift detection ignores.
    public let ignore = Field<TypedList<Typed<IgnoredDrift>>>("ignore")
    /// The annotations and labels that kustomize adds to the resources.
    public let buildMetadata = Field<TypedList<String>>("buildMetadata")
    /// Variable substitutions in the manifests.
    public let postBuild = Field<Typed<PostBuildSubstitution>>("postBuild")

    /// Creates the schema.
    public init() {}
}

/// The handling of resources when their Kustomization is deleted.
public enum KustomizationDeletionPolicy: String, Choice {
    /// The resources are deleted if `prune` is true.
    case mirrorPrune = "MirrorPrune"
    /// The resources are deleted.
    case delete = "Delete"
    /// The resources are deleted, and the deletion is awaited.
    case waitForTermination = "WaitForTermination"
    /// The resources are not deleted.
    case orphan = "Orphan"
}

/// A reference to a resource by kind and name.
public struct ResourceReference: Schema {
    /// The API version.
    public let apiVersion = Field<String?>("apiVersion")
    /// The kind.
    public let kind = Field<String?>("kind")
    /// The name.
    public let name = Field<String?>("name")
    /// The namespace.
    public let namespace = Field<String?>("namespace")

    /// Creates the schema.
    public init() {}
}

/// The decryption of encrypted manifests.
public struct ManifestDecryption: Schema {
    /// The decryption tool: `sops`.
    public let provider = Field<String?>("provider")
    /// The Secret with the private keys.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")
    /// The service account that requests the keys from a cloud provider.
    public let serviceAccountName = Field<String?>("serviceAccountName")

    /// Creates the schema.
    public init() {}
}

/// Substitutions of variables in manifests, in the notation `${name}`.
public struct PostBuildSubstitution: Schema {
    /// The values of the variables.
    public let substitute = Field<TypedMap<String>>("substitute")
    /// ConfigMaps and Secrets with more values.
    public let substituteFrom = Field<TypedList<Typed<SubstitutionSource>>>("substituteFrom")
    /// The condition for substitution.
    ///
    /// Default: `WithVariables`.
    public let substituteStrategy = Field<SubstitutionStrategy?>("substituteStrategy")

    /// Creates the schema.
    public init() {}
}

/// A condition for substitution.
public enum SubstitutionStrategy: String, Choice {
    /// Only if there are values of variables.
    case withVariables = "WithVariables"
    /// Always, so that default values in manifests are substituted.
    case always = "Always"
}

/// A ConfigMap or Secret with values of variables.
public struct SubstitutionSource: Schema {
    /// The kind of the resource.
    public let kind = Field<ValuesSourceKind?>("kind")
    /// The name.
    public let name = Field<String?>("name")
    /// Whether the resource may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// Creates the schema.
    public init() {}
}
