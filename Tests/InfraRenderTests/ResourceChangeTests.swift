import InfraModel
import InfraRender
import InfraTestSupport
import Testing

@Suite struct ResourceChangeTests {
    private func change(_ before: String?, _ after: String?) -> ResourceChange {
        ResourceChange(file: "f.yaml", from: before.map { Array($0.utf8) }, to: after.map { Array($0.utf8) })
    }

    /// Compares two specifications, and returns one line per change.
    private func fields(_ before: String, _ after: String, kind: String = "Thing") throws -> [String] {
        func text(_ members: String) -> String { "{apiVersion: v1, kind: \(kind), metadata: {name: x}, \(members)}" }
        guard case .changed(let changes) = change(text(before), text(after)).kind else { return ["no change"] }
        func shown(_ value: Value?) throws -> String { try value.map(json) ?? "nothing" }
        return try changes.map { "\($0.path): \(try shown($0.before)) -> \(try shown($0.after))" }
    }

    @Test func reportsAddedAndRemovedResources() {
        let text = "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}"
        let added = change(nil, text)
        #expect(added.kind == .added)
        #expect(added.identity?.description == "apps/v1 Deployment default/web")
        #expect(added.file == "f.yaml")
        let removed = change(text, nil)
        #expect(removed.kind == .removed)
        #expect(removed.identity?.description == "apps/v1 Deployment default/web")
    }

    @Test(arguments: [
        ("spec: {a: 1}", "spec: {a: 2}", ["/spec/a: 1 -> 2"]),
        ("spec: {a: 1}", "spec: {a: 1, b: [x]}", [#"/spec/b: nothing -> ["x"]"#]),
        ("spec: {a: 1, b: 2}", "spec: {b: 2}", ["/spec/a: 1 -> nothing"]),
        ("spec: {a/b: {c: 1}}", "spec: {a/b: {c: z}}", [#"/spec/a~1b/c: 1 -> "z""#]),

        // Items are compared one by one if their number is the same, else the sequence is.
        ("spec: [1, 2, 3]", "spec: [1, 4, 3]", ["/spec/1: 2 -> 4"]),
        ("spec: [1, 2]", "spec: [1]", ["/spec: [1,2] -> [1]"]),

        // The spelling matters, the order of members does not.
        ("spec: {a: 1}", "spec: {a: '1'}", [#"/spec/a: 1 -> "1""#]),
        ("spec: {a: 1, b: 2}", "spec: {b: 2, a: 1}", ["no change"]),
        ("spec: {a: {b: 1}}", "spec: {a: [1]}", [#"/spec/a: {"b":1} -> [1]"#]),
    ])
    func reportsChangedFields(before: String, after: String, expected: [String]) throws {
        #expect(try fields(before, after) == expected)
    }

    @Test(arguments: [
        ("data: {a: x}", "data: {a: z}", [#"/data/a: "(hidden)" -> "(hidden)""#]),
        ("stringData: {a: x}", "stringData: {}", [#"/stringData/a: "(hidden)" -> nothing"#]),
        ("type: a", "data: {a: x}", [#"/type: "a" -> nothing"#, #"/data: nothing -> "(hidden)""#]),
        ("type: a", "type: b", [#"/type: "a" -> "b""#]),
    ])
    func hidesTheValuesOfASecret(before: String, after: String, expected: [String]) throws {
        #expect(try fields(before, after, kind: "Secret") == expected)
    }

    @Test func reportsEachResourceOfAFile() {
        let list =
            "kind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n"
            + "- {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: evil}}\n"
        let single = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: z}}"
        func summary(_ before: String?, _ after: String?) -> [String] {
            ResourceChange.changes(of: "f.yaml", from: before.map { Array($0.utf8) }, to: after.map { Array($0.utf8) })
                .map {
                    let kind =
                        switch $0.kind {
                        case .added: "+"
                        case .removed: "-"
                        case .rewritten: "="
                        case .changed(let fields): "~\(fields.count)"
                        }
                    return "\(kind) \($0.identity?.kind ?? "none")"
                }
        }
        #expect(summary(nil, list) == ["+ ConfigMap", "+ ClusterRoleBinding"])
        #expect(summary(list, nil) == ["- ConfigMap", "- ClusterRoleBinding"])
        #expect(summary(list, single) == ["~1 ConfigMap", "- ClusterRoleBinding"])
        #expect(summary(single, list) == ["~1 ConfigMap", "+ ClusterRoleBinding"])
        #expect(summary(list, list + "# the same\n") == ["~0 ConfigMap"])
        #expect(summary(single, nil) == ["- ConfigMap"])
        #expect(summary("broken: [", nil) == ["- none"])
    }

    /// Large mappings are compared with an index instead of a linear search.
    @Test(arguments: [3, 40, 15_000])
    func comparesLargeMappingsLikeSmallOnes(count: Int) throws {
        func text(_ range: Range<Int>) -> String {
            "spec: {" + range.map { "k\($0): \($0)" }.joined(separator: ", ") + "}"
        }
        let changes = try fields(text(0..<count), text(1..<(count + 1)))
        #expect(changes == ["/spec/k0: 0 -> nothing", "/spec/k\(count): nothing -> \(count)"])
    }

    @Test func aFileWithoutAResourceHasNoIdentity() {
        #expect(change("broken: [", "text").identity == nil)
        #expect(change("broken: [", nil).kind == .removed)
    }
}
