import InfraModel
import InfraModelWriter
import Testing

@Suite("Generated Swift declarations")
struct ModelFilesTests {
    private func files(_ text: String) throws -> [String: String] {
        var files = ModelFiles()
        try files.add(try ChartCatalogue(text), named: "demo-1.2.3.yaml")
        files.addRegistry()
        return files.files
    }

    @Test func writesDeclarationsOfASmallCatalogue() throws {
        let files = try files(
            """
            \(CatalogueTests.head)rules:
              templates: [image.tag]
              requirements:
                - anyOf: [image, class]
                  reason: nothing works without it
            ---
            # The image. Quote its tag.
            image:
              # The tag.
              tag: "1.5"
            # The class.
            class: # String
            # The probe.
            web-probe: {path: /healthz, mode: fast} # *Probe
            ---
            # A probe.
            Probe:
              # The path.
              path: # String
              # The mode.
              mode: # Mode
            # A mode.
            Mode: # choice
              # Fast.
              fast:
              # Slow and steady.
              slow-steady:
            """)
        #expect(files.keys.sorted() == ["DemoValues+Image.swift", "DemoValues.swift", "TypedCharts+All.swift"])
        #expect(
            files["DemoValues+Image.swift"] == """
                // Generated from demo-1.2.3.yaml by "make models". Do not edit.

                extension DemoValues {
                    /// The image.
                    ///
                    /// Quote its tag.
                    ///
                    /// Chart key `image`.
                    public struct Image: ChartTable {
                        /// The tag.
                        ///
                        /// Chart key `image.tag`, default `1.5`.
                        public let tag = Field<String?>("tag", default: "1.5", "The tag.")

                        /// Creates the schema.
                        public init() {}
                    }

                    /// A probe.
                    ///
                    /// Chart key `web-probe`.
                    public struct Probe: ChartTable {
                        /// The path.
                        ///
                        /// Chart key `web-probe.path`.
                        public let path = Field<String?>("path", "The path.")
                        /// The mode.
                        ///
                        /// Chart key `web-probe.mode`.
                        public let mode = Field<Mode?>("mode", "The mode.")

                        /// Creates the schema.
                        public init() {}
                    }

                    /// A mode.
                    public enum Mode: String, Choice {
                        /// Fast.
                        case fast
                        /// Slow and steady.
                        case slowSteady = "slow-steady"
                    }
                }

                """)
        let values = try #require(files["DemoValues.swift"])
        #expect(
            values.contains(
                """
                    public let webProbe = Field<Typed<Probe>>("web-probe", default: ["path": "/healthz", "mode": "fast"], "The probe.")
                """))
        #expect(values.contains("    public let `class` = Field<String?>(\"class\", \"The class.\")\n"))
        #expect(values.contains("public static var demo: HelmChart {"))
        #expect(values.contains("extension DemoValues: ChartValues {"))
        #expect(values.contains("rules.templates = [\"image.tag\"]"))
        #expect(
            values.contains("ChartRules.Requirement(anyOf: [\"image\", \"class\"], \"nothing works without it\")"))
        #expect(files["TypedCharts+All.swift"]?.contains("        DemoValues.self,\n") == true)
    }

    @Test func escapesDefaultsAndDescriptions() throws {
        let files = try files(
            CatalogueTests.head + "---\n# Say \"no\" to C:\\.\na: \"one\\ntwo \\\"three\\\" \\\\ four \\u0007\"\n")
        let values = try #require(files["DemoValues.swift"])
        #expect(
            values.contains(
                #"Field<String?>("a", default: "one\ntwo \"three\" \\ four \u{7}", "Say \"no\" to C:\\.")"#))
    }

    @Test func aCatalogueWithoutAChartDeclaresSharedMappingsOnly() throws {
        var files = ModelFiles()
        let text = "# A note.\n\n# A probe.\nProbe: # open\n  # The path.\n  path: # String\n"
        try files.add(try ChartCatalogue(text), named: "Shapes.yaml")
        #expect(files.files.keys.sorted() == ["Shapes+Probe.swift"])
        let declarations = try #require(files.files["Shapes+Probe.swift"])
        #expect(declarations.contains("\npublic struct Probe: Schema {\n"))
        #expect(declarations.contains("    public static var isOpen: Bool { true }\n"))
    }

    @Test func groupsAdjacentDeclarationsInFiles() throws {
        let shapes = (1...60).map { number in
            "# Shape \(number).\nShape\(number):\n" + (1...10).map { "  # Key \($0).\n  key\($0): # Int\n" }.joined()
        }
        let files = try files(CatalogueTests.head + "---\n# A key.\na: {} # *Shape1\n---\n" + shapes.joined())
        let parts = files.filter { $0.key.hasPrefix("DemoValues+") }
        #expect(parts.count > 3)
        #expect(parts.values.allSatisfy { $0.split(separator: "\n", omittingEmptySubsequences: false).count <= 400 })
        #expect(parts.values.joined().components(of: "public struct ") == 60)
    }

    @Test(
        arguments: [
            ("templates: [a, b.c]", "the rules refer to b.c, which is not declared"),
            ("templates: a", "the rule \"templates\" is not a list of keys"),
            ("replacements: {b: a}", "the rules refer to b, which is not declared"),
            ("settings: []", "the rule \"settings\" is not a mapping with members"),
            ("requirements: [{anyOf: [a]}]", "a requirement has no reason"),
            ("truisms: {a: 1}", "\"truisms\" is not a rule"),
        ])
    func rejectsInvalidRules(rules: String, reason: String) {
        let error = #expect(throws: CatalogueError.self) {
            try files("\(CatalogueTests.head)rules: {\(rules)}\n---\n# A key.\na: # {}\n")
        }
        #expect(error?.reason == reason)
    }

    @Test func ignoredKeysAreNotDeclared() throws {
        let files = try files("\(CatalogueTests.head)rules: {ignoredKeys: {x.y: false}}\n---\n# A key.\na: 1\n")
        #expect(files["DemoValues.swift"]?.contains("rules.ignoredKeys = [\"x.y\": false]") == true)
    }
}

extension String {
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
