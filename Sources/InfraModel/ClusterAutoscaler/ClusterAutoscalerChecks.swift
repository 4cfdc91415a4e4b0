extension ClusterAutoscalerValues: ChartValues {
    /// The chart cluster-autoscaler 9.9.2.
    public static var chart: HelmChart<ClusterAutoscalerValues> { .clusterAutoscaler }

    /// Without node groups, the chart has no Deployment.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["autoDiscovery.tags", "autoDiscovery.roles", "prometheusRule.rules"]
        rules.yamlMappings = ["expanderPriorities"]
        rules.requirements = [
            ChartRules.Requirement(
                anyOf: ["autoDiscovery.clusterName", "autoscalingGroups"], "the chart has no Deployment without it")
        ]
        return rules
    }
}
