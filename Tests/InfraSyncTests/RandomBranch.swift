import InfraTestSupport

/// The files of a source branch, changed at random in the ways that people change them.
struct RandomBranch {
    private(set) var files: [String: String] = [:]

    // Few names, so that resources meet: "a" with "b-c" and "a-b" with "c" want the same file name, and "b-c.d" and
    // "b-cd" stand between the names that these two then get.
    private static let namespaces: [String?] = [nil, "a", "a-b"]
    private static let names = ["b-c", "c", "b-c.d", "b-cd", "web", "web-staging"]
    private static let paths = [
        "k8s/one.yaml", "k8s/two.yml", "k8s/three.yaml", "k8s/sub/four.yaml", "k8s/sub/five.yaml", "k8s/list.json",
        "k8s/sub.d/six.yaml", "k8s/sub-d/seven.yaml", "k8s/README.md", "other/eight.yaml",
    ]

    /// Changes the branch once and tells the change, contents by path.
    mutating func change(_ numbers: inout SeededGenerator) -> [String: String?] {
        var changes: [String: String?] = [:]
        switch Int.random(in: 0..<20, using: &numbers) {
        case 0..<9:
            let path = Self.any(Self.paths, &numbers)
            changes[path] = Self.text(&numbers, isJSON: path.hasSuffix(".json"))
        case 9..<12:
            // A file that is there gets another text.
            guard let path = anyPath(&numbers) else { return [:] }
            changes[path] = Self.text(&numbers, isJSON: path.hasSuffix(".json"))
        case 12..<14:
            guard let path = anyPath(&numbers) else { return [:] }
            changes.updateValue(nil, forKey: path)
        case 14:
            // Renamed.
            guard let path = anyPath(&numbers) else { return [:] }
            changes[Self.any(Self.paths, &numbers)] = files[path]
            changes.updateValue(nil, forKey: path)
        case 15:
            // Copied: equal resources at two places.
            guard let path = anyPath(&numbers) else { return [:] }
            changes[Self.any(Self.paths, &numbers)] = files[path]
        case 16:
            let path = Self.any([".sourceignore", "k8s/.sourceignore", "k8s/sub/.sourceignore"], &numbers)
            let rules = ["sub/", "*.json", "/five.yaml", "two.*\n!two.yml", "k8s/one.yaml"]
            changes[path] = Bool.random(using: &numbers) ? .some(nil) : Self.any(rules, &numbers)
        case 17 where Self.happens(one: 3, &numbers):
            changes[Self.any(Self.paths, &numbers)] = Self.any(Self.broken, &numbers)
        default:
            // Mended: whatever is broken goes.
            for (path, text) in files where Self.broken.contains(text) { changes.updateValue(nil, forKey: path) }
        }
        apply(changes)
        return changes
    }

    /// Takes over the files of another branch.
    mutating func become(_ other: RandomBranch) -> [String: String?] {
        var changes: [String: String?] = other.files
        for path in files.keys where other.files[path] == nil { changes.updateValue(nil, forKey: path) }
        files = other.files
        return changes
    }

    private mutating func apply(_ changes: [String: String?]) {
        for (path, text) in changes { files[path] = text }
    }

    private func anyPath(_ numbers: inout SeededGenerator) -> String? {
        files.keys.sorted().randomElement(using: &numbers)
    }

    private static func any<Element>(_ choices: [Element], _ numbers: inout SeededGenerator) -> Element {
        choices[Int.random(in: choices.indices, using: &numbers)]
    }

    private static let broken = [
        "a: [", "a: 1\na: 2\n", "kind: ConfigMap\n", "- one\n", "\u{FEFF}{",
        Manifest.staged("broken", for: "web", ["- op: replace", "  path: /spec/nothing/there", "  value: 1"]),
        Manifest.staged("broken", for: "nobody", ["spec: {}"]),
        Manifest.configMap("a/b"),
    ]

    private static func text(_ numbers: inout SeededGenerator, isJSON: Bool) -> String {
        let count = Int.random(in: 1...4, using: &numbers)
        if isJSON {
            let items = (0..<count).map { _ in
                """
                {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "\(any(names, &numbers))"}, \
                "data": {"key": "json"}}
                """
            }
            return #"{"apiVersion": "v1", "kind": "List", "items": [\#(items.joined(separator: ", "))]}"#
        }
        return (0..<count).map { _ in resource(&numbers) }.joined(separator: "---\n")
    }

    /// Mostly the same text for the same identity, as two different ones are an error.
    private static func resource(_ numbers: inout SeededGenerator) -> String {
        let name = any(names, &numbers)
        let namespace = any(namespaces, &numbers)
        let number = happens(one: 15, &numbers) ? 2 : 1
        let annotations = happens(one: 20, &numbers) ? ["cd.spack.io/ignore": "true"] : [:]
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<3:
            return Manifest.configMap(name, in: namespace, "v\(number)", annotations: annotations)
        case 3..<6:
            return Manifest.deployment(name, in: namespace, replicas: number, annotations: annotations)
        case 6 where happens(one: 2, &numbers):
            let values = [["concurrent: \(number)"], ["concurent: \(number)"]]
            return Manifest.release(name, in: namespace, any(values, &numbers), annotations: annotations)
        case 6:
            return "# nothing but a comment\n"
        default:
            return Manifest.deployment(name, in: namespace) + "---\n"
                + Manifest.staged("staged-\(name)", for: name, in: namespace, any(patches, &numbers))
        }
    }

    private static func happens(one of: Int, _ numbers: inout SeededGenerator) -> Bool {
        Int.random(in: 0..<of, using: &numbers) == 0
    }

    private static let patches = [
        ["- {op: replace, path: /metadata/name, value: 'web-{ENV}'}"],
        ["- {op: replace, path: /spec/replicas, value: 3}"],
        ["- op: add", "  path: /metadata/labels", "  value: {environment: '{ENV}'}"],
        ["spec:", "  paused: true"],
    ]
}
