extension Diagnostic.Code {
    /// A required member of the release is missing.
    public static let convertMissing = Diagnostic.Code("convert/missing")
    /// A member of the release has a value of a wrong type.
    public static let convertWrongType = Diagnostic.Code("convert/wrong-type")
    /// A member of the release has a value that cannot be converted.
    public static let convertInvalid = Diagnostic.Code("convert/invalid")
    /// A field that has no counterpart in Flux v2.
    public static let convertNoCounterpart = Diagnostic.Code("convert/no-counterpart")
    /// An unknown field of Flux v1, which has no effect.
    public static let convertUnknownField = Diagnostic.Code("convert/unknown-field")
    /// A reference to another namespace, which Flux v2 does not support.
    public static let convertOtherNamespace = Diagnostic.Code("convert/other-namespace")
    /// Flux v2 needs a Secret where Flux v1 used its own credentials.
    public static let convertCredentials = Diagnostic.Code("convert/credentials")
    /// A URL that Flux v2 does not support.
    public static let convertAddress = Diagnostic.Code("convert/address")
    /// A git reference whose kind is ambiguous.
    public static let convertGitReference = Diagnostic.Code("convert/git-reference")
    /// Values that are merged in another order.
    public static let convertOrder = Diagnostic.Code("convert/order")
    /// A name that Helm or Flux v2 rejects.
    public static let convertName = Diagnostic.Code("convert/name")
    /// A resource that Flux v2 would apply although Flux v1 ignored it.
    public static let convertIgnored = Diagnostic.Code("convert/ignored")
    /// An annotation for image updates, which other resources configure in Flux v2.
    public static let convertImageUpdates = Diagnostic.Code("convert/image-updates")
    /// A patch of a staged resource that has to be changed by hand.
    public static let convertPatch = Diagnostic.Code("convert/patch")

    /// Creates the code for an error in a release that is converted.
    ///
    /// - Parameter code: The code of the error.
    package init(conversion code: ModelError.Code) { self.init("convert/\(code)") }
}
