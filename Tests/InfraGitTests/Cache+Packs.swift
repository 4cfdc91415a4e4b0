import Foundation
import InfraTestSupport

@testable import InfraGit

extension Cache {
    private var packDirectory: String { "\(repository.path)/objects/pack" }

    /// Opens the cache again, as after a join.
    func reopened() throws -> Repository { try Repository(cacheAt: repository.path) }

    /// Joins packs if that is due.
    func join() throws -> Bool { try repository.joinPacks() }

    /// Installs packs with one small file each.
    func addSmallPacks(_ count: Int) throws {
        for number in 0..<count {
            let writer = PackWriter(repository: repository)
            _ = try writer.write(blob: Array("small file \(number)".utf8))
            try repository.install(writer.finish())
        }
    }

    /// The names in the directory of packs, sorted.
    func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: packDirectory).sorted() }

    /// The names of all packs without extensions.
    func packs() throws -> [String] {
        try files().filter { $0.hasSuffix(".pack") }.map { String($0.dropLast(".pack".count)) }
    }

    /// Writes a file in the directory of packs.
    func write(_ name: String, _ content: [UInt8]) throws {
        try Data(content).write(to: URL(fileURLWithPath: "\(packDirectory)/\(name)"))
    }

    /// Reads a file in the directory of packs.
    func content(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(packDirectory)/\(name)")))
    }

    /// The size of all packs and indexes in bytes.
    func packSize() throws -> Int {
        try files().reduce(0) { sum, name in
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(packDirectory)/\(name)")
            return sum + (attributes[.size] as? Int ?? 0)
        }
    }

    /// The ids, kinds and sizes of all objects.
    func objects() throws -> [String] {
        try git("cat-file", "--batch-check", "--batch-all-objects").text.split(separator: "\n").map(String.init)
    }

    /// The size in bytes of one pack, with its index, that has the smallest copy of each object.
    func content() throws -> Int {
        var sizes: [Substring: Int] = [:]
        for (id, size, _) in try entries() { sizes[id] = min(sizes[id] ?? .max, size) }
        return sizes.values.reduce(1104) { $0 + $1 + 28 }
    }

    /// The length of the longest chain of deltas.
    func longestChain() throws -> Int { try entries().map(\.depth).max() ?? 0 }

    /// The entries of all packs, as `git verify-pack` lists them.
    private func entries() throws -> [(id: Substring, size: Int, depth: Int)] {
        try packs().flatMap { name in
            try git("verify-pack", "-v", "\(packDirectory)/\(name).idx").text.split(separator: "\n").compactMap {
                line in
                let words = line.split(separator: " ")
                guard words.count >= 5, words[0].count == 40, let size = Int(words[3]) else { return nil }
                return (words[0], size, words.count > 5 ? Int(words[5]) ?? 0 : 0)
            }
        }
    }

    /// Verifies all packs with git.
    func verify() throws {
        try git("fsck", "--strict", "--full", "--no-dangling")
        for name in try packs() { try git("verify-pack", "\(packDirectory)/\(name).idx") }
    }
}
