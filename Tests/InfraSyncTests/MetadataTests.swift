import Foundation
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// The file that names the source of a folder for other tools.
@Suite struct MetadataTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let name = "hydrator.metadata"

    private func cluster(_ message: String = "Change\n") throws -> Cluster {
        let cluster = try Cluster([:])
        cluster.configuration.writesMetadata = true
        for branch in ["production", "staging"] {
            try cluster.commit(["k8s/web.yaml": Manifest.deployment("web")], to: branch, message: message)
        }
        return cluster
    }

    private func metadata(of cluster: Cluster) throws -> [String: String] {
        let text = try #require(try cluster.files(.production)[Self.name])
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String])
    }

    @Test func metadataHasTheMembersOfTheHydrator() async throws {
        let cluster = try cluster("Scale \"web\"\n\nMore of it.\n\nFixes: #1\n")
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.added == [Self.web])
        #expect(
            try cluster.files(.production)[Self.name] == """
                {
                  "repoURL": "\(cluster.remote.path)",
                  "drySha": "\(cluster.remote.id(of: "production"))",
                  "author": "A U Thor <author@example.com>",
                  "date": "\(cluster.remote.git("log", "-1", "--format=%aI", "production").text)",
                  "subject": "Scale \\"web\\"",
                  "body": "More of it.\\n\\nFixes: #1"
                }

                """)
        // An environment without files has no metadata.
        #expect(try cluster.folder(.staging).isEmpty)
        try cluster.remote.verify()
    }

    @Test func metadataNeverCausesACommit() async throws {
        let cluster = try cluster()
        cluster.configuration.writesMetadata = false
        try await cluster.pass()
        cluster.configuration.writesMetadata = true
        let tip = try cluster.remote.id(of: "flux")
        try cluster.commit(["README.md": "New.\n"])
        #expect(try await cluster.pass()[.production].isUnchanged)
        #expect(try await cluster.pass()[.production].isUnchanged)
        #expect(try cluster.remote.id(of: "flux") == tip)
    }

    /// For one instance that renders incrementally, and others that render everything.
    @Test(arguments: [true, false])
    func metadataFollowsTheSource(isIncremental: Bool) async throws {
        let cluster = try cluster()
        let instance = try cluster.synchronizer()
        _ = try await instance.pass()
        for replicas in 2...4 {
            let source = try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: replicas)])
            let synchronizer: Synchronizer
            if isIncremental {
                synchronizer = instance
            } else {
                cluster.configuration.storageDirectory = cluster.directory.path("storage\(replicas)")
                synchronizer = try cluster.synchronizer()
            }
            let plan = try await synchronizer.plan()
            #expect(plan.environments[0].changes.map(\.file) == [Self.web])
            let changes = try #require(try await synchronizer.pass()[.production].changes)
            #expect(changes.changed == [Self.web] && changes.added == [] && changes.removed == [])
            #expect(try metadata(of: cluster)["drySha"] == source)
            #expect(try await synchronizer.pass()[.production].isUnchanged)
        }
        // Without the option it is removed with the next change.
        cluster.configuration.writesMetadata = false
        #expect(try await cluster.pass()[.production].isUnchanged)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 9)])
        #expect(try await cluster.pass()[.production].changes?.removed == [])
        #expect(try cluster.files(.production).keys.sorted() == [Self.web])
        try cluster.remote.verify()
    }

    /// A directory of that name would hide manifests: Flux applies what is in it.
    @Test func aDirectoryWithTheNameOfTheMetadataIsForeign() async throws {
        let cluster = try cluster()
        try await cluster.pass()
        try cluster.commit(
            ["flux/production/\(Self.name)": nil, "flux/production/\(Self.name)/evil.yaml": "x: 1\n"], to: "flux")
        let first = try await cluster.pass()
        #expect(try first[.production].isUnchanged)
        #expect(
            try first[.production].diagnostics.map(\.short) == ["flux/production/\(Self.name):: target/foreign-file"])
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].changes?.lists == [[], [Self.web], [Self.name]])
        #expect(try metadata(of: cluster)["subject"] == "Change")
    }

    /// Each commit of infra-sync would repeat a message of megabytes.
    @Test func aLongMessageIsTruncated() async throws {
        let cluster = try cluster()
        let (subject, body) = (String(repeating: "s", count: 100_000), String(repeating: "ä€", count: 200_000))
        try cluster.commit(
            ["k8s/web.yaml": Manifest.deployment("web", replicas: 2)], message: "\(subject)\n\n\(body)\n")
        #expect(try await cluster.pass()[.production].commit != nil)
        let metadata = try metadata(of: cluster)
        #expect(metadata["subject"] == String(subject.prefix(65_536)))
        #expect(metadata["body"] == String(body.prefix(26_214)))
        #expect(try await !cluster.synchronizer().verification(of: .commit("HEAD")).hasProblems)
    }

    /// Replaces the last commit of production by one whose message has an encoding.
    private func amend(_ cluster: Cluster, message: [UInt8], encoding: String) throws {
        let content = String(decoding: try cluster.remote.git("cat-file", "commit", "production").output, as: UTF8.self)
        let lines = content.split(separator: "\n").prefix { $0 != "Change" }
        let bytes = Array((lines.joined(separator: "\n") + "\nencoding \(encoding)\n\n").utf8) + message
        try cluster.remote.forceBranch("production", to: cluster.remote.rawObject("commit", bytes))
    }

    /// Latin-2, and an encoding of which infra-sync has no table.
    @Test(
        arguments: [
            ("ISO-8859-2", [0xB3, 0xF3, 0x64, 0xBC], "łódź", false),
            ("Shift_JIS", [0x93, 0xFA], "\u{93}\u{FA}", true), ("ISO-2022-KR", [0xC3, 0xA4], "ä", true),
        ] as [(String, [UInt8], String, Bool)])
    func metadataHasTheDecodedMessage(encoding: String, bytes: [UInt8], text: String, isReported: Bool) async throws {
        let cluster = try cluster()
        let end = Array("\n\nAllow-Deletions: true\n".utf8)
        try amend(cluster, message: bytes + Array("\n\n".utf8) + bytes + end, encoding: encoding)
        let instance = try cluster.synchronizer()
        let production = try await instance.pass()[.production]
        #expect(try metadata(of: cluster)["subject"] == text)
        #expect(try metadata(of: cluster)["body"] == "\(text)\n\nAllow-Deletions: true")
        let id = try cluster.remote.id(of: "production").prefix(12)
        let warning = """
            k8s: warning: the message of commit \(id) has the encoding "\(encoding)", which infra-sync does not decode: its \
            trailers are not read, and hydrator.metadata has it as UTF-8 or Latin-1; write messages in UTF-8 (git config \
            i18n.commitEncoding) [source/commit-encoding]
            """
        #expect(production.diagnostics.map(\.description) == (isReported ? [warning] : []))
        #expect(try await instance.pass()[.production].diagnostics == [])
        #expect(try await !instance.verification(of: .commit("HEAD")).hasProblems)
    }

    @Test func metadataDoesNotCountForTheDeletionLimit() async throws {
        let cluster = try cluster()
        cluster.configuration.deletionLimit = .count(0)
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        cluster.configuration.writesMetadata = false
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
    }
}
