import InfraTestSupport
import Testing

@testable import InfraGit

/// Messages of hosting services over SSH.
@Suite struct RefusalTests {
    @Test(arguments: [
        // GitHub
        "ERROR: Permission to team/infra.git denied to deploy key",
        "ERROR: Permission to team/infra.git denied to octocat.",
        "ERROR: The key you are authenticating with has been marked as read only.",
        "ERROR: This repository was archived so it is read-only.",
        "ERROR: Repository `team/infra' is disabled. Please ask the owner to check their account.",
        "ERROR: The repository owner has an IP allow list enabled, and 192.0.2.1 is not permitted to access this repository.",
        "ERROR: The 'team' organization has enabled or enforced SAML SSO.",
        // GitLab
        "ERROR: You are not allowed to push code to this project.",
        "GitLab: You are not allowed to download code from this project.",
        "remote: ERROR: This deploy key does not have write access to this project.",
        "GitLab: Deploy keys are not allowed to push code.",
        "ERROR: You can't push code to an archived project.",
        "ERROR: You can't push code to a read-only GitLab instance.",
        "ERROR: The project you were looking for could not be found or you don't have permission to view it.",
        "ERROR: Your account has been blocked.", "ERROR: Your SSH key has expired.",
        "ERROR: Git access over SSH is not allowed",
        // gitolite
        "FATAL: W any infra deploy DENIED by fallthru",
        "FATAL: W refs/heads/flux infra deploy DENIED by refs/heads/flux",
        // Gitea, Forgejo and Gogs
        "Gitea: Unauthorized", "Forgejo: Unauthorized", "Gitea: User permission denied",
        "Gitea: Deploy Key: 5:flux is not authorized to write to team/infra.",
        "Forgejo: User: 2:flux with Key: 3:key is not authorized to read team/infra.",
        "Gitea: Repo: team/infra is archived.", "Forgejo: Mirror Repository team/infra is read-only",
        "Gitea: SSH has been disabled", "Gogs: You do not have sufficient authorization for this action",
        // Bitbucket
        "conq: repository access denied.", "repository access denied. access via a deployment key is read-only.",
        "Unauthorized", "Forbidden", "fatal: Forbidden.",
        "The requested repository either does not exist or you do not have access.",
        // Azure DevOps
        """
        remote: TF401019: The Git repository with name or identifier infra does not exist or you do not have permissions \
        for the operation you are attempting.
        """,
        "remote: TF401027: You need the Git 'GenericContribute' permission to perform this action.",
        "Access Denied: Flux needs the following permission(s) on the resource infra to perform this action: Contribute",
        "remote: Public key authentication failed.",
        // AWS CodeCommit, Gerrit
        "User: arn:aws:iam::123456789012:user/flux is not authorized to perform: codecommit:GitPush on resource: infra",
        "fatal: Upload denied for project 'infra'", "fatal: infra: not found or permission denied",
    ])
    func aRefusalIsAnAuthenticationFailure(message: String) throws {
        let reason = try #require(ProcessFailure.explain("Welcome\n\(message)\n"))
        #expect(reason.code == .authentication)
        let text = message.hasPrefix("remote: ") ? message.dropFirst(8) : message[...]
        #expect(reason.text == "the remote denied access: \(text)")
    }

    @Test(arguments: [
        "ERROR: Repository not found.", "ERROR: A repository for this project does not exist yet.",
        "Gitea: Cannot find repository: team/infra", "Gitea: Push to create is not enabled for users.",
        "fatal: Project not found: infra", "Forgejo: Repository does not exist",
    ])
    func aMissingRepositoryIsNotFound(message: String) {
        #expect(ProcessFailure.explain(message) == FailureReason(code: .notFound, text: message))
    }

    /// Banners, faults of servers, and states that end without an administrator.
    @Test(arguments: [
        "Unauthorized access to this system is forbidden", "All activity is logged. Forbidden without consent.",
        "Gitea: Internal Server Error", "ERROR: The repository is temporarily read-only. Please try again later.",
    ])
    func otherMessagesAreNoRefusals(message: String) {
        #expect(ProcessFailure.explain(message)?.code == .unreachable)
    }

    /// GitLab's frame, and Gitea's line before its message.
    @Test(
        .enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"),
        arguments: [
            (
                #"""
                f=========================================================================
                printf "remote: \nremote: $f\nremote: \nremote: ERROR: You are not allowed to push code to this project.\n\
                remote: \nremote: $f\nremote: \n\n" >&2
                """#, "the remote denied access: ERROR: You are not allowed to push code to this project"
            ),
            ("echo; echo 'Gitea: Unauthorized' >&2", "the remote denied access: Gitea: Unauthorized"),
        ])
    func reportsARefusalOfAPushOverSSH(script: String, reason: String) throws {
        let directory = try TemporaryDirectory()
        let refuse = try directory.write(script: "refuse", "\(script)\nexit 1")
        let server = try SSHServer(settings: ["ForceCommand \(refuse)"])
        let (id, pack) = try Cache().commit("first", on: nil)
        let remote = try remote(try GitRepository(), server)
        let error = try #require(throws: GitError.self) {
            try remote.push("refs/heads/flux", from: nil, to: id, pack: pack)
        }
        #expect(error.code == .authentication)
        #expect(error.reason == reason)
        #expect(try remote.failure().code == .authentication)
    }

    /// Messages of hooks too are shown without frames.
    @Test func dropsTheFrameOfAHooksMessage() throws {
        let repository = try GitRepository()
        try repository.install(
            hook: "pre-receive", "echo ========; echo; echo 'GitLab: no'; echo; echo ========; exit 1")
        let (id, pack) = try Cache().commit("first", on: nil)
        let outcome = try remote(repository).push("refs/heads/flux", from: nil, to: id, pack: pack)
        #expect(outcome == .rejected(reason: "pre-receive hook declined", messages: ["GitLab: no"]))
    }
}
