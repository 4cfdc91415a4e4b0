import Foundation
import Glibc
import InfraTestSupport
import Testing

/// Cancellation of a long rendering.
@Suite struct LongRenderingTests {
    /// A branch with many patches, each of which reaches the limit of a patch.
    private func cluster() throws -> Cluster {
        let cluster = try Cluster()
        let items = (0..<100_000).map { "- \($0)\n" }.joined()
        let list = "apiVersion: v1\nkind: List2\nmetadata:\n  name: long\nitems2:\n\(items)"
        let insertion = "- {op: add, path: /items2/0, value: 1}"
        var files: [String: String?] = ["k8s/long.yaml": list]
        for number in 0..<100 {
            files["k8s/staged\(number).yaml"] = Manifest.staged(
                "staged\(number)", for: "long", kind: "List2", apiVersion: "v1", Array(repeating: insertion, count: 600)
            )
        }
        try cluster.remote.commit(files, to: "staging")
        return cluster
    }

    @Test(arguments: [("run", 0), ("sync", 75)] as [(String, Int32)])
    func aSignalEndsALongRendering(subcommand: String, status: Int32) throws {
        let cluster = try cluster()
        // The push starts after production is rendered, so staging is being rendered now.
        let begun = try Fifo(cluster.directory.path("begun"))
        try cluster.directory.write(
            script: "bin/git",
            "case \"$*\" in *receive-pack*) echo now > \(begun.path);; esac; PATH=${PATH#*:} exec git \"$@\"")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let program = try RunningProgram(
            [subcommand] + cluster.options, environment: ["PATH": "\(cluster.directory.path("bin")):\(path)"])
        #expect(try begun.line() == "now")
        #expect(program.end(by: SIGTERM) == status)
        #expect(try !cluster.remote.exists("flux"))
    }
}
