import ArgumentParser
import InfraModel
import InfraRender

/// An output format for tables.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
}

/// A table of scalar values.
struct Table {
    /// The names of the columns in JSON.
    let columns: [String]
    /// The titles of the columns in text and Markdown.
    let titles: [String]
    let rows: [[Value]]

    func bytes(as form: TableFormat) throws -> [UInt8] {
        switch form {
        case .json: try JSON.bytes(of: json) + [UInt8(ascii: "\n")]
        case .text: Array(text.utf8)
        case .markdown: Array(markdown.utf8)
        }
    }

    private var json: Value {
        .sequence(
            rows.map { row in
                var members = Mapping()
                for (column, value) in zip(columns, row) { members[column] = value }
                return .mapping(members)
            })
    }

    private var text: String {
        let lines = [titles] + rows.map { $0.map(\.cell) }
        let widths = titles.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return cells.dropLast().joined(separator: "  ") + "  \(line.last ?? "")\n"
        }.joined()
    }

    private var markdown: String {
        let lines = [titles.map(\.capitalizedTitle), titles.map { _ in "---" }] + rows.map { $0.map(\.markdownCell) }
        return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }
}

extension Value {
    /// The text of a cell; a dash for null.
    fileprivate var cell: String {
        switch reading {
        case .bool(let isTrue): isTrue ? "yes" : "no"
        case .string(let text): text.printable
        default: "-"
        }
    }

    /// The text of a Markdown cell, with vertical bars escaped.
    fileprivate var markdownCell: String {
        cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}

extension String {
    fileprivate var capitalizedTitle: String { prefix(1) + dropFirst().lowercased() }
}
