import InfraModel
import Testing

@Suite("Severities of codes")
struct SeveritySettingTests {
    private static let rule = Diagnostic.Code("api/wrong-type")
    private static let value = Diagnostic.Code("helm/unknown-value")
    private static let syntax = Diagnostic.Code("yaml/syntax")

    @Test(
        arguments: [
            (rule, .warning, .error, .error), (rule, .error, .warning, .warning), (rule, .error, .off, nil),
            (rule, .warning, .off, nil), (rule, .error, nil, .error),
            // An error that prevents rendering stays an error.
            (syntax, .error, .warning, .error), (syntax, .error, .off, .error), (syntax, .warning, .off, nil),
            (syntax, .warning, .error, .error),
        ] as [(Diagnostic.Code, Diagnostic.Severity, Diagnostic.SeveritySetting?, Diagnostic.Severity?)])
    func theSettingOfACodeApplies(
        code: Diagnostic.Code, severity: Diagnostic.Severity, setting: Diagnostic.SeveritySetting?,
        expected: Diagnostic.Severity?
    ) {
        let settings = setting.map { [code: $0] } ?? [:]
        #expect(Diagnostic(severity, code, "x").applying(settings)?.severity == expected)
    }

    @Test func aSettingTakesPrecedenceOverStrictValues() {
        let warning = Diagnostic(.warning, Self.value, "x")
        #expect(warning.applying([:], strictValues: true)?.severity == .error)
        #expect(warning.applying([Self.value: .warning], strictValues: true)?.severity == .warning)
        #expect(warning.applying([Self.value: .off], strictValues: true) == nil)
    }

    @Test func errorsComeFirst() {
        let found: [Diagnostic] = [
            Diagnostic(.warning, Self.rule, "1"), Diagnostic(.error, Self.rule, "2"), Diagnostic(.note, Self.rule, "3"),
            Diagnostic(.warning, Self.rule, "4"), Diagnostic(.error, Self.rule, "5"),
        ]
        #expect(found.errorsFirst.map(\.message) == ["2", "5", "1", "4", "3"])
    }
}
