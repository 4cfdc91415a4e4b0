import Foundation
import InfraModel
import InfraRender
import InfraTestSupport
import Testing

@Suite("Releases that were in use", .enabled(if: !ReleaseFiles.all.isEmpty))
struct ReleaseFilesTests {
    /// Calls a closure for each release of a file, typed by its chart.
    private func withReleases(of name: String, _ body: (any ResourceModel, Value) throws -> Void) throws {
        for document in try ReleaseFiles.documents(of: name) {
            switch document["kind"]?.string {
            case "HelmRelease": try body(try Self.release(document), document)
            case "HelmRepository": try body(try HelmRepository(document), document)
            default: Issue.record("\(name): an unexpected kind")
            }
        }
    }

    private static func release(_ document: Value) throws(ModelError) -> any ResourceModel {
        switch try HelmRelease<FreeForm>(document).chartName {
        case "ingress-nginx": try HelmRelease<IngressNginxValues>(document)
        case "cluster-autoscaler": try HelmRelease<ClusterAutoscalerValues>(document)
        case "gitlab-runner": try HelmRelease<GitLabRunnerValues>(document)
        case "gitlab": try HelmRelease<GitLabValues>(document)
        default: try HelmRelease<FreeForm>(document)
        }
    }

    @Test(arguments: ReleaseFiles.all)
    func readingAndWritingPreservesAllValues(name: String) throws {
        try withReleases(of: name) { release, document in
            #expect(release.document.hasSameSpelling(as: document))
            let again = try YAML.documents(in: YAML.bytes(of: release.document)).map(\.value)
            #expect(again.count == 1)
            #expect(again.first == document)
        }
    }

    @Test(arguments: ReleaseFiles.all)
    func realReleasesHaveNoOtherUnknownKeys(name: String) throws {
        // Mistakes in the real releases: a field of Flux v1 in a Flux v2 release, and keys that GitLab's chart does
        // not read.
        let mistakes: Set<String> = [
            "spec.valuesFrom.0.secretKeyRef", "spec.values.nodeSelector", "spec.values.gitlab.ingress",
            "spec.values.global.hosts.smartcard.enabled",
        ]
        try withReleases(of: name) { release, _ in
            let unknown = release.findings.unknownKeys.map { $0.path.joined(separator: ".") }
            #expect(unknown.filter { !mistakes.contains($0) } == [])
        }
    }

    @Test(arguments: ReleaseFiles.all.filter { $0.hasPrefix("gitlab__") })
    func changingTheDomainChangesOneLine(name: String) throws {
        let documents = try ReleaseFiles.documents(of: name)
        let document = try #require(documents.first(where: HelmRelease<GitLabValues>.describes))
        var release = try HelmRelease<GitLabValues>(document)
        let before = try YAML.string(from: release).split(separator: "\n", omittingEmptySubsequences: false)
        release.values.global.hosts.domain = "example.org"
        let after = try YAML.string(from: release).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(before.count == after.count)
        let changed = zip(before, after).filter { $0 != $1 }.map(\.1)
        #expect(changed == ["        domain: example.org"])
    }

    @Test(arguments: ReleaseFiles.all)
    func addingAnAnnotationChangesNothingElse(name: String) throws {
        try withReleases(of: name) { release, document in
            guard let release = release as? HelmRelease<GitLabRunnerValues> else { return }
            var changed = release
            changed.values.podAnnotations["example.org/checked"] = "yes"
            var expected = document
            expected["spec"]?["values"]?["podAnnotations", asMapping: ()]["example.org/checked"] = "yes"
            #expect(changed.document.hasSameSpelling(as: expected))
        }
    }
}

extension Value {
    /// The member as a mapping, which is empty if the member is absent or null.
    fileprivate subscript(key: String, asMapping _: Void) -> Value {
        get { self[key].flatMap { $0.isNull ? nil : $0 } ?? [:] }
        set { self[key] = newValue }
    }
}
