import Foundation
import InfraFuzz
import Testing

/// Runs the seeds and the former findings of the fuzzer in every test run.
@Suite struct CorpusTests {
    private static let corpus = URL(filePath: #filePath).appending(path: "../../Fixtures/Corpus").standardized

    /// The inputs of all targets.
    static let inputs: [(target: FuzzTarget, file: URL)] = FuzzTarget.allCases.flatMap { target in
        let directory = corpus.appending(path: target.rawValue)
        let files = (try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.map { (target, $0) }
    }

    @Test(arguments: inputs)
    func allPropertiesHoldForAnInput(target: FuzzTarget, file: URL) throws {
        try target.run([UInt8](Data(contentsOf: file)))
        try FuzzTarget.finish()
    }

    @Test(arguments: FuzzTarget.allCases)
    func everyTargetHasInputs(target: FuzzTarget) {
        #expect(Self.inputs.contains { $0.target == target })
    }
}
