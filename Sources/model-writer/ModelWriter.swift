import Foundation
import InfraModelWriter

/// A command that writes the Swift declarations of all catalogues in a directory.
@main
enum ModelWriter {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 2, let source = arguments.first, let target = arguments.last else {
            fail("usage: model-writer CATALOGUE-DIRECTORY OUTPUT-DIRECTORY")
        }
        let directory = URL(filePath: target)
        let files = try files(ofCataloguesIn: URL(filePath: source))
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        for old in try FileManager.default.contentsOfDirectory(atPath: target) where files.files[old] == nil {
            try FileManager.default.removeItem(at: directory.appending(path: old))
        }
        for (name, text) in files.files {
            try Data(text.utf8).write(to: directory.appending(path: name))
        }
    }

    private static func files(ofCataloguesIn directory: URL) throws -> ModelFiles {
        var files = ModelFiles()
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        for name in names where name.hasSuffix(".yaml") {
            let text = try String(contentsOf: directory.appending(path: name), encoding: .utf8)
            do throws(CatalogueError) {
                try files.add(try ChartCatalogue(text), named: name)
            } catch {
                fail("\(directory.path)/\(name):\(error)")
            }
        }
        files.addRegistry()
        return files
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        exit(1)
    }
}
