import Foundation
import InfraTestSupport
import Testing

/// Hostile files: each is handled within bounds and does not affect the other environment.
@Suite struct HostileTextTests {
    private static let aliases = (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    private static let nested = String(repeating: "[", count: 100_000)
    private static let deepAliases = (1..<40).map { level in
        "a\(level): &a\(level) \(String(repeating: "[", count: 50))*a\(level - 1)\(String(repeating: "]", count: 50))\n"
    }.joined()

    /// The name of the file, its content, and the end of one of its diagnostics.
    static let files: [(String, [UInt8], String)] = [
        // Aliases that expand exponentially: in one value, through merge keys, and in each of many documents.
        ("aliases.yaml", Array("a0: &a0 x\n\(aliases)".utf8), "write it without them [yaml/limit]"),
        (
            "merges.yaml",
            Array(
                ("a0: &a0 {k0: 1}\n"
                    + (1..<40).map { "a\($0): &a\($0) {<<: *a\($0 - 1), x: *a\($0 - 1), y: *a\($0 - 1)}\n" }.joined())
                    .utf8),
            "write it without them [yaml/limit]"
        ),
        (
            "documents.yaml",
            Array(
                String(
                    repeating:
                        "a: &a \(String(repeating: "x", count: 100_000))\nb: [*a, *a, *a, *a, *a, *a, *a, *a]\n---\n",
                    count: 100
                ).utf8), "write it without them [yaml/limit]"
        ),
        ("deep-aliases.yaml", Array("a0: &a0 x\n\(deepAliases)".utf8), "nested more than 200 deep [yaml/limit]"),
        // Nesting.
        ("nested.yaml", Array(nested.utf8), "nested more than 200 deep [yaml/limit]"),
        ("nested.json", Array(nested.utf8), "nested more than 200 deep [yaml/limit]"),
        // Many documents that are not resources, and lists of them, on many lines and on one.
        ("tiny.yaml", Array(String(repeating: "--- a\n", count: 100_000).utf8), "found a string [resource/type]"),
        (
            "list.yaml", Array("kind: List\nitems:\n\(String(repeating: "- a\n", count: 100_000))".utf8),
            "found a string [resource/type]"
        ),
        (
            "list.json",
            Array(
                ("{\"kind\": \"List\", \"items\": [1" + String(repeating: ",1", count: 100_000) + "]}").utf8),
            "found an integer [resource/type]"
        ),
        // Many keys with one duplicate.
        (
            "keys.yaml", Array(((0..<100_000).map { "k\($0): 1\n" }.joined() + "k7: 1\n").utf8),
            #"the key "k7" is duplicated [yaml/duplicate-key]"#
        ),
        // A long line, key and number.
        (
            "line.yaml", Array("\(String(repeating: "k", count: 2_000_000)): 1\n".utf8),
            #"correct the indentation, or quote a value with ": ") [yaml/syntax]"#
        ),
        (
            "number.json", Array(String(repeating: "9", count: 2_000_000).utf8),
            "exceeds the range of a double [yaml/number]"
        ),
        // Bytes that are not text.
        ("latin1.yaml", [0x61, 0x3A, 0x20, 0xE9, 0x0A], "incomplete UTF-8 octet sequence [yaml/encoding]"),
        ("utf16.yaml", [0x00, 0x61, 0x00, 0x3A], "the text is UTF-16: save it as UTF-8 [yaml/encoding]"),
        ("nul.yaml", Array("a: \0\n".utf8), #"or write \u0000 in double quotes [yaml/encoding]"#),
        ("escape.yaml", Array("\u{1B}[31m: 1\n".utf8), #"or write \u001B in double quotes [yaml/encoding]"#),
        // Documents, values and whole files that a review does not show.
        (
            "return.yaml", Array("# a\r---\rkind: Secret\n\(Manifest.configMap("a"))".utf8),
            #"or write \r in double quotes [yaml/line-break]"#
        ),
        (
            "nel.yaml", Array("\(Manifest.configMap("a"))# a\u{85}---\u{85}kind: Secret\n".utf8),
            #"or write \u0085 in double quotes [yaml/line-break]"#
        ),
        (
            "separator.json", Array("{\"a\": \"\u{2028}\"}".utf8),
            #"or write \u2028 in double quotes [yaml/line-break]"#
        ),
        (
            "mark.yaml", [0xFE, 0xFF] + Manifest.configMap("a").utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            "the text is UTF-16: save it as UTF-8 [yaml/encoding]"
        ),
        (
            "tag.yaml", Array(Manifest.configMap("a", "!!timestamp '{privileged: true}'").utf8),
            "found something else: write the value without the tag [yaml/tag]"
        ),
        (
            "key.yaml", Array("\"\\e[31m\": 1\n\"\\e[31m\": 2\n".utf8),
            #"the key "\u{1B}[31m" is duplicated [yaml/duplicate-key]"#
        ),
    ]

    /// The arguments are names, since the report of a failure would print contents.
    @Test(arguments: files.map(\.0))
    func aHostileFileHoldsOnlyItsEnvironment(name: String) throws {
        let (_, content, ending) = try #require(Self.files.first { $0.0 == name })
        let cluster = try Cluster()
        let blob = try cluster.remote.git("hash-object", "-w", "--stdin", input: content).text
        let directory = try cluster.remote.tree([GitRepository.RawEntry("100644", name, blob)])
        try cluster.remote.point("production", at: try cluster.remote.tree([.init("40000", "k8s", directory)]))
        let result = try cluster.boundedSync(megabytes: 400)
        #expect(result.status == 65)
        #expect(
            result.messages.allSatisfy {
                $0.hasPrefix("k8s/\(name):") || $0 == "infra-sync: warning: 1 more diagnostics are not shown"
            })
        #expect(result.messages.contains { $0.hasSuffix(ending) }, "\(name): \(result.errors.prefix(500))")
        #expect(result.messages.count <= 101)
        #expect(result.messages.allSatisfy { $0.utf8.count < 1000 })
        #expect(result.isPrintable)
        #expect(result.text.contains("staging: committed "))
    }

    @Test(arguments: [
        // The operations on the Deployment, and the message.
        (
            Array(repeating: "- {op: copy, from: '', path: /metadata/a}", count: 300),
            "operation 100, copy \"\" to \"/metadata/a\": collections would be nested more than 200 deep [patch/limit]"
        ),
        (
            ["- {op: add, path: /b, value: {x: y}}"]
                + (0..<40).map { "- {op: copy, from: /b, path: /b/a\($0)}" },
            "the operations insert more than 67108864 bytes [patch/limit]"
        ),
    ])
    func aPatchThatExpandsTooMuchHoldsStaging(patch: [String], ending: String) throws {
        let cluster = try Cluster()
        try cluster.remote.commit(["k8s/staged.yaml": Manifest.staged("staged", for: "web", patch)], to: "staging")
        let result = try cluster.boundedSync(megabytes: 200)
        #expect(result.status == 65)
        #expect(result.errors.contains(ending), "\(result.errors)")
        #expect(result.text.contains("production: committed "))
    }

    @Test func backtrackingIgnorePatternsDoNotHangAPass() throws {
        let cluster = try Cluster()
        let rule = String(repeating: "**/a/", count: 40) + "*a*a*a*a*a*a*a*b"
        let path = "k8s/" + String(repeating: "a/", count: 60) + String(repeating: "a", count: 60) + ".yaml"
        try cluster.remote.commit(
            ["k8s/.sourceignore": "\(rule)\n", path: Manifest.configMap("deep")], to: "production")
        let result = try cluster.boundedSync()
        #expect(result.status == 0)
        #expect(try cluster.remote.entries(of: "flux:flux/production").count == 3)
    }

    @Test func aLargeIgnoreFileHoldsItsEnvironment() throws {
        let cluster = try Cluster()
        try cluster.remote.commit(["k8s/.sourceignore": String(repeating: "a*b\n", count: 50_000)], to: "production")
        let result = try cluster.boundedSync()
        #expect(result.status == 65)
        #expect(
            result.errors
                == "k8s/.sourceignore: error: the file has 200000 bytes, the limit of a .sourceignore is 65536 [source/limit]\n"
        )
    }

    @Test func invisibleCharactersAreNamedInWarnings() throws {
        let cluster = try Cluster()
        let text = Manifest.configMap("a", "'x \u{202E}y\u{2066}'") + "# \u{200B}\n"
        try cluster.remote.commit(["k8s/a\u{AD}.yaml": text], to: "production")
        let result = try cluster.run("sync")
        #expect(result.status == 0)
        let path = #"k8s/a\u{00AD}.yaml"#
        #expect(
            result.messages == [
                """
                \(path): warning: the path contains U+00AD (SOFT HYPHEN), which is invisible or misleading: rename the file or its \
                directory [source/invisible-character]
                """,
                """
                \(path):6:11: warning: the bidirectional control U+202E (RIGHT-TO-LEFT OVERRIDE) changes the order in which text \
                is shown (remove it, or write \\u202E in double quotes) [yaml/invisible-character]
                """,
                """
                \(path):6:13: warning: the bidirectional control U+2066 (LEFT-TO-RIGHT ISOLATE) changes the order in which text \
                is shown (remove it, or write \\u2066 in double quotes) [yaml/invisible-character]
                """,
                """
                \(path):7:3: warning: the character U+200B (ZERO WIDTH SPACE) is invisible (remove it, or write \\u200B in \
                double quotes) [yaml/invisible-character]
                """,
            ])
        #expect(result.isPrintable)
    }

    @Test func invalidResourceNamesAreRejected() throws {
        let cluster = try Cluster()
        let names = [
            "..", "../../x", "a/b", "%2e%2e", "a\\0b", "a\\e[31m", "A", "-a", "a..b", "a\\u202eb", "\\u0130",
            String(repeating: "a", count: 254), "",
        ]
        let text = names.map { "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \"\($0)\"}\n" }
        try cluster.remote.commit(["k8s/names.yaml": text.joined(separator: "---\n")], to: "production")
        let result = try cluster.run("sync")
        #expect(result.status == 65)
        #expect(result.messages.count == names.count)
        #expect(
            result.messages.allSatisfy {
                $0.contains(": error: metadata.name: expected ") && $0.hasSuffix("[resource/invalid]")
            })
        #expect(result.isPrintable)
        #expect(try cluster.remote.entries(of: "flux").keys.allSatisfy { $0.hasPrefix("flux/staging/") })
    }

    @Test func aNameEqualToASuffixedFileNameIsRejected() throws {
        let cluster = try Cluster()
        let role = "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n"
        let rivals = "\(role)metadata: {name: b-c, namespace: a}\n---\n\(role)metadata: {name: c, namespace: a-b}\n"
        try cluster.remote.commit(
            ["k8s/web.yaml": nil, "k8s/staged.yaml": nil, "k8s/rivals.yaml": rivals], to: "production")
        #expect(try cluster.run("sync", "--max-deletions", "100%").status == 0)
        let name = try #require(
            try cluster.remote.entries(of: "flux:flux/production").keys.sorted().first { $0.contains("~") })
        let suffix = name.dropFirst("rbac.authorization.k8s.io-v1-Role-a-b-".count).dropLast(".yaml".count)
        try cluster.remote.commit(
            ["k8s/twin.yaml": "\(role)metadata: {name: \"b-\(suffix)\", namespace: a}\n"], to: "production")
        let result = try cluster.run("sync")
        #expect(result.status == 65)
        #expect(result.errors.contains("both need the file name \(name): rename one of them [resource/file-name]"))
    }

    @Test func namedPipesInADirectoryAreNotRead() throws {
        let directory = try TemporaryDirectory()
        let pipe = try Fifo(directory.path("pipe.yaml"))
        try directory.write("a.yaml", Manifest.configMap("a"))
        let result = try Program.run(["render", directory.path], megabytes: 300)
        #expect(result.status == 0)
        #expect(result.text == "---\n" + Manifest.configMap("a").dropLast())
        withExtendedLifetime(pipe) {}
    }

    @Test func contentsInOutputArePrintable() throws {
        let escape = #"\e[2J\u202e\x9b31m\n"#
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let release = """
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata: {name: a, annotations: {"\(escape)": "\(escape)"}}
            spec:
              interval: 5m
              chart: {spec: {chart: "\(escape)", version: "\(escape)", sourceRef: {kind: HelmRepository, name: "\(escape)"}}}
              values: {"\(escape)": "\(escape)"}

            """
        let web = Manifest.deployment("web") + "\"\(escape)\": {\"\(escape)\": \"\(escape)\"}\n"
        try cluster.remote.commit(["k8s/a.yaml": release, "k8s/web.yaml": web], to: "production")
        let plan = try cluster.run("plan")
        #expect(plan.status == 0)
        #expect(plan.text.contains(#"+ /\u{1B}[2J\u{202E}\u{009B}31m\n: "#), "\(plan.text)")
        let directory = try TemporaryDirectory()
        try directory.write("a.yaml", release)
        let results =
            [plan]
            + (try ["check", "releases", "check --output github", "releases --output markdown"].map {
                try Program.run($0.split(separator: " ").map(String.init) + [directory.path])
            })
        for result in results {
            #expect(result.isPrintable)
            #expect(!result.text.isEmpty)
        }
    }
}
