import Foundation
import Glibc
import InfraTestSupport
import Testing

/// A signal ends the program, whatever it is at.
@Suite struct SignalTests {
    /// Many of them are more than a pipe holds.
    private static let names = (0..<500).map { number in "web-\(number)-" + String(repeating: "x", count: 200) }

    /// The pass is over, and what it has to say waits for somebody to read it.
    @Test(arguments: [SIGTERM, SIGINT])
    func whoWaitsForAReaderIsEnded(signal: Int32) throws {
        let cluster = try Cluster(["k8s/all.yaml": Self.names.map { Manifest.configMap($0) }.joined(separator: "---\n")]
        )
        let output = Pipe()
        let program = try RunningProgram(["plan"] + cluster.options, output: output.fileHandleForWriting)
        #expect(try output.fileHandleForReading.read(upToCount: 1)?.count == 1)
        #expect(program.end(by: signal) == 128 + signal)
    }

    /// The first signal asks for an end, which cannot come while nobody reads the log.
    @Test func aSecondSignalEndsItAtOnce() async throws {
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
