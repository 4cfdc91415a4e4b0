import InfraCheck
import InfraModel
import InfraRender

/// What a checker says of a text.
enum Check {
    /// The lines that `check` prints, without the file's name.
    static func lines(_ text: String, name: String = "file.yaml") -> [String] {
        Checker().diagnostics(of: name, text: Array(text.utf8)).map { String("\($0)".dropFirst(name.count + 1)) }
    }

    /// The codes and the lines where they stand: `4 helm/unknown-value`.
    static func codes(_ text: String, name: String = "file.yaml") -> [String] {
        Checker().diagnostics(of: name, text: Array(text.utf8)).map { "\($0.position?.line ?? 0) \($0.code)" }
    }

    /// A release of Flux v1, its specification from line 6 on.
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

    /// A release of Flux v1 of a chart, its values from line 11 on.
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
