import InfraModel
import InfraRender
import InfraTestSupport
import Testing

/// Credentials are hidden in plans, which have more readers than the repository.
@Suite struct CredentialTests {
    private func fields(_ before: String, _ after: String) throws -> [String] {
        func text(_ values: String) -> [UInt8] {
            Array("{apiVersion: v1, kind: Thing, metadata: {name: x}, spec: {values: {\(values)}}}".utf8)
        }
        guard case .changed(let changes) = ResourceChange(file: "f.yaml", from: text(before), to: text(after)).kind
        else {
            return []
        }
        func shown(_ value: Value?) throws -> String { try value.map(json) ?? "nothing" }
        return try changes.map { "\($0.path): \(try shown($0.before)) -> \(try shown($0.after))" }
    }

    @Test(arguments: [
        ("adminPassword: old", "adminPassword: new"), ("db_passwd: old", "db_passwd: new"),
        ("api-key: old", "api-key: new"), ("APIKey: old", "APIKey: new"), ("clientSecret: old", "clientSecret: new"),
        ("DB_PASSWORD: old", "DB_PASSWORD: new"), ("runnerToken: old", "runnerToken: new"),
        ("tokens: [old]", "tokens: [new, newer]"), ("secretKey: old", "secretKey: new"),
        ("accessKey: old", "accessKey: {a: new}"), ("x: 1", "x: {credentials: {user: old, url: new}}"),
        ("env: [{name: DB_PASSWORD, value: old}]", "env: [{name: DB_PASSWORD, value: new}]"),
        ("env: []", "env: [{name: API_TOKEN, value: new}]"), ("password: 4711old", "password: 4712new"),
        ("pwd: old", "other: {passPhrase: new}"), ("x.token: old", "x.token: new"),
    ])
    func hidesCredentials(before: String, after: String) throws {
        let fields = try fields(before, after)
        #expect(fields.contains { $0.contains("(hidden)") }, "\(fields)")
        #expect(!fields.contains { $0.contains("old") || $0.contains("new") }, "\(fields)")
    }

    @Test(arguments: [
        ("existingSecret: a", "existingSecret: b"), ("secretName: a", "secretName: b"),
        ("secretKeyRef: {name: a}", "secretKeyRef: {name: b}"),
        ("imagePullSecrets: [{name: a}]", "imagePullSecrets: [{name: b}]"),
        ("automountServiceAccountToken: true", "automountServiceAccountToken: false"),
        ("tokenizer: a", "tokenizer: b"), ("bypass: a", "bypass: b"), ("compass: a", "compass: b"),
        ("key: a", "key: b"),
        ("volume: {secret: {secretName: a}}", "volume: {secret: {secretName: b}}"),
        ("env: [{name: PATH, value: a}]", "env: [{name: PATH, value: b}]"), ("tokenFile: a", "tokenFile: b"),
    ])
    func showsReferencesToCredentials(before: String, after: String) throws {
        let fields = try fields(before, after)
        #expect(!fields.isEmpty)
        #expect(!fields.contains { $0.contains("(hidden)") }, "\(fields)")
    }
}
