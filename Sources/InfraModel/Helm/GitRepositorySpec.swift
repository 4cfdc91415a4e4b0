/// From where Flux v2 fetches manifests (`source.toolkit.fluxcd.io/v1 GitRepository`, `spec`).
public struct GitRepositorySpec: Schema {
    /// The address: `https://`, `http://` or `ssh://`; the short form `user@host:path` is refused.
    ///
    /// The API requires it.
    public let url = Field<String?>("url")
    /// What is checked out.
    ///
    /// Default: the branch `master`.
    public let ref = Field<Typed<GitReference>>("ref")
    /// How often the repository is looked at.
    ///
    /// The API requires it.
    public let interval = Field<GoDuration?>("interval")
    /// How long one git operation may take.
    ///
    /// Default: `60s`.
    public let timeout = Field<GoDuration?>("timeout")
    /// The Secret with `username` and `password`, or `identity` and `known_hosts`.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")
    /// Whose log-in the server takes.
    ///
    /// Default: `generic`.
    public let provider = Field<SourceProvider?>("provider")
    /// The service account that logs in.
    public let serviceAccountName = Field<String?>("serviceAccountName")
    /// The Secret with a proxy's address and credentials.
    public let proxySecretRef = Field<Typed<LocalObjectReference>>("proxySecretRef")
    /// How signatures are checked.
    public let verify = Field<Typed<GitVerification>>("verify")
    /// Files that are left out, as `.gitignore` has them.
    public let ignore = Field<String?>("ignore")
    /// Other repositories whose files are added.
    public let include = Field<TypedList<Typed<GitInclude>>>("include")
    /// The directories that are checked out; all when there is none.
    public let sparseCheckout = Field<TypedList<String>>("sparseCheckout")
    /// Whether submodules are fetched.
    ///
    /// Default: false.
    public let recurseSubmodules = Field<Bool?>("recurseSubmodules")
    /// Whether it is left alone.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")

    /// The keys of this mapping.
    public init() {}
}

/// Files of another repository that are added.
public struct GitInclude: Schema {
    /// The GitRepository that they come from.
    public let repository = Field<Typed<LocalObjectReference>>("repository")
    /// The directory there.
    ///
    /// Default: its root.
    public let fromPath = Field<String?>("fromPath")
    /// The directory here.
    ///
    /// Default: the repository's name.
    public let toPath = Field<String?>("toPath")

    /// The keys of this mapping.
    public init() {}
}

/// What of a git repository is checked out.
public struct GitReference: Schema {
    /// The branch.
    public let branch = Field<String?>("branch")
    /// The tag; it wins over the branch.
    public let tag = Field<String?>("tag")
    /// A range of versions among the tags; it wins over the tag.
    public let semver = Field<String?>("semver")
    /// The full name of a reference; it wins over those above.
    public let name = Field<String?>("name")
    /// The commit; it wins over all others.
    public let commit = Field<String?>("commit")

    /// The keys of this mapping.
    public init() {}
}

/// How signatures of a git repository are checked.
public struct GitVerification: Schema {
    /// Whose signature counts.
    ///
    /// Default: `HEAD`.
    public let mode = Field<GitVerificationMode?>("mode")
    /// The Secret with the public keys.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")

    /// The keys of this mapping.
    public init() {}
}

/// Whose signature counts.
public enum GitVerificationMode: String, Choice {
    /// That of the commit.
    case head = "HEAD"
    /// That of the commit, in older versions.
    case olderHead = "head"
    /// That of the tag.
    case tag = "Tag"
    /// Both.
    case tagAndHead = "TagAndHEAD"
}
