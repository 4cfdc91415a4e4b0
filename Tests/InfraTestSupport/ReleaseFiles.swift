public import Foundation
public import InfraModel
internal import InfraYAML

/// Real releases, which are stored next to the checkout in `../shared`, or in the directory `INFRA_SYNC_SHARED`.
public enum ReleaseFiles {
    /// The directory of the files, which need not exist.
    public static let directory: URL = {
        let shared = ProcessInfo.processInfo.environment["INFRA_SYNC_SHARED"].map { URL(filePath: $0) }
        let checkout = URL(filePath: #filePath).appending(path: "../../..").standardized
        return (shared ?? checkout.appending(path: "../shared").standardized).appending(path: "charts/releases")
    }()

    /// The names of the files, sorted; empty without the directory.
    public static let all: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: directory.path)
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    /// Reads the documents of a file.
    ///
    /// - Parameter name: The name of the file.
    /// - Returns: The documents with content.
    /// - Throws: An error of Foundation, or `YAMLError`.
    public static func documents(of name: String) throws -> [Value] {
        let data = try Data(contentsOf: directory.appending(path: name))
        return try YAML.documents(in: Array(data)).filter { !$0.isEmpty }.map(\.value)
    }
}
