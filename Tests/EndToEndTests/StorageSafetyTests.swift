import Foundation
import Glibc
import InfraTestSupport
import Testing

/// Other users of the machine: files that they can write are rejected, and the stored files are not readable for them.
@Suite struct StorageSafetyTests {
    private static let isRoot = geteuid() == 0

    /// Runs a shell script in the directory of a cluster, whose storage directory is `storage`.
    private func prepare(_ cluster: Cluster, _ script: String) throws {
        try Command.check(["sh", "-ec", "cd '\(cluster.directory.path)'; \(script)"])
    }

    @Test(
        arguments: [
            ("mkdir storage; chmod 0777 storage", "is writable by other users (mode 0777): remove that permission"),
            ("mkdir storage; chmod 0757 storage", "is writable by other users (mode 0757)"),
            ("mkdir storage; chmod 1777 storage", "is writable by other users (mode 1777): name a directory in it"),
            ("chmod 0777 .", "storage can be replaced by other users, who may write {dir} (mode 0777)"),
            (
                "mkdir storage other; ln -s ../other storage/infra-sync",
                "storage/infra-sync, is a symbolic link of"
            ),
            ("mkdir storage; ln -s nothing storage/infra-sync", "is a symbolic link of"),
            ("mkdir storage; : > storage/infra-sync", "is a file of"),
            (
                "mkdir -p storage/infra-sync; chmod 0777 storage/infra-sync",
                "was writable by other users (mode 0777), so its content"
            ),
            ("mkdir other; chmod 0777 other; ln -s other storage", "is writable by other users (mode 0777)"),
        ])
    func aStorageDirectoryWritableByOthersIsRejected(script: String, reason: String) throws {
        let cluster = try Cluster()
        try prepare(cluster, script)
        try expectRefused(cluster, reason.replacingOccurrences(of: "{dir}", with: cluster.directory.path))
    }

    @Test(
        .enabled(if: isRoot, "only root can give files away"),
        arguments: [
            (
                "mkdir storage; chown nobody storage",
                "storage is a directory of nobody, who could replace its content"
            ),
            ("mkdir storage; chgrp nogroup storage; chmod 0770 storage", "is writable by other users (mode 0770)"),
            ("mkdir -p storage/infra-sync; chown nobody storage/infra-sync", "is a directory of nobody: remove it"),
            (
                "mkdir -p storage/infra-sync; chown 54321 storage/infra-sync",
                "is a directory of the user with the id 54321"
            ),
            (
                "mkdir storage; ln -s /etc storage/infra-sync; chown -h nobody storage/infra-sync",
                "is a symbolic link of nobody"
            ),
            (
                "mkdir -p storage/infra-sync; chgrp nogroup storage/infra-sync; chmod 0770 storage/infra-sync",
                "was writable by other users"
            ),
        ])
    func filesOfOtherUsersInTheStorageDirectoryAreRejected(script: String, reason: String) throws {
        let cluster = try Cluster()
        try prepare(cluster, script)
        try expectRefused(cluster, reason)
    }

    private func expectRefused(_ cluster: Cluster, _ reason: String) throws {
        for command in ["sync", "plan", "status", "run"] {
            let result = try cluster.run(command)
            #expect(result.status == 78)
            #expect(result.errors.contains(reason), "\(result.errors)")
        }
        #expect(try !cluster.remote.exists("flux"))
        let files = try FileManager.default.subpathsOfDirectory(atPath: cluster.directory.path)
        #expect(!files.contains { $0.hasSuffix(".git") })
    }

    @Test(arguments: [
        "mkdir storage; chmod 0755 storage", "mkdir storage; chmod 0700 storage", "mkdir storage; ln -s storage link",
        "mkdir -p storage/infra-sync; chmod 0755 storage/infra-sync", "chmod 1777 .", "",
    ])
    func aStorageDirectoryOfTheUserIsAccepted(script: String) throws {
        let cluster = try Cluster()
        try prepare(cluster, script)
        #expect(try cluster.run("sync").status == 0)
        #expect(try permissions(of: cluster.directory.path("storage/infra-sync")) == 0o700)
    }

    private func permissions(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test(arguments: ["0000", "0022", "0077", "0277", "0777"])
    func storedFilesAreReadableByTheUserOnlyForAnyUmask(mask: String) throws {
        let cluster = try Cluster()
        for round in 1...2 {
            try cluster.change(replicas: round + 4)
            let command = ["sh", "-c", "umask \(mask); exec \"$@\"", "sh", Program.path, "sync"] + cluster.options
            let result = try Command.run(command, environment: Program.environment)
            #expect(result.status == 0, "\(result.errors)")
        }
        let storage = cluster.directory.path("storage")
        #expect(try Command.check(["find", storage, "-maxdepth", "1", "-perm", "/077"]).text == "")
        #expect(try Command.check(["find", storage, "-type", "f", "-perm", "/077"]).text == "")
        #expect(try Command.check(["find", "\(storage)/infra-sync", "-type", "f", "-name", "*.pack"]).text != "")
    }

    @Test func onlyCachesOfEarlierVersionsAreRemoved() throws {
        let cluster = try Cluster()
        try prepare(
            cluster,
            """
            mkdir -p storage/repository-1.git/objects storage/repository-2.git mine storage/repository-x
            : > storage/repository-1.git/in-use; : > storage/render-cache; : > storage/rendering-notes; : > storage/notes
            : > mine/in-use; ln -s ../mine storage/repository-3.git
            """)
        #expect(try cluster.run("sync").status == 0)
        let storage = cluster.directory.path("storage")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: storage).sorted() == [
                "infra-sync", "notes", "repository-2.git", "repository-3.git", "repository-x",
            ])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: cacheDirectory(in: storage)).sorted() == [
                "render-cache", "rendered-state", "repository-1.git",
            ])
        #expect(FileManager.default.fileExists(atPath: cluster.directory.path("mine/in-use")))
    }

    // MARK: - The default directory

    /// The home directory of a container: missing, not writable, or `/`.
    @Test(.enabled(if: isRoot, "only root can take another user id"), arguments: ["missing", "readOnly", "/"])
    func theErrorAboutAnUnusableHomeDirectoryNamesTheOption(home: String) throws {
        let cluster = try Cluster()
        try prepare(cluster, "chmod 0755 .; mkdir -m 0755 readOnly")
        let path = home == "/" ? home : cluster.directory.path(home)
        for variable in ["HOME", "XDG_CACHE_HOME"] {
            let variables = ["XDG_CACHE_HOME": nil, "HOME": "/nowhere"].merging([variable: path]) { $1 }
            let result = try Command.run(
                ["setpriv", "--reuid", "54321", "--regid", "54321", "--clear-groups", Program.path, "sync"]
                    + ["--repo", cluster.remote.path],
                environment: Program.environment.merging(variables) { $1 })
            #expect(result.status == 78)
            let cache = (home == "/" ? "" : path) + (variable == "HOME" ? "/.cache/infra-sync" : "/infra-sync")
            let existing = home == "missing" ? cluster.directory.path : path
            #expect(
                result.errors == """
                    infra-sync: error: create the cache directory \(cache), which is the default because of \(variable): \
                    \(existing): Permission denied: set --storage-dir to a directory that the user with the id 54321 can write

                    """)
        }
    }

    @Test(.enabled(if: isRoot, "only root can take another user id"))
    func theErrorAboutAStorageDirectoryThatCannotBeMadeNamesTheOption() throws {
        let cluster = try Cluster()
        try prepare(cluster, "chmod 0755 .; mkdir -m 0755 storage")
        let command = ["setpriv", "--reuid", "54321", "--regid", "54321", "--clear-groups", Program.path, "sync"]
        for (directory, attempted) in [
            ("storage", "create the directory of the cache, {dir}/storage/infra-sync"),
            ("storage/a", "create the storage directory {dir}/storage/a"),
        ] {
            let result = try Command.run(
                command + ["--repo", cluster.remote.path, "--storage-dir", cluster.directory.path(directory)],
                environment: Program.environment)
            #expect(result.status == 78)
            #expect(
                result.errors == """
                    infra-sync: error: \(attempted.replacingOccurrences(of: "{dir}", with: cluster.directory.path)): Permission \
                    denied: choose a directory that the user with the id 54321 can write (--storage-dir)

                    """)
        }
    }

    // MARK: - Relative paths of repositories

    /// Two clones with the same relative path, and one storage directory.
    @Test func relativePathsOfRepositoriesAreResolved() throws {
        let clusters = [try Cluster(), try Cluster()]
        for cluster in clusters {
            let result = try Command.run(
                ["env", "-C", cluster.remote.path, Program.path, "sync", "--repo", "."]
                    + ["--storage-dir", clusters[0].directory.path("storage")],
                environment: Program.environment)
            #expect(result.status == 0, "\(result.errors)")
            let message = try cluster.remote.git("log", "-1", "--format=%B", "flux").text
            #expect(message.contains("\nSource-Repository: \(cluster.remote.path)\n"))
        }
        let caches = try FileManager.default.contentsOfDirectory(
            atPath: clusters[0].directory.path("storage/infra-sync"))
        #expect(caches.count == 2)
    }

    // MARK: - Volumes

    /// Runs a pass with a user id that has no account, as OpenShift does.
    private func syncAsUnknownUser(_ cluster: Cluster) throws -> Command.Result {
        let git = try cluster.directory.write("gitconfig", "[safe]\n\tdirectory = *\n")
        try Command.check(["chmod", "-R", "a+rwX", cluster.remote.path])
        return try Command.run(
            ["setpriv", "--reuid", "54321", "--regid", "54321", "--clear-groups", Program.path, "sync"]
                + cluster.options,
            environment: Program.environment.merging(["GIT_CONFIG_GLOBAL": git, "HOME": nil]) { $1 })
    }

    @Test(
        .enabled(if: Volume.isAvailable, "mounting a file system is not permitted"),
        arguments: ["0777", "2777", "1777"])
    func aMountPointMayBeWritableByEveryUser(mode: String) throws {
        let cluster = try Cluster()
        let volume = try Volume(cluster.directory.path("storage"), size: "64m")
        defer { withExtendedLifetime(volume) {} }
        try prepare(cluster, "chmod \(mode) storage")
        #expect(try cluster.run("sync").status == 0)
        #expect(try permissions(of: cluster.directory.path("storage/infra-sync")).map { $0 & 0o777 } == 0o700)
    }

    @Test(.enabled(if: Volume.isAvailable && isRoot, "mounting a file system is not permitted"))
    func aVolumeWithFSGroupIsAcceptedForAnyUser() throws {
        let cluster = try Cluster()
        let volume = try Volume(cluster.directory.path("storage"), size: "64m")
        defer { withExtendedLifetime(volume) {} }
        try prepare(cluster, "chgrp 54321 storage; chmod 2775 storage")
        let first = try syncAsUnknownUser(cluster)
        #expect(first.status == 0, "\(first.errors)")
        // As a volume is mounted again with fsGroup.
        try prepare(cluster, "chmod -R g+rwX storage; chmod g+s storage storage/infra-sync")
        try cluster.change(replicas: 6)
        let second = try syncAsUnknownUser(cluster)
        #expect(second.status == 0, "\(second.errors)")
        #expect(try cluster.replicas() == "6")
        #expect(try permissions(of: cluster.directory.path("storage/infra-sync")).map { $0 & 0o777 } == 0o700)
        // Another user, even root, rejects the directory.
        #expect(try cluster.run("sync").status == 78)
    }

    // MARK: - Locks

    /// A process that was stopped while it held the lock of the cache.
    @Test func aLockOfAStoppedProcessDoesNotBlockAPass() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        try cluster.change(replicas: 3)
        let lock = try cacheDirectory(in: cluster.directory.path("storage")) + "/repository-1.git/in-use"
        let result = try Command.run(
            ["flock", "--exclusive", "--no-fork", lock, Program.path, "sync"]
                + cluster.options,
            environment: Program.environment)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try cluster.replicas() == "3")
    }
}
