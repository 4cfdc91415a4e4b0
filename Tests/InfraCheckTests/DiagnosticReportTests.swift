import InfraCheck
import InfraModel
import InfraRender
import Testing

@Suite("Reports of diagnostics")
struct DiagnosticReportTests {
    private let diagnostics = [
        Diagnostic(
            .error, Diagnostic.Code("a/b"), file: "k8s/ö: x.yaml", at: Position(line: 3, column: 5),
            path: NodePath(["spec", "a/b"]), "50% \"wrong\"", hint: "right it"),
        Diagnostic(.warning, Diagnostic.Code("c/d"), file: "link.yaml", "not followed"),
        Diagnostic(.note, Diagnostic.Code("e/f"), file: "c.yaml", at: Position(line: 1, column: 1), "unsaid"),
    ]

    private func text(_ report: DiagnosticReport) -> String {
        String(decoding: report.report(on: diagnostics, toolVersion: "1.0"), as: UTF8.self)
    }

    private func value(_ report: DiagnosticReport, on diagnostics: [Diagnostic]) throws -> Value {
        let documents = try JSON.values(in: report.report(on: diagnostics, toolVersion: "1.0"))
        return try #require(documents.first).value
    }

    @Test func theTextReportHasOneLinePerDiagnostic() {
        #expect(
            text(.text) == """
                k8s/ö: x.yaml:3:5: error: 50% "wrong" (right it) [a/b]
                link.yaml: warning: not followed [c/d]
                c.yaml:1:1: note: unsaid [e/f]

                """)
    }

    @Test func theJSONReportIsAnArrayWithAllProperties() throws {
        let items = try #require(try value(.json, on: diagnostics).sequence)
        let first: Value = [
            "file": "k8s/ö: x.yaml", "line": 3, "column": 5, "severity": "error", "code": "a/b", "path": "/spec/a~1b",
            "message": "50% \"wrong\"", "hint": "right it",
        ]
        #expect(items.count == 3)
        #expect(items[0] == first)
        #expect(items[1]["line"] == nil)
        #expect(try value(.json, on: []) == .sequence([]))
    }

    @Test func theSARIFReportHasTheRequiredProperties() throws {
        let log = try value(.sarif, on: diagnostics)
        #expect(log["version"]?.string == "2.1.0")
        let run = try #require(log["runs"]?.sequence?.first)
        let driver = try #require(run["tool"]?["driver"])
        #expect(driver["name"]?.string == "infra-sync")
        #expect(driver["rules"]?.sequence?.compactMap { $0["id"]?.string } == ["a/b", "c/d", "e/f"])
        let results = try #require(run["results"]?.sequence)
        #expect(results.compactMap { $0["level"]?.string } == ["error", "warning", "note"])
        let location = try #require(results[0]["locations"]?.sequence?.first?["physicalLocation"])
        #expect(location["artifactLocation"]?["uri"]?.string == "k8s/%C3%B6%3A%20x.yaml")
        #expect(location["region"] == ["startLine": 3, "startColumn": 5])
        #expect(try value(.sarif, on: [])["runs"]?.sequence?.first?["results"] == .sequence([]))
    }

    @Test func workflowCommandsAreEscaped() {
        #expect(
            text(.github) == """
                ::error file=k8s/ö%3A x.yaml,line=3,col=5,title=a/b::50%25 "wrong" (right it)
                ::warning file=link.yaml,title=c/d::not followed
                ::notice file=c.yaml,line=1,col=1,title=e/f::unsaid

                """)
    }
}
