extension GitLabValues: ChartValues {
    /// The chart gitlab 5.6.3.
    public static var chart: HelmChart<GitLabValues> { .gitLab }

    /// The runner's configuration is TOML and a template, and the charts of other projects have rules of their own.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["gitlab-runner.runners.config"]
        rules.foreignParts = [
            "nginx-ingress", "certmanager", "prometheus", "grafana", "redis", "postgresql", "minio",
        ]
        rules.tomlTexts = ["gitlab-runner.runners.config"]
        rules.truisms = ["global.hosts.smartcard.enabled": false]
        rules.replacements = ["nginx-ingress.controller.headers": "nginx-ingress.controller.proxySetHeaders"]
        rules.settings = ["nginx-ingress.controller": "nginx-ingress.controller.config"]
        return rules
    }
}
