public import InfraModel

extension Diagnostic.Code {
    /// A symbolic link, which is not followed.
    public static let sourceSymbolicLink = Diagnostic.Code("source/symbolic-link")
    /// A submodule, which is not followed.
    public static let sourceSubmodule = Diagnostic.Code("source/submodule")
    /// The source tree exceeds a limit of paths, files, resources or size.
    public static let sourceLimit = Diagnostic.Code("source/limit")
    /// The source branch no longer contains the commit that was rendered last.
    public static let sourceReset = Diagnostic.Code("source/reset")
    /// A file with errors, whose resources stay as an earlier version of the file has them.
    public static let sourceKept = Diagnostic.Code("source/kept")
    /// A `.sourceignore` that is a link or a directory.
    public static let sourceIgnoreFile = Diagnostic.Code("source/ignore-file")
    /// An attribute that hides changes from reviewers.
    public static let sourceHiddenDiff = Diagnostic.Code("source/hidden-diff")
    /// A control character or an invisible character in a path.
    public static let sourceInvisibleCharacter = Diagnostic.Code("source/invisible-character")
}
