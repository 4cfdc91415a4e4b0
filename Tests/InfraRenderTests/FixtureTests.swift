import Foundation
import InfraModel
import InfraRender
import InfraRenderTestSupport
import Testing

/// Compares renderings with directories under `Tests/Fixtures`.
///
/// `production` and `staging` are source trees. `expected` contains the rendered files of each, and the diagnostics in
/// `production.txt` and `staging.txt`.
@Suite struct FixtureTests {
    /// A source tree on disk with the expected result.
    struct Fixture: Sendable, CustomTestStringConvertible {
        var name: String
        var environment: Environment

        var testDescription: String { "\(name)/\(environment.name)" }
        var source: String { "\(FixtureTests.directory)/\(name)/\(environment.name)" }
        var expected: String { "\(FixtureTests.directory)/\(name)/expected/\(environment.name)" }
    }

    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures").path

    private static let fixtures: [Fixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.sorted().flatMap { name in Environment.standard.map { Fixture(name: name, environment: $0) } }
            .filter { FileManager.default.fileExists(atPath: $0.source) }
    }()

    private func files(below directory: String) throws -> [String: String] {
        var files: [String: String] = [:]
        guard FileManager.default.fileExists(atPath: directory) else { return [:] }
        for path in try FileManager.default.subpathsOfDirectory(atPath: directory) {
            let url = URL(filePath: "\(directory)/\(path)")
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[path] = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        }
        return files
    }

    @Test func findsFixtures() {
        #expect(Self.fixtures.count >= 8)
    }

    @Test(arguments: fixtures)
    func rendersTreesAsExpected(fixture: Fixture) throws {
        let store = MemoryStore()
        let tree = SourceTree(try files(below: fixture.source), in: store)
        let rendering = try Renderer().rendering(of: tree, as: fixture.environment, store: store)
        var rendered: [String: String] = [:]
        for file in rendering.files { rendered[file.name] = try store.text(of: file.content) }
        let expected = try files(below: fixture.expected)
        #expect(rendered.keys.sorted() == expected.keys.sorted())
        for (name, text) in expected { #expect(rendered[name] == text) }
        #expect(
            rendering.files.map(\.name)
                == rendering.files.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })

        let diagnostics = try? String(contentsOfFile: fixture.expected + ".txt", encoding: .utf8)
        #expect(rendering.diagnostics.map { "\($0)\n" }.joined() == diagnostics ?? "")
    }
}
