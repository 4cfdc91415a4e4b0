import Foundation
import Glibc
import InfraTestSupport
import Testing

/// Full disks, read-only disks, and wrong clocks.
@Suite struct DiskTests {
    /// A cluster with a megabyte of manifests that do not compress.
    private func largeCluster() throws -> Cluster {
        var numbers = SeededGenerator(seed: 7)
        var files = Cluster.files
        for number in 0..<16 {
            let noise = (0..<5000).map { _ in String(numbers.next(), radix: 36) }.joined()
            files["k8s/\(number).yaml"] = Manifest.configMap("noise-\(number)", noise)
        }
        return try Cluster(files)
    }

    /// The file size limit, in bytes, simulates a disk that becomes full during a pass.
    @Test(
        .enabled(if: !Program.isSanitized, "a sanitizer's memory is a file to the system"),
        arguments: [0, 100, 1000, 5000, 50_000, 500_000])
    func aFileSizeLimitLeavesNoPartialCommit(limit: Int) throws {
        let cluster = try largeCluster()
        // git is not limited: the disk of the remote is another one.
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        try cluster.directory.write(script: "bin/git", "ulimit -S -f unlimited; PATH='\(path)' exec git \"$@\"")
        let limited = ["prlimit", "--fsize=\(limit):", Program.path, "sync"] + cluster.options
        // Messages go to a pipe, since the limit would apply to a file too.
        let result = try Command.run(
            ["sh", "-c", "\"$@\" 2>&1 | cat; exit 0", "sh"] + limited,
            environment: Program.environment.merging(["PATH": "\(cluster.directory.path("bin")):\(path)"]) { $1 })
        #expect(result.text.hasPrefix("infra-sync: error: "), "\(result.text)")
        #expect(try !cluster.remote.exists("flux"))
        try expectCompleted(cluster)
    }

    private func expectCompleted(_ cluster: Cluster) throws {
        let result = try cluster.run("sync")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try cluster.replicas() == "1")
        try cluster.remote.verify()
    }

    @Test(.enabled(if: Volume.isAvailable, "mounting a file system is not permitted"))
    func aFullDiskIsAnErrorAndTheNextPassWithSpaceCompletes() throws {
        let cluster = try largeCluster()
        let volume = try Volume(cluster.directory.path("storage"), size: "500k")
        expectFull(try cluster.run("sync"))
        #expect(try !cluster.remote.exists("flux"))
        try volume.remount("size=64m")
        try expectCompleted(cluster)
        // The disk is full again.
        try cluster.change(replicas: 4)
        let ballast = cluster.directory.path("storage/ballast")
        #expect(try Command.run(["dd", "if=/dev/zero", "of=\(ballast)", "bs=4k"]).status == 1)
        expectFull(try cluster.run("sync"))
        #expect(try cluster.replicas() == "1")
        try FileManager.default.removeItem(atPath: ballast)
        #expect(try cluster.run("sync").status == 0)
        #expect(try cluster.replicas() == "4")
    }

    private func expectFull(_ result: Command.Result) {
        #expect(result.status == 78)
        #expect(result.errors.hasPrefix("infra-sync: error: fetch \"refs/heads/flux\""))
        #expect(result.errors.hasSuffix(": No space left on device\n"), "\(result.errors)")
    }

    @Test(.enabled(if: Volume.isAvailable, "mounting a file system is not permitted"))
    func aReadOnlyCacheIsAnErrorOnlyWhenItHasToBeWritten() throws {
        let cluster = try Cluster()
        let volume = try Volume(cluster.directory.path("storage"), size: "64m")
        #expect(try cluster.run("sync").status == 0)
        try volume.remount("ro")
        // No file has to be written.
        #expect(try cluster.run("sync").status == 0)
        #expect(try cluster.run("status").status == 0)
        try cluster.change(replicas: 2)
        let result = try cluster.run("sync")
        #expect(result.status == 78)
        #expect(result.errors.contains("Read-only file system"), "\(result.errors)")
        #expect(try cluster.replicas() == "1")
        try volume.remount("rw")
        #expect(try cluster.run("sync").status == 0)
        #expect(try cluster.replicas() == "2")
        try cluster.remote.verify()
    }

    @Test(.enabled(if: Volume.isAvailable, "mounting a file system is not permitted"))
    func aDamagedCacheIsReplacedOnADiskWithoutSpaceForBoth() throws {
        let cluster = try largeCluster()
        let storage = cluster.directory.path("storage")
        let volume = try Volume(storage, size: "64m")
        try expectCompleted(cluster)
        let size = try #require(Int(Command.check(["du", "-sk", storage]).text.split(separator: "\t")[0]))
        try volume.remount("size=\(size * 3 / 2)k")
        let repository = try cacheDirectory(in: storage) + "/repository-1.git"
        try Command.check([
            "sh", "-c",
            """
            chmod u+w '\(repository)'/objects/pack/*
            for f in '\(repository)'/objects/pack/*.pack; do yes | dd of=$f bs=1 seek=60 count=60 conv=notrunc; done
            """,
        ])
        try cluster.change(replicas: 4)
        let result = try cluster.run("sync")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try cluster.replicas() == "4")
        #expect(!FileManager.default.fileExists(atPath: repository))
        withExtendedLifetime(volume) {}
    }

    // MARK: - Clocks

    /// Whether faketime is installed; required in continuous integration.
    private static let canFakeTime =
        FileManager.default.isExecutableFile(atPath: "/usr/bin/faketime")
        || ProcessInfo.processInfo.environment["CI"] != nil

    /// The same sources give the same commits for any clock, also for a clock that goes back between passes.
    @Test(
        .enabled(if: canFakeTime, "faketime is not installed (Debian package faketime)"),
        .enabled(if: !Program.isSanitized, "a sanitizer and faketime take the same functions' place"))
    func commitsDoNotDependOnTheClock() throws {
        func commits(_ times: [String?]) throws -> [String] {
            let cluster = try Cluster()
            for (round, time) in times.enumerated() {
                for branch in ["production", "staging"] { try cluster.change(replicas: round + 1, on: branch) }
                let clock = time.map { ["faketime", $0] } ?? []
                let result = try Command.run(
                    clock + [Program.path, "sync"] + cluster.options, environment: Program.environment)
                #expect(result.status == 0, "\(result.errors)")
                // Lock files, as a killed process leaves them.
                for name in ["production", "staging", "flux"] {
                    try Command.check([
                        "sh", "-c", "for f in $(find $0 -path '*/heads/\(name)'); do : > $f.lock; done",
                        cacheDirectory(in: cluster.directory.path("storage")) + "/repository-1.git/refs",
                    ])
                }
            }
            try cluster.remote.verify()
            // The message is left out, since it contains the path of the remote.
            return try cluster.remote.git("log", "--format=%T %an %ad %cd", "--date=raw", "flux").text
                .split(separator: "\n").map(String.init)
        }
        let right = try commits([nil, nil, nil])
        #expect(right.count == 4)
        #expect(try commits(["2030-05-05 12:00:00", "2001-01-01 00:00:00", "1980-01-01 00:00:00"]) == right)
    }
}
