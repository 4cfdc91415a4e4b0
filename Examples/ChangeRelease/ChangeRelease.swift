// Changes the replica count of the ingress controllers in a file:
//
//     change-release PATH REPLICAS
//
// A release keeps the whole document that it was read from: keys without a declared type, their order, and the spelling of
// scalars such as `yes` and `0x10`. Only the one value changes. The file is written as canonical YAML, without comments; to
// keep comments, see bump-chart.

import ArgumentParser
import FoundationEssentials
import InfraModel
import InfraRender

@main
struct ChangeRelease: ParsableCommand {
    @Argument(help: "The file with the release.")
    var path: String

    @Argument(help: "The number of replicas.")
    var replicas: Int

    func run() throws {
        let file = URL(filePath: path)
        let documents = try YAML.documents(in: [UInt8](Data(contentsOf: file))).filter { !$0.isEmpty }
        let texts = try documents.map { try changed($0.value) }
        try texts.joined().write(to: file, atomically: true, encoding: .utf8)
    }

    /// Returns the text of a document, with the new replica count if it is a release of the chart.
    private func changed(_ document: Value) throws -> String {
        typealias Release = HelmRelease<IngressNginxValues>
        guard Release.describes(document), case var release = try Release(document),
            release.chartName == HelmChart.ingressNginx.name
        else { return YAML.string(of: document) }
        let before = release.values.controller.replicaCount
        release.values.controller.replicaCount = replicas
        let old = before.map(String.init) ?? "the chart's default"
        print("\(release.metadata.name ?? ""): \(old) -> \(replicas) replicas")
        return try YAML.string(from: release)
    }
}
