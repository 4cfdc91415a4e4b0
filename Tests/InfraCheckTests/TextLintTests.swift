import InfraTestSupport
import Testing

/// Scalars that YAML parsers read differently.
@Suite("Lint of YAML texts")
struct TextLintTests {
    private func codes(ofValue value: String) -> [String] {
        Check.codes("apiVersion: example.org/v1\nkind: Thing\nmetadata:\n  name: a\nspec:\n  value: \(value)\n")
    }

    @Test(arguments: [
        // Booleans of YAML 1.1, two of them only for go-yaml 2.
        "yes", "Off", "NO", "y", "N",
        // Octal numbers in both notations, and leading zeros.
        "014", "0777", "0o14", "08", "-09", "0888",
        // Other bases, underscores, sexagesimal numbers.
        "0b11", "0X1F", "1_000", "1:30", "22:22:22", "1:30.5", "-1_0:59",
        // Exponents and dots.
        "1e3", "1E-3", "1.5e3", "+.5", "-.5", "1e_3", "-_1", "123e4567",
        // Timestamps.
        "2001-01-01", "2001-1-1", "2001-13-01", "0000-01-01", "2001-12-14T21:59:43Z", "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43", "2001-12-14 21:59:60",
        // Numbers that some parsers cannot represent.
        ".inf", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
        // Indicators that are values in YAML 1.1.
        "=", "<<",
    ])
    func reportsAnAmbiguousScalar(text: String) {
        let codes = codes(ofValue: text)
        #expect(codes.contains("6 yaml/ambiguous-scalar") || codes.contains("6 yaml/number"))
    }

    @Test(arguments: [
        "text", "true", "False", "~", "null", "", "0", "-1", "42", "1.5", "-0.25", "1.0e+3", "1.5e-3", "0x1f", "1.20.1",
        "1-2",
        "2001-01", "10:20:99", "1:60", "12h", "v1", "0x", "0xg", "_1", "1.2.3.4", "a:b", "9223372036854775807", "Yess",
        "oN",
        "\"yes\"", "'014'", "\"2001-01-01\"", "!!str 014", ".", "-", "+", "..", ".e3", "e3",
    ])
    func acceptsScalarsThatAllParsersReadTheSame(text: String) {
        // A single hyphen starts a sequence.
        #expect(codes(ofValue: text == "-" ? "\"-\"" : text) == [])
    }

    @Test func theMessageContainsTheReadingOfEachParser() {
        let text = "apiVersion: example.org/v1\nkind: Thing\nmetadata:\n  name: a\nspec:\n  mode: 0600\n"
        #expect(
            Check.lines(text) == [
                """
                6:9: warning: spec.mode: "0600" is the number 384 for PyYAML, kubectl and kustomize, the number 600 for \
                YAML 1.2 (write 384, or quote it if it is a string) [yaml/ambiguous-scalar]
                """
            ])
    }

    @Test(arguments: [
        ("  on: 1\n", ["6 yaml/ambiguous-scalar"]),
        ("  80: a\n", ["6 yaml/ambiguous-key"]),
        ("  \"80\": a\n", []),
        ("  \"<<\": {a: b}\n", ["6 yaml/unsafe-key"]),
        ("  {a, b: 1}\n", ["6 yaml/missing-value"]),
        ("  a: \"x\\Ny\"\n", ["6 yaml/unsafe-character"]),
        ("  a: \"x\\x7f\"\n", ["6 yaml/unsafe-character"]),
        ("  a: \"x\\ny\\L\"\n", ["6 yaml/unsafe-character"]),
        ("  a: \"x\\L\"\n", []),
        ("  a: x\ty\n", ["6 yaml/unsafe-character"]),
        ("  a:\tx\n", ["6 yaml/unsafe-character"]),
        ("  a: x\t# note\n", ["6 yaml/unsafe-character"]),
        ("  a: |2\n    \tx\n", ["6 yaml/unsafe-character"]),
        ("  a: |\n    x\n    \ty\n", []),
        ("  a: \"\\tx\\n\"\n", []),
        ("  a: !!timestamp 2001-01-01\n", ["6 yaml/tag"]),
        ("  a: |\n    --- x\n    %YAML\n    yes\n", []),
        ("  a: 1\n--- # note\n", []),
        ("  a: \"x\n---#y\"\n", ["7 yaml/separator"]),
        ("  a: \"x\n---y\"\n", ["7 yaml/separator"]),
        ("  a: 1\n--- {apiVersion: v1, kind: Thing, metadata: {name: b}}\n", ["7 yaml/separator"]),
        ("  a: 1\n...\n%YAML 1.1\n---\n", ["8 yaml/directive"]),
    ])
    func reportsTextThatAParserRejectsOrDamages(spec: String, expected: [String]) {
        let head = "apiVersion: example.org/v1\nkind: Thing\nmetadata:\n  name: a\nspec:\n"
        #expect(Check.codes(head + spec) == expected)
    }

    @Test func reportsAnAnnotationKeyThatLooksLikeANumberEvenIfQuoted() {
        let text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations:\n    \"1\": a\n"
        #expect(Check.codes(text) == ["6 yaml/unsafe-key"])
    }

    @Test(arguments: [
        // In kubectl, the merged value of b takes precedence.
        ("  x: &x {b: 2}\n  w: {b: 1, <<: *x}\n", ["7 yaml/merge-order"]),
        ("  x: &x {b: 2}\n  z: &z {<<: *x}\n  w:\n    b: 1\n    <<: [{a: 1}, *z]\n", ["10 yaml/merge-order"]),
        ("  w: {b: 1, <<: {b: 2}}\n", ["6 yaml/merge-order"]),
        // A merge key with its tag, also in quotes; with another tag it is an ordinary key.
        ("  x: &x {b: 2}\n  w: {b: 1, !!merge <<: *x}\n", ["7 yaml/merge-order"]),
        ("  x: &x {b: 2}\n  w: {b: 1, !!merge \"<<\": *x}\n", ["7 yaml/merge-order"]),
        ("  x: &x {b: 2}\n  w: {!!merge <<: *x, b: 1}\n", []),
        ("  x: &x {b: 2}\n  w: {b: 1, !!str <<: *x}\n", ["7 yaml/unsafe-key"]),
        // All parsers agree if the merge key comes first or has other keys.
        ("  x: &x {b: 2}\n  w: {<<: *x, b: 1}\n", []),
        ("  x: &x {b: 2}\n  w: {c: {b: 1}, <<: *x}\n", []),
        ("  x: &x {b: 2}\n  w: {b: 1}\n  z: {c: 1, <<: *x}\n", []),
    ])
    func reportsAMergeKeyAfterKeysThatItContains(spec: String, expected: [String]) {
        let head = "apiVersion: example.org/v1\nkind: Thing\nmetadata:\n  name: a\nspec:\n"
        #expect(Check.codes(head + spec) == expected)
    }

    @Test func checksAPatchAsATextOfItsOwn() {
        let patch = [
            "- op: replace", "  path: /spec/paused", "  value: yes", "- op: add", "  path: /spec/template",
            "  value: {80: {ENV}, \"name\": \"{ENV}\", missing, b: \"a{ENV}\"}",
        ]
        #expect(
            Check.lines(Manifest.staged("patch", for: "web", patch)) == [
                """
                14:1: warning: data.patch: /0/value: "yes" is true for PyYAML and kubectl, text for YAML 1.2 and kustomize \
                (write true, or quote it if it is a string) [yaml/ambiguous-scalar]
                """,
                """
                17:1: warning: data.patch: /1/value/80/ENV: an unquoted {ENV} is a mapping and is not substituted \
                (write "{ENV}") [patch/bare-placeholder]
                """,
                """
                17:1: warning: data.patch: /1/value/80: the key "80" is not a string, which kustomize rejects (quote it) \
                [yaml/ambiguous-key]
                """,
            ])
        let secret = Manifest.staged(
            "patch", for: "token", kind: "Secret", apiVersion: "v1", ["stringData:", "  token: 0123"])
        #expect(Check.codes(secret) == ["13 yaml/ambiguous-scalar"])
        #expect(!Check.lines(secret).contains { $0.contains("123") || $0.contains("83") })
        let folded = Manifest.staged("patch", for: "web", ["spec: {paused: on}"]).replacing(
            "patch: |", with: "patch: >")
        #expect(Check.codes(folded) == ["11 yaml/ambiguous-scalar"])
    }

    @Test func acceptsAPortAsAKeyInFluxV1() {
        let text = Check.values(of: "ingress-nginx", "3.4.0", "    tcp:\n      22: gitlab/shell:22")
        #expect(Check.codes(text) == [])
        let other = text.replacing("helm.fluxcd.io/v1", with: "helm.toolkit.fluxcd.io/v2")
        #expect(Check.codes(other).contains("12 yaml/ambiguous-key"))
    }

    @Test func reportsJSONBeforeYAMLInOneFile() {
        let json = "{\"apiVersion\": \"v1\", \"kind\": \"Thing\", \"metadata\": {\"name\": \"a\"}}\n"
        #expect(Check.codes(json + "---\napiVersion: v1\nkind: Thing\nmetadata:\n  name: b\n") == ["1 yaml/json-first"])
        #expect(Check.codes(json) == [])
    }

    @Test func checksAJSONFileForJSONProblemsOnly() {
        let text = """
            {
              "apiVersion": "v1", "kind": "Thing", "metadata": {"name": "a"}, "a": 1e3,
              "b": 18446744073709551615,
              "c": "\\u007f"
            }
            """
        #expect(Check.codes(text, name: "file.json") == ["3 yaml/ambiguous-scalar", "4 yaml/unsafe-character"])
    }

    @Test func reportsOnlyTheSyntaxErrorOfAnInvalidText() {
        #expect(Check.codes("a: yes\nb: [\n") == ["3 yaml/syntax"])
    }

    @Test func positionsInItemsOfAListAreCorrect() {
        let text = """
            apiVersion: v1
            kind: List
            items:
              - apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: a
                data:
                  a: 1
              - apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: b
                data:
                  b: 2
            """
        #expect(Check.codes(text) == ["9 api/wrong-type", "15 api/wrong-type"])
    }
}
