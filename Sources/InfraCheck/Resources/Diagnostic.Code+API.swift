public import InfraModel

extension Diagnostic.Code {
    /// A value of a type that the API server rejects.
    public static let apiWrongType = Diagnostic.Code("api/wrong-type")
    /// An empty namespace, which is the same as none.
    public static let apiEmptyNamespace = Diagnostic.Code("api/empty-namespace")
    /// A Secret whose data is not encrypted.
    public static let secretPlain = Diagnostic.Code("secret/plain")
}
