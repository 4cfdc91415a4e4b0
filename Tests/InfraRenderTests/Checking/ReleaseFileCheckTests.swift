import Foundation
import InfraRender
import Testing

@Suite("Checks of releases that were in use", .enabled(if: !ReleaseFiles.all.isEmpty))
struct ReleaseFileCheckTests {
    /// Mistakes that were really made.
    private static let mistakes: Set<String> = [
        "/spec/valuesFrom/0/secretKeyRef", "/spec/values/nodeSelector", "/spec/values/gitlab/ingress",
        "/spec/values/global/hosts/smartcard/enabled",
        // A port as a key: Flux v1 took it, kustomize does not.
        "/spec/values/tcp/22",
    ]

    @Test(arguments: ReleaseFiles.all)
    func nothingElseIsReported(name: String) throws {
        let data = try Data(contentsOf: ReleaseFiles.directory.appending(path: name))
        let diagnostics = Checker().diagnostics(of: name, text: Array(data))
        #expect(diagnostics.filter { !Self.mistakes.contains($0.pointer) } == [])
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
    }
}
