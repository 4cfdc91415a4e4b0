import Foundation
import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

@Suite struct EmitterPropertyTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func writingAndReadingPreservesAValueAndItsText(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let value = random.value(depth: 4)
            let text = YAML.bytes(of: value)
            let documents = try YAML.documents(in: text)
            let copy = try #require(documents.first?.value)
            #expect(documents.count == 1)
            #expect(copy == value, "\(YAML.string(of: value))")
            #expect(YAML.bytes(of: copy) == text, "\(YAML.string(of: value))")
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func writingAParsedTextIsStable(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var count = 0
        for _ in 0..<200 {
            // Half of these texts are mostly invalid YAML; the others have all spellings that a source can have.
            let text = random.isOnce(in: 2) ? random.text() : "a: \(random.text())\nb:\n- \(random.text())\n"
            guard let documents = try? YAML.documents(in: Array(text.utf8)) else { continue }
            for document in documents {
                count += 1
                let first = YAML.bytes(of: document.value)
                let copy = try #require(try YAML.documents(in: first).first?.value)
                #expect(copy == document.value, "\(text.debugDescription)")
                #expect(YAML.bytes(of: copy) == first, "\(text.debugDescription)")
            }
        }
        #expect(count > 50)
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func aStreamHasTheDocumentsThatWereWritten(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let values = (0..<20).map { _ in random.value(depth: 3) }
        let documents = try YAML.documents(in: values.flatMap { YAML.bytes(of: $0) })
        #expect(documents.count == values.count)
        for (document, value) in zip(documents, values) { #expect(document.value == value) }
    }

    /// A program that reads pairs of a YAML text and the expected JSON, and prints the pairs that differ.
    private static let oracle = """
        import base64, json, sys, yaml

        def same(a, b):
            if isinstance(a, dict):
                return isinstance(b, dict) and list(a) == list(b) and all(same(a[k], b[k]) for k in a)
            if isinstance(a, list):
                return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
            return type(a) is type(b) and a == b

        loaders = [yaml.SafeLoader] + ([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])
        for line in sys.stdin:
            text, expected = (base64.b64decode(part).decode() for part in line.split())
            for loader in loaders:
                try:
                    found = yaml.load(text, Loader=loader)
                except yaml.YAMLError as error:
                    found = error
                if not same(json.loads(expected), found):
                    print(loader.__name__, repr(text), repr(found))
        """

    /// The test is optional on a machine without PyYAML, but required in CI.
    private static let hasOracle: Bool =
        ProcessInfo.processInfo.environment["CI"] != nil
        || (try? Command.run(["python3", "-c", "import yaml"]).status) == 0

    @Test(.enabled(if: hasOracle, "python3 with PyYAML is not installed"))
    func pyYAMLReadsTheSameValues() throws {
        var random = SeededGenerator(seed: 2021)
        var lines = ""
        for _ in 0..<1500 {
            let value = random.value(depth: 3)
            let json = try JSON.bytes(of: value)
            lines += "\(Data(YAML.bytes(of: value)).base64EncodedString()) \(Data(json).base64EncodedString())\n"
        }
        let result = try Command.check(["python3", "-c", Self.oracle], input: Array(lines.utf8))
        #expect(result.text.isEmpty)
    }
}
