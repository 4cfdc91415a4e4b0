public import InfraModel

extension Diagnostic.Code {
    /// A staged resource without `apiVersion`, `kind`, `name` or `patch`, or with an unknown dialect.
    public static let stagedMalformed = Diagnostic.Code("staged/malformed")
    /// A staged resource whose target does not exist.
    public static let stagedMissingTarget = Diagnostic.Code("staged/missing-target")
    /// A patched copy that is not one resource.
    public static let stagedResult = Diagnostic.Code("staged/result")
    /// A patched copy that is an object of production too.
    public static let stagedSharedIdentity = Diagnostic.Code("staged/shared-identity")
    /// An annotation `cd.spack.io/allow-patch` with an unknown word.
    public static let stagedAllowPatch = Diagnostic.Code("staged/allow-patch")
}
