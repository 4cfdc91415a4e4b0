import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Plans and status.
@Suite struct PlanTests {
    private func changes(_ plan: SyncPlan, _ environment: Environment = .production) throws -> [ResourceChange] {
        try #require(plan.environments.first { $0.environment == environment }).changes
    }

    private func state(_ status: SyncStatus, _ environment: Environment) throws -> SyncStatus.EnvironmentStatus {
        try #require(status.environments.first { $0.environment == environment })
    }

    @Test func aPlanListsResourcesAndFields() async throws {
        let cluster = try Cluster([
            "k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a", in: "shop"),
        ])
        try await cluster.pass()
        let tip = try cluster.remote.id(of: "flux")
        try cluster.commit([
            "k8s/web.yaml": Manifest.deployment("web", replicas: 2, annotations: ["note": "x"]), "k8s/a.yaml": nil,
            "k8s/b.yaml": Manifest.configMap("b"),
        ])
        let plan = try await cluster.synchronizer().plan()
        #expect(!plan.isEmpty)
        #expect(plan.environments.allSatisfy { $0.heldReason == nil && $0.diagnostics.isEmpty })
        let changes = try changes(plan)
        #expect(
            changes.map { $0.identity?.description } == [
                "apps/v1 Deployment default/web", "v1 ConfigMap default/b", "v1 ConfigMap shop/a",
            ])
        guard case .changed(let fields)? = changes.first?.kind else {
            Issue.record("the plan does not change the Deployment")
            return
        }
        #expect(fields.map(\.path.description) == ["/metadata/annotations", "/spec/replicas"])
        #expect(fields.map { $0.before?.string } == [nil, nil])
        #expect(fields[1].before == 1)
        #expect(fields[1].after == 2)
        #expect(changes.dropFirst().map(\.kind) == [.added, .removed])
        #expect(try self.changes(plan, .staging).isEmpty)

        // Only the cache was written.
        #expect(try cluster.remote.id(of: "flux") == tip)
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.added == ["builtin-v1-ConfigMap-default-b.yaml"])
        #expect(try await cluster.synchronizer().plan().isEmpty)
    }

    @Test func aPlanForANewBranchAddsEverything() async throws {
        let cluster = try Cluster()
        let plan = try await cluster.synchronizer().plan()
        #expect(try changes(plan).map(\.kind) == [.added])
        #expect(try !cluster.remote.exists("flux"))
    }

    @Test func aPlanReportsHeldEnvironments() async throws {
        let cluster = try Cluster()
        try cluster.commit(["k8s/x.yaml": "a: [\n"], to: "staging")
        let plan = try await cluster.synchronizer().plan()
        #expect(plan.environments.map(\.heldReason) == [nil, "its source has an error"])
        #expect(plan.environments.map { $0.diagnostics.map(\.short) } == [[], ["k8s/x.yaml:2: yaml/syntax"]])
    }

    @Test func aPlanAndAPassOfOneInstanceDoNotDisturbEachOther() async throws {
        let cluster = try Cluster()
        let synchronizer = try cluster.synchronizer()
        #expect(try await !synchronizer.plan().isEmpty)
        #expect(try await synchronizer.pass()[.production].commit != nil)
        #expect(try await synchronizer.plan().isEmpty)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        // Objects that the plan has rendered and cached are still pushed.
        #expect(try await !synchronizer.plan().isEmpty)
        #expect(try await synchronizer.pass()[.production].commit != nil)
        try cluster.remote.verify()
    }

    /// The Secret before and after the change.
    @Test(
        arguments: [
            (Manifest.secret("s", "hunter1"), Manifest.secret("s", "hunter2")),
            (Manifest.secret("s", "hunter1"), Manifest.secret("s", "hunter2") + "  more: hunter3\n"),
            (Manifest.secret("s", "hunter1").replacing("stringData", with: "data"), Manifest.secret("s", "hunter2")),
            (Manifest.configMap("a"), Manifest.secret("s", "hunter2")),
            (Manifest.secret("s", "hunter1"), Manifest.configMap("a")),
            ("apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n", Manifest.secret("s", "hunter2")),
        ])
    func theValuesOfASecretAreNeverShown(before: String, after: String) async throws {
        let cluster = try Cluster(["k8s/s.yaml": before])
        try await cluster.pass()
        try cluster.commit(["k8s/s.yaml": after])
        let changes = try changes(try await cluster.synchronizer().plan())
        let isShown = String(reflecting: changes).contains("hunter")
        #expect(!changes.isEmpty && !isShown)
    }

    /// Foreign files instead of the Secret on the target branch.
    @Test(arguments: ["", "a: [", "- 1\n", "kind: X\n"])
    func theValuesOfARestoredSecretAreNotShown(text: String) async throws {
        let cluster = try Cluster(["k8s/s.yaml": Manifest.secret("s", "hunter2")])
        try await cluster.pass()
        try cluster.commit(["flux/production/builtin-v1-Secret-default-s.yaml": text], to: "flux")
        let changes = try changes(try await cluster.synchronizer().plan())
        #expect(changes.count == 1)
        let isShown = String(reflecting: changes).contains("hunter")
        #expect(!isShown)
    }

    // MARK: - Status

    @Test func theStatusReportsTheStateOfEachEnvironment() async throws {
        let cluster = try Cluster()
        let production = try cluster.remote.id(of: "production")
        let before = try await cluster.synchronizer().status()
        #expect(before.target == nil)
        #expect(try state(before, .production).commit == nil)
        guard case .changed(let changes) = try state(before, .production).state else {
            Issue.record("an environment that was never rendered is not behind")
            return
        }
        #expect(changes.added == ["apps-v1-Deployment-default-web.yaml"])
        #expect(try state(before, .staging).state == .upToDate)

        let outcome = try await cluster.pass()
        let after = try await cluster.synchronizer().status()
        #expect(after.target?.hex == (try cluster.remote.id(of: "flux")))
        #expect(try state(after, .production).state == .upToDate)
        #expect(try state(after, .production).commit == (try outcome[.production].commit))
        #expect(try state(after, .production).renderedSource?.hex == production)

        let newer = try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        try cluster.commit(["k8s/x.yaml": "a: [\n"], to: "staging")
        let status = try await cluster.synchronizer().status()
        guard case .changed(let changes) = try state(status, .production).state else {
            Issue.record("an environment whose source has moved is not behind")
            return
        }
        #expect(changes.changed == ["apps-v1-Deployment-default-web.yaml"])
        #expect(try state(status, .production).source?.hex == newer)
        #expect(try state(status, .production).renderedSource?.hex == production)
        #expect(try state(status, .staging).state == .held(.sourceErrors(1)))
        #expect(try state(status, .staging).diagnostics.map(\.short) == ["k8s/x.yaml:2: yaml/syntax"])
        // A source commit without changes of the rendering is up to date.
        try cluster.remote.git("update-ref", "refs/heads/production", production)
        try cluster.commit(["README.md": "x"])
        #expect(try state(try await cluster.synchronizer().status(), .production).state == .upToDate)
    }

    @Test func theStatusFindsTheLastCommitsBelowOthers() async throws {
        let staged = Manifest.staged("s", for: "web", ["spec:", "  replicas: 5"])
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/s.yaml": staged])
        let outcome = try await cluster.pass()
        for number in 1...5 { try cluster.commit(["README.md": "\(number)"], to: "flux") }
        // A foreign merge.
        let side = try cluster.remote.commit(["side": "x"], to: "side", parent: "")
        let merge = try cluster.remote.git(
            "commit-tree", "flux^{tree}", "-p", "flux", "-p", side, "-m", "Merge"
        ).text
        try cluster.remote.git("update-ref", "refs/heads/flux", merge)
        let status = try await cluster.synchronizer().status()
        for environment in Environment.standard {
            #expect(try state(status, environment).commit == (try outcome[environment].commit))
            #expect(try state(status, environment).state == .upToDate)
        }
    }

    /// The last commit is that of an environment that has no folder any more.
    @Test func theStatusFindsTheLastCommitOfAnEmptyEnvironment() async throws {
        let staged = Manifest.staged("s", for: "web", ["spec:", "  replicas: 5"])
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/s.yaml": staged])
        let outcome = try await cluster.pass()
        try cluster.commit(["k8s/s.yaml": nil], to: "staging")
        let emptied = try await cluster.pass()
        #expect(try emptied[.staging].changes?.removed.count == 1)
        let status = try await cluster.synchronizer().status()
        #expect(try state(status, .production).commit == (try outcome[.production].commit))
        #expect(try state(status, .production).renderedSource != nil)
        #expect(try state(status, .staging).commit == (try emptied[.staging].commit))
        #expect(try state(status, .staging).state == .upToDate)
    }
}
