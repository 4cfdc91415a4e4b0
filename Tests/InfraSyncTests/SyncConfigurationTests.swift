import InfraGit
import InfraRender
import InfraSync
import Testing

@Suite struct SyncConfigurationTests {
    private func configuration(
        target: String = "flux", source: String = "k8s", folder: String = "flux", production: String = "production"
    ) throws -> SyncConfiguration {
        try SyncConfiguration(
            repository: try RemoteLocation("/x"), productionBranch: production, stagingBranch: "staging",
            targetBranch: target, sourceDirectory: source, targetDirectory: folder, userName: "N", userEmail: "E",
            storageDirectory: "/y")
    }

    @Test(arguments: ["production", "staging"])
    func theTargetBranchMustNotBeASource(branch: String) throws {
        let error = try #require(throws: SyncError.self) { try configuration(target: branch) }
        #expect(error.code == .configuration)
        #expect(!error.isRetryable)
        #expect(error.reason.contains("\"\(branch)\" is also a source branch"))
    }

    @Test func branchNamesMustBeValidForGit() throws {
        let error = try #require(throws: SyncError.self) { try configuration(target: "a b") }
        #expect(error.code == .configuration)
        #expect(error.reason == "the target branch \"a b\": git does not allow this name for a branch")
        let full = try #require(throws: SyncError.self) { try configuration(production: "refs/heads/main") }
        #expect(full.reason == "the production branch \"refs/heads/main\": use the name alone, \"main\"")
    }

    @Test(arguments: ["refs/for/main", "refs/for/refs/heads/main%topic=x"])
    func theReviewReferencesOfGerritAreNoBranches(name: String) throws {
        let reason = """
            a push to it opens a review in Gerrit, and there is no branch to fetch: use the name of the branch itself, and permit \
            the user to push to it directly
            """
        let target = try #require(throws: SyncError.self) { try configuration(target: name) }
        #expect(target.code == .configuration)
        #expect(target.reason == "the target branch \"\(name)\": \(reason)")
        #expect(target.remedy == .changeTargetBranch)
        let source = try #require(throws: SyncError.self) { try configuration(production: name) }
        #expect(source.reason == "the production branch \"\(name)\": \(reason)")
    }

    @Test(arguments: ["refs/tags/v1", "refs/remotes/origin/main", "refs/merge-requests/1/head", "refs/x"])
    func fullReferencesAreNoBranches(name: String) throws {
        let error = try #require(throws: SyncError.self) { try configuration(target: name) }
        #expect(error.code == .configuration)
        #expect(
            error.reason
                == "the target branch \"\(name)\": it is not a branch: use the name of a branch, without refs/heads/")
    }

    @Test(arguments: [".git", "a/.GIT/b", "git~1", ".gitmodules"])
    func theTargetDirectoryCanBeCheckedOut(path: String) throws {
        let error = try #require(throws: SyncError.self) { try configuration(folder: path) }
        #expect(error.code == .configuration)
        #expect(error.reason.hasPrefix("the target directory \"\(path)\" contains a name that git reserves"))
    }

    @Test func bothEnvironmentsMayHaveTheSameBranch() throws {
        #expect(try configuration(production: "staging").branch(of: .production) == "staging")
    }

    @Test(arguments: ["..", "a/..", "../a", "a/../../b", "/.."])
    func directoriesMustNotLeaveTheBranch(path: String) throws {
        let source = try #require(throws: SyncError.self) { try configuration(source: path) }
        #expect(source.reason == "the source directory \"\(path)\" is outside of the branch: remove .. from the path")
        let target = try #require(throws: SyncError.self) { try configuration(folder: path) }
        #expect(target.reason == "the target directory \"\(path)\" is outside of the branch: remove .. from the path")
    }

    @Test(arguments: [("", ""), ("/", ""), (".", ""), ("./a/", "a"), ("//a///b", "a/b"), ("..a/b..", "..a/b..")])
    func directoriesAreNormalised(path: String, directory: String) throws {
        #expect(try configuration(source: path).sourceDirectory == directory)
        #expect(try configuration(folder: path).targetDirectory == directory)
    }
}
