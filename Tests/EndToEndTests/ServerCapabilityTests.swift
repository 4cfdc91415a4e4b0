import Foundation
import InfraTestSupport
import Testing

/// Passes with servers that lack capabilities of git.
@Suite struct ServerCapabilityTests {
    private static let names = (0..<60).map { "config-\($0)" }

    private static func source(_ text: String) -> [String: String?] {
        [
            "k8s/all.yaml": names.map { Manifest.configMap($0, $0 == "config-30" ? text : $0) }
                .joined(separator: "---\n")
        ]
    }

    /// The second push changes one file of many, so its pack is thin if the server accepts that.
    @Test(arguments: ["+no-thin", "-side-band -side-band-64k", "+no-thin -side-band -side-band-64k -ofs-delta"])
    func syncWorksWithEachServer(changes: String) throws {
        let cluster = try Cluster(Self.source("first"))
        try cluster.remote.git("config", "receive.unpackLimit", "1")
        let filter = try CapabilityFilter(changes, in: cluster.directory)
        // The script's own directory comes first in PATH.
        try cluster.directory.write(script: "bin/git", "PATH=${PATH#*:}\n\(filter.script)")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let environment: [String: String?] = ["PATH": "\(cluster.directory.path("bin")):\(path)"]
        for text in ["first", "second", "third"] {
            try cluster.remote.commit(Self.source(text), to: "production")
            let result = try Program.run(["sync"] + cluster.options, environment: environment)
            #expect(result.status == 0, "\(result.errors)")
            let files = try cluster.remote.texts(of: "flux:flux/production")
            #expect(files["builtin-v1-ConfigMap-default-config-30.yaml"]?.contains(text) == true)
        }
        try cluster.remote.verify()
    }
}
