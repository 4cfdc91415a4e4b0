extension Diagnostic.Code {
    /// An unknown field of a Flux resource.
    public static let fluxUnknownField = Diagnostic.Code("flux/unknown-field")
    /// A field of a Flux resource has a value of another type.
    public static let fluxWrongType = Diagnostic.Code("flux/wrong-type")
    /// A field of a Flux resource has a value that is not one of its allowed values.
    public static let fluxInvalidValue = Diagnostic.Code("flux/invalid-value")
    /// A field that Flux requires is missing.
    public static let fluxMissingField = Diagnostic.Code("flux/missing-field")
    /// A field of Flux v2 in a resource of Flux v1, or the reverse.
    public static let fluxGeneration = Diagnostic.Code("flux/generation")
    /// Flux applies another branch or directory than the one that infra-sync writes.
    public static let fluxTarget = Diagnostic.Code("flux/target")
}
