import InfraRender

/// Diagnostics as people see them.
enum Diagnostics {
    /// How many are shown: the first ones tell what to do.
    private static let most = 100

    /// Prints diagnostics to standard error, one on a line.
    static func show(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics.prefix(most) { Output.message("\(diagnostic)") }
        if diagnostics.count > most { Output.message("... and \(diagnostics.count - most) more") }
    }
}
