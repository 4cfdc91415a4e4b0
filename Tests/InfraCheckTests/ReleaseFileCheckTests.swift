import Foundation
import InfraCheck
import InfraModel
import InfraRender
import InfraTestSupport
import Testing

@Suite("Checks of real releases", .enabled(if: !ReleaseFiles.all.isEmpty))
struct ReleaseFileCheckTests {
    /// A key that the chart does not read in all files of GitLab.
    private static let unread = "/spec/values/gitlab/ingress/tls/enabled"
    /// A Flux v1 field in a Flux v2 release, which the next version of the file fixed.
    private static let mixedUp = ["gitlab__gitlab__helm.toolkit.fluxcd.io_v2beta1__cb5533b8.yaml"]

    @Test(arguments: ReleaseFiles.all)
    func reportsOnlyTheKnownMistakesInRealReleases(name: String) throws {
        let data = try Data(contentsOf: ReleaseFiles.directory.appending(path: name))
        let diagnostics = Checker().diagnostics(of: name, text: Array(data))
        let expected =
            (Self.mixedUp.contains(name) ? ["flux/generation /spec/valuesFrom/0/secretKeyRef"] : [])
            + (name.hasPrefix("gitlab__gitlab__") ? ["helm/unknown-value \(Self.unread)"] : [])
        #expect(diagnostics.map { "\($0.code) \(JSONPointer(tokens: $0.path?.steps ?? []))" } == expected)
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
    }
}
