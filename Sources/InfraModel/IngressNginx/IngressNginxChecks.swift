extension IngressNginxValues: ChartValues {
    /// The chart ingress-nginx 3.4.0.
    public static var chart: HelmChart<IngressNginxValues> { .ingressNginx }

    /// Keys with hyphens are nginx's settings, which have a place of their own.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["tcp", "udp"]
        rules.replacements = [
            "controller.headers": "controller.proxySetHeaders", "maxmindLicenseKey": "controller.maxmindLicenseKey",
        ]
        rules.settings = ["controller": "controller.config"]
        return rules
    }
}
