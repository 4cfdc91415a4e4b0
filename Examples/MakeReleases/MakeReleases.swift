// Writes the four releases of a new cluster, made in Swift, as one stream of YAML:
//
//     make-releases DOMAIN
//
// Every property below is a key of a chart, with its type and its page of documentation. A key that does not exist does
// not compile, nor does a text where the chart wants a number.

import ArgumentParser
import InfraModel
import InfraRender

@main
struct MakeReleases: ParsableCommand {
    @Argument(help: "The domain below which the cluster is reached.")
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
        // A mapping of which nothing was written yet is there as soon as something is set in it.
        release.values.gitlab.webservice.minReplicas = 3
        release.values.gitlab.gitaly.persistence.size = Quantity("500Gi")
        release.values.gitlabRunner.install = false
        return release
    }

    private func runner() -> HelmRelease<GitLabRunnerValues> {
        var release = HelmRelease(name: "gitlab-runner", namespace: "gitlab", chart: .gitLabRunner)
        // What the two generations of Flux do not share is a property of its own.
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
        // A key that the types do not know, or an explicit null, goes by its name.
        release.values.controller["minAvailable"] = 1
        return release
    }
}
