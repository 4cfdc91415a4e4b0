// Changes the version of a chart in every release of a directory:
//
//     bump-chart DIRECTORY CHART VERSION
//
// Releases of Flux v1 and v2 are found in all manifests of the directory. The files are edited in place, at the position
// of the value: comments, quotes and layout do not change.

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
    private func bumped(_ text: [UInt8], _ path: String) throws -> [UInt8] {
        var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        for (index, document) in try YAML.documents(in: text).enumerated() {
            guard HelmRelease<FreeForm>.describes(document.value) else { continue }
            let release = try HelmRelease<FreeForm>(document.value)
            guard release.chartName == chart, let old = release.chartVersion, old != version else { continue }
            let way = ["spec", "chart"] + (release.operatorSpec == nil ? ["spec", "version"] : ["version"])
            guard let position = YAML.position(of: way, inDocument: index, of: text) else { continue }

            let line = lines[position.line - 1]
            let start = line.unicodeScalars.index(line.startIndex, offsetBy: position.column - 1)
            // A version has no characters that need an escape in quotes.
            guard let range = line[start...].firstRange(of: old) else {
                throw ValidationError("\(path):\(position): expected \(old) here")
            }
            lines[position.line - 1].replaceSubrange(range, with: version)
            print("\(path):\(position): \(release.metadata.name ?? ""): \(old) -> \(version)")
        }
        return Array(lines.joined(separator: "\n").utf8)
    }
}
