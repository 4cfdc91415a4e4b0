public import InfraModel

extension Diagnostic.Code {
    /// The patch does not conform to RFC 6902 or RFC 7396.
    public static let patchMalformed = Diagnostic.Code("patch/malformed")
    /// A JSON pointer to a missing value.
    public static let patchMissing = Diagnostic.Code("patch/missing")
    /// A `test` operation found another value.
    public static let patchTestFailed = Diagnostic.Code("patch/test-failed")
    /// The operations exceed the limits of size, depth or work.
    public static let patchLimit = Diagnostic.Code("patch/limit")
    /// A brace expression other than `{ENV}`.
    public static let patchPlaceholder = Diagnostic.Code("patch/placeholder")
    /// `{ENV}` without quotes, which is a flow mapping.
    public static let patchBarePlaceholder = Diagnostic.Code("patch/bare-placeholder")
    /// A change that the target does not permit.
    public static let patchNotPermitted = Diagnostic.Code("patch/not-permitted")
    /// An edit of a text that is not supported, because of an alias, a merge key or an unusual layout.
    public static let patchNotEditable = Diagnostic.Code("patch/not-editable")
}
