import Foundation
import Glibc
import InfraTestSupport
import Testing

/// A signal ends the program at any time.
@Suite struct SignalTests {
    /// A long name: many of them are more than a pipe buffers.
    private static let names = (0..<500).map { number in "web-\(number)-" + String(repeating: "x", count: 200) }

    /// The pass is complete, and its output waits for a reader.
    @Test(arguments: [SIGTERM, SIGINT])
    func aSignalEndsAWriteToAFullPipe(signal: Int32) throws {
        let cluster = try Cluster(["k8s/all.yaml": Self.names.map { Manifest.configMap($0) }.joined(separator: "---\n")]
        )
        let output = Pipe()
        let program = try RunningProgram(["plan"] + cluster.options, output: output.fileHandleForWriting)
        #expect(try output.fileHandleForReading.read(upToCount: 1)?.count == 1)
        #expect(program.end(by: signal) == 128 + signal)
    }

    /// The first signal cannot end the program, since the log has no reader.
    @Test func aSecondSignalEndsTheProgramAtOnce() async throws {
        let directory = "k8s/" + Self.names.prefix(15).joined(separator: "/")
        let files = (0..<90).map { ("\(directory)/\($0).yaml", "a\($0): [\n") }
        let cluster = try Cluster(Dictionary(uniqueKeysWithValues: files))
        let program = try RunningProgram(["run"] + cluster.options)
        _ = try program.messages(until: "k8s/")
        program.send(SIGTERM)
        try await waitUntil("the signal has been taken") { try !program.catches(SIGTERM) }
        #expect(program.end(by: SIGINT) == 128 + SIGINT)
    }
}
