extension GitLabRunnerValues: ChartValues {
    /// The chart gitlab-runner 0.37.2.
    public static var chart: HelmChart<GitLabRunnerValues> { .gitLabRunner }

    /// The configuration is TOML and a template; the chart's own rules have replaced resources and verbs.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["runners.config", "metrics.serviceMonitor.metricRelabelings"]
        rules.tomlTexts = ["runners.config"]
        rules.replacements = [
            "rbac.resources": "rbac.rules", "rbac.verbs": "rbac.rules",
            "runners.cache.s3CachePath": "runners.cache.cachePath",
        ]
        return rules
    }
}
