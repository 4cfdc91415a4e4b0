public import InfraModel

extension Diagnostic.Code {
    /// A file that infra-sync did not write.
    public static let targetForeignFile = Diagnostic.Code("target/foreign-file")
    /// A file of infra-sync that a foreign commit changed.
    public static let targetChangedFile = Diagnostic.Code("target/changed-file")
    /// A file of infra-sync that a foreign commit deleted.
    public static let targetDeletedFile = Diagnostic.Code("target/deleted-file")
    /// The number of further files that foreign commits changed.
    public static let targetMoreFiles = Diagnostic.Code("target/more-files")
    /// The last commit of the target branch, or the tree of a folder, is invalid for git.
    public static let targetInvalidObject = Diagnostic.Code("target/invalid-object")
    /// The last commit of infra-sync is not the rendering of the source that it names.
    public static let targetUnprovenCommit = Diagnostic.Code("target/unproven-commit")
    /// A folder of infra-sync that a foreign commit deleted.
    public static let targetDeletedFolder = Diagnostic.Code("target/deleted-folder")

    /// Whether the code is about the contents of the target branch.
    public var isAboutTarget: Bool { subject == "target" }
}
