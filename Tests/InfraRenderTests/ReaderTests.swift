import Foundation
import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

/// Rendered files have the same values as the source for `kubectl`, kustomize (and therefore Flux) and PyYAML.
@Suite("Parsers of rendered files")
struct ReaderTests {
    /// Texts that a line-based tool or a YAML parser could misread.
    private static let pieces = [
        "---", "---", "...", "---#", "--- ", "--", "-", "- ", "#", " #", ": ", ":", "?", "? ", "%YAML 1.1", "%TAG", "!",
        "!!int 1",
        "&a", "*a", "|", ">", "{", "}", "[", "]", ",", "@", "`", "'", "\"", "\\", "=", "~", "0", "12", "0777", "yes",
        "null",
        "2001-01-01", "a", "word", " ", "  ", "\t", "\n", "\n", "\n---\n", "\n---#\n", "\n...\n", "\r", "\r\n",
        "\u{FEFF}", "\u{202E}",
        "\u{200B}", "\u{A0}", "é", "日", "😀", "\0", "\u{1B}", "<", "$(a)",
    ]

    /// Plain scalars inside collections that look like markers at the start of a line.
    private static let plainTexts = [
        "---#", "---a", "---#a b", "--- a", "----", "-----BEGIN", "----- a", "---:a", "---[", "---{a}", "---\ta",
        "...a", "...#", "... a",
        "....", "..", "--", "-a", "?a", ":a", "a\tb", "a:b", "a#b", "a---", "a ---", "a{b}", "a]", "a,b", "a'b", "a\"b",
        "a*", "é", "日本", "😀",
    ]

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
            if scalar.value >= 0x20, scalar.value < 0x7F { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
        return "\"\(escaped.joined())\""
    }

    /// A text with its notation in the source.
    private typealias Written = (value: String, source: String)

    private static func text(_ random: inout SeededGenerator) -> Written {
        if random.isOnce(in: 3) {
            let text = random.one(of: plainTexts)
            return (text, text)
        }
        let text = (0..<random.number(below: 6)).map { _ in random.one(of: pieces) }.joined()
        return (text, quoted(text))
    }

    /// A value in block style; its source follows a key or a dash.
    private static func value(_ random: inout SeededGenerator, depth: Int, indent: Int) -> (
        value: Value, source: String
    ) {
        let margin = "\n" + String(repeating: " ", count: indent)
        switch depth == 0 ? 0 : random.number(below: 4) {
        case 1:
            let (mapping, lines) = members(&random, depth: depth - 1, indent: indent)
            return (.mapping(mapping), lines.map { margin + $0 }.joined())
        case 2:
            let items = (0...random.number(below: 4)).map { _ in value(&random, depth: depth - 1, indent: indent + 2) }
            return (.sequence(items.map(\.value)), items.map { "\(margin)- \($0.source)" }.joined())
        default:
            let text = text(&random)
            return (.string(text.value), text.source)
        }
    }

    private static func members(
        _ random: inout SeededGenerator, depth: Int, indent: Int
    ) -> (Mapping, lines: [String]) {
        var mapping = Mapping()
        var lines: [String] = []
        for number in 0...random.number(below: 4) {
            var key = text(&random)
            // Kubernetes has no empty keys, and merge keys are tested elsewhere.
            if key.value.isEmpty || key.value == "<<" { key = ("k\(number)", "k\(number)") }
            guard mapping[key.value] == nil else { continue }
            let value = value(&random, depth: depth, indent: indent + 2)
            mapping[key.value] = value.value
            lines.append("\(key.source): \(value.source)")
        }
        return (mapping, lines)
    }

    /// A `List`: keys that are indented in the source are at the start of a line in the rendered files.
    private static func list(_ random: inout SeededGenerator, count: Int) -> (source: String, expected: [Value]) {
        var source = "apiVersion: v1\nkind: List\nitems:\n"
        var expected: [Value] = []
        for number in 0..<count {
            let isConfigMap = random.isOnce(in: 3)
            let (apiVersion, kind) = isConfigMap ? ("v1", "ConfigMap") : ("example.org/v1", "Thing")
            let note = text(&random)
            source += "- apiVersion: \(apiVersion)\n  kind: \(kind)\n  metadata:\n    name: t\(number)\n"
            source += "    annotations:\n      example.org/note: \(note.source)\n"
            var resource: Mapping = [
                "apiVersion": .string(apiVersion), "kind": .string(kind),
                "metadata": [
                    "name": .string("t\(number)"), "annotations": ["example.org/note": .string(note.value)],
                ],
            ]
            var (mapping, lines) = members(&random, depth: isConfigMap ? 0 : 4, indent: isConfigMap ? 4 : 2)
            if isConfigMap {
                lines = ["data:"] + lines.map { "  \($0)" }
                mapping = ["data": .mapping(mapping)]
            }
            for member in mapping.members { resource[member.key.text] = member.value }
            source += lines.map { "  \($0)\n" }.joined()
            expected.append(.mapping(resource))
        }
        return (source, expected)
    }

    /// A program that reads the expected resources as JSON lines, and the output of `kubectl` or YAML files, and
    /// prints the differences.
    private static let oracle = """
        import json, sys, yaml

        expected = {r["metadata"]["name"]: r for r in map(json.loads, open(sys.argv[1]).read().split("\\n")[:-1])}
        found = {}
        for name in sys.argv[3:]:
            text = open(name, newline="").read()
            if sys.argv[2] == "yaml":
                documents = list(yaml.load_all(text, Loader=yaml.SafeLoader))
            else:
                documents, decoder = [], json.JSONDecoder()
                while text.strip():
                    document, end = decoder.raw_decode(text.lstrip())
                    documents.append(document)
                    text = text.lstrip()[end:]
            for document in documents:
                for item in document["items"] if document.get("kind") == "List" else [document]:
                    item["metadata"]["annotations"].pop("probe", None)
                    if item["metadata"]["name"] in found:
                        print("twice", item["metadata"]["name"])
                    found[item["metadata"]["name"]] = item
        for name, resource in expected.items():
            if found.get(name) != resource:
                print(name, "is", ascii(found.get(name)), "but should be", ascii(resource))
        if len(found) != len(expected):
            print("found", sorted(found), "expected", sorted(expected))
        """

    /// The test is optional on a machine without the programs, but required in CI.
    private static let hasReaders: Bool =
        ProcessInfo.processInfo.environment["CI"] != nil
        || ((try? Command.run(["python3", "-c", "import yaml"]).status) == 0
            && (try? Command.run(["kubectl", "kustomize", "--help"]).status) == 0)

    @Test(
        .enabled(if: hasReaders, "python3 with PyYAML or kubectl is not installed"), arguments: 0..<8 as Range<UInt64>)
    func allParsersReadTheValuesOfTheSource(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (source, expected) = Self.list(&random, count: 40)
        let store = MemoryStore()
        let rendering = try Renderer().rendering(
            of: SourceTree(["list.yaml": source], in: store), as: .production, store: store)
        try #require(rendering.diagnostics.isEmpty, "\(source)")
        let directory = try TemporaryDirectory()
        var names: [String] = []
        for file in rendering.files {
            try directory.write("out/\(file.name)", try store.text(of: file.content))
            names.append(file.name)
        }
        try #require(names.count == expected.count)
        try directory.write("out/kustomization.yaml", "resources:\n" + names.map { "- \($0)\n" }.joined())
        let lines = try expected.map { "\(try json($0))\n" }.joined()
        try directory.write("expected", lines)
        func compare(_ form: String, _ files: [String]) throws {
            let result = try Command.check(
                ["python3", "-c", Self.oracle, directory.path("expected"), form] + files.map { directory.path($0) })
            #expect(result.text == "", "seed \(seed)")
        }
        try compare("yaml", names.map { "out/\($0)" })
        let files = names.flatMap { ["-f", directory.path("out/\($0)")] }
        try compare("json", [try read(files, into: "kubectl.json", directory)])
        let built = try Command.check(["kubectl", "kustomize", directory.path("out")])
        try directory.write("built.yaml", String(decoding: built.output, as: UTF8.self))
        try compare("json", [try read(["-f", directory.path("built.yaml")], into: "kustomize.json", directory)])
    }

    /// Reads files like the API machinery, and writes them as JSON.
    private func read(_ files: [String], into name: String, _ directory: TemporaryDirectory) throws -> String {
        let result = try Command.check(["kubectl", "annotate", "--local", "probe=1", "-o", "json"] + files)
        try directory.write(name, String(decoding: result.output, as: UTF8.self))
        return name
    }
}
