// Writes the four releases of a new cluster, declared in Swift, as a YAML stream:
//
//     make-releases DOMAIN
//
// Every property is a key of a chart, with a type and documentation. An unknown key, or a string where the chart expects a
// number, does not compile.

import ArgumentParser
import InfraModel
import InfraRender

@main
struct MakeReleases: ParsableCommand {
    @Argument(help: "The domain of the cluster.")
    var domain: String

    func run() throws {
        for text in [
            try YAML.string(from: HelmRepository(of: HelmChart.gitLab, namespace: "gitlab")),
            try YAML.string(from: gitLab()),
            try YAML.string(from: runner()),
            try YAML.string(from: autoscaler()),
            try YAML.string(from: ingress()),
        ] {
            print(text, terminator: "")
        }
    }

    private func gitLab() -> HelmRelease<GitLabValues> {
        var release = HelmRelease(name: "gitlab", namespace: "gitlab", chart: .gitLab)
        release.values.global.hosts.domain = domain
        release.values.global.ingress.configureCertmanager = false
        // Missing mappings are created when one of their members is set.
        release.values.gitlab.webservice.minReplicas = 3
        release.values.gitlab.gitaly.persistence.size = Quantity("500Gi")
        release.values.gitlabRunner.install = false
        return release
    }

    private func runner() -> HelmRelease<GitLabRunnerValues> {
        var release = HelmRelease(name: "gitlab-runner", namespace: "gitlab", chart: .gitLabRunner)
        // Fields that only one version of Flux has are in controllerSpec (v2) or operatorSpec (v1).
        release.controllerSpec?.chart.spec.sourceRef.name = "gitlab"
        release.controllerSpec?.dependsOn = [Typed { $0.name = "gitlab" }]
        release.values.gitlabUrl = "https://gitlab.\(domain)/"
        release.values.rbac.create = true
        release.values.concurrent = 30
        release.values.runners.tags = "linux,amd64"
        return release
    }

    /// The same types write releases of Flux v1.
    private func autoscaler() -> HelmRelease<ClusterAutoscalerValues> {
        var release = HelmRelease(
            name: "cluster-autoscaler", namespace: "kube-system", chart: .clusterAutoscaler, apiVersion: .operatorV1)
        release.values.cloudProvider = "aws"
        release.values.autoDiscovery.clusterName = "small"
        release.values.extraArgs["scale-down-unneeded-time"] = "15m"
        release.values.tolerations = [
            Typed {
                $0.key = "dedicated"
                $0.effect = .noSchedule
            }
        ]
        return release
    }

    private func ingress() -> HelmRelease<IngressNginxValues> {
        var release = HelmRelease(
            name: "ingress-nginx", namespace: "ingress-nginx", chart: .ingressNginx, apiVersion: .operatorV1)
        release.values.controller.replicaCount = 2
        release.values.controller.service.type = .loadBalancer
        // Keys without a declared type, and explicit nulls, are set by name.
        release.values.controller["minAvailable"] = 1
        return release
    }
}
