// Writes a staged resource that makes a second, smaller GitLab for staging from the one of production:
//
//     stage-release PATH > staging.yaml
//
// A staged resource is a ConfigMap with a patch. In production it is an ordinary ConfigMap; in staging, infra-sync renders
// the patched copy of the release. `{ENV}` is replaced by the name of the environment. Before it writes the ConfigMap, the
// program applies the patch and checks the result with the same types.

import ArgumentParser
import FoundationEssentials
import InfraModel
import InfraRender

@main
struct StageRelease: ParsableCommand {
    @Argument(help: "The file with the release.")
    var path: String

    func run() throws {
        let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        let release = try YAML.decode(HelmRelease<GitLabValues>.self, from: text)
        let domain = release.values.global.hosts.domain ?? "example.com"

        let values = ["spec", "values"]
        let patch = Patch.operations(
            [
                .replace(path: JSONPointer(tokens: ["metadata", "name"]), value: "gitlab-{ENV}"),
                .replace(path: JSONPointer(tokens: ["spec", "releaseName"]), value: "gitlab-{ENV}"),
                .replace(
                    path: JSONPointer(tokens: values + ["global", "hosts", "domain"]),
                    value: .string("{ENV}.\(domain)")),
                .add(
                    path: JSONPointer(tokens: values + ["gitlab", "webservice"]),
                    value: ["minReplicas": 1, "maxReplicas": 2]),
            ],
            .staged)
        let configMap = StagedResource.configMap(named: "gitlab-staging", patching: release, with: patch)

        let rendered = try StagedResource(configMap).patch(for: Environment.staging.name)
        let staged = try HelmRelease<GitLabValues>(release.document.patched(by: rendered))
        guard staged.effectiveReleaseName != release.effectiveReleaseName else {
            throw ValidationError("both releases would have the release name \(release.effectiveReleaseName)")
        }
        print(YAML.string(of: configMap), terminator: "")
    }
}
