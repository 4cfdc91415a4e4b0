/// From where Flux v2 fetches charts (`source.toolkit.fluxcd.io/v1 HelmRepository`, `spec`).
public struct HelmRepositorySpec: Schema {
    /// The address: `https://`, or `oci://` for a registry.
    ///
    /// The API requires it.
    public let url = Field<String?>("url")
    /// Which of the two it is.
    ///
    /// Default: `default`.
    public let type = Field<HelmRepositoryType?>("type")
    /// How often the list of charts is fetched.
    public let interval = Field<GoDuration?>("interval")
    /// How long that may take.
    ///
    /// Default: `60s`.
    public let timeout = Field<GoDuration?>("timeout")
    /// The Secret with `username` and `password`.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")
    /// The Secret with `ca.crt`, `tls.crt` and `tls.key`.
    public let certSecretRef = Field<Typed<LocalObjectReference>>("certSecretRef")
    /// Whether the credentials also go to other hosts that the list of charts names.
    ///
    /// Default: false.
    public let passCredentials = Field<Bool?>("passCredentials")
    /// Whether a registry may be reached without TLS.
    ///
    /// Default: false.
    public let insecure = Field<Bool?>("insecure")
    /// Whose log-in a registry takes.
    ///
    /// Default: `generic`.
    public let provider = Field<SourceProvider?>("provider")
    /// Other namespaces that may use it.
    public let accessFrom = Field<Typed<SourceAccess>>("accessFrom")
    /// Whether it is left alone.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")

    /// The keys of this mapping.
    public init() {}
}

/// Namespaces whose resources may use a source.
public struct SourceAccess: Schema {
    /// The namespaces; one description has to fit.
    public let namespaceSelectors = Field<TypedList<Typed<NamespaceLabels>>>("namespaceSelectors")

    /// The keys of this mapping.
    public init() {}
}

/// Namespaces by their labels.
public struct NamespaceLabels: Schema {
    /// Labels that must have exactly these values.
    public let matchLabels = Field<TypedMap<String>>("matchLabels")

    /// The keys of this mapping.
    public init() {}
}

/// Whose log-in a source's server takes.
public enum SourceProvider: String, Choice {
    /// The one that a Secret holds.
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

/// What a HelmRepository stands for.
public enum HelmRepositoryType: String, Choice {
    /// A server with an index of charts.
    case `default` = "default"
    /// A registry, where nothing is fetched in advance.
    case oci
}
