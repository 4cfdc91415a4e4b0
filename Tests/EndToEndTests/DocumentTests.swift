import InfraTestSupport
import Testing

/// The subcommands for single documents.
@Suite struct DocumentTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    // MARK: - yaml

    @Test(
        arguments: [
            ("a: {b: [1, 'x']}\n", "---\na:\n  b:\n  - 1\n  - x\n"),
            ("# only a comment\n", ""), ("", ""), ("a: 1\n---\nb: 0644\n", "---\na: 1\n---\nb: 0644\n"),
            ("{\"a\": [1.50, \"yes\", null]}", "---\na:\n- 1.50\n- \"yes\"\n- null\n"),
            ("a: &x {b: 1}\nc: *x\n", "---\na:\n  b: 1\nc:\n  b: 1\n"),
            ("a: |\n  one\n  two\n", "---\na: |\n  one\n  two\n"),
        ])
    func yamlPrintsStandardInputAsCanonicalYAML(input: String, output: String) throws {
        let result = try Program.run("yaml", input: input)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(String(decoding: result.output, as: UTF8.self) == output)
        // Canonical YAML does not change.
        #expect(try Program.run("yaml", input: output).output == result.output)
    }

    /// The permissions are those of a pass.
    @Test(arguments: [("", "patch/not-permitted"), ("kind", ""), ("kinds", "staged/allow-patch")])
    func patchChecksThePermissionsOfTheTarget(annotation: String, code: String) throws {
        let directory = try TemporaryDirectory()
        let annotations = annotation.isEmpty ? [:] : ["cd.spack.io/allow-patch": annotation]
        let target = try directory.write("web.yaml", Manifest.deployment("web", annotations: annotations))
        let patch = try directory.write("s.yaml", Manifest.staged("s", for: "web", ["kind: StatefulSet"]))
        let result = try Program.run("patch", target, patch)
        #expect(result.status == (code.isEmpty ? 0 : 65))
        #expect(code.isEmpty ? result.text.contains("kind: StatefulSet") : result.errors.contains("[\(code)]"))
        // A patch without a staged resource needs no permission.
        let merge = try directory.write("m.yaml", "kind: StatefulSet\n")
        #expect(try Program.run("patch", target, merge).status == 0)
    }

    @Test func yamlPrintsOneJSONValuePerLine() throws {
        let result = try Program.run("yaml", "--to", "json", input: "a: 0644\nb: 'x'\n---\n- on\n")
        #expect(result.text == "{\"a\":420,\"b\":\"x\"}\n[true]")
    }

    @Test func theFileNameSelectsTheParser() throws {
        let json = try directory.write("a.json", "{\"a\": 1, }")
        let result = try Program.run("yaml", json)
        #expect(result.status == 65)
        #expect(result.errors.hasPrefix("\(json):1:10: error: "))
        let yaml = try directory.write("a.yaml", "{\"a\": 1, }")
        #expect(try Program.run("yaml", yaml).text == "---\na: 1")
    }

    @Test(
        arguments: [
            (Array("a: 1\nb: [\n".utf8), "<stdin>:3:1: error: ", "[yaml/syntax]"),
            (Array("a: 1\na: 2\n".utf8), "<stdin>:2:1: error: ", "[yaml/duplicate-key]"),
            (Array("a: ".utf8) + [0xFF], "<stdin>:1:4: error: ", "[yaml/encoding]"),
            (Array("a: *x\n".utf8), "<stdin>:1:4: error: ", "[yaml/alias]"),
        ])
    func parseErrorsNameThePosition(input: [UInt8], place: String, code: String) throws {
        let result = try Program.run(["yaml"], input: input)
        #expect(result.status == 65)
        #expect(result.output == [])
        #expect(result.errors.hasPrefix(place) && result.errors.hasSuffix(" \(code)\n"), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    /// UTF-16 can contain line feed bytes within characters.
    @Test func yamlReadsUTF16() throws {
        let bytes: [UInt8] = [0xFF, 0xFE] + "a: \u{10A}\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Program.run(["yaml"], input: bytes).text == "---\na: \u{10A}")
    }

    // MARK: - patch

    private func original() throws -> String {
        try directory.write(
            "original.yaml",
            Manifest.configMap("first") + "---\n" + Manifest.deployment("web", annotations: ["note": "x"]))
    }

    @Test func patchAppliesAStagedResource() throws {
        let patch = try directory.write(
            "patch.yaml",
            Manifest.configMap("other") + "---\n"
                + Manifest.staged("s", for: "web", ["- {op: replace, path: /metadata/name, value: 'web-{ENV}'}"]))
        let arguments = ["patch", try original(), patch, "-i", "1", "-p", "1"]
        let result = try Program.run(arguments)
        #expect(result.status == 0)
        let expected = Manifest.deployment("web-staging", annotations: ["note": "x"]).replacing("\"x\"", with: "x")
        #expect(result.text + "\n" == "---\n" + expected)
        let named = try Program.run(arguments + ["-e", "production"])
        #expect(named.text.contains("name: web-production\n"))
        let long = [
            "patch", try original(), patch, "--index", "1", "--patch-index", "1", "--environment", "production",
        ]
        #expect(try Program.run(long).output == named.output)
    }

    @Test func patchAppliesAJSONPatchAndAMergePatch() throws {
        let list = try directory.write("list.yaml", "- {op: replace, path: /data/key, value: new}\n")
        #expect(
            try Program.run("patch", try original(), list).text + "\n" == "---\n" + Manifest.configMap("first", "new"))
        let merge = try directory.write("merge.json", "{\"data\": {\"key\": null, \"more\": \"{ENV}\"}}")
        let plain = try Program.run("patch", try original(), merge, "--to", "json")
        #expect(plain.text.hasSuffix("\"data\":{\"more\":\"{ENV}\"}}"))
        let named = try Program.run("patch", try original(), merge, "--to", "json", "-e", "testing")
        #expect(named.text.hasSuffix("\"data\":{\"more\":\"testing\"}}"))
    }

    /// `add` of a mapping to a mapping merges in one dialect and replaces in the other.
    @Test(arguments: [("staged", "note: x\n    more: \"y\"\n"), ("rfc6902", "annotations:\n    more: \"y\"\n")])
    func theDialectSelectsTheMeaningOfAdd(dialect: String, annotations: String) throws {
        let patch = try directory.write(
            "patch.yaml", "- {op: add, path: /metadata/annotations, value: {more: 'y'}}\n")
        let result = try Program.run("patch", try original(), patch, "-i", "1", "--dialect", dialect)
        #expect(result.status == 0)
        #expect(result.text.contains(annotations))
        #expect(result.text.contains("note") == (dialect == "staged"))
    }

    @Test func removingAMissingMemberIsAnErrorInTheRFCDialectOnly() throws {
        let patch = try directory.write("patch.yaml", "- {op: replace, path: /spec/paused, value: true}\n")
        #expect(try Program.run("patch", try original(), patch, "-i", "1").text.hasSuffix("paused: true"))
        let result = try Program.run("patch", try original(), patch, "-i", "1", "--dialect", "rfc6902")
        #expect(result.status == 65)
        #expect(result.output == [])
        #expect(result.errors.contains("error: operation 1, replace \"/spec/paused\": "))
        #expect(result.errors.hasSuffix(" [patch/missing]\n"))
    }

    @Test func anIndexOutOfRangeIsWrongUsage() throws {
        let patch = try directory.write("patch.yaml", "a: 1\n")
        let result = try Program.run("patch", try original(), patch, "-i", "2")
        #expect(result.status == 64)
        #expect(
            result.errors
                == "infra-sync: error: \(try original()): document 2 does not exist: the file has 2, counted from 0\n")
        #expect(try Program.run("patch", try original(), patch, "-p", "1").status == 64)
    }

    // MARK: - Help

    @Test func everySubcommandHasAnExample() throws {
        let overview = try Program.run("--help")
        #expect(overview.status == 0)
        let list = try #require(overview.text.split(separator: "SUBCOMMANDS:\n").last)
        let subcommands = list.split(separator: "\n").compactMap { $0.firstMatch(of: /^  ([a-z]+)( |$)/)?.1 }
        #expect(Set(subcommands).isSuperset(of: ["run", "sync", "plan", "status", "render", "patch", "yaml"]))
        for subcommand in subcommands where subcommand != "help" {
            let help = try Program.run("\(subcommand)", "--help")
            #expect(help.status == 0)
            #expect(help.errors == "")
            #expect(help.text.contains("Example: infra-sync "), "\(subcommand)")
            #expect(help.text.contains("USAGE: infra-sync \(subcommand)"), "\(subcommand)")
            // Every option has a help text.
            let lines = help.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("  --") || line.hasPrefix("  -") {
                #expect(line.contains("   ") || next.hasPrefix("          "), "\(subcommand): \(line)")
            }
        }
    }

    @Test func versionPrintsTheVersion() throws {
        let result = try Program.run("--version")
        #expect(result.status == 0)
        #expect(result.text.wholeMatch(of: /\d+\.\d+\.\d+(-[0-9a-z.]+)?/) != nil)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func generatesACompletionScript(shell: String) throws {
        let result = try Program.run("--generate-completion-script", shell)
        #expect(result.status == 0)
        #expect(result.text.contains("production-branch"))
    }
}
