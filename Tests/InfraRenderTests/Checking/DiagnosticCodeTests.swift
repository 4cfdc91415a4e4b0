import Foundation
import Testing

/// Compares the handwritten page with the codes in the sources.
@Suite("The page of diagnostic codes")
struct DiagnosticCodeTests {
    private static let sources = URL(filePath: #filePath).appending(path: "../../../../Sources").standardized

    /// All string literals in the form of a code, and the codes that are composed at run time.
    static let codes: Set<String> = {
        var codes: Set<String> = [
            "resource/missing", "resource/wrong-type", "resource/invalid", "resource/annotation",
        ]
        let pattern = /"((?:source|resource|yaml|patch|staged|api|secret|flux|helm|target)\/[a-z-]+)"/
        for module in ["InfraModel", "InfraRender", "InfraSync"] {
            let files = FileManager.default.enumerator(
                at: sources.appending(path: module), includingPropertiesForKeys: nil)
            while let file = files?.nextObject() as? URL {
                guard file.pathExtension == "swift", let text = try? String(contentsOf: file, encoding: .utf8) else {
                    continue
                }
                for match in text.matches(of: pattern) { codes.insert(String(match.output.1)) }
            }
        }
        return codes
    }()

    private static let page: [Substring] = {
        let file = sources.appending(path: "InfraRender/InfraRender.docc/DiagnosticCodes.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "\n").map { $0[...] }
    }()

    @Test(arguments: codes.sorted())
    func aCodeHasARowThatExplainsIt(code: String) {
        #expect(Self.page.contains { $0.hasPrefix("| `\(code)` |") })
    }

    @Test func thePageHasNoOtherCodes() {
        let listed = Self.page.filter { $0.hasPrefix("| `") }.compactMap { $0.split(separator: "`").dropFirst().first }
        #expect(Set(listed.map(String.init)) == Self.codes)
        #expect(listed.count == Self.codes.count)
    }
}
