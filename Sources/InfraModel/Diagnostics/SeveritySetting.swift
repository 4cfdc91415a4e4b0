extension Diagnostic {
    /// A setting of the severity of a code.
    public enum SeveritySetting: String, Sendable, Hashable, CaseIterable {
        /// The diagnostic is an error.
        case error
        /// The diagnostic is a warning.
        case warning
        /// The diagnostic is not reported.
        case off
    }

    /// Returns the diagnostic with the severity that is set for its code.
    ///
    /// An error that prevents the rendering of a resource stays an error: as a warning, it would remove the resource from
    /// the target without holding the environment. See ``Code/mayPreventRendering``.
    ///
    /// - Parameters:
    ///   - settings: The settings, which take precedence over `strictValues`.
    ///   - strictValues: Whether a warning about a field of Flux or a value of a chart is an error.
    /// - Returns: The diagnostic; `nil` if it is not reported.
    public func applying(_ settings: [Code: SeveritySetting], strictValues: Bool = false) -> Diagnostic? {
        guard let setting = settings[code] else { return strictValues ? withStrictValues : self }
        guard severity != .error || !code.mayPreventRendering else { return self }
        var diagnostic = self
        switch setting {
        case .error: diagnostic.severity = .error
        case .warning: diagnostic.severity = .warning
        case .off: return nil
        }
        return diagnostic
    }
}

extension Diagnostic.Code {
    /// Whether an error with the code may prevent the rendering of a resource.
    ///
    /// The other errors are findings of rules, which do not change the rendered files.
    public var mayPreventRendering: Bool { ["yaml", "resource", "staged", "patch", "source"].contains(subject) }
}
