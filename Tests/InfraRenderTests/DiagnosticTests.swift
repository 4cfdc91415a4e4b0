import InfraRender
import Testing

@Suite struct DiagnosticTests {
    @Test func aDiagnosticIsFormattedLikeThatOfACompiler() {
        let error = Diagnostic(.error, "yaml/syntax", file: "a b/c.yaml", at: .init(line: 3, column: 14), "expected x")
        #expect(error.description == "a b/c.yaml:3:14: error: expected x [yaml/syntax]")
        let warning = Diagnostic(.warning, "source/submodule", file: "a", at: nil, "not followed")
        #expect(warning.description == "a: warning: not followed [source/submodule]")
    }

    @Test func warningsAreNotErrors() throws {
        var rendering = try Renderer().rendering(of: SourceTree(entries: []), as: .production, store: MemoryStore())
        #expect(!rendering.hasErrors)
        rendering.diagnostics = [Diagnostic(.warning, "x", file: "a", at: nil, "b")]
        #expect(!rendering.hasErrors)
        rendering.diagnostics.append(Diagnostic(.error, "x", file: "a", at: nil, "b"))
        #expect(rendering.hasErrors)
    }
}
