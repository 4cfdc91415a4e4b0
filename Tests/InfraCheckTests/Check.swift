import InfraCheck
import InfraModel
import InfraRender

/// The results of a checker for a text.
enum Check {
    /// The lines that `check` prints, without the file name.
    static func lines(_ text: String, name: String = "file.yaml") -> [String] {
        Checker().diagnostics(of: name, text: Array(text.utf8)).map { String("\($0)".dropFirst(name.count + 1)) }
    }

    /// The codes with their lines: `4 helm/unknown-value`.
    static func codes(_ text: String, name: String = "file.yaml") -> [String] {
        Checker().diagnostics(of: name, text: Array(text.utf8)).map { "\($0.position?.line ?? 0) \($0.code)" }
    }

    /// A Flux v1 release with its specification from line 6 on.
    static func operatorRelease(_ spec: String) -> String {
        """
        apiVersion: helm.fluxcd.io/v1
        kind: HelmRelease
        metadata:
          name: release
        spec:
        \(spec)
        """
    }

    /// A Flux v1 release of a chart with its values from line 11 on.
    static func values(of chart: String, _ version: String, _ values: String) -> String {
        operatorRelease(
            """
              chart:
                repository: https://charts.example.org
                name: \(chart)
                version: \(version)
              values:
            \(values)
            """)
    }
}
