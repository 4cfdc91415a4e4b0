import InfraModel
import InfraRender
import Testing

@Suite struct ResourceChangeTests {
    private func change(_ before: String?, _ after: String?) -> ResourceChange {
        ResourceChange(file: "f.yaml", from: before.map { Array($0.utf8) }, to: after.map { Array($0.utf8) })
    }

    /// The changes of a spec, one on a line.
    private func fields(_ before: String, _ after: String, kind: String = "Thing") throws -> [String] {
        func text(_ members: String) -> String { "{apiVersion: v1, kind: \(kind), metadata: {name: x}, \(members)}" }
        guard case .changed(let changes) = change(text(before), text(after)).kind else { return ["no change"] }
        func shown(_ value: Value?) throws -> String { try value.map(json) ?? "nothing" }
        return try changes.map { "\($0.path): \(try shown($0.before)) -> \(try shown($0.after))" }
    }

    @Test func aResourceIsAddedOrRemoved() {
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

        // Items one by one when there are as many, else the sequence.
        ("spec: [1, 2, 3]", "spec: [1, 4, 3]", ["/spec/1: 2 -> 4"]),
        ("spec: [1, 2]", "spec: [1]", ["/spec: [1,2] -> [1]"]),

        // The spelling counts, the order of members does not.
        ("spec: {a: 1}", "spec: {a: '1'}", [#"/spec/a: 1 -> "1""#]), ("spec: {a: 1, b: 2}", "spec: {b: 2, a: 1}", []),
        ("spec: {a: {b: 1}}", "spec: {a: [1]}", [#"/spec/a: {"b":1} -> [1]"#]),
    ])
    func fieldsAreCompared(before: String, after: String, expected: [String]) throws {
        #expect(try fields(before, after) == expected)
    }

    @Test(arguments: [
        ("data: {a: x}", "data: {a: z}", [#"/data/a: "(hidden)" -> "(hidden)""#]),
        ("stringData: {a: x}", "stringData: {}", [#"/stringData/a: "(hidden)" -> nothing"#]),
        ("type: a", "data: {a: x}", [#"/type: "a" -> nothing"#, #"/data: nothing -> "(hidden)""#]),
        ("type: a", "type: b", [#"/type: "a" -> "b""#]),
    ])
    func theValuesOfASecretAreNotTold(before: String, after: String, expected: [String]) throws {
        #expect(try fields(before, after, kind: "Secret") == expected)
    }

    @Test func aFileWithoutAResourceHasNoIdentity() {
        #expect(change("broken: [", "text").identity == nil)
        #expect(change("broken: [", nil).kind == .removed)
    }
}
