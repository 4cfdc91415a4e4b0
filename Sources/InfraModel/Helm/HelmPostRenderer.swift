/// The drift detection of a Flux v2 release.
public struct HelmDriftDetection: Schema {
    /// The mode of drift detection.
    ///
    /// Default: `disabled`.
    public let mode = Field<DriftDetectionMode?>("mode")
    /// Fields that drift detection ignores.
    public let ignore = Field<TypedList<Typed<IgnoredDrift>>>("ignore")

    /// Creates the schema.
    public init() {}
}

/// A mode of drift detection.
public enum DriftDetectionMode: String, Choice {
    /// Drift is detected and corrected.
    case enabled
    /// Drift is detected and reported.
    case warn
    /// Drift is not detected.
    case disabled
}

/// Fields that drift detection ignores.
public struct IgnoredDrift: Schema {
    /// JSON pointers to the fields.
    public let paths = Field<TypedList<String>>("paths")
    /// The resources; all by default.
    public let target = Field<Typed<ResourceSelector>>("target")

    /// Creates the schema.
    public init() {}
}

/// A selector of resources; absent fields match all resources.
public struct ResourceSelector: Schema {
    /// The API group.
    public let group = Field<String?>("group")
    /// The API version.
    public let version = Field<String?>("version")
    /// The kind.
    public let kind = Field<String?>("kind")
    /// The name.
    public let name = Field<String?>("name")
    /// The namespace.
    public let namespace = Field<String?>("namespace")
    /// The label selector, in the syntax of `kubectl`.
    public let labelSelector = Field<String?>("labelSelector")
    /// The annotation selector, in the syntax of label selectors.
    public let annotationSelector = Field<String?>("annotationSelector")

    /// Creates the schema.
    public init() {}
}

/// A post-renderer, which changes the manifests that a chart has rendered.
public struct HelmPostRenderer: Schema {
    /// Changes by kustomize.
    public let kustomize = Field<Typed<KustomizePostRenderer>>("kustomize")

    /// Creates the schema.
    public init() {}
}

/// Changes to manifests by kustomize.
public struct KustomizePostRenderer: Schema {
    /// Patches, as JSON patches or strategic merge patches.
    public let patches = Field<TypedList<Typed<KustomizePatch>>>("patches")
    /// Image overrides.
    public let images = Field<TypedList<Typed<KustomizeImage>>>("images")
    /// Strategic merge patches, before `v2`.
    public let patchesStrategicMerge = Field<TypedList<FreeMapping>>("patchesStrategicMerge")
    /// JSON patches, before `v2`.
    public let patchesJson6902 = Field<TypedList<Typed<KustomizeJSONPatch>>>("patchesJson6902")

    /// Creates the schema.
    public init() {}
}

/// A patch and its target.
public struct KustomizePatch: Schema {
    /// The patch as YAML text.
    public let patch = Field<String?>("patch")
    /// The selector of the patched resources.
    public let target = Field<Typed<ResourceSelector>>("target")

    /// Creates the schema.
    public init() {}
}

/// A JSON patch and its target, before `v2`.
public struct KustomizeJSONPatch: Schema {
    /// The operations of the patch.
    public let patch = Field<TypedList<Typed<KustomizeJSONOperation>>>("patch")
    /// The selector of the patched resources.
    public let target = Field<Typed<ResourceSelector>>("target")

    /// Creates the schema.
    public init() {}
}

/// An operation of a JSON patch (RFC 6902).
public struct KustomizeJSONOperation: Schema {
    /// The operation: `add`, `remove`, `replace`, `move`, `copy` or `test`.
    public let op = Field<String?>("op")
    /// The JSON pointer to the target location.
    public let path = Field<String?>("path")
    /// The JSON pointer to the source location, for `move` and `copy`.
    public let from = Field<String?>("from")
    /// The value.
    public let value = Field<Value?>("value")

    /// Creates the schema.
    public init() {}
}

/// An image override.
public struct KustomizeImage: Schema {
    /// The name of the original image, without tag.
    public let name = Field<String?>("name")
    /// The name of the new image.
    public let newName = Field<String?>("newName")
    /// The new tag.
    public let newTag = Field<String?>("newTag")
    /// The new digest, which takes precedence over the tag.
    public let digest = Field<String?>("digest")

    /// Creates the schema.
    public init() {}
}

/// Labels and annotations for several resources.
public struct CommonMetadata: Schema {
    /// The labels.
    public let labels = Field<TypedMap<String>>("labels")
    /// The annotations.
    public let annotations = Field<TypedMap<String>>("annotations")

    /// Creates the schema.
    public init() {}
}

/// Health checks of a kind of custom resource in the Common Expression Language.
public struct HealthCheckExpression: Schema {
    /// The API version.
    public let apiVersion = Field<String?>("apiVersion")
    /// The kind.
    public let kind = Field<String?>("kind")
    /// The condition of a healthy resource.
    public let current = Field<String?>("current")
    /// The condition of a resource in progress.
    public let inProgress = Field<String?>("inProgress")
    /// The condition of a failed resource.
    public let failed = Field<String?>("failed")

    /// Creates the schema.
    public init() {}
}

/// The access to a remote cluster.
public struct KubeConfigReference: Schema {
    /// The Secret with a kubeconfig file.
    public let secretRef = Field<Typed<SecretKeyReference>>("secretRef")
    /// The ConfigMap with the authentication settings.
    public let configMapRef = Field<Typed<LocalObjectReference>>("configMapRef")

    /// Creates the schema.
    public init() {}
}

/// A key of a Secret.
public struct SecretKeyReference: Schema {
    /// The name of the Secret.
    public let name = Field<String?>("name")
    /// The key.
    public let key = Field<String?>("key")

    /// Creates the schema.
    public init() {}
}
