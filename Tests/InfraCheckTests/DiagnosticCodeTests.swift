import Foundation
import Testing

/// The codes are declared in the files `Diagnostic.Code+SUBJECT.swift` and explained on a page that is written by hand.
@Suite("The page of diagnostic codes")
struct DiagnosticCodeTests {
    /// A line of a source file.
    struct Line: Sendable {
        var file: String
        var text: Substring
    }

    /// A code and the name of its member.
    struct Declaration: Sendable, Hashable {
        var member: String
        var code: String
    }

    private static let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized

    private static func files(_ suffix: String) -> [URL] {
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { $0.path.hasSuffix(suffix) }
    }

    private static func lines(of file: URL) -> [Line] {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).map {
            Line(file: file.lastPathComponent, text: $0)
        }
    }

    private static let lines = files(".swift").flatMap(lines)

    static let declarations: [Declaration] = lines.compactMap { line in
        guard line.file.hasPrefix("Diagnostic.Code+"),
            let match = line.text.firstMatch(of: /static let (\w+) = Diagnostic\.Code\("([a-z\/-]+)"\)/)
        else { return nil }
        return Declaration(member: String(match.output.1), code: String(match.output.2))
    }

    private static let page = files("/DiagnosticCodes.md").flatMap(lines).map(\.text)

    @Test(arguments: declarations)
    func aCodeHasARowThatExplainsIt(declaration: Declaration) {
        #expect(Self.page.contains { $0.hasPrefix("| `\(declaration.code)` |") })
    }

    @Test func thePageHasNoOtherCodes() {
        let listed = Self.page.filter { $0.hasPrefix("| `") }.compactMap { $0.split(separator: "`").dropFirst().first }
        #expect(listed.map(String.init).sorted() == Self.declarations.map(\.code).sorted())
    }

    @Test(arguments: declarations)
    func aMemberIsNamedAfterItsCode(declaration: Declaration) {
        let words = declaration.code.split { $0 == "/" || $0 == "-" }
        let name = words[0] + words.dropFirst().map(\.capitalized).joined()
        #expect(declaration.member == name)
    }

    @Test func noCodeIsALiteralAtAPlaceOfUse() {
        let subjects = Set(Self.declarations.map { $0.code.prefix { $0 != "/" } })
        #expect(!subjects.isEmpty)
        let literals = Self.lines.filter { line in
            !line.file.hasPrefix("Diagnostic.Code")
                && line.text.matches(of: /"([a-z]+)\/[a-z-]+"/).contains { subjects.contains($0.output.1) }
        }
        #expect(literals.map { "\($0.file): \($0.text)" } == [])
    }
}
