import InfraTestSupport
import Testing

@testable import InfraGit

@Suite struct TreeDeltaTests {
    /// Applies a delta as gitformat-pack specifies.
    private func apply(_ delta: [UInt8], to base: [UInt8]) throws -> [UInt8] {
        var rest = delta[...]
        func next() throws -> UInt8 {
            let byte = rest.popFirst()
            return try #require(byte)
        }
        func size() throws -> Int {
            var size = 0
            var shift = 0
            while true {
                let byte = try next()
                size |= Int(byte & 0x7f) << shift
                shift += 7
                if byte & 0x80 == 0 { return size }
            }
        }
        #expect(try size() == base.count)
        let expected = try size()
        var result: [UInt8] = []
        while let instruction = rest.popFirst() {
            #expect(instruction != 0)
            guard instruction & 0x80 != 0 else {
                result += rest.prefix(Int(instruction))
                rest = rest.dropFirst(Int(instruction))
                continue
            }
            var fields = [0, 0, 0, 0, 0, 0, 0]
            for bit in 0..<7 where instruction & (1 << UInt8(bit)) != 0 { fields[bit] = Int(try next()) }
            let offset = fields[0] | fields[1] << 8 | fields[2] << 16 | fields[3] << 24
            let length = fields[4] | fields[5] << 8 | fields[6] << 16
            result += base[offset..<(offset + (length == 0 ? 0x10000 : length))]
        }
        #expect(result.count == expected)
        return result
    }

    private func tree(_ entries: [TreeEntry]) throws -> RawTree { try RawTree(writing: entries) }

    private func entries(_ count: Int, using random: inout SeededGenerator) -> [TreeEntry] {
        (0..<count).map { number in
            let mode = FileMode.allCases.randomElement(using: &random) ?? .file
            let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }
            let length = Int.random(in: 1...60, using: &random)
            return TreeEntry(
                name: "\(number)" + String(repeating: "n", count: length), mode: mode, id: ObjectID(first: bytes))
        }
    }

    @Test func aDeltaBuildsTheNewTreeFromTheOldOne() throws {
        var random = SeededGenerator(seed: 42)
        for round in 0..<300 {
            let old = entries(round % 50, using: &random)
            var new = old
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                switch Int.random(in: 0..<4, using: &random) {
                case 0: if !new.isEmpty { new.remove(at: Int.random(in: new.indices, using: &random)) }
                case 1: new.append(TreeEntry(name: "new\(new.count)\(round)", mode: .file, id: ObjectID.zero))
                case 2: if let index = new.indices.randomElement(using: &random) { new[index].id = ObjectID.zero }
                default: if let index = new.indices.randomElement(using: &random) { new[index].mode = .directory }
                }
            }
            var seen: Set<String> = []
            new.removeAll { !seen.insert($0.name).inserted }
            let (from, to) = (try tree(old), try tree(new))
            #expect(try apply(TreeDelta.instructions(from: from, to: to), to: from.bytes) == to.bytes)
        }
    }

    @Test(arguments: [0, 5000, 9999])
    func aDeltaForOneOfTenThousandEntriesIsSmall(index: Int) throws {
        let id = ObjectKind.blob.id(of: [1])
        let old = (0..<10_000).map {
            TreeEntry(name: "apps-v1-Deployment-namespace-\(100_000 + $0).yaml", mode: .file, id: id)
        }
        for kind in 0..<3 {
            var new = old
            switch kind {
            case 0: new[index].id = ObjectID.zero
            case 1: new.remove(at: index)
            default: new.append(TreeEntry(name: old[index].name + "x", mode: .file, id: id))
            }
            let (from, to) = (try tree(old), try tree(new))
            let delta = TreeDelta.instructions(from: from, to: to)
            #expect(delta.count < 120)
            #expect(try apply(delta, to: from.bytes) == to.bytes)
        }
    }

    /// A copy instruction covers at most 16 MiB, and a tree may be longer: here with names that no file system allows.
    @Test func splitsALongCopy() throws {
        let id = ObjectID(ofBlob: [1])
        let entries = (0..<18).map { number in
            Array("100644 \(UnicodeScalar(UInt8(65 + number)))".utf8) + [UInt8](repeating: 120, count: 1 << 20) + [0]
                + id.bytes
        }
        let (from, to) = (RawTree(entries.flatMap(\.self)), RawTree(entries.dropLast().flatMap(\.self)))
        let delta = TreeDelta.instructions(from: from, to: to)
        #expect(delta.count < 30)
        #expect(try apply(delta, to: from.bytes) == to.bytes)
    }

    @Test func gitCompletesAThinPack() throws {
        var random = SeededGenerator(seed: 7)
        let remote = try GitRepository()
        let empty = try #require(ObjectID(hex: try remote.git("hash-object", "-w", "--stdin").text))
        let old = entries(500, using: &random).map { TreeEntry(name: $0.name, mode: .file, id: empty) }
        let cache = try Cache()
        let first = PackWriter(repository: cache.repository)
        let base = try first.write(tree: old)
        try cache.repository.install(first.finish())
        try remote.git("index-pack", "--stdin", "--strict", input: first.finish().bytes)

        var new = old.filter { _ in Int.random(in: 0..<20, using: &random) > 0 }
        new.append(TreeEntry(name: "zzz", mode: .executable, id: empty))
        let second = PackWriter(repository: cache.repository)
        let tree = try second.write(tree: new, base: base)
        let commit = try second.write(commit: tree, parents: [], author: someone, committer: someone, message: "M\n")
        try remote.git("index-pack", "--stdin", "--fix-thin", "--strict", input: second.finish().bytes)
        try remote.git("update-ref", "refs/heads/main", commit.hex)
        try remote.verify()
        #expect(try remote.id(of: "main^{tree}") == tree.hex)
    }
}
