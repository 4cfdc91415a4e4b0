import Foundation
import InfraCheck
import InfraModel
import InfraRender
import InfraTestSupport
import Testing

@Suite("Checks of releases that were in use", .enabled(if: !ReleaseFiles.all.isEmpty))
struct ReleaseFileCheckTests {
    /// The only thing that a chart does not read, and it was written for every GitLab.
    private static let unread = "/spec/values/gitlab/ingress/tls/enabled"
    /// The form of Flux v1 in one release for Flux v2, mended in the next version of the file.
    private static let mixedUp = ["gitlab__gitlab__helm.toolkit.fluxcd.io_v2beta1__cb5533b8.yaml"]

    @Test(arguments: ReleaseFiles.all)
    func nothingIsReportedThatIsRight(name: String) throws {
        let data = try Data(contentsOf: ReleaseFiles.directory.appending(path: name))
        let diagnostics = Checker().diagnostics(of: name, text: Array(data))
        let expected =
            (Self.mixedUp.contains(name) ? ["flux/generation /spec/valuesFrom/0/secretKeyRef"] : [])
            + (name.hasPrefix("gitlab__gitlab__") ? ["helm/unknown-value \(Self.unread)"] : [])
        #expect(diagnostics.map { "\($0.code) \(JSONPointer(tokens: $0.path?.steps ?? []))" } == expected)
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
    }
}
