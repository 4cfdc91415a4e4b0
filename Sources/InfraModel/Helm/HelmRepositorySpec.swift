/// The specification of a HelmRepository of Flux v2 (`source.toolkit.fluxcd.io/v1`).
public struct HelmRepositorySpec: Schema {
    /// The URL with the scheme `https://`, or `oci://` for a registry.
    ///
    /// The field is required.
    public let url = Field<String?>("url")
    /// The type of the repository.
    ///
    /// Default: `default`.
    public let type = Field<HelmRepositoryType?>("type")
    /// The interval between downloads of the index.
    public let interval = Field<GoDuration?>("interval")
    /// The timeout of downloads.
    ///
    /// Default: `60s`.
    public let timeout = Field<GoDuration?>("timeout")
    /// The Secret with `username` and `password`.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")
    /// The Secret with `ca.crt`, `tls.crt` and `tls.key`.
    public let certSecretRef = Field<Typed<LocalObjectReference>>("certSecretRef")
    /// Whether to send the credentials to other hosts in the index.
    ///
    /// Default: false.
    public let passCredentials = Field<Bool?>("passCredentials")
    /// Whether to allow connections to a registry without TLS.
    ///
    /// Default: false.
    public let insecure = Field<Bool?>("insecure")
    /// The authentication provider of a registry.
    ///
    /// Default: `generic`.
    public let provider = Field<SourceProvider?>("provider")
    /// The access from other namespaces.
    public let accessFrom = Field<Typed<SourceAccess>>("accessFrom")
    /// Whether reconciliation is suspended.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")

    /// Creates the schema.
    public init() {}
}

/// The namespaces with access to a source.
public struct SourceAccess: Schema {
    /// The selectors of namespaces, of which one has to match.
    public let namespaceSelectors = Field<TypedList<Typed<NamespaceLabels>>>("namespaceSelectors")

    /// Creates the schema.
    public init() {}
}

/// A selector of namespaces by labels.
public struct NamespaceLabels: Schema {
    /// The required labels with their values.
    public let matchLabels = Field<TypedMap<String>>("matchLabels")

    /// Creates the schema.
    public init() {}
}

/// An authentication provider of a source.
public enum SourceProvider: String, Choice {
    /// Credentials in a Secret.
    case generic
    /// Amazon Web Services.
    case aws
    /// Microsoft Azure.
    case azure
    /// Google Cloud, for registries.
    case gcp
    /// A GitHub App, for git.
    case github
}

/// A type of a HelmRepository.
public enum HelmRepositoryType: String, Choice {
    /// An HTTP server with an index of charts.
    case `default` = "default"
    /// An OCI registry, which needs no download in advance.
    case oci
}
