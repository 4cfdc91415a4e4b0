// Changes the version of a chart in every release of a directory:
//
//     bump-chart DIRECTORY CHART VERSION
//
// Releases of Flux v1 and v2 are found in all manifests of the directory. The files are edited in place:
// comments, quotes and layout do not change.

import ArgumentParser
import FoundationEssentials
import InfraModel
import InfraRender

@main
struct BumpChart: ParsableCommand {
    @Argument(help: "The directory of the manifests.")
    var directory: String

    @Argument(help: "The chart's name.")
    var chart: String

    @Argument(help: "The chart's new version.")
    var version: String

    func run() throws {
        for name in try FileManager.default.subpathsOfDirectory(atPath: directory).sorted() {
            guard SourceTree.isManifest(name) else { continue }
            let path = "\(directory)/\(name)"
            let file = URL(filePath: path)
            let before = [UInt8](try Data(contentsOf: file))
            let after = try bumped(before, path)
            if after != before { try Data(after).write(to: file, options: .atomic) }
        }
    }

    /// The text of a file with the chart's new version.
    private func bumped(_ bytes: [UInt8], _ path: String) throws -> [UInt8] {
        var text = try YAML.Text(bytes)
        for (index, document) in text.values.enumerated() where HelmRelease<FreeForm>.describes(document) {
            let release = try HelmRelease<FreeForm>(document)
            guard release.chartName == chart, let old = release.chartVersion, old != version else { continue }
            let pointer: JSONPointer =
                release.operatorSpec == nil ? "/spec/chart/spec/version" : "/spec/chart/version"
            try text.set(.string(version), at: pointer, inDocument: index)
            let line = text.range(of: pointer, inDocument: index).map { ":\($0.lowerBound)" } ?? ""
            print("\(path)\(line): \(release.metadata.name ?? ""): \(old) -> \(version)")
        }
        return text.bytes
    }
}
