internal import InfraGit
internal import InfraModel

extension Repository {
    /// Returns the first difference between a commit and the form of the commits that infra-sync makes.
    ///
    /// Other programs can copy the form and the trailers. Only rendering the source proves the content of the folder.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - parents: Its parents.
    ///   - folder: The path of the folder of the environment that the commit names.
    /// - Returns: The difference in one line; `nil` for a commit of that form.
    /// - Throws: `GitError` when a tree cannot be read.
    func formProblem(of commit: Commit, parents: [Commit], folder: String) throws(GitError) -> String? {
        guard parents.count <= 1 else { return "it is a merge commit, which infra-sync does not create" }
        guard commit.author == commit.committer else { return "author and committer differ" }
        do throws(GitError) {
            let difference = try difference(
                from: parents.first?.tree, to: commit.tree, except: folder.split(atByte: "/"))
            return difference.map { "it also changes \($0.path), which is not in \(folder)" }
        } catch {
            guard error.code == .invalidObject else { throw error }
            return "its changes cannot be compared: \(error)"
        }
    }

    /// Returns whether a commit is in the history of another commit.
    ///
    /// - Parameters:
    ///   - id: The commit to look for. An object that is not a commit is not in any history.
    ///   - tip: The last commit of the history.
    /// - Returns: `true` also if both are the same commit; `nil` when it is unknown, because the cache lacks the tip or
    ///   the history of the remote is incomplete.
    /// - Throws: `GitError` when the remote cannot be reached.
    func isInHistory(_ id: ObjectID, of tip: ObjectID) throws(GitError) -> Bool? {
        guard contains(tip) else { return nil }
        do throws(GitError) {
            return try isCommit(tip, descendedFrom: id)
        } catch  where [.objectUnavailable, .invalidObject, .corrupt].contains(error.code) {
            return nil
        }
    }
}
