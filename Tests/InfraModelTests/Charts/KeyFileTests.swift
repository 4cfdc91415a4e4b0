import Foundation
import InfraModel
import Testing

/// Key files of the charts in `../shared` next to the checkout, or in the directory `INFRA_SYNC_SHARED`.
enum KeyFiles {
    static let directory: URL = {
        let shared = ProcessInfo.processInfo.environment["INFRA_SYNC_SHARED"].map { URL(filePath: $0) }
        let checkout = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return (shared ?? checkout.appending(path: "../shared").standardized).appending(path: "charts/keys")
    }()

    static let charts = TypedChart.all.filter {
        FileManager.default.fileExists(atPath: directory.appending(path: "\($0.keys).json").path)
    }

    static func paths(of chart: TypedChart) throws -> [String] {
        let data = try Data(contentsOf: directory.appending(path: "\(chart.keys).json"))
        let entries = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        return entries.compactMap { $0["path"] as? String }
    }
}

@Suite("Key files", .enabled(if: !KeyFiles.charts.isEmpty))
struct KeyFileTests {
    /// Keys at a wrong path in a comment or in the documentation of the chart; they are declared at the right path.
    private static let misplaced = [
        // Items of a list without brackets, and values of a map without a key.
        "gitlab.sidekiq.pods.", "gitlab.webservice.deployments.ingress",
        // Members of another mapping, because of the indentation of a comment.
        "global.appConfig.ldap.main", "gitlab.gitlab-pages.domainConfigSource.",
        "gitlab.gitlab-pages.maxConnections.", "gitlab.webservice.gitlab.webservice.",
        "nginx-ingress.controller.keda.scaledObject.annotations.annotations",
        // Text that was parsed as a mapping.
        "gitlab.gitlab-pages.headers[].",
        // Placeholders.
        "global.appConfig.defaultProjectsFeatures.*", "global.ingress.annotations.*",
    ]

    @Test(arguments: KeyFiles.charts)
    func everyKeyInTheFileIsDeclared(chart: TypedChart) throws {
        let missing = try KeyFiles.paths(of: chart).filter { path in
            guard !Self.misplaced.contains(where: path.hasPrefix) else { return false }
            return ValueShape.mapping(chart.schema).typing(of: ChartKeyList.steps(of: path[...])) == .missing
        }
        #expect(missing == [])
    }

    @Test(arguments: KeyFiles.charts)
    func theListOfKeysIsComplete(chart: TypedChart) throws {
        let listed = Set(try ChartKeyList(chart: chart.keys).entries.map(\.path))
        let unlisted = try KeyFiles.paths(of: chart).filter { path in
            guard !Self.misplaced.contains(where: path.hasPrefix) else { return false }
            return !listed.contains(ChartKeyList.steps(of: path[...]))
        }
        #expect(unlisted == [])
    }
}
