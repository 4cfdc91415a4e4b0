import Foundation
import InfraSystem
import InfraTestSupport
import Testing

@testable import InfraGit

/// Packs are joined locally; git verifies the results.
@Suite struct PackJoinTests {
    // MARK: - Thin packs

    /// Installs commits of a large tree, each as a thin pack, and returns the last one.
    private func installCommits(_ range: Range<Int>, of fileCount: Int, in cache: Cache) throws {
        let name = "refs/heads/main"
        var parent = try cache.repository.reference(name)
        for number in range {
            let writer = PackWriter(repository: cache.repository)
            let base = try parent.map { try cache.repository.commit($0).tree }
            var entries = try base.map { try cache.repository.tree($0) } ?? []
            let changed = base == nil ? 0..<fileCount : number % fileCount..<number % fileCount + 1
            for file in changed {
                let blob = try writer.write(blob: Array("file: \(file)\nversion: \(number)\n".utf8))
                entries.removeAll { $0.name == "default-file-\(10_000 + file).yaml" }
                entries.append(TreeEntry(name: "default-file-\(10_000 + file).yaml", mode: .file, id: blob))
            }
            let tree = try writer.write(tree: entries, base: base)
            let commit = try writer.write(
                commit: tree, parents: parent.map { [$0] } ?? [], author: someone, committer: someone,
                message: "Change \(number)\n")
            try cache.repository.install(writer.finish())
            try cache.repository.setReference(name, to: commit)
            parent = commit
        }
    }

    @Test func joinsThinPacksAndStoresEachTreeOnce() throws {
        let cache = try Cache()
        try installCommits(0..<25, of: 300, in: cache)
        let before = (objects: try cache.objects(), size: try cache.packSize())
        #expect(try cache.join())
        try cache.verify()
        #expect(try cache.objects() == before.objects)
        // Each pack had the whole tree before it.
        #expect(try cache.packSize() * 3 < before.size)
        #expect(try cache.reopened().packNames.count <= 3)
        #expect(try !cache.join())
        #expect(try cache.git("rev-list", "--objects", "--count", "refs/heads/main").text == "374")
    }

    /// Reading an object takes time for each delta of its chain.
    @Test func chainsOfDeltasStayShort() throws {
        let cache = try Cache()
        for start in stride(from: 0, to: 200, by: 10) {
            try installCommits(start..<start + 10, of: 60, in: cache)
            _ = try cache.join()
        }
        try cache.verify()
        #expect((10...60).contains(try cache.longestChain()))
    }

    @Test func theSumOfAllPacksStaysBelowTwiceTheContent() throws {
        let cache = try Cache()
        var largest = 0.0
        for number in 0..<120 {
            try installCommits(number..<number + 1, of: 200, in: cache)
            _ = try cache.join()
            if number % 4 == 3 { largest = max(largest, Double(try cache.packSize()) / Double(try cache.content())) }
            #expect(cache.repository.packNames.count <= 20)
        }
        try cache.verify()
        #expect(largest < 2)
    }

    // MARK: - Packs of git

    /// Creates a repository with many versions of some files, and its objects in packs that overlap.
    private func installPacksOfGit(in cache: Cache, options: [String]) throws {
        let remote = try GitRepository()
        var numbers = SeededGenerator(seed: 5)
        var lines = (0..<400).map { _ in String(numbers.next(), radix: 36) }
        let changes = (0..<60).map { number -> [String: String?] in
            lines[number * 5] = "change \(number)"
            lines.swapAt(number, 399 - number)
            return ["a/file": lines.joined(separator: "\n"), "b/\(number % 7)": "\(number)"]
        }
        try remote.commit(changes)
        let ids = try remote.git("rev-list", "--objects", "--no-object-names", "main").text.split(separator: "\n")
        let directory = "\(cache.repository.path)/objects/pack"
        for start in stride(from: 0, to: ids.count - 4, by: ids.count / 24) {
            let part = ids[start..<min(ids.count, start + ids.count / 12)].joined(separator: "\n") + "\n"
            try Command.check(
                ["git", "--git-dir", remote.path, "pack-objects", "-q", "--window=50", "\(directory)/pack"] + options,
                input: Array(part.utf8), environment: GitRepository.environment)
        }
        try cache.git("update-ref", "refs/heads/main", try remote.id(of: "main"))
    }

    @Test(arguments: [[], ["--delta-base-offset"], ["--delta-base-offset", "--depth=4000"], ["--compression=0"]])
    func joinsPacksOfGit(options: [String]) throws {
        let cache = try Cache()
        try installPacksOfGit(in: cache, options: options)
        let before = try cache.objects()
        #expect(try cache.packs().count > 20)
        #expect(try cache.join())
        try cache.verify()
        #expect(try cache.objects() == before)
        #expect(try cache.packs().count <= 10)
    }

    // MARK: - Special packs

    private static let texts = (0..<3).map { number in
        Array((0..<60).map { "line \($0)\n" }.joined().utf8) + Array("end \(number)\n".utf8)
    }

    /// Returns a pack with some texts, of which the first one is stored whole and the others as deltas of it.
    private func pack(_ order: [Int]) throws -> Pack {
        let deflater = Deflater()
        let base = Self.texts[order[0]]
        var entries = [PackFormat.entryHeader(type: 3, size: base.count) + (try deflater.deflate(base))]
        for number in order.dropFirst() {
            // The sizes of both texts, a copy of all but the last line, and the last line.
            let (size, kept, end) = (Self.texts[number].count, base.count - 6, Self.texts[number].suffix(6))
            var delta: [UInt8] = []
            for count in [base.count, size] { delta += [UInt8(count & 127) | 128, UInt8(count >> 7)] }
            delta += [0x80 | 0x10 | 0x20, UInt8(kept & 255), UInt8(kept >> 8), 6] + end
            entries.append(
                PackFormat.entryHeader(type: PackFormat.referenceDelta, size: delta.count)
                    + ObjectID(ofBlob: base).bytes + (try deflater.deflate(delta)))
        }
        return PackFormat.pack(of: entries.map { Array($0) }, count: order.count)
    }

    /// A delta of Y in one pack, and Y as a delta of X in another one.
    @Test(arguments: [[[0, 1], [1, 0]], [[0, 1], [1, 2], [2, 0]], [[2, 1, 0], [0, 2], [1, 0], [1, 2]]])
    func joinsPacksWhoseDeltasWouldFormACycle(orders: [[Int]]) throws {
        let cache = try Cache()
        for order in orders { try cache.repository.install(try pack(order)) }
        try cache.addSmallPacks(24)
        #expect(try cache.join())
        let repository = try cache.reopened()
        for text in Self.texts.prefix(orders.flatMap(\.self).max().map { $0 + 1 } ?? 0) {
            #expect(try repository.blob(ObjectID(ofBlob: text)) == text)
        }
        try cache.verify()
    }

    @Test func copiesLargeFilesInPieces() throws {
        let cache = try Cache()
        let (commit, pack) = try cache.commit(Cache.noise(700_000), on: nil)
        try cache.repository.install(pack)
        try cache.repository.setReference("refs/heads/main", to: commit)
        let (other, second) = try cache.commit(Array(Cache.noise(900_000).reversed()), on: commit)
        try cache.repository.install(second)
        try cache.repository.setReference("refs/heads/main", to: other)
        #expect(try cache.join())
        #expect(try cache.packs().count == 1)
        try cache.verify()
    }

    /// The largest pack is the result then.
    @Test func aPackThatContainsAllOthersIsKept() throws {
        let cache = try Cache()
        try installCommits(0..<25, of: 30, in: cache)
        let directory = "\(cache.repository.path)/objects/pack"
        try cache.git("repack", "-aq")
        let all = try cache.objects()
        #expect(try cache.join())
        let packs = try cache.packs()
        try cache.addSmallPacks(1)
        // Copies of packs that are part of the large one.
        for number in 0..<22 {
            let part = try cache.objects().prefix(number + 1).map { $0.prefix(40) + "\n" }.joined()
            try Command.check(
                ["git", "--git-dir", cache.repository.path, "pack-objects", "-q", "\(directory)/pack"],
                input: Array(part.utf8), environment: GitRepository.environment)
        }
        #expect(try cache.join())
        #expect(try cache.packs().count <= packs.count + 2)
        try cache.verify()
        #expect(try cache.objects().filter(all.contains) == all)
    }

    @Test func aCacheWithoutPacksOrWithOnePackStaysAsItIs() throws {
        let cache = try Cache()
        #expect(try !cache.join())
        try cache.addSmallPacks(1)
        let files = try cache.files()
        #expect(try !cache.join())
        #expect(try cache.files() == files)
    }

    @Test func filesOfGitAreDeletedWithTheirPacksAndProtectedPacksAreKept() throws {
        let cache = try Cache()
        try cache.addSmallPacks(25)
        let names = try cache.packs()
        for name in names { try cache.write("\(name).rev", []) }
        try cache.write("\(names[0]).keep", [])
        #expect(try cache.join())
        let left = try cache.files()
        #expect(left.filter { $0.hasSuffix(".rev") } == ["\(names[0]).rev"])
        #expect(left.contains("\(names[0]).pack"))
    }

    // MARK: - Indexes

    @Test func writesAndReadsOffsetsOf64Bits() throws {
        let directory = try TemporaryDirectory()
        let offsets = [12, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000, 1 << 40]
        let ids = (0..<offsets.count).map { ObjectID(ofBlob: [UInt8($0)]) }.sorted()
        let file = try HashedFile(directory.path("index"))
        try PackIndex.write(
            to: file, count: ids.count,
            object: { PackIndex.Object(id: ids[$0], checksum: UInt32($0) << 28, offset: offsets[$0]) },
            packChecksum: ids[0])
        _ = try file.finish()
        let content = try Data(contentsOf: URL(fileURLWithPath: directory.path("index")))
        let index = try #require(PackIndex(Array(content)))
        #expect(index.count == ids.count)
        let lines = ids.indices.map { position -> String in
            #expect(index.id(at: position) == ids[position])
            #expect(index.offset(at: position) == offsets[position])
            #expect(index.checksum(at: position) == UInt32(position) << 28)
            let checksum = String(UInt32(position) << 28, radix: 16)
            return
                "\(offsets[position]) \(ids[position]) (\(String(repeating: "0", count: 8 - checksum.count))\(checksum))"
        }
        let shown = try Command.check(["git", "show-index"], input: Array(content)).text
        #expect(shown == lines.joined(separator: "\n"))
        for damaged in [content.dropLast(), content.dropFirst(), content.prefix(1000), content.prefix(8), Data()] {
            #expect(PackIndex(Array(damaged)) == nil)
        }
        var changed = Array(content)
        changed[1100] ^= 1
        #expect(PackIndex(changed) == nil)
    }

    @Test(arguments: [1, 127, 128, 129, 16_511, 16_512, 16_513, 2_113_663, 2_113_664, 1 << 31, 1 << 40])
    func writesAndReadsDistances(distance: Int) throws {
        for size in [0, 15, 16, 1 << 20, 1 << 40] {
            let bytes = PackEntryHeader.delta(size: size, distance: distance)
            let header = try #require(PackEntryHeader(bytes[...]))
            #expect(header.base == .distance(distance))
            #expect(header.size == size && header.byteCount == bytes.count)
        }
    }

    @Test(arguments: [
        [], [0x80], [0x00], [0x50], [0x60], [0x70, 1, 2, 3], [0x60, 0xff], [0xb0] + [UInt8](repeating: 0x80, count: 40),
        [0x60] + [UInt8](repeating: 0xff, count: 40),
    ])
    func rejectsMalformedHeaders(bytes: [UInt8]) { #expect(PackEntryHeader(bytes[...]) == nil) }
}
