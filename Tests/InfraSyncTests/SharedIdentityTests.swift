import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// A user who may push to the staging branch must not write the resources of production.
@Suite struct SharedIdentityTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let patch = ["spec:", "  replicas: 5"]
    private static let renaming = patch + ["metadata: {name: web-x}"]

    /// A cluster for both environments: production has the Deployment `web`, staging a copy of it.
    private func cluster(_ patch: [String] = patch) throws -> Cluster {
        let cluster = try Cluster()
        cluster.configuration.sharesIdentities = false
        try cluster.commit(["k8s/s.yaml": Manifest.staged("s", for: "web", patch)], to: "staging")
        return cluster
    }

    @Test func aStagedCopyOfAProductionResourceHoldsStaging() async throws {
        let cluster = try cluster()
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].commit != nil)
        #expect(try outcome[.staging].heldReason == "its source has an error")
        #expect(
            try outcome[.staging].diagnostics.map(\.description) == [
                """
                k8s/s.yaml:1:1: error: the patched copy is apps/v1 Deployment default/web, which production renders too: both \
                would write the same object (give the copy another name or namespace; environments on separate clusters can be \
                allowed to share identities) [staged/shared-identity]
                """
            ])
        #expect(try cluster.folder(.staging).isEmpty)
        let plan = try await cluster.synchronizer().plan().environments[1]
        #expect(plan.heldReason == "its source has an error")
        #expect(try await cluster.synchronizer().status().environments[1].state == .held(.sourceErrors(1)))
        // A copy with another name is not an object of production.
        try cluster.commit(["k8s/s.yaml": Manifest.staged("s", for: "web", Self.renaming)], to: "staging")
        #expect(
            try await cluster.pass()[.staging].changes?.added == ["apps-v1-Deployment-default-web-x.yaml"])
    }

    /// The resource of production, the target of the patch, and whether both are one object.
    @Test(
        arguments: [
            // Another version, another group that serves the same objects, no namespace.
            ("apps/v1 Deployment web", "apps/v1beta1 Deployment web", true),
            ("networking.k8s.io/v1 Ingress web", "extensions/v1beta1 Ingress web", true),
            ("apps/v1 Deployment default/web", "apps/v1 Deployment web", true),
            ("rbac.authorization.k8s.io/v1 ClusterRole shop/web", "rbac.authorization.k8s.io/v1 ClusterRole web", true),
            // The scope of custom kinds is unknown.
            ("cert-manager.io/v1 ClusterIssuer a/web", "cert-manager.io/v1 ClusterIssuer web", true),
            ("cert-manager.io/v1 ClusterIssuer a/web", "cert-manager.io/v1 ClusterIssuer b/web", false),
            // The same file name, another object.
            ("v1 ConfigMap a/b-web", "v1 ConfigMap a-b/web", false),
            ("v1 ConfigMap shop/web", "v1 Secret shop/web", false), ("v1 ConfigMap a/web", "v1 ConfigMap b/web", false),
        ], [true, false])
    func objectsAreComparedAndNotFiles(_ objects: (theirs: String, ours: String, isShared: Bool), isKnown: Bool)
        async throws
    {
        func manifest(_ text: String) -> (text: String, namespace: String?, kind: String, apiVersion: String) {
            let parts = text.split(separator: " ").map(String.init)
            let place = parts[2].split(separator: "/").map(String.init)
            let namespace = place.count == 2 ? place[0] : nil
            let line = namespace.map { "  namespace: \($0)\n" } ?? ""
            return (
                "apiVersion: \(parts[0])\nkind: \(parts[1])\nmetadata:\n  name: \(place[place.count - 1])\n\(line)",
                namespace, parts[1], parts[0]
            )
        }
        let cluster = try Cluster(["k8s/other.yaml": Manifest.configMap("other")])
        cluster.configuration.sharesIdentities = false
        let (theirs, ours) = (manifest(objects.theirs), manifest(objects.ours))
        try cluster.commit(["k8s/a.yaml": theirs.text])
        // Production is on the target already, or is committed by the same pass.
        if isKnown { try await cluster.pass() }
        let staged = Manifest.staged(
            "s", for: objects.ours.contains("b-web") ? "b-web" : "web", kind: ours.kind, apiVersion: ours.apiVersion,
            in: ours.namespace, ["metadata: {labels: {a: b}}"])
        try cluster.commit(["k8s/a.yaml": ours.text, "k8s/s.yaml": staged], to: "staging")
        let outcome = try await cluster.pass()[.staging]
        #expect((outcome.heldReason != nil) == objects.isShared)
        #expect(outcome.diagnostics.map(\.code.name) == (objects.isShared ? ["staged/shared-identity"] : []))
        #expect(outcome.diagnostics.allSatisfy { $0.message.hasPrefix("the patched copy is \(ours.apiVersion) ") })
    }

    @Test(arguments: [true, false])
    func aLaterProductionResourceHoldsStaging(isSameInstance: Bool) async throws {
        let cluster = try cluster(Self.renaming)
        let first = try cluster.synchronizer()
        func pass() async throws -> SyncOutcome { try await (isSameInstance ? first : cluster.synchronizer()).pass() }
        #expect(try await pass()[.staging].changes?.added.count == 1)
        let folder = try cluster.folder(.staging)
        // A resource that only has the same name is rendered too.
        try cluster.commit(["k8s/b.yaml": Manifest.configMap("web-x")])
        #expect(try await pass()[.staging].isUnchanged)
        try cluster.commit(["k8s/x.yaml": Manifest.deployment("web-x")])
        let outcome = try await pass()
        #expect(try outcome[.production].changes?.added == ["apps-v1-Deployment-default-web-x.yaml"])
        #expect(try outcome[.staging].diagnostics.map(\.code.name) == ["staged/shared-identity"])
        // The first error is reported at every pass, and staging does not change.
        try cluster.commit(["README.md": "x"])
        #expect(try await pass()[.staging].heldReason != nil)
        #expect(try cluster.folder(.staging) == folder)
        // The removal of the resource releases staging in the same pass.
        try cluster.commit(["k8s/x.yaml": nil])
        #expect(try await pass()[.staging].isUnchanged)
        try cluster.remote.verify()
    }

    @Test func verifyReportsAnObjectOfBothFolders() async throws {
        let cluster = try cluster(Self.renaming)
        try await cluster.pass()
        #expect(try Array(cluster.files(.staging).keys) == ["apps-v1-Deployment-default-web-x.yaml"])
        try cluster.commit(["k8s/x.yaml": Manifest.deployment("web-x")])
        let outcome = try await cluster.pass()
        #expect(try outcome[.staging].heldReason != nil)
        #expect(try cluster.files(.production)["apps-v1-Deployment-default-web-x.yaml"] != nil)
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        let report = try await cluster.synchronizer().verification(of: .all)
        #expect(report.commits.allSatisfy { $0.verdict == .proven })
        let folder = try #require(report.folders.first)
        #expect(report.folders.count == 1 && folder.environment == .staging && report.hasProblems)
        #expect(folder.detail.hasSuffix("are the same object, apps/v1 Deployment default/web-x"))
        cluster.configuration.sharesIdentities = true
        #expect(
            try await !cluster.synchronizer().verification(of: .all).folders.contains {
                $0.detail.contains("same object")
            })
    }

    @Test func aResourceCanMoveFromProductionToStaging() async throws {
        let cluster = try cluster(Self.renaming)
        try cluster.commit(["k8s/x.yaml": Manifest.deployment("web-x")])
        #expect(try await cluster.pass()[.staging].heldReason != nil)
        try cluster.commit(["k8s/x.yaml": nil])
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.removed == ["apps-v1-Deployment-default-web-x.yaml"])
        #expect(try outcome[.staging].changes?.added == ["apps-v1-Deployment-default-web-x.yaml"])
    }

    /// Flux applies the folder of a held environment too.
    @Test func stagingIsComparedWithAHeldProduction() async throws {
        let cluster = try cluster(Self.renaming)
        try cluster.commit(["k8s/x.yaml": Manifest.deployment("web-x")])
        try await cluster.pass()
        try cluster.commit(["k8s/x.yaml": nil, "k8s/broken.yaml": "a: ["])
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].heldReason != nil)
        #expect(try outcome[.staging].diagnostics.map(\.code.name) == ["staged/shared-identity"])
    }

    @Test func ignoredResourcesCanBeStaged() async throws {
        let ignored = Manifest.deployment("web", annotations: ["cd.spack.io/ignore": "true"])
        let cluster = try Cluster(["k8s/web.yaml": ignored, "k8s/a.yaml": Manifest.configMap("a")])
        cluster.configuration.sharesIdentities = false
        try cluster.commit(["k8s/s.yaml": Manifest.staged("s", for: "web", Self.patch)], to: "staging")
        #expect(try await cluster.pass()[.staging].changes?.added == [Self.web])
    }

    @Test func skipOmitsTheCopyOfAProductionResource() async throws {
        let cluster = try cluster()
        cluster.configuration.errorPolicy = .skip
        let two =
            Manifest.staged("s", for: "web", Self.patch) + "---\n" + Manifest.staged("t", for: "web", Self.renaming)
        try cluster.commit(["k8s/s.yaml": two], to: "staging")
        let outcome = try await cluster.pass()[.staging]
        #expect(outcome.changes?.added == ["apps-v1-Deployment-default-web-x.yaml"])
        #expect(outcome.diagnostics.map(\.code.name) == ["staged/shared-identity"])
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        #expect(try await !cluster.synchronizer().verification(of: .all).hasProblems)
    }

    // MARK: - Where it is allowed

    @Test func sharedIdentitiesAllowsTheCopy() async throws {
        let cluster = try cluster()
        try await cluster.pass()
        cluster.configuration.sharesIdentities = true
        let outcome = try await cluster.pass()
        #expect(try outcome[.staging].changes?.added == [Self.web])
        let trailers = try cluster.remote.git("log", "-1", "--format=%(trailers:only,key=Rendering-Options)", "flux")
            .text
        #expect(trailers == "Rendering-Options: shared-identities\n")
        #expect(
            try cluster.remote.git("log", "--format=%(trailers:only,key=Rendering-Options)", "flux~1").text.isEmpty)
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        let allowed = try await cluster.synchronizer().verification(of: .all)
        #expect(allowed.commits.map(\.verdict) == [.proven, .proven])
        // Any user who may push to the target branch could name the option.
        cluster.configuration.sharesIdentities = false
        let claimed = try await cluster.synchronizer().verification(of: .all)
        #expect(claimed.commits.map(\.verdict) == [.proven, .unprovable])
        let claim = "rendered with the option shared-identities, which this verification does not allow; without it, "
        #expect(claimed.commits.last?.detail?.hasPrefix(claim) == true)
        // Without the option nothing changes on the target.
        cluster.configuration.storageDirectory = cluster.directory.path("storage")
        #expect(try await cluster.pass()[.staging].heldReason != nil)
        #expect(try cluster.files(.staging).count == 1)
    }

    @Test func aSharedIdentityWithoutTheTrailerIsRefuted() async throws {
        let cluster = try cluster()
        cluster.configuration.sharesIdentities = true
        try await cluster.pass()
        try cluster.amendTarget { $0.replacing("Rendering-Options: shared-identities\n", with: "") }
        cluster.configuration.sharesIdentities = false
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        let report = try #require(try await cluster.synchronizer().verification(of: .commit("HEAD")).commits.first)
        #expect(report.verdict == .refuted)
        #expect(report.detail?.contains("[staged/shared-identity]") == true)
    }

    /// No sync gives the option to production.
    @Test func anOptionOfTheOtherEnvironmentDoesNotApply() async throws {
        let cluster = try cluster()
        try await cluster.pass()
        try cluster.amendTarget { $0 + "Rendering-Options: shared-identities\n" }
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        let report = try #require(try await cluster.synchronizer().verification(of: .commit("HEAD")).commits.first)
        #expect(report.environment == .production && report.verdict == .unprovable)
    }

    @Test(arguments: ["everything", "shared-identities, everything"])
    func anUnknownOptionIsUnprovable(options: String) async throws {
        let cluster = try cluster()
        cluster.configuration.sharesIdentities = true
        try await cluster.pass()
        try cluster.amendTarget {
            $0.replacing("Rendering-Options: shared-identities\n", with: "Rendering-Options: \(options)\n")
        }
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        let report = try #require(try await cluster.synchronizer().verification(of: .commit("HEAD")).commits.first)
        #expect(report.verdict == .unprovable)
        #expect(report.detail == "rendered with an option that \(ProductVersion.renderer) does not know: everything")
    }
}
