public import InfraGit
public import InfraModel

/// A reason why an environment is held: its folder on the target branch stays unchanged.
///
/// The description is one line without the name of any command-line flag. Programs add the remedies that they offer.
public enum HoldReason: Sendable, Hashable {
    // MARK: The source

    /// The source branch does not exist.
    case missingBranch(String, repository: String)
    /// The source branch could not be fetched, with the error.
    case unfetchableBranch(String, error: String)
    /// The commit has no acceptable signature, with the problem as in `is not signed`.
    case untrustedCommit(ObjectID, branch: String, problem: String)
    /// The commit has an object that git does not allow, with the error.
    case invalidSource(ObjectID, branch: String, error: String)
    /// The source branch has no source directory.
    case missingDirectory(String, branch: String)
    /// The source has errors, with their number.
    case sourceErrors(Int)
    /// The source directory has no resources.
    case emptySource(directory: String)

    // MARK: The target branch

    /// The last commit of the target branch cannot be read, so that nothing can be committed onto it.
    case unreadableTarget(branch: String, error: String)
    /// A directory above the folder is invalid, so that foreign content in it cannot be preserved.
    case invalidDirectory(branch: String, error: String)
    /// The path of the folder, or of a directory above it, is a file.
    case fileInPlaceOfFolder(path: String, branch: String)
    /// The folder has more entries than the limit.
    case oversizedFolder(path: String, branch: String, limit: Int)
    /// The folder has content of another origin that the changes would replace.
    case foreignContent(ForeignContent, folder: String, branch: String, changes: FileChanges)
    /// The changes would remove more resources than the limit allows.
    case deletionLimit(Deletions, sourceBranch: String)
    /// The changes would remove resources of protected kinds, with the first one and their number.
    case protectedDeletion(ResourceIdentity, count: Int, sourceBranch: String)

    /// Content of a folder that infra-sync may not replace.
    public enum ForeignContent: Sendable, Hashable {
        /// Files that infra-sync did not write: their number, and the name of the first one.
        case files(count: Int, first: String)
        /// The rendering of another source repository.
        case otherRepository(String)
        /// The rendering of another source directory; empty for the root.
        case otherDirectory(String)
        /// The rendering of another source branch.
        case otherBranch(String)
    }

    /// Deletions that exceed the limit.
    public struct Deletions: Sendable, Hashable {
        /// The number of resources that would be removed.
        public var count: Int
        /// The number of resources in the folder.
        public var total: Int
        /// The limit.
        public var limit: DeletionLimit

        /// Creates a description of deletions.
        ///
        /// - Parameters:
        ///   - count: The number of resources that would be removed.
        ///   - total: The number of resources in the folder.
        ///   - limit: The limit.
        public init(count: Int, total: Int, limit: DeletionLimit) {
            self.count = count
            self.total = total
            self.limit = limit
        }
    }
}

extension HoldReason: CustomStringConvertible {
    /// The reason in one line, with the remedies that need no option of the program.
    public var description: String {
        switch self {
        case .missingBranch(let branch, let repository): "there is no branch \"\(branch)\" in \(repository)"
        case .unfetchableBranch(_, let error): error
        case .untrustedCommit(let commit, let branch, let problem): "commit \(commit) of \(branch) \(problem)"
        case .invalidSource(let commit, let branch, let error):
            "commit \(commit) of \(branch) has an object that git does not allow: \(error)"
        case .missingDirectory(let directory, let branch): "the branch \"\(branch)\" has no directory \"\(directory)\""
        case .sourceErrors(let count): "its source has \(count == 1 ? "an error" : "\(count) errors")"
        case .emptySource(let directory): "the source directory \"\(directory)\" has no resources"
        case .unreadableTarget(let branch, let error): "nothing can be committed to \(branch): \(error)"
        case .invalidDirectory(let branch, let error):
            """
            \(error), on \(branch): its other content cannot be preserved; remove the directory with a commit of your own
            """
        case .fileInPlaceOfFolder(let path, let branch): "\"\(path)\" on \(branch) is not a directory: remove it"
        case .oversizedFolder(let path, let branch, let limit):
            """
            the folder "\(path)" on \(branch) has more than \(limit) entries: remove the foreign files with a commit of your own
            """
        case .foreignContent(let content, let folder, let branch, let changes):
            """
            the folder "\(folder)" on \(branch) has \(content); a pass would commit: \
            \(changes.added.count) added, \(changes.changed.count) changed, \(changes.removed.count) removed
            """
        case .deletionLimit(let deletions, let sourceBranch):
            """
            \(deletions): if this is intended, commit to \(sourceBranch) with the trailer "Allow-Deletions: true"
            """
        case .protectedDeletion(let first, let count, let sourceBranch):
            """
            it would remove \(count == 1 ? "\(first), which is protected" : "\(count) protected resources, such as \(first)"): \
            if this is intended, commit to \(sourceBranch) with the trailer "Allow-Deletions: true"
            """
        }
    }
}

extension HoldReason.ForeignContent: CustomStringConvertible {
    /// The content, as the object of the verb "has".
    public var description: String {
        switch self {
        case .files(let count, let first):
            count == 1
                ? "a file that infra-sync did not write, \(first.quotedForMessage)"
                : "\(count) files that infra-sync did not write, such as \(first.quotedForMessage)"
        case .otherRepository(let repository): "the rendering of another repository, \(repository)"
        case .otherDirectory(let directory):
            "the rendering of another directory, \((directory.isEmpty ? "." : directory).quotedForMessage)"
        case .otherBranch(let branch): "the rendering of another branch, \(branch.quotedForMessage)"
        }
    }
}

extension HoldReason.Deletions: CustomStringConvertible {
    /// The number of deletions and the limit, such as `it would remove 11 of 12 resources, the limit is 25%`.
    public var description: String {
        let share =
            count <= total
            ? "\(count) of \(total) resources"
            : "\(count) files from a folder of \(total) \(total == 1 ? "resource" : "resources")"
        return "it would remove \(share), the limit is \(limit)"
    }
}
