import InfraModel
import InfraModelWriter
import Testing

@Suite("Catalogues of charts")
struct CatalogueTests {
    static let head =
        "# The values of the chart demo.\nchart: demo\nversion: 1.2.3\nrepository: https://charts.example.org\nswiftName: Demo\n"

    private func values(_ text: String) throws -> [CatalogueKey] {
        try ChartCatalogue("\(Self.head)---\n\(text)").values.keys
    }

    @Test func readsTheChart() throws {
        let chart = try #require(try ChartCatalogue("\(Self.head)appVersion: 4.5.6\n---\n# A key.\na: 1\n").chart)
        #expect(chart.name == "demo")
        #expect(chart.version == "1.2.3")
        #expect(chart.appVersion == "4.5.6")
        #expect(chart.swiftName == "Demo")
    }

    @Test(
        arguments: [
            ("a: text", .scalar("String"), "text"), ("a: \"1 # no comment\"", .scalar("String"), "1 # no comment"),
            ("a: 7", .scalar("Int"), 7), ("a: 1.5", .scalar("Double"), 1.5), ("a: true", .scalar("Bool"), true),
            ("a: null # Int", .scalar("Int"), .null), ("a: # Int", .scalar("Int"), nil),
            ("a: Always # ImagePullPolicy", .scalar("ImagePullPolicy"), "Always"),
            ("a: {} # *Affinity", .mapping("Affinity"), [:]), ("a: [x] # [String]", .list(.scalar("String")), ["x"]),
            ("a: [] # [*Demo.Item]", .list(.mapping("Demo.Item")), []),
            ("a: {} # {[String]}", .map(.list(.scalar("String"))), [:]), ("a: # {}", .free, nil),
            ("a: # *Probe\n  periodSeconds: 5", .mapping("Probe"), ["periodSeconds": 5]),
            ("a: # [String]\n  - x\n  - \"y: z\"", .list(.scalar("String")), ["x", "y: z"]),
            ("a: | # YAMLText\n  key: no key\n  # no comment", .scalar("YAMLText"), "key: no key\n# no comment\n"),
        ] as [(String, CatalogueType, Value?)])
    func aKeyHasTheTypeOfItsAnnotationOrDefault(text: String, type: CatalogueType, value: Value?) throws {
        let keys = try values("# A key.\n\(text)\n# The next key.\nb: 2\n")
        #expect(keys.map(\.name) == ["a", "b"])
        #expect(keys.first?.type == type)
        #expect(keys[0].defaultValue == value)
        #expect(keys.map(\.documentation) == ["A key.", "The next key."])
    }

    @Test func commentsAboveAKeyAreItsDocumentation() throws {
        let keys = try values("# A note.\n\n# One sentence.\n# Another one\n# in two lines.\na: 1 # Int\n")
        #expect(keys.first?.documentation == "One sentence. Another one in two lines.")
    }

    @Test func documentedKeysBelowAKeyAreASection() throws {
        let keys = try values(
            """
            # The image.
            image:
              # The tag.
              tag: v1
            # Anything.
            sub-chart: # Other, open
              # Deep.
              "a.b/c":
                # Deeper.
                x: 1
            # Last.
            last: 1
            """)
        guard case .section(let image) = keys[0].type, case .section(let other) = keys[1].type else {
            Issue.record("no sections")
            return
        }
        #expect(image.name == "Image")
        #expect(!image.isOpen)
        #expect(image.keys.map(\.name) == ["tag"])
        #expect(image.keys.first?.defaultValue?.string == "v1")
        #expect(other.name == "Other")
        #expect(other.isOpen)
        #expect(other.keys.map(\.name) == ["a.b/c"])
        #expect(keys.map(\.name) == ["image", "sub-chart", "last"])
    }

    @Test func readsSharedMappingsAndChoicesFromTheLastDocument() throws {
        let catalogue = try ChartCatalogue(
            """
            \(Self.head)---
            # A key.
            a: {} # *Shape
            ---
            # A shape.
            Shape:
              # A size.
              size: # Int
            # A mode.
            Mode: # choice
              # Fast.
              if-fast:
              # None.
              "": # unset
            """)
        #expect(catalogue.sections.map(\.name) == ["Shape"])
        #expect(catalogue.choices.map(\.name) == ["Mode"])
        #expect(catalogue.choices.first?.cases.map(\.name) == ["ifFast", "unset"])
        #expect(catalogue.choices.first?.cases.map(\.value) == ["if-fast", ""])
    }

    @Test(
        arguments: [
            ("a: 1\n", "7: the key \"a\" has no documentation"),
            ("# A key\na: 1\n", "8: the documentation of \"a\" does not end with a period"),
            ("# A key.\na: []\n", "8: the default of \"a\" does not determine its type: annotate the key"),
            ("# A key.\na:\n", "8: the default of \"a\" does not determine its type: annotate the key"),
            ("# A key.\na: 1 # a number\n", "8: \"a number\" is not a type"),
            ("# A key.\na: [] # [String\n", "8: \"[String\" is not a type"),
            ("# A key.\na:\n  b: 1\n", "9: the key \"b\" has no documentation"),
            ("# A key.\na:\n  # A key.\n  b: 1\n    # A key.\n    c: 1\n", nil),
            (
                "# A key.\na: # what, ever\n  # A key.\n  b: 1\n",
                "8: expected \"Name\", \"open\" or \"Name, open\" after a mapping of documented keys"
            ),
            ("# A key.\na: 1\n# Again.\na: 2\n", nil),
            ("# A key.\na: [\n", nil),
            (
                "# A key.\na:\n  # A key.\n  image:\n    # A key.\n    b: 1\n# A key.\nimage:\n  # A key.\n  c: 1\n",
                "14: the name Image is already used: add another one after the key \"image\""
            ),
            (
                "# A key.\na: 1\n---\n# A shape.\nShape: # *Other\n  # A key.\n  b: 1\n",
                "11: expected the annotation \"open\" or \"choice\", found \"*Other\""
            ),
            (
                "# A key.\na: 1\n---\n# A shape.\nshape:\n  # A key.\n  b: 1\n",
                "11: \"shape\" is not the name of a Swift type"
            ),
            (
                "# A key.\na: 1\n---\n# A shape.\nShape:\n  # A key.\n  b: 1\n",
                "13: \"b\" has a default: write it where the mapping Shape is used"
            ),
            ("# A key.\na: 1\n---\n# A choice.\nMode: # choice\n", "11: the choice Mode has no strings"),
            ("# A key.\na: 1\n---\n---\n", "1: expected 2 or 3 documents, found 4 documents"),
        ] as [(String, String?)])
    func reportsErrorsWithTheirLine(text: String, message: String?) {
        let error = #expect(throws: CatalogueError.self) { try values(text) }
        if let message { #expect(error?.description == message) }
        #expect((error?.line ?? 0) > 0)
    }

    @Test(arguments: ["version", "repository", "swiftName"])
    func rejectsAChartWithMissingKeys(key: String) {
        let head = Self.head.split(separator: "\n").filter { !$0.hasPrefix(key) }.joined(separator: "\n")
        let error = #expect(throws: CatalogueError.self) { try ChartCatalogue("\(head)\n---\n# A key.\na: 1\n") }
        #expect(error?.reason == "the key \"\(key)\" of the chart is missing")
    }
}
