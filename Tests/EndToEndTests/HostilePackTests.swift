import Foundation
import InfraTestSupport
import Testing

/// Packs that unpack to more memory than a machine has.
@Suite struct HostilePackTests {
    /// A program that replaces git and sends the pack as the branch `production`.
    private func server(_ pack: HostilePack, in directory: TemporaryDirectory) throws -> [String: String?] {
        try directory.write(
            script: "bin/git",
            """
            packet() { printf '%04x' $(($(printf "$*" | wc -c) + 4)); printf "$*"; }
            [ "$1" = upload-pack ] || exit 1
            packet '\(pack.id) HEAD\\0side-band-64k\n'; packet '\(pack.id) refs/heads/production\n'; printf 0000
            packet 'NAK\n'
            cat \(pack.file)
            """)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return ["PATH": "\(directory.path("bin")):\(path)"]
    }

    @Test(
        arguments: [
            (.copies, 69, "the pack cannot be used: "), (.doubling, 69, "the pack cannot be used: "),
            (.chain, 69, "the pack cannot be used: "), (.duplicates, 69, "the pack cannot be used: "),
            // These are not unpacked into memory, neither on arrival nor when they are read.
            (.commit, 65, "has more than 67108864 bytes"), (.tree, 65, "has more than 67108864 bytes"),
            (.blob, 65, "has more than 67108864 bytes"),
        ] as [(HostilePack.Attack, Int32, String)])
    func aPackThatUnpacksToTooMuchIsRejectedWithinBounds(
        attack: HostilePack.Attack, status: Int32, reason: String
    ) throws {
        let pack = try HostilePack(attack)
        let directory = try TemporaryDirectory()
        let result = try Program.run(
            ["sync", "--repo", directory.path("remote.git"), "--storage-dir", directory.path("storage")],
            megabytes: 300, environment: try server(pack, in: directory))
        #expect(result.status == status)
        #expect((result.errors + result.text).contains(reason), "\(result.errors)")
        if status == 69 { #expect(result.errors.contains(" bytes unpack to objects of more than 33554432 bytes")) }
        let files = try FileManager.default.subpathsOfDirectory(atPath: directory.path("storage"))
        #expect(!files.contains { $0.contains("pack_") })
    }

    /// A realistic case: a large file that does not compress, with a small change.
    @Test func aLargeFileWithSeveralVersionsIsFetched() throws {
        let cluster = try Cluster()
        var numbers = SeededGenerator(seed: 5)
        var lines = (0..<400_000).map { _ in
            (0..<7).map { _ in String(numbers.next(), radix: 36) }.joined()
        }
        for index in [1000, 200_000] {
            lines[index] = "changed"
            try cluster.remote.commit(["large.txt": lines.joined(separator: "\n")], to: "production")
        }
        try cluster.remote.git("repack", "-adfq", "--window", "10")
        let result = try cluster.run("sync")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try cluster.replicas() == "1")
    }
}
