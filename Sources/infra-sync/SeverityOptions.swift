import ArgumentParser
import InfraModel
import InfraRender

/// The options that change the severity of diagnostics.
struct SeverityOptions: ParsableArguments {
    @Flag(help: "Report warnings about Helm releases and their values as errors.")
    var strictValues = false

    @Option(
        help: ArgumentHelp(
            """
            The severity of a diagnostic code: error, warning or off, such as resource/copy=error. Can be repeated. \
            Errors that prevent rendering stay errors.
            """, valueName: "code=severity"))
    var severity: [SeverityArgument] = []

    func validate() throws {
        for argument in severity
        where argument.setting != .error && Diagnostic.Code.renderingErrors.contains(argument.code) {
            throw ValidationError(
                """
                --severity \(argument.code)=\(argument.setting.rawValue): this error prevents rendering, so it would remove \
                resources without a message
                """)
        }
    }

    /// The settings by code, of which the last one of a code applies.
    var settings: [Diagnostic.Code: Diagnostic.SeveritySetting] {
        Dictionary(severity.map { ($0.code, $0.setting) }) { $1 }
    }
}

/// An argument of the form `CODE=SEVERITY`.
struct SeverityArgument: ExpressibleByArgument {
    let code: Diagnostic.Code
    let setting: Diagnostic.SeveritySetting

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let setting = Diagnostic.SeveritySetting(rawValue: parts[1]),
            parts[0].wholeMatch(of: /[a-z]+\/[a-z-]+/) != nil
        else { return nil }
        code = Diagnostic.Code(parts[0])
        self.setting = setting
    }
}
