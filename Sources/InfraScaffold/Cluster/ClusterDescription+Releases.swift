internal import InfraModel
internal import InfraRender

extension ClusterDescription {
    private static let runnerSecret = "gitlab-runner-registration"

    /// The URL of GitLab's web interface, as its chart derives it from the domain.
    private var gitLabAddress: String { "https://gitlab.\(domain)/" }

    func releaseFiles() throws(ModelError) -> [ScaffoldFile] {
        let gitLab = gitLabRelease
        let staged = ScaffoldFile(
            manifestPath("gitlab", "staging"),
            comment: """
                The GitLab of staging: a copy of the one in release.yaml with these changes.
                {ENV} is the name of the environment.
                """,
            documents: [
                StagedResource.configMap(
                    named: "gitlab-staging", patching: gitLab, with: .operations(stagedChanges, .staged))
            ])
        return try [staged]
            + files(
                of: gitLab, chart: .gitLab,
                comment: """
                    GitLab with the databases and the object store of its chart, which are for evaluation only.
                    Its certificates are self-signed until global.ingress.tls names a Secret with others.
                    """)
            + files(
                of: runnerRelease, chart: .gitLabRunner,
                comment: """
                    GitLab Runner, which runs jobs as pods of its namespace. It waits for the Secret
                    \(Self.runnerSecret) with the members runner-registration-token, which an
                    administrator finds in GitLab, and runner-token, which is empty.
                    """)
            + files(
                of: autoscalerRelease, chart: .clusterAutoscaler,
                comment: """
                    The autoscaler finds its node groups by tags, k8s.io/cluster-autoscaler/enabled and
                    k8s.io/cluster-autoscaler/\(name). The IAM role of the nodes must allow changes.
                    """)
            + files(
                of: ingressRelease, chart: .ingressNginx,
                comment: """
                    The ingress controller. A DNS record has to point *.\(domain) to the load balancer of its
                    service. Port 22 is git over SSH.
                    """)
    }

    private func files<Values: Schema>(
        of release: HelmRelease<Values>, chart: HelmChart<Values>, comment: String
    ) throws(ModelError) -> [ScaffoldFile] {
        let namespace = release.metadata.namespace ?? ""
        var files = [
            namespaceFile(namespace),
            try ScaffoldFile(manifestPath(namespace, "release"), comment: comment, models: release),
        ]
        if flux == .v2 {
            let repository = HelmRepository(of: chart, namespace: namespace)
            files.append(try ScaffoldFile(manifestPath(namespace, "repository"), models: repository))
        }
        return files
    }

    /// Creates a release in a namespace of the same name.
    private func release<Values: Schema>(of chart: HelmChart<Values>) -> HelmRelease<Values> {
        var release = HelmRelease(
            name: chart.name, namespace: chart.name, chart: chart, apiVersion: flux == .v1 ? .operatorV1 : .v2)
        // Flux v1 and v2 have different defaults.
        release.releaseName = chart.name
        release.operatorSpec?.helmVersion = .v3
        release.operatorSpec?.rollback.enable = true
        release.controllerSpec?.install.remediation.retries = 3
        release.controllerSpec?.upgrade.remediation.retries = 3
        return release
    }

    private var gitLabRelease: HelmRelease<GitLabValues> {
        var release = release(of: .gitLab)
        // Database migrations can take long.
        release.operatorSpec?.timeout = 1200
        release.controllerSpec?.timeout = GoDuration(seconds: 1200)
        release.values.global.edition = .ce
        release.values.global.hosts.domain = domain
        release.values.global.ingress.class = "nginx"
        release.values.global.ingress.configureCertmanager = false
        release.values.gitlab.gitaly.persistence.size = Quantity("50Gi")
        // Components that the cluster provides itself or does not need at first.
        release.values.nginxIngress.enabled = false
        release.values.gitlabRunner.install = false
        release.values.certmanager.install = false
        release.values.prometheus.install = false
        return release
    }

    private var stagedChanges: [PatchOperation] {
        let values = ["spec", "values"]
        return [
            .replace(path: JSONPointer(tokens: ["metadata", "name"]), value: "gitlab-{ENV}"),
            .replace(path: JSONPointer(tokens: ["spec", "releaseName"]), value: "gitlab-{ENV}"),
            .replace(
                path: JSONPointer(tokens: values + ["global", "hosts", "domain"]), value: .string("{ENV}.\(domain)")),
            .replace(
                path: JSONPointer(tokens: values + ["gitlab", "gitaly", "persistence", "size"]), value: "10Gi"),
            .add(
                path: JSONPointer(tokens: values + ["gitlab", "webservice"]),
                value: ["minReplicas": 1, "maxReplicas": 2]),
        ]
    }

    private var runnerRelease: HelmRelease<GitLabRunnerValues> {
        var release = release(of: .gitLabRunner)
        release.values.gitlabUrl = gitLabAddress
        release.values.concurrent = 10
        release.values.unregisterRunners = true
        release.values.rbac.create = true
        release.values.runners.name = name
        release.values.runners.secret = Self.runnerSecret
        return release
    }

    private var autoscalerRelease: HelmRelease<ClusterAutoscalerValues> {
        var release = release(of: .clusterAutoscaler)
        release.values.cloudProvider = "aws"
        release.values.awsRegion = "us-east-1"
        release.values.autoDiscovery.clusterName = name
        return release
    }

    private var ingressRelease: HelmRelease<IngressNginxValues> {
        var release = release(of: .ingressNginx)
        release.values.controller.replicaCount = 2
        release.values.controller.service.externalTrafficPolicy = .local
        release.values.tcp["22"] = "gitlab/gitlab-gitlab-shell:22"
        return release
    }
}
