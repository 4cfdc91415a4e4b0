import Foundation
import InfraTestSupport

extension GitRepository {
    /// An entry of a tree that git itself would not write.
    struct RawEntry {
        var mode: String
        var name: [UInt8]
        var id: String

        init(_ mode: String, _ name: [UInt8], _ id: String) {
            self.mode = mode
            self.name = name
            self.id = id
        }

        init(_ mode: String, _ name: String, _ id: String) { self.init(mode, Array(name.utf8), id) }
    }

    /// Writes a blob.
    func blob(_ text: String) throws -> String {
        try git("hash-object", "-w", "--stdin", input: Array(text.utf8)).text
    }

    /// Writes a tree without checking its entries.
    func tree(_ entries: [RawEntry]) throws -> String {
        var bytes: [UInt8] = []
        for entry in entries.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
            bytes += Array("\(entry.mode) ".utf8) + entry.name + [0]
            var digits = entry.id[...]
            while !digits.isEmpty {
                bytes.append(UInt8(digits.prefix(2), radix: 16) ?? 0)
                digits = digits.dropFirst(2)
            }
        }
        return try git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: bytes).text
    }

    /// Commits a tree to a branch.
    func point(_ branch: String, at tree: String) throws {
        try git("update-ref", "refs/heads/\(branch)", git("commit-tree", tree, "-m", "Hostile").text)
    }
}
