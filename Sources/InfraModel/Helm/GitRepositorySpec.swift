/// The specification of a GitRepository of Flux v2 (`source.toolkit.fluxcd.io/v1`).
public struct GitRepositorySpec: Schema {
    /// The URL with the scheme `https://`, `http://` or `ssh://`; the short form `user@host:path` is not supported.
    ///
    /// The field is required.
    public let url = Field<String?>("url")
    /// The git reference to check out.
    ///
    /// Default: the branch `master`.
    public let ref = Field<Typed<GitReference>>("ref")
    /// The interval between checks for new commits.
    ///
    /// The field is required.
    public let interval = Field<GoDuration?>("interval")
    /// The timeout of git operations.
    ///
    /// Default: `60s`.
    public let timeout = Field<GoDuration?>("timeout")
    /// The Secret with `username` and `password`, or `identity` and `known_hosts`.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")
    /// The authentication provider.
    ///
    /// Default: `generic`.
    public let provider = Field<SourceProvider?>("provider")
    /// The service account for authentication.
    public let serviceAccountName = Field<String?>("serviceAccountName")
    /// The Secret with the address and the credentials of a proxy.
    public let proxySecretRef = Field<Typed<LocalObjectReference>>("proxySecretRef")
    /// The verification of commit signatures.
    public let verify = Field<Typed<GitVerification>>("verify")
    /// Patterns of excluded files in the syntax of `.gitignore`.
    public let ignore = Field<String?>("ignore")
    /// Other repositories to include files from.
    public let include = Field<TypedList<Typed<GitInclude>>>("include")
    /// The directories to check out; all by default.
    public let sparseCheckout = Field<TypedList<String>>("sparseCheckout")
    /// Whether submodules are fetched.
    ///
    /// Default: false.
    public let recurseSubmodules = Field<Bool?>("recurseSubmodules")
    /// Whether reconciliation is suspended.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")

    /// Creates the schema.
    public init() {}
}

/// Files to include from another repository.
public struct GitInclude: Schema {
    /// The GitRepository with the files.
    public let repository = Field<Typed<LocalObjectReference>>("repository")
    /// The directory in the included repository.
    ///
    /// Default: its root.
    public let fromPath = Field<String?>("fromPath")
    /// The directory in the including repository.
    ///
    /// Default: the name of the included repository.
    public let toPath = Field<String?>("toPath")

    /// Creates the schema.
    public init() {}
}

/// The git reference to check out.
public struct GitReference: Schema {
    /// The branch.
    public let branch = Field<String?>("branch")
    /// The tag; takes precedence over the branch.
    public let tag = Field<String?>("tag")
    /// A range of semantic versions among the tags; takes precedence over the tag.
    public let semver = Field<String?>("semver")
    /// The full name of a reference; takes precedence over all fields above.
    public let name = Field<String?>("name")
    /// The commit; takes precedence over all other fields.
    public let commit = Field<String?>("commit")

    /// Creates the schema.
    public init() {}
}

/// The verification of signatures in a git repository.
public struct GitVerification: Schema {
    /// The objects whose signatures are verified.
    ///
    /// Default: `HEAD`.
    public let mode = Field<GitVerificationMode?>("mode")
    /// The Secret with the public keys.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")

    /// Creates the schema.
    public init() {}
}

/// The git objects whose signatures are verified.
public enum GitVerificationMode: String, Choice {
    /// The commit.
    case head = "HEAD"
    /// The commit; the spelling of older versions.
    case olderHead = "head"
    /// The tag.
    case tag = "Tag"
    /// The tag and the commit.
    case tagAndHead = "TagAndHEAD"
}
