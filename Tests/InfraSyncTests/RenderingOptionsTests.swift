import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// The trailer `Rendering-Options`.
@Suite struct RenderingOptionsTests {
    private static let misspelt = Manifest.release("runner", ["concurent: 1"])
    private static let code = Diagnostic.Code("helm/unknown-value")

    private func trailer(_ cluster: Cluster) throws -> String {
        try cluster.remote.git("log", "-1", "--format=%(trailers:only,key=Rendering-Options)", "flux").text
    }

    @Test(
        arguments: [
            (.hold, false, [:], ""), (.hold, true, [:], ""), (.skip, true, [:], "on-error=skip"),
            (.keep, false, [:], "on-error=keep"), (.keep, true, [:], "on-error=keep, strict-values"),
            // With hold, an additional error never changes a commit; with skip, no finding of a rule does.
            (.hold, false, [code: .error], ""), (.hold, false, [code: .off], "severity:helm/unknown-value=off"),
            (.skip, false, [code: .off], "on-error=skip"),
            (.keep, false, [code: .error], "on-error=keep, severity:helm/unknown-value=error"),
        ] as [(SyncConfiguration.ErrorPolicy, Bool, [Diagnostic.Code: Diagnostic.SeveritySetting], String)])
    func optionsThatCanChangeTheRenderingAreRecorded(
        policy: SyncConfiguration.ErrorPolicy, strict: Bool, severities: [Diagnostic.Code: Diagnostic.SeveritySetting],
        expected: String
    ) async throws {
        let cluster = try Cluster()
        cluster.configuration.errorPolicy = policy
        cluster.configuration.strictValues = strict
        cluster.configuration.severities = severities
        try await cluster.pass()
        #expect(try trailer(cluster) == (expected.isEmpty ? "" : "Rendering-Options: \(expected)\n"))
        cluster.configuration = try Cluster([:]).configuration.replacing(repository: cluster.configuration.repository)
        #expect(
            try await cluster.synchronizer().verification(of: .all).commits.map { "\($0.verdict) \($0.detail ?? "")" }
                == ["proven \(expected.isEmpty ? "" : "rendered with \(expected)")"])
    }

    /// A rule that is an error by default is set to a warning, so that its resource is rendered.
    @Test func aLoweredSeverityIsProven() async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.misspelt])
        cluster.configuration.severities = [Self.code: .error]
        #expect(try await cluster.pass()[.production].heldReason == "its source has an error")
        cluster.configuration.severities = [Self.code: .off]
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes?.added.count == 1 && outcome.diagnostics == [])
        cluster.configuration.severities = [:]
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        #expect(try await !cluster.synchronizer().verification(of: .all).hasProblems)
    }

    @Test func aPassThatSkipsErrorsKeepsFindingsOfRules() async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.misspelt, "k8s/x.yaml": "a: [\n"])
        cluster.configuration.errorPolicy = .skip
        cluster.configuration.severities = [Self.code: .error]
        let outcome = try await cluster.pass()
        #expect(!outcome.isHeld)
        #expect(try outcome[.production].changes?.added == ["helm.fluxcd.io-v1-HelmRelease-default-runner.yaml"])
        #expect(
            try outcome[.production].diagnostics.map { "\($0.severity) \($0.code)" }
                == ["error helm/unknown-value", "error yaml/syntax"])
    }

    @Test func anUnknownOptionIsUnprovable() async throws {
        let cluster = try Cluster()
        cluster.configuration.errorPolicy = .skip
        try await cluster.pass()
        try cluster.amendTarget { $0.replacing("on-error=skip", with: "on-error=guess") }
        let report = try await cluster.synchronizer().verification(of: .all).commits[0]
        #expect(report.verdict == .unprovable)
        #expect(report.detail?.hasSuffix("does not know: on-error=guess") == true)
    }
}

extension SyncConfiguration {
    /// The configuration for another repository.
    fileprivate func replacing(repository: RemoteLocation) -> SyncConfiguration {
        var configuration = self
        configuration.repository = repository
        return configuration
    }
}
