// Gives the ingress controllers of a file another number of copies and writes the file back:
//
//     change-release FILE COPIES
//
// A release keeps the whole document that it was read from: keys that no type knows, their order, `yes` and `0x10`. Of the
// documents only the one value changes. Text is written in the canonical form, without comments; a tool that has to keep
// those does as bump-chart does.

import FoundationEssentials
import InfraModel
import InfraRender

@main
struct ChangeRelease {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let copies = Int(arguments[2]) else { throw Usage() }
        let file = URL(filePath: arguments[1])
        let documents = try YAML.documents(in: [UInt8](Data(contentsOf: file))).filter { !$0.isEmpty }
        let texts = try documents.map { try changed($0.value, copies) }
        try texts.joined().write(to: file, atomically: true, encoding: .utf8)
    }

    /// The text of a document, changed if it is a release of the chart.
    private static func changed(_ document: Value, _ copies: Int) throws -> String {
        typealias Release = HelmRelease<IngressNginxValues>
        guard Release.describes(document), case var release = try Release(document),
            release.chartName == HelmChart.ingressNginx.name
        else { return YAML.string(of: document) }
        let before = release.values.controller.replicaCount
        release.values.controller.replicaCount = copies
        print("\(release.metadata.name ?? ""): \(before.map(String.init) ?? "the chart's") -> \(copies) copies")
        return try YAML.string(from: release)
    }

    struct Usage: Error, CustomStringConvertible {
        let description = "usage: change-release FILE COPIES"
    }
}
