import Foundation
import Glibc
import InfraTestSupport
import Testing

/// Several instances and git clients write to the same branch.
@Suite struct RaceTests {
    /// A git client that writes files of its own; it pulls with rebase and pushes again if its push is rejected.
    private static let person = """
        set -e
        git clone --quiet --no-local --branch flux $REMOTE $NAME; cd $NAME; mkdir people
        for n in 1 2 3 4 5 6; do
            echo $n > people/$NAME-$n
            git add people; git commit --quiet -m "$NAME writes $n"
            until git push --quiet origin flux; do git pull --quiet --rebase; done
        done
        """

    @Test func instancesAndGitClientsDoNotLoseCommits() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let instances = try (1...3).map { number in
            try RunningProgram([
                "run", "--repo", cluster.remote.path, "--storage-dir", cluster.directory.path("storage\(number)"),
                "--interval", "0.05", "--log-level", "critical",
            ])
        }
        let log = cluster.directory.path("log")
        try cluster.directory.write("log", "")
        let handle = try #require(FileHandle(forWritingAtPath: log))
        let people = try ["ada", "grace"].map { name in
            try ChildProcess(
                ["sh", "-c", "cd \(cluster.directory.path); \(Self.person)"],
                environment: GitRepository.environment.merging(["NAME": name, "REMOTE": cluster.remote.path]) { $1 },
                input: FileHandle.nullDevice.fileDescriptor, output: handle.fileDescriptor,
                errors: handle.fileDescriptor)
        }
        for replicas in 2...8 { try cluster.change(replicas: replicas) }
        for person in people { #expect(person.wait() == 0) }
        for instance in instances { #expect(instance.end(by: SIGTERM) == 0) }
        #expect(try cluster.run("sync").status == 0)
        #expect(try cluster.replicas() == "8")
        let names = ["ada", "grace"].flatMap { name in (1...6).map { "\(name)-\($0)" } }
        #expect(try cluster.remote.entries(of: "flux:people").keys.sorted() == names)
        // No commit was merged, rewritten or lost.
        #expect(try cluster.remote.git("rev-list", "--merges", "--count", "flux").text == "0")
        let subjects = try cluster.remote.git("log", "--format=%s", "flux").text.split(separator: "\n")
        #expect(subjects.count { $0.contains(" writes ") } == 12)
        // Each source commit was rendered once.
        let ours = subjects.filter { $0.hasPrefix("update from production: ") }
        #expect(Set(ours).count == ours.count)
        try cluster.remote.verify()
    }
}
