import InfraCheck
import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

/// A renderer with a cache renders a tree like a new renderer.
@Suite struct IncrementalRenderingTests {
    private struct Tree {
        var random: SeededGenerator
        var files: [String: String] = [:]

        private static let names = ["a", "b", "c", "a-b", "b-c", "c-d"]
        private static let paths = [
            "a.yaml", "b.yml", "c.json", "d/a.yaml", "d/b.yaml", "d/e/c.yaml", ".a/x.yaml", "README.md", "d.yaml",
        ]

        private mutating func metadata() -> String {
            var parts = ["name: \(random.one(of: Self.names))"]
            if random.isOnce(in: 2) { parts.append("namespace: \(random.one(of: Self.names))") }
            if random.isOnce(in: 6) { parts.append("annotations: {cd.spack.io/ignore: 'true'}") }
            return "{\(parts.joined(separator: ", "))}"
        }

        private mutating func resource() -> String {
            switch random.number(below: 18) {
            case 0: return "text\n"
            case 1: return "a: [\n"
            case 2: return "apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n"
            case 3:
                return
                    "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: \(metadata())}\n- {apiVersion: v1, kind: ConfigMap, metadata: \(metadata())}\n"
            case 4, 5, 6:
                let patch = random.one(of: [
                    "{data: {x: '{ENV}'}}", "[{op: remove, path: /data/x}]", "[{op: replace, path: /data/z, value: q}]",
                    "[{op: spam}]", "{metadata: {name: patched}}", "'", "{x: '{'}",
                    "{metadata: null}", "[]",
                ])
                let namespace = random.isOnce(in: 2) ? ", namespace: \(random.one(of: Self.names))" : ""
                return
                    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: staged-\(random.one(of: Self.names))\(namespace), annotations: {cd.spack.io/staged-resource: 'true'}}\n"
                    + "data:\n  apiVersion: v1\n  kind: ConfigMap\n  name: \(random.one(of: Self.names))\n  patch: |\n    \(patch)\n"
            case 7, 8:
                let value = random.one(of: ["10", "'10'", "~"])
                let key = random.one(of: ["concurrent", "concurent"])
                return
                    "apiVersion: helm.fluxcd.io/v1\nkind: HelmRelease\nmetadata: \(metadata())\nspec:\n  chart: {repository: r, name: gitlab-runner, version: 0.37.2}\n  values: {\(key): \(value)}\n"
            case 9:
                let patch = random.one(of: [
                    "{spec: {values: {concurrent: 1}}}", "{spec: {values: {concurent: 1}}}",
                    "[{op: add, path: /spec/values/x, value: y}]", "[{op: remove, path: /spec/values/concurent}]",
                ])
                return
                    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: staged-\(random.one(of: Self.names)), annotations: {cd.spack.io/staged-resource: 'true'}}\n"
                    + "data:\n  apiVersion: helm.fluxcd.io/v1\n  kind: HelmRelease\n  name: \(random.one(of: Self.names))\n  patch: |\n    \(patch)\n"
            case 10:
                let (version, kind) = random.one(of: [
                    ("batch/v1", "CronJob"), ("batch/v1beta1", "CronJob"),
                    ("rbac.authorization.k8s.io/v1", "ClusterRole"),
                ])
                return
                    "apiVersion: \(version)\nkind: \(kind)\nmetadata: \(metadata())\nspec: \(random.number(below: 2))\n"
            case 11:
                return
                    "apiVersion: v1\nkind: ConfigMap\nmetadata: \(metadata())\ndata: {x: &x \(String(repeating: "x", count: 200)), y: [\(Array(repeating: "*x", count: 40).joined(separator: ","))]}\n"
            case 12:
                let members = random.one(of: ["items: []", "spec: 1"])
                return "apiVersion: example.com/v1\nkind: ThingList\nmetadata: \(metadata())\n\(members)\n"
            default:
                return
                    "apiVersion: v1\nkind: ConfigMap\nmetadata: \(metadata())\ndata: {x: \(random.one(of: ["one", "two"]))}\n"
            }
        }

        private mutating func text(_ path: String) -> String {
            if path.hasSuffix(".json") {
                return random.one(of: [
                    #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{"x":"one"}}"#,
                    #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a-b","namespace":"c"}}"#, "{", "1",
                ])
            }
            return (0..<random.number(below: 4)).map { _ in resource() }.joined(separator: "---\n")
        }

        /// Adds, changes, moves or removes a file.
        mutating func edit() {
            let path = random.one(of: Self.paths)
            switch random.number(below: 8) {
            case 0: files[path] = nil
            case 1: files[random.one(of: Self.paths)] = files.removeValue(forKey: path)
            case 2: files[".sourceignore"] = random.one(of: ["", "d/\n", "*.yml\n!d/\n", "a.yaml\n"])
            case 3: files["d/.sourceignore"] = random.one(of: ["", "!*\n", "/a.yaml\n"])
            default: files[path] = text(path)
            }
        }
    }

    private func expectSame(_ left: Rendering, _ right: Rendering) {
        #expect(left.files == right.files)
        #expect(left.diagnostics == right.diagnostics)
    }

    @Test(arguments: 0..<25 as Range<UInt64>)
    func renderersWithAndWithoutCacheHaveTheSameResult(seed: UInt64) throws {
        let store = MemoryStore()
        let isStrict = seed % 2 == 0
        var limits = YAML.Limits()
        if seed % 3 == 0 { limits.expandedSize = 10_000 }
        var tree = Tree(random: SeededGenerator(seed: seed))
        var warm = Renderer(limits: limits, rules: FluxRules(), strictValues: isStrict)
        var rendered = 0
        for step in 0..<40 {
            for _ in 0..<(step == 0 ? 8 : 1 + tree.random.number(below: 3)) { tree.edit() }
            let source = SourceTree(tree.files, in: store)
            // A pass may skip one of the environments, and the order varies.
            for environment in [tree.random.one(of: Environment.standard), tree.random.one(of: Environment.standard)] {
                let rendering = try warm.rendering(of: source, as: environment, store: store)
                let cold = Renderer(limits: limits, rules: FluxRules(), strictValues: isStrict)
                expectSame(rendering, try cold.rendering(of: source, as: environment, store: store))
                rendered += rendering.files.count
            }
            // From time to time, a new process continues with the serialized cache.
            if tree.random.isOnce(in: 5), let changed = warm.unsavedCache {
                let cache = try #require(RenderCache(serialized: changed.serialized))
                warm = Renderer(limits: limits, rules: FluxRules(), strictValues: isStrict, cache: cache)
            }
        }
        #expect(rendered > 0)
    }

    @Test(arguments: 0..<5 as Range<UInt64>)
    func theOrderOfPassesDoesNotMatter(seed: UInt64) throws {
        let store = MemoryStore()
        var tree = Tree(random: SeededGenerator(seed: seed))
        let states = (0..<10).map { _ in
            for _ in 0..<5 { tree.edit() }
            return tree.files
        }
        let (forwards, backwards) = (Renderer(rules: FluxRules()), Renderer(rules: FluxRules()))
        func renderings(_ renderer: Renderer, _ states: [[String: String]]) throws -> [Rendering] {
            try states.map { try renderer.rendering(of: SourceTree($0, in: store), as: .staging, store: store) }
        }
        for (left, right) in zip(
            try renderings(forwards, states), try renderings(backwards, states.reversed()).reversed())
        {
            expectSame(left, right)
        }
    }
}
