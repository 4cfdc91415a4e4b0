import InfraCheck
import InfraModel
import InfraRender

extension FuzzTarget {
    /// A release with texts in both formats.
    private static let release = """
        apiVersion: helm.fluxcd.io/v1
        kind: HelmRelease
        metadata: {name: gitlab}
        spec:
          chart: {repository: "https://charts.example.org", name: gitlab, version: 5.6.3}
          values:
            gitlab: {gitaly: {extraVolumes: &text {}, extraVolumeMounts: *text}}
            gitlab-runner: {runners: {config: *text}}
        """

    func checkTexts(_ input: [UInt8]) throws(FuzzViolation) {
        let text = Value.string(String(decoding: input, as: UTF8.self))
        guard let json = try? JSON.bytes(of: text) else { throw FuzzViolation("a text has no JSON form") }
        let manifest = Self.release.replacing("&text {}", with: "&text \(String(decoding: json, as: UTF8.self))")
        for diagnostic in Checker().diagnostics(of: "a.yaml", text: Array(manifest.utf8)) {
            try requirePrintable(diagnostic.description)
        }
    }
}
