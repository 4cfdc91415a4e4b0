internal import InfraGit
internal import InfraModel

extension Repository {
    /// The first way in which a commit of the target branch differs from the form that all commits of ours have.
    ///
    /// The form can be copied like the trailers. Only rendering the source tells whether the folder is what infra-sync makes of it.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - parents: Its parents.
    ///   - folder: The path of the folder of the environment that the commit names.
    /// - Returns: What is different, in one line; `nil` when nothing is.
    /// - Throws: `GitError` when a tree cannot be read.
    func formProblem(of commit: Commit, parents: [Commit], folder: String) throws(GitError) -> String? {
        guard parents.count <= 1 else { return "it is a merge, and infra-sync makes none" }
        guard commit.author == commit.committer else { return "author and committer are not the same" }
        do throws(GitError) {
            let difference = try difference(
                from: parents.first?.tree, to: commit.tree, except: folder.split(atByte: "/"))
            return difference.map { "\($0.path) changes too, and is not in \(folder)" }
        } catch {
            guard error.code == .invalidObject else { throw error }
            return "what it changes cannot be compared: \(error)"
        }
    }

    /// Whether a commit is another one or leads to it; what cannot be told, or is no commit, does not.
    ///
    /// - Parameters:
    ///   - id: The commit; the cache need not have it.
    ///   - tip: The other one.
    /// - Returns: Whether the history of `tip` has the commit.
    func isInHistory(_ id: ObjectID, of tip: ObjectID) -> Bool {
        contains(id) && contains(tip) && (try? isCommit(tip, descendedFrom: id)) == true
    }
}
