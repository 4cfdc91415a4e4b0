import Foundation
import InfraSystem
import InfraTestSupport
import Testing

@testable import InfraGit

/// A join that fails changes nothing, and other users of the cache are not disturbed.
@Suite struct PackJoinFaultTests {
    /// Returns a cache with packs that are due for a join.
    private func cache() throws -> Cache {
        let cache = try Cache()
        try cache.addSmallPacks(25)
        return cache
    }

    /// Expects that a join fails and leaves all files as they were.
    private func expectFailure(_ code: GitError.Code, _ cache: Cache) throws {
        let files = try cache.files()
        let error = try #require(throws: GitError.self) { try cache.join() }
        #expect(error.code == code)
        #expect(error.attempted == "join the packs of the cache \(cache.repository.path)")
        #expect(try cache.files() == files)
    }

    // MARK: - Damage

    @Test(arguments: [-21, -30, 12, 13, 20])
    func aDamagedPackIsReported(offset: Int) throws {
        let cache = try cache()
        let name = try #require(cache.packs().first)
        var content = try cache.content(of: "\(name).pack")
        content[offset < 0 ? content.count + offset : offset] ^= 0x11
        try cache.write("\(name).pack", content)
        try expectFailure(.corrupt, cache)
    }

    @Test(arguments: [0, 100, 1060])
    func aDamagedIndexIsReported(length: Int) throws {
        let cache = try cache()
        let name = try #require(cache.packs().first)
        try cache.write("\(name).idx", Array(try cache.content(of: "\(name).idx").prefix(length)))
        try expectFailure(.corrupt, cache)
    }

    @Test(arguments: [0, 12, 40])
    func aTruncatedPackIsReported(length: Int) throws {
        let cache = try cache()
        let name = try #require(cache.packs().last)
        try cache.write("\(name).pack", Array(try cache.content(of: "\(name).pack").prefix(length)))
        try expectFailure(.corrupt, cache)
    }

    /// A pack that git would not write: the deltas are based on each other, or on themselves.
    @Test(arguments: [[0, 1, 2], [0, 0]])
    func aPackWithACycleOfDeltasIsReported(chain: [Int]) throws {
        let cache = try cache()
        let ids = (0..<chain.count).map { ObjectID(ofBlob: [UInt8($0)]) }
        var objects: [PackIndex.Object] = []
        var entries: [[UInt8]] = []
        var offset = PackFormat.headerSize
        for (number, id) in ids.enumerated() {
            let base = chain.count == 2 ? id : ids[(number + 1) % ids.count]
            let entry =
                PackFormat.entryHeader(type: PackFormat.referenceDelta, size: 3) + base.bytes
                + (try Deflater().deflate([1, 1, 0]))
            var checksum = CRC32()
            checksum.update(entry)
            objects.append(PackIndex.Object(id: id, checksum: checksum.value, offset: offset))
            entries.append(Array(entry))
            offset += entry.count
        }
        objects.sort { $0.id < $1.id }
        let pack = PackFormat.pack(of: entries, count: entries.count)
        try cache.write("pack-cycle.pack", pack.bytes)
        let index = try HashedFile("\(cache.repository.path)/objects/pack/pack-cycle.idx")
        let checksum = ObjectID(first: pack.bytes.suffix(ObjectID.byteCount))
        try PackIndex.write(to: index, count: objects.count, object: { objects[$0] }, packChecksum: checksum)
        _ = try index.finish()
        try expectFailure(.corrupt, cache)
    }

    // MARK: - Disks

    @Test(.enabled(if: Volume.isAvailable, "mounting a file system is not permitted"))
    func aDiskThatCannotCreateFilesIsAnErrorAndAFullDiskIsNot() throws {
        let directory = try TemporaryDirectory()
        let volume = try Volume(directory.path("volume"), size: "4m")
        let cache = try Cache(at: directory.path("volume/cache.git"), in: directory)
        try cache.addSmallPacks(25)
        // There is space, but for no file.
        let numbers = try Command.check(["stat", "-f", "-c", "%c %d", cache.repository.path]).text.split(separator: " ")
        let (total, free) = (try #require(Int(numbers[0])), try #require(Int(numbers[1])))
        try Data().write(to: URL(fileURLWithPath: "\(cache.repository.path)/joining"))
        try volume.remount("nr_inodes=\(total - free + 1)")
        try expectFailure(.storage, cache)
        try volume.remount("nr_inodes=\(total)")
        let ballast = directory.path("volume/ballast")
        #expect(try Command.run(["dd", "if=/dev/zero", "of=\(ballast)", "bs=4k"]).status == 1)
        let files = try cache.files()
        #expect(try !cache.join())
        #expect(try cache.files() == files)
        try FileManager.default.removeItem(atPath: ballast)
        #expect(try cache.join())
        try cache.verify()
        withExtendedLifetime(volume) {}
    }

    @Test func aCancelledJoinChangesNothing() throws {
        let cache = try cache()
        let files = try cache.files()
        let cancellation = CancellationHandle()
        cancellation.cancel()
        let error = try #require(throws: GitError.self) { try cache.repository.joinPacks(cancellation: cancellation) }
        #expect(error.code == .cancelled)
        #expect(try cache.files() == files)
    }

    @Test func theFilesOfAKilledJoinAreRemovedByTheNextOne() throws {
        let cache = try cache()
        for name in ["pack_join_1.pack", "pack_join_1.idx"] { try cache.write(name, [1, 2, 3]) }
        #expect(try cache.join())
        #expect(try cache.files().allSatisfy { $0.hasPrefix("pack-") })
    }

    // MARK: - Other processes

    @Test func oneProcessAtATimeJoinsPacks() throws {
        let cache = try cache()
        let files = try cache.files()
        do {
            let lock = FileLock(file: "\(cache.repository.path)/joining")
            try lock.lock(.exclusive)
            #expect(try !cache.join())
            #expect(try cache.files() == files)
        }
        #expect(try cache.join())
    }

    /// A repository that has not opened its packs, one that has opened one of them, and git.
    @Test func readersFindAllObjectsAfterAJoin() throws {
        let cache = try cache()
        let ids = (0..<25).map { ObjectID(ofBlob: Array("small file \($0)".utf8)) }
        let readers = try (0..<2).map { _ in try cache.reopened() }
        #expect(try readers[1].blobSize(ids[7]) == 12)
        let requests = ids.map { "\($0)\n" }.joined()
        #expect(try cache.join())
        for reader in readers {
            for id in ids { #expect(try reader.blob(id).starts(with: Array("small file ".utf8))) }
        }
        let found = try Command.check(
            ["git", "--git-dir", cache.repository.path, "cat-file", "--batch-check"], input: Array(requests.utf8))
        #expect(!found.text.contains("missing"))
    }

    /// Two threads with their own repositories join packs and add new ones.
    @Test func packsCanBeAddedDuringAJoin() async throws {
        let cache = try cache()
        let path = cache.repository.path
        try await withThrowingTaskGroup(of: [ObjectID].self) { group in
            for task in 0..<2 {
                group.addTask {
                    try (0..<30).map { number in
                        let repository = try Repository(cacheAt: path)
                        let writer = PackWriter(repository: repository)
                        let id = try writer.write(blob: Array("file \(task) \(number)".utf8))
                        try repository.install(writer.finish())
                        _ = try repository.joinPacks()
                        return id
                    }
                }
            }
            for try await ids in group {
                let repository = try cache.reopened()
                for id in ids { #expect(repository.contains(id)) }
            }
        }
        try cache.verify()
    }

    @Test func aCacheIsDeletedUnlessItIsOpen() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("cache.git")
        var repository: Repository? = try Repository(cacheAt: path)
        #expect(!Repository.remove(cacheAt: path))
        #expect(FileManager.default.fileExists(atPath: "\(path)/HEAD"))
        _ = repository?.path
        repository = nil
        try directory.write("elsewhere", "")
        try FileManager.default.createSymbolicLink(
            atPath: "\(path)/link", withDestinationPath: directory.path("elsewhere"))
        #expect(Repository.remove(cacheAt: path))
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(FileManager.default.fileExists(atPath: directory.path("elsewhere")))
        #expect(!Repository.remove(cacheAt: path))
    }
}

/// The choice of the packs to join.
@Suite struct JoinPolicyTests {
    private static let kilobyte = 1 << 10
    private static let megabyte = 1 << 20

    private static let states: [(sizes: [Int], isDue: Bool)] = [
        ([], false), ([70 * megabyte], false), ([70 * megabyte, 35 * megabyte], false),
        ([70 * megabyte, 20 * megabyte, 16 * megabyte], true), ([30 * kilobyte, 30 * kilobyte], false),
        ([70 * megabyte] + [Int](repeating: 1, count: 19), false),
        ([70 * megabyte] + [Int](repeating: 1, count: 20), true),
    ]

    @Test(arguments: states)
    func manyOrLargePacksAreJoined(sizes: [Int], isDue: Bool) { #expect(JoinPolicy.isDue(sizes) == isDue) }

    private static let joins: [(sizes: [Int], space: Int, count: Int)] = [
        // The small packs are joined, and the large one is left.
        ([Int](repeating: 100, count: 20) + [70 * megabyte], 70 * megabyte, 20),
        // The second largest pack is less than twice the others.
        ([Int](repeating: 100_000, count: 20) + [3_000_000, 70 * megabyte], 70 * megabyte, 21),
        // The sum would still be too large.
        ([40 * megabyte, 70 * megabyte], 200 * megabyte, 2),
        // The disk has no space for all.
        ([1 * megabyte, 40 * megabyte, 70 * megabyte], 50 * megabyte, 0),
        ([100] + [Int](repeating: 40 * megabyte, count: 21), 50 * megabyte, 2),
    ]

    /// The sizes are in ascending order, and no object is stored twice.
    @Test(arguments: joins)
    func theSmallestPacksAreJoined(sizes: [Int], space: Int, expected: Int) {
        let count = JoinPolicy.count(of: sizes, space: space) { sizes[..<$0].reduce(0, +) }
        #expect(count == expected)
    }

    /// A cache that grows to 64 MiB by packs of 16 KiB is written less than ten times.
    @Test func eachByteIsWrittenALogarithmicNumberOfTimes() {
        var (sizes, written, added) = ([Int](), 0, 0)
        while added < 64 << 20 {
            sizes.append(16 << 10)
            added += 16 << 10
            guard JoinPolicy.isDue(sizes) else { continue }
            sizes.sort()
            let count = JoinPolicy.count(of: sizes, space: .max) { sizes[..<$0].reduce(0, +) }
            let joined = sizes[..<count].reduce(0, +)
            sizes = [joined] + sizes[count...]
            written += joined
            #expect(!JoinPolicy.isDue(sizes))
        }
        #expect(written < 10 * added)
    }
}
