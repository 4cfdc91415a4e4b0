/// Whether Flux v2 notices that others have changed a release's resources.
public struct HelmDriftDetection: Schema {
    /// What it does about them.
    ///
    /// Default: `disabled`.
    public let mode = Field<DriftDetectionMode?>("mode")
    /// Changes that do not count.
    public let ignore = Field<TypedList<Typed<IgnoredDrift>>>("ignore")

    /// The keys of this mapping.
    public init() {}
}

/// What is done about changes by others.
public enum DriftDetectionMode: String, Choice {
    /// They are undone.
    case enabled
    /// They are reported.
    case warn
    /// Nothing.
    case disabled
}

/// Changes that do not count.
public struct IgnoredDrift: Schema {
    /// JSON pointers to the fields.
    public let paths = Field<TypedList<String>>("paths")
    /// The resources; all when there is none.
    public let target = Field<Typed<ResourceSelector>>("target")

    /// The keys of this mapping.
    public init() {}
}

/// A choice of resources; what is left out matches everything.
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
    /// Labels, as `kubectl` takes them.
    public let labelSelector = Field<String?>("labelSelector")
    /// Annotations, as `kubectl` takes labels.
    public let annotationSelector = Field<String?>("annotationSelector")

    /// The keys of this mapping.
    public init() {}
}

/// A change to the manifests after a chart has rendered them.
public struct HelmPostRenderer: Schema {
    /// By kustomize.
    public let kustomize = Field<Typed<KustomizePostRenderer>>("kustomize")

    /// The keys of this mapping.
    public init() {}
}

/// A change to manifests by kustomize.
public struct KustomizePostRenderer: Schema {
    /// Patches, as JSON patches or strategic merge patches.
    public let patches = Field<TypedList<Typed<KustomizePatch>>>("patches")
    /// Other images.
    public let images = Field<TypedList<Typed<KustomizeImage>>>("images")
    /// Strategic merge patches, before `v2`.
    public let patchesStrategicMerge = Field<TypedList<FreeMapping>>("patchesStrategicMerge")
    /// JSON patches, before `v2`.
    public let patchesJson6902 = Field<TypedList<Typed<KustomizeJSONPatch>>>("patchesJson6902")

    /// The keys of this mapping.
    public init() {}
}

/// A patch and what it is for.
public struct KustomizePatch: Schema {
    /// The patch as YAML text.
    public let patch = Field<String?>("patch")
    /// The resources.
    public let target = Field<Typed<ResourceSelector>>("target")

    /// The keys of this mapping.
    public init() {}
}

/// A JSON patch and what it is for, before `v2`.
public struct KustomizeJSONPatch: Schema {
    /// The operations of the patch.
    public let patch = Field<TypedList<Typed<KustomizeJSONOperation>>>("patch")
    /// The resources.
    public let target = Field<Typed<ResourceSelector>>("target")

    /// The keys of this mapping.
    public init() {}
}

/// An operation of a JSON patch (RFC 6902).
public struct KustomizeJSONOperation: Schema {
    /// What is done: `add`, `remove`, `replace`, `move`, `copy` or `test`.
    public let op = Field<String?>("op")
    /// The JSON pointer to the place.
    public let path = Field<String?>("path")
    /// The JSON pointer to where the value comes from, for `move` and `copy`.
    public let from = Field<String?>("from")
    /// The value.
    public let value = Field<Value?>("value")

    /// The keys of this mapping.
    public init() {}
}

/// Another image in place of one.
public struct KustomizeImage: Schema {
    /// The image without its tag.
    public let name = Field<String?>("name")
    /// The image that takes its place.
    public let newName = Field<String?>("newName")
    /// The tag that takes the place of its own.
    public let newTag = Field<String?>("newTag")
    /// The digest that takes the place of its tag.
    public let digest = Field<String?>("digest")

    /// The keys of this mapping.
    public init() {}
}

/// Labels and annotations for several resources.
public struct CommonMetadata: Schema {
    /// The labels.
    public let labels = Field<TypedMap<String>>("labels")
    /// The annotations.
    public let annotations = Field<TypedMap<String>>("annotations")

    /// The keys of this mapping.
    public init() {}
}

/// How the health of a kind of resource is found out, in the Common Expression Language.
public struct HealthCheckExpression: Schema {
    /// The API version.
    public let apiVersion = Field<String?>("apiVersion")
    /// The kind.
    public let kind = Field<String?>("kind")
    /// When it is healthy.
    public let current = Field<String?>("current")
    /// When it is on the way.
    public let inProgress = Field<String?>("inProgress")
    /// When it has failed.
    public let failed = Field<String?>("failed")

    /// The keys of this mapping.
    public init() {}
}

/// The access to another cluster.
public struct KubeConfigReference: Schema {
    /// The Secret with a kubeconfig.
    public let secretRef = Field<Typed<SecretKeyReference>>("secretRef")
    /// The ConfigMap that says how to log in.
    public let configMapRef = Field<Typed<LocalObjectReference>>("configMapRef")

    /// The keys of this mapping.
    public init() {}
}

/// A member of a Secret.
public struct SecretKeyReference: Schema {
    /// The Secret.
    public let name = Field<String?>("name")
    /// The member.
    public let key = Field<String?>("key")

    /// The keys of this mapping.
    public init() {}
}
