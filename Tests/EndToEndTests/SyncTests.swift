import Foundation
import InfraTestSupport
import Testing

/// The subcommands that use a remote.
@Suite struct SyncTests {
    /// Files that an earlier version rendered to other bytes.
    @Test func rewrittenFilesAreReported() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let remote = cluster.remote
        // The commit of staging is the last one, since production is committed first.
        try remote.git("update-ref", "refs/heads/flux", "flux~1")
        let path = "flux/production/\(Cluster.web)"
        let tree = try remote.id(of: "flux^{tree}")
        let other = try remote.commit(
            [path: Manifest.deployment("web").replacing("replicas: 1", with: "replicas: 0x1")], to: "other",
            parent: remote.id(of: "flux"))
        let text = String(decoding: try remote.git("cat-file", "commit", "flux").output, as: UTF8.self)
            .replacing(tree, with: try remote.id(of: "\(other)^{tree}"))
            .replacing(/[ ]\(rendering [0-9]+\)/, with: "")
        let amended = try remote.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(text.utf8)).text
        try remote.git("update-ref", "refs/heads/flux", amended)
        let verified = try cluster.run("verify", amended)
        #expect(verified.status == 1 && verified.text.contains("unprovable"))
        let plan = try cluster.run("plan")
        #expect(
            plan.text.hasPrefix(
                "production: would commit: 0 added, 0 changed, 0 removed, 1 rewritten with the same meaning\n"
                    + "  ~ apps/v1 Deployment default/web: rewritten with the same meaning\n"))
        let sync = try cluster.run("sync")
        #expect(sync.text.contains(": 0 added, 0 changed, 0 removed, 1 rewritten with the same meaning\n"))
        #expect(try cluster.replicas() == "1")
    }

    @Test func syncCommitsAndReportsTheCommit() throws {
        let cluster = try Cluster()
        let result = try cluster.run("sync")
        #expect(result.status == 0)
        #expect(result.errors == "")
        let commits = try cluster.remote.git("log", "--reverse", "--format=%H", "--abbrev=12", "flux").text
            .split(separator: "\n").map { $0.prefix(12) }
        #expect(
            result.text == """
                production: committed \(commits[0]): 2 added, 0 changed, 0 removed
                staging: committed \(commits[1]): 1 added, 0 changed, 0 removed
                flux: created
                """)
        #expect(try cluster.replicas() == "1")
        #expect(try cluster.replicas("staging") == "3")
        let again = try cluster.run("sync")
        #expect((again.status, again.errors) == (0, ""))
        #expect(again.text == "production: up to date\nstaging: up to date")
        try cluster.remote.verify()
    }

    @Test func strictValuesHoldsAnEnvironmentWithWarnings() throws {
        let cluster = try Cluster(["k8s/runner.yaml": Manifest.release("runner", ["concurent: 10"])])
        let place = "k8s/runner.yaml:11:5:"
        let rest =
            "spec.values.concurent: the chart does not read this key (did you mean concurrent?) [helm/unknown-value]"
        let strict = try cluster.run("sync", "--strict-values")
        #expect(strict.status == 65)
        #expect(strict.errors == "\(place) error: \(rest)\n")
        #expect(strict.text.hasPrefix("production: held: its source has an error\n"))
        let plan = try cluster.run("plan")
        #expect(plan.errors == "\(place) warning: \(rest)\n")
        #expect(plan.text.hasSuffix("\nflux: would be created"))
        let lenient = try cluster.run("sync")
        #expect(lenient.status == 0)
        #expect(lenient.errors == "\(place) warning: \(rest)\n")
        let again = try cluster.run("sync")
        #expect((again.status, again.errors) == (0, ""))
    }

    @Test func syncAppliesEveryOption() throws {
        let cluster = try Cluster([:])
        try cluster.remote.commit(["a/b/web.yaml": Manifest.deployment("web"), "a/b/x.yaml": "a: [\n"], to: "prod")
        try cluster.remote.commit(["a/b/web.yaml": Manifest.deployment("web")], to: "stage")
        let cache = cluster.directory.path("cache")
        let result = try Program.run(
            [
                "sync", "--repo", cluster.remote.path, "--production-branch", "prod", "--staging-branch", "stage",
                "--target-branch", "out/put", "--source-dir", "a/b", "--target-dir", "x/y", "--user-name", "Fl Ux",
                "--user-email", "flux@example.com", "--on-error", "skip", "--max-deletions", "100%", "--timeout", "20",
            ], environment: ["XDG_CACHE_HOME": cache])
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("a/b/x.yaml:2:1: error: "))
        #expect(try cluster.remote.entries(of: "out/put").keys.sorted() == ["x/y/production/\(Cluster.web)"])
        let person = try cluster.remote.git("log", "-1", "--format=%an <%ae>, %cn <%ce>", "out/put").text
        #expect(person == "Fl Ux <flux@example.com>, Fl Ux <flux@example.com>")
        // Without --storage-dir the cache is in the user's cache directory.
        let repository = try cacheDirectory(in: "\(cache)/infra-sync") + "/repository-1.git"
        #expect(FileManager.default.fileExists(atPath: repository))
    }

    @Test(
        arguments: [
            (["XDG_CACHE_HOME": "", "HOME": ""], [], "infra-sync: error: --storage-dir is missing, and neither "),
            (["XDG_CACHE_HOME": nil, "HOME": nil], [], "infra-sync: error: --storage-dir is missing, and neither "),
            ([:], ["--storage-dir", ""], "infra-sync: error: the storage directory must not be empty"),
        ] as [([String: String?], [String], String)])
    func aMissingStorageDirectoryIsAnError(environment: [String: String?], options: [String], message: String) throws {
        let result = try Program.run(["sync", "--repo", "/nowhere"] + options, environment: environment)
        #expect(result.status == 78)
        #expect(result.errors.hasPrefix(message))
    }

    @Test func aHeldEnvironmentIsReportedOnBothStreams() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        try cluster.remote.commit(["k8s/x.yaml": "a: 1\nb: 2\na: 3\n"], to: "staging")
        try cluster.change(replicas: 7)
        let result = try cluster.run("sync")
        #expect(result.status == 65)
        let lines = result.text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("production: committed ") && lines[0].hasSuffix(": 0 added, 1 changed, 0 removed"))
        #expect(lines[1] == "staging: held: its source has an error")
        #expect(result.errors.wholeMatch(of: /k8s\/x\.yaml:3:1: error: [^\n]+ \[yaml\/duplicate-key\]\n/) != nil)
        #expect(try cluster.replicas() == "7")
        #expect(try cluster.replicas("staging") == "3")
    }

    @Test func planReportsChangesAndWritesNothing() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let tip = try cluster.remote.id(of: "flux")
        #expect(try cluster.run("plan").text == "production: up to date\nstaging: up to date")
        try cluster.remote.commit(
            [
                "k8s/web.yaml": Manifest.deployment("web", replicas: 2, annotations: ["note": "x"]),
                "k8s/new.yaml": Manifest.configMap("new"), "k8s/staged.yaml": nil,
            ], to: "production")
        let plan = try cluster.run("plan")
        #expect(plan.status == 0)
        #expect(
            plan.text == """
                production: would commit: 1 added, 1 changed, 1 removed
                  ~ apps/v1 Deployment default/web
                    + /metadata/annotations: {"note":"x"}
                      /spec/replicas: 1 -> 2
                  + v1 ConfigMap default/new
                  - v1 ConfigMap default/staged
                staging: up to date
                """)
        #expect(try cluster.remote.id(of: "flux") == tip)
        #expect(try cluster.run("plan", "--exit-code").status == 1)
        // Held environments take precedence over changes.
        try cluster.remote.commit(["k8s/x.yaml": "a: [\n"], to: "staging")
        let held = try cluster.run("plan", "--exit-code")
        #expect(held.status == 65)
        #expect(held.text.hasSuffix("\nstaging: would be held: its source has an error"))
        #expect(held.errors.hasPrefix("k8s/x.yaml:2:1: error: "))
        #expect(try cluster.remote.id(of: "flux") == tip)
    }

    @Test func planHidesSecrets() throws {
        let cluster = try Cluster(["k8s/s.yaml": Manifest.secret("s", "hunter1")])
        #expect(try cluster.run("sync").status == 0)
        try cluster.remote.commit(["k8s/s.yaml": Manifest.secret("s", "hunter2")], to: "production")
        let plan = try cluster.run("plan")
        #expect(plan.text.contains("/stringData/password: \"(hidden)\" -> \"(hidden)\""))
        #expect(!plan.text.contains("hunter"))
    }

    @Test func statusReportsTheLastCommits() throws {
        let cluster = try Cluster()
        let source = try cluster.remote.id(of: "production")
        let before = try cluster.run("status")
        #expect(before.text.hasPrefix("flux: does not exist yet\nproduction: behind: 2 added, 0 changed, 0 removed\n"))
        #expect(try cluster.run("sync").status == 0)
        let result = try cluster.run("status")
        #expect(result.status == 0)
        let production = try cluster.remote.id(of: "flux~1")
        let staging = try cluster.remote.id(of: "flux")
        #expect(
            result.text == """
                flux: \(staging)
                production: up to date
                  commit    \(production)
                  rendered  \(source)
                  source    \(source)
                staging: up to date
                  commit    \(staging)
                  rendered  \(try cluster.remote.id(of: "staging"))
                  source    \(try cluster.remote.id(of: "staging"))
                """)
        try cluster.change(replicas: 2)
        try cluster.remote.commit(["k8s/x.yaml": "a: [\n"], to: "staging")
        let after = try cluster.run("status")
        #expect(after.status == 65)
        #expect(after.text.contains("production: behind: 0 added, 1 changed, 0 removed\n"))
        #expect(after.text.contains("staging: held: its source has an error\n"))
    }

    @Test(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
    func syncWorksOverSSH() throws {
        let cluster = try Cluster()
        let server = try SSHServer()
        let login = [
            "--repo", server.url(of: cluster.remote), "--storage-dir", cluster.directory.path("storage"),
            "--deploy-key", server.userKey,
        ]
        let result = try Program.run(["sync"] + login + ["--known-hosts", server.knownHosts])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(try cluster.replicas() == "1")
        let repository = try cluster.remote.git(
            "log", "-1", "--format=%(trailers:key=Source-Repository,valueonly)", "flux"
        ).text
        #expect(repository == "\(server.url(of: cluster.remote))\n")
        // A new host, which accept-new adds to the file.
        let known = cluster.directory.path("known hosts")
        try cluster.change(replicas: 2)
        #expect(
            try Program.run(["sync"] + login + ["--known-hosts", known, "--host-key-policy", "accept-new"]).status == 0)
        #expect(try cluster.replicas() == "2")
        #expect(try Program.run(["status"] + login + ["--known-hosts", known]).status == 0)
        try cluster.remote.verify()
    }
}
