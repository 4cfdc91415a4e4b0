import Foundation
import InfraModelWriter
import Testing

/// Compares the catalogues of the project with the checked-in declarations.
@Suite("Checked-in declarations")
struct GeneratedFilesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func declarationsMatchTheCatalogues() throws {
        var model = ModelFiles()
        let catalogues = Self.root.appending(path: "Charts")
        for name in try FileManager.default.contentsOfDirectory(atPath: catalogues.path).sorted() {
            let text = try String(contentsOf: catalogues.appending(path: name), encoding: .utf8)
            try model.add(try ChartCatalogue(text), named: name)
        }
        model.addRegistry()
        let generated = Self.root.appending(path: "Sources/InfraModel/Generated")
        let names = try FileManager.default.contentsOfDirectory(atPath: generated.path)
        #expect(names.sorted() == model.files.keys.sorted())
        for (name, text) in model.files {
            let checkedIn = try String(contentsOf: generated.appending(path: name), encoding: .utf8)
            #expect(checkedIn.withoutLayout == text.withoutLayout, "\(name): run make models")
        }
    }
}

extension String {
    /// The text without the spaces, line breaks and commas that a formatter adds.
    fileprivate var withoutLayout: String { filter { !$0.isWhitespace }.replacing(",]", with: "]") }
}
