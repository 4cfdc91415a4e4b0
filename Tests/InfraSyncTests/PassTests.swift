import Foundation
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// The commits of a pass.
@Suite struct PassTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    @Test func theFirstPassMakesAnOrphanBranch() async throws {
        let cluster = try Cluster([:])
        let manifests = [
            "k8s/web.yaml": Manifest.deployment("web") + "---\n" + Manifest.configMap("settings", in: "shop"),
            "k8s/staging.yaml": Manifest.staged(
                "staged", for: "web", ["- {op: replace, path: /spec/replicas, value: 3}"]),
            "README.md": "Not rendered.\n", "k8s/notes.txt": "Nor this.\n",
        ]
        let production = try cluster.commit(manifests, time: 1_600_000_000)
        let staging = try cluster.commit(manifests, to: "staging", time: 1_600_000_777)
        let outcome = try await cluster.pass()
        #expect(!outcome.isRepeated)
        #expect(outcome.lostRaces == 0)
        #expect(!outcome.isHeld)
        #expect(outcome.environments.map(\.environment) == [.production, .staging])
        #expect(try outcome[.production].source?.hex == production)
        #expect(try outcome[.staging].source?.hex == staging)
        let changes = try #require(try outcome[.production].changes)
        #expect(changes.changed == [] && changes.removed == [])

        let staged = "builtin-v1-ConfigMap-default-staged.yaml"
        #expect(changes.added == [Self.web, staged, "builtin-v1-ConfigMap-shop-settings.yaml"].sorted())
        #expect(try cluster.files(.production)[Self.web] == "---\n" + Manifest.deployment("web"))
        #expect(try cluster.files(.production).keys.sorted() == changes.added)
        #expect(try cluster.files(.staging) == [Self.web: "---\n" + Manifest.deployment("web", replicas: 3)])
        let all = Set(try cluster.remote.entries(of: "flux").keys)
        #expect(all == Set(changes.added.map { "flux/production/\($0)" } + ["flux/staging/\(Self.web)"]))
        #expect(try cluster.remote.entries(of: "flux").values.allSatisfy { $0.hasPrefix("100644 blob ") })
        #expect(try cluster.remote.git("rev-list", "--parents", "flux").text.split(separator: "\n").last?.count == 40)
        #expect(try cluster.remote.commitCount(of: "flux") == 2)
        try cluster.remote.verify()
    }

    /// Swift compares the two names as equal, git does not: one has one Unicode scalar, the other one two.
    @Test func fileNamesAreComparedByteByByte() async throws {
        let cluster = try Cluster()
        try cluster.commit(["k8s/\u{E9}.yaml": Manifest.configMap("composed")])
        try cluster.commit(["k8s/e\u{301}.yaml": Manifest.configMap("decomposed")])
        #expect(try await cluster.pass()[.production].changes?.added.count == 3)
        try cluster.commit(["k8s/\u{E9}.yaml": nil])
        #expect(
            try await cluster.pass()[.production].changes?.removed == ["builtin-v1-ConfigMap-default-composed.yaml"])
        try cluster.commit(["k8s/e\u{301}.yaml": nil])
        #expect(
            try await cluster.pass()[.production].changes?.removed == ["builtin-v1-ConfigMap-default-decomposed.yaml"])
    }

    @Test func aCommitNamesItsSourceInTrailers() async throws {
        let cluster = try Cluster()
        let source = try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)], time: 1_611_111_111)
        let outcome = try await cluster.pass()
        let id = try #require(try outcome[.production].commit).hex
        #expect(try cluster.remote.id(of: "flux") == id)
        #expect(
            try cluster.remote.git("log", "-1", "--format=%B", id).text == """
                update from production: \(source)

                Source-Repository: \(cluster.remote.path)
                Source-Branch: production
                Source-Commit: \(source)
                Source-Directory: k8s
                Environment: production
                Rendered-By: infra-sync \(ProductVersion.current) (rendering \(Renderer.version))

                """)
        // Trailers as git parses them.
        let trailers = try cluster.remote.git("log", "-1", "--format=%(trailers:only,unfold,key=Source-Commit)", id)
            .text
        #expect(trailers == "Source-Commit: \(source)\n")
        // Both dates are the source commit's committer date, with its offset.
        let people = try cluster.remote.git("log", "-1", "--date=raw", "--format=%an|%ae|%ad%n%cn|%ce|%cd", id).text
        let person = "In Fra|in@example.com|1611111111 -0330"
        #expect(people == "\(person)\n\(person)")
    }

    @Test func nothingIsCommittedWhenNothingChanged() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let tip = try cluster.remote.id(of: "flux")
        let synchronizer = try cluster.synchronizer()
        let outcome = try await synchronizer.pass()
        #expect(try outcome[.production].isUnchanged && outcome[.staging].isUnchanged)
        // A commit that does not change a rendered file.
        try cluster.commit(["README.md": "New.\n", "k8s/web.yaml": Manifest.deployment("web") + "# a comment\n"])
        #expect(try await synchronizer.pass()[.production].isUnchanged)
        #expect(try await cluster.pass()[.production].isUnchanged)
        #expect(try cluster.remote.id(of: "flux") == tip)
    }

    @Test func aPassWithoutChangesHasNoChanges() async throws {
        let cluster = try Cluster()
        let synchronizer = try cluster.synchronizer()
        #expect(try await !synchronizer.pass().isRepeated)
        let outcome = try await synchronizer.pass()
        #expect(outcome.isRepeated)
        #expect(try outcome[.production].isUnchanged)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 4)])
        #expect(try await !synchronizer.pass().isRepeated)
    }

    @Test func aHeldEnvironmentStaysHeldWithoutChanges() async throws {
        let cluster = try Cluster()
        try cluster.commit(["k8s/broken.yaml": "a: ["])
        let synchronizer = try cluster.synchronizer()
        let outcome = try await synchronizer.pass()
        let again = try await synchronizer.pass()
        #expect(again.isHeld && again.isRepeated)
        #expect(try again[.production].diagnostics == outcome[.production].diagnostics)
    }

    @Test func oneChangeChangesOneFile() async throws {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try await cluster.pass()
        let before = try cluster.remote.entries(of: "flux")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let outcome = try await cluster.pass()
        let changes = try #require(try outcome[.production].changes)
        #expect(changes.changed == [Self.web] && changes.added == [] && changes.removed == [])
        #expect(try outcome[.staging].isUnchanged)
        let after = try cluster.remote.entries(of: "flux")
        #expect(after.filter { before[$0.key] != $0.value }.map(\.key) == ["flux/production/\(Self.web)"])
        #expect(after.keys.sorted() == before.keys.sorted())
        #expect(try cluster.remote.commitCount(of: "flux") == 2)
        try cluster.remote.verify()
    }

    /// Entries of a foreign branch: their kinds, and their names in the format of fast-import.
    @Test func otherFilesOnTheTargetBranchArePreserved() async throws {
        let cluster = try Cluster()
        let tip = try cluster.remote.commit(["README.md": "Ours.\n", "flux/README.md": "\r\n\u{FEFF}"], to: "flux")
        let submodule = String(repeating: "1", count: 40)
        let stream = """
            commit refs/heads/flux
            committer C O Mitter <committer@example.com> 1500000000 +0000
            data 0
            from \(tip)
            M 100755 inline run.sh
            data 3
            run
            M 120000 inline link
            data 9
            /nowhere/
            M 100644 inline "flux/caf\\351 \\\\ \\364\\217\\276\\200"
            data 1
            x
            M 100644 inline "flux/cafe\\314\\201"
            data 1
            y
            M 100644 inline "flux/caf\\303\\251"
            data 1
            z
            M 100755 inline flux/tools/production/run.sh
            data 0
            M 100644 inline flux/production.yaml
            data 0
            M 100644 inline flux/production-/a
            data 0
            M 160000 \(submodule) flux/module

            """
        try cluster.remote.git("fast-import", "--quiet", input: Array(stream.utf8))
        let foreign = try cluster.remote.entries(of: "flux")
        #expect(foreign.count == 11)
        for replicas in 1...2 {
            try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: replicas)])
            try await cluster.pass()
            let entries = try cluster.remote.entries(of: "flux")
            #expect(entries.filter { foreign[$0.key] != nil } == foreign)
            #expect(entries.count == foreign.count + 1)
            #expect(entries["flux/production/\(Self.web)"] != nil)
        }
        try cluster.remote.verify()
    }

    /// Git compares names byte by byte.
    @Test func folderNamesAreComparedByteByByte() async throws {
        let cluster = try Cluster()
        try cluster.remote.commit(["cafe\u{301}/README.md": "Theirs.\n"], to: "flux")
        cluster.configuration.targetDirectory = "caf\u{e9}"
        let foreign = try cluster.remote.entries(of: "flux")
        try await cluster.pass()
        let entries = try cluster.remote.entries(of: "flux")
        #expect(entries.filter { foreign[$0.key] != nil } == foreign)
        #expect(entries["\"caf\\303\\251/production/\(Self.web)\""] != nil)
        #expect(entries.count == 2)
        try cluster.remote.verify()
    }

    @Test func bothEnvironmentsArePushedAsOneUpdate() async throws {
        let cluster = try Cluster()
        let pushes = cluster.directory.path("pushes")
        try cluster.remote.install(hook: "post-receive", "cat >> \(pushes)")
        let patch = ["spec:", "  replicas: 5"]
        try cluster.commit(["k8s/staged.yaml": Manifest.staged("staged", for: "web", patch)], to: "staging")
        let outcome = try await cluster.pass()
        let zero = String(repeating: "0", count: 40)
        let tip = try #require(try outcome[.staging].commit).hex
        #expect(try String(contentsOfFile: pushes, encoding: .utf8) == "\(zero) \(tip) refs/heads/flux\n")
        #expect(try cluster.remote.id(of: "flux~1") == (try outcome[.production].commit?.hex))
        #expect(try cluster.remote.exists("flux~1:flux/staging") == false)
    }

    @Test func theSameParentAndSourcesGiveTheSameCommits() async throws {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try cluster.commit(
            ["k8s/staged.yaml": Manifest.staged("staged", for: "web", ["spec:", "  replicas: 5"])], to: "staging")
        try cluster.commit(["README.md": "Foreign.\n"], to: "flux")
        // The copy needs the same path, since commits contain it.
        let copy = cluster.directory.path("copy")
        try Command.check(["cp", "-a", cluster.remote.path, copy])
        try await cluster.pass()
        let first = try cluster.remote.id(of: "flux")
        #expect(try cluster.remote.commitCount(of: "flux") == 3)
        try Command.check(["rm", "-r", cluster.remote.path])
        try Command.check(["mv", copy, cluster.remote.path])
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        try await cluster.pass()
        #expect(try cluster.remote.id(of: "flux") == first)
    }

    @Test func theStorageDirectoryCanBeDeletedBetweenPasses() async throws {
        let cluster = try Cluster()
        let synchronizer = try cluster.synchronizer()
        _ = try await synchronizer.pass()
        let tip = try cluster.remote.id(of: "flux")
        try FileManager.default.removeItem(atPath: cluster.configuration.storageDirectory)
        #expect(try await cluster.pass()[.production].isUnchanged)
        try FileManager.default.removeItem(atPath: cluster.configuration.storageDirectory)
        // Also while an instance is running.
        #expect(try await synchronizer.pass()[.production].isUnchanged)
        #expect(try cluster.remote.id(of: "flux") == tip)
        try FileManager.default.removeItem(atPath: cluster.configuration.storageDirectory)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await synchronizer.pass()[.production].changes?.changed == [Self.web])
        try cluster.remote.verify()
    }

    @Test(arguments: [("", ""), ("./", "/"), ("a/b", "x/y"), ("a//b/", "./x/y/")])
    func directoriesMayHaveExtraSlashes(source: String, target: String) async throws {
        let cluster = try Cluster([:])
        for branch in ["production", "staging"] {
            try cluster.commit(["a/b/web.yaml": Manifest.deployment("web")], to: branch)
        }
        cluster.configuration = try SyncConfiguration(
            repository: cluster.configuration.repository, productionBranch: "production", stagingBranch: "staging",
            targetBranch: "flux", sourceDirectory: source, targetDirectory: target, userName: "N", userEmail: "E",
            storageDirectory: cluster.configuration.storageDirectory)
        try await cluster.pass()
        let folder = target.contains("x") ? "x/y/production" : "production"
        #expect(try cluster.remote.entries(of: "flux").keys.sorted() == ["\(folder)/\(Self.web)"])
        let directory = try cluster.remote.git(
            "log", "-1", "--format=%(trailers:key=Source-Directory,valueonly)", "flux")
        #expect(directory.text == (source.hasPrefix("a") ? "a/b\n" : ".\n"))
        // The commit is recognised.
        try FileManager.default.removeItem(atPath: cluster.configuration.storageDirectory)
        #expect(try await cluster.pass()[.production].isUnchanged)
    }

    /// "a" with "b-c" and "a-b" with "c" have the same file name; both get a suffix, which sorts after "b-cd".
    @Test func resourcesWithTheSameFileNameAreCommittedOnce() async throws {
        let colliding =
            Manifest.configMap("b-c", in: "a") + "---\n" + Manifest.configMap("c", in: "a-b") + "---\n"
            + Manifest.configMap("b-cd", in: "a")
        let cluster = try Cluster(["k8s/a.yaml": colliding])
        try await cluster.pass()
        let tip = try cluster.remote.id(of: "flux")
        #expect(try cluster.files(.production).count == 3)
        // The same resources, so that they are compared file by file.
        try cluster.commit(["k8s/a.yaml": colliding + "# a comment\n"])
        #expect(try await cluster.pass()[.production].isUnchanged)
        #expect(try cluster.remote.id(of: "flux") == tip)
        try cluster.remote.verify()
    }

    @Test func twoInstancesCanShareAStorageDirectory() async throws {
        let cluster = try Cluster()
        let instances = try (0..<3).map { _ in try cluster.synchronizer() }
        for round in 1...5 {
            try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: round)])
            try await withThrowingTaskGroup(of: SyncOutcome.self) { group in
                for instance in instances { group.addTask { try await instance.pass() } }
                let outcomes = try await group.reduce(into: []) { $0.append($1) }
                let commits = Set(try outcomes.compactMap { try $0[.production].commit })
                #expect(commits.count <= 1)
            }
            #expect(try cluster.files(.production)[Self.web]?.contains("replicas: \(round)") == true)
            #expect(try cluster.remote.commitCount(of: "flux") == round)
        }
        try cluster.remote.verify()
    }

    @Test func linksAndSubmodulesAreOmittedWithAWarning() async throws {
        let cluster = try Cluster([:])
        let stream = """
            commit refs/heads/production
            committer C O Mitter <committer@example.com> 1500000000 +0000
            data 0
            M 100755 inline k8s/web.yaml
            data \(Manifest.deployment("web").utf8.count)
            \(Manifest.deployment("web"))
            M 120000 inline k8s/link.yaml
            data 8
            web.yaml
            M 160000 \(String(repeating: "1", count: 40)) k8s/module

            """
        try cluster.remote.git("fast-import", "--quiet", input: Array(stream.utf8))
        try cluster.remote.git("update-ref", "refs/heads/staging", "production")
        let outcome = try await cluster.pass()
        #expect(
            try outcome[.production].diagnostics.map(\.short) == [
                "k8s/link.yaml:: source/symbolic-link", "k8s/module:: source/submodule",
            ])
        #expect(try cluster.files(.production).keys.sorted() == [Self.web])
    }

    @Test func aMovedIgnoreFileIsApplied() async throws {
        let cluster = try Cluster([:])
        cluster.configuration.sourceDirectory = "clusters/k8s"
        let files = [
            "clusters/k8s/web.yaml": Manifest.deployment("web"), "clusters/k8s/a.yaml": Manifest.configMap("a"),
            "clusters/.sourceignore": "/k8s/a.yaml\n",
        ]
        for branch in ["production", "staging"] { try cluster.commit(files, to: branch) }
        try await cluster.pass()
        #expect(try cluster.files(.production).keys.sorted() == [Self.web])
        // The same patterns in the parent directory match other files.
        try cluster.commit(["clusters/.sourceignore": nil, ".sourceignore": "/k8s/a.yaml\n"])
        #expect(try await cluster.pass()[.production].changes?.added == ["builtin-v1-ConfigMap-default-a.yaml"])
    }

    @Test func progressIsReported() async throws {
        let cluster = try Cluster()
        let steps = Steps()
        _ = try await cluster.synchronizer { steps.add($0) }.pass()
        let names = steps.names
        #expect(names.contains("fetching"))
        #expect(names.filter { $0 != "fetching" } == ["rendering production", "rendering staging", "pushing"])
    }

    @Test func aCancelledSynchronizerDoesNothing() async throws {
        let cluster = try Cluster()
        let synchronizer = try cluster.synchronizer()
        synchronizer.cancel()
        let error = try await #require(throws: SyncError.self) { _ = try await synchronizer.pass() }
        #expect(error.code == .cancelled)
        #expect(!error.isRetryable)
        #expect(try !cluster.remote.exists("flux"))
    }

    @Test func aPassCanBeCancelledAtEachStep() async throws {
        let cluster = try Cluster()
        let holder = Holder()
        let synchronizer = try cluster.synchronizer { progress in
            if case .pushing = progress { holder.synchronizer?.cancel() }
        }
        holder.synchronizer = synchronizer
        let error = try await #require(throws: SyncError.self) { _ = try await synchronizer.pass() }
        #expect(error.code == .cancelled)
        #expect(try !cluster.remote.exists("flux"))
        #expect(try await cluster.pass()[.production].commit != nil)
    }
}
