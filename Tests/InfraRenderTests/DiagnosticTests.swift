import InfraModel
import InfraRender
import InfraRenderTestSupport
import Testing

@Suite struct DiagnosticTests {
    @Test func aDiagnosticIsFormattedLikeThatOfACompiler() {
        let error = Diagnostic(.error, .yamlSyntax, file: "a b/c.yaml", at: .init(line: 3, column: 14), "expected x")
        #expect(error.description == "a b/c.yaml:3:14: error: expected x [yaml/syntax]")
        let warning = Diagnostic(.warning, .sourceSubmodule, file: "a", "not followed")
        #expect(warning.description == "a: warning: not followed [source/submodule]")
    }

    @Test func warningsAreNotErrors() throws {
        var rendering = try Renderer().rendering(of: SourceTree(entries: []), as: .production, store: MemoryStore())
        #expect(!rendering.hasErrors)
        rendering.diagnostics = [Diagnostic(.warning, .yamlTag, file: "a", "b")]
        #expect(!rendering.hasErrors)
        rendering.diagnostics.append(Diagnostic(.error, .yamlTag, file: "a", "b"))
        #expect(rendering.hasErrors)
    }
}
