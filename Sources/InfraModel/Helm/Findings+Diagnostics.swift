extension Findings {
    /// The largest number of diagnostics of one kind for a resource.
    ///
    /// More would not help the author, and finding a hint takes time.
    static let limit = 100

    /// The codes of mistyped values, which depend on the part of the resource.
    struct Codes {
        var wrongType: Diagnostic.Code
        var invalid: Diagnostic.Code
    }

    /// Returns diagnostics about mistyped values and unknown keys.
    ///
    /// Strings that Flux's variable substitution replaces are not reported.
    ///
    /// - Parameters:
    ///   - document: The resource.
    ///   - codes: The codes of mistyped values.
    ///   - unknownKey: Returns the diagnostic of an unknown key; `nil` for one that is not reported.
    /// - Returns: The diagnostics, first those of mistyped values.
    func diagnostics(
        in document: Value, codes: Codes, unknownKey: (UnknownKey) -> Diagnostic?
    ) -> [Diagnostic] {
        mistyped.prefix(Self.limit).compactMap { error in
            let value = document[path: error.path]
            guard value?.string?.isSubstituted != true else { return nil }
            return Diagnostic(
                .warning, error.code == .invalid ? codes.invalid : codes.wrongType, path: NodePath(error.path),
                error.reason, hint: value.flatMap(error.repair))
        } + unknownKeys.prefix(Self.limit).compactMap(unknownKey)
    }

    /// Returns the findings at some paths.
    ///
    /// - Parameter isIncluded: Whether the findings at a path are included.
    /// - Returns: The mistyped values and the unknown keys at those paths, and all other findings.
    func filtered(_ isIncluded: ([String]) -> Bool) -> Findings {
        var findings = self
        findings.mistyped.removeAll { !isIncluded($0.path) }
        findings.unknownKeys.removeAll { !isIncluded($0.path) }
        return findings
    }
}
