public import InfraModel

extension Diagnostic.Code {
    /// A file has more problems than are reported.
    public static let resourceMore = Diagnostic.Code("resource/more")
    /// A document that another tool reads, such as a kustomization or the values of a Helm chart.
    public static let resourceToolFile = Diagnostic.Code("resource/tool-file")
    /// A document that is not a mapping.
    public static let resourceType = Diagnostic.Code("resource/type")
    /// A `List` without a sequence of items, or another resource that has items.
    public static let resourceList = Diagnostic.Code("resource/list")
    /// An annotation that makes kustomize leave the resource out or rename it.
    public static let resourceAnnotation = Diagnostic.Code("resource/annotation")
    /// `apiVersion`, `kind` or `metadata.name` is missing.
    public static let resourceMissing = Diagnostic.Code("resource/missing")
    /// `apiVersion`, `kind`, `metadata.name` or `metadata.namespace` is not a string.
    public static let resourceWrongType = Diagnostic.Code("resource/wrong-type")
    /// A name that Kubernetes does not accept.
    public static let resourceInvalid = Diagnostic.Code("resource/invalid")
    /// A resource that exists twice with the same content.
    public static let resourceCopy = Diagnostic.Code("resource/copy")
    /// A resource that exists twice with different content, or too often.
    public static let resourceDuplicate = Diagnostic.Code("resource/duplicate")
    /// A resource whose file name is that of another resource.
    public static let resourceFileName = Diagnostic.Code("resource/file-name")
    /// Two file names that differ only in case.
    public static let resourceFileNameCase = Diagnostic.Code("resource/file-name-case")

    /// Creates the code for an error in the members that identify a resource.
    ///
    /// - Parameter code: The code of the error.
    init(resource code: ModelError.Code) { self.init("resource/\(code)") }
}
