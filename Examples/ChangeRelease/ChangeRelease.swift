// Gives the ingress controllers of a file another number of copies and writes the file back:
//
//     change-release PATH COPIES
//
// A release keeps the whole document that it was read from: keys that no type knows, their order, `yes` and `0x10`. Of the
// documents only the one value changes. Text is written in the canonical form, without comments; a tool that has to keep
// those does as bump-chart does.

import ArgumentParser
import FoundationEssentials
import InfraModel
import InfraRender

@main
struct ChangeRelease: ParsableCommand {
    @Argument(help: "The file with the release.")
    var path: String

    @Argument(help: "The number of copies.")
    var copies: Int

    func run() throws {
        let file = URL(filePath: path)
        let documents = try YAML.documents(in: [UInt8](Data(contentsOf: file))).filter { !$0.isEmpty }
        let texts = try documents.map { try changed($0.value) }
        try texts.joined().write(to: file, atomically: true, encoding: .utf8)
    }

    /// The text of a document, changed if it is a release of the chart.
    private func changed(_ document: Value) throws -> String {
        typealias Release = HelmRelease<IngressNginxValues>
        guard Release.describes(document), case var release = try Release(document),
            release.chartName == HelmChart.ingressNginx.name
        else { return YAML.string(of: document) }
        let before = release.values.controller.replicaCount
        release.values.controller.replicaCount = copies
        print("\(release.metadata.name ?? ""): \(before.map(String.init) ?? "the chart's") -> \(copies) copies")
        return try YAML.string(from: release)
    }
}
