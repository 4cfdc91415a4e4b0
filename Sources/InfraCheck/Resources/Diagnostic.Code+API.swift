public import InfraModel

extension Diagnostic.Code {
    /// A value of a type that the API server rejects.
    public static let apiWrongType = Diagnostic.Code("api/wrong-type")
    /// A value that the API server does not allow.
    public static let apiInvalidValue = Diagnostic.Code("api/invalid-value")
    /// A field that the kind does not have.
    public static let apiUnknownField = Diagnostic.Code("api/unknown-field")
    /// A field that the API server requires is missing.
    public static let apiMissingField = Diagnostic.Code("api/missing-field")
    /// Two items of a list with the same key.
    public static let apiDuplicateItem = Diagnostic.Code("api/duplicate-item")
    /// Two environment variables of a container with the same name.
    public static let apiDuplicateVariable = Diagnostic.Code("api/duplicate-variable")
    /// A kind or a version of it that an API group of Kubernetes does not have.
    public static let apiUnknownKind = Diagnostic.Code("api/unknown-kind")
    /// An API version that Kubernetes does not serve any more.
    public static let apiRemovedVersion = Diagnostic.Code("api/removed-version")
    /// An empty namespace, which is the same as none.
    public static let apiEmptyNamespace = Diagnostic.Code("api/empty-namespace")
    /// A Secret whose data is not encrypted.
    public static let secretPlain = Diagnostic.Code("secret/plain")
}
