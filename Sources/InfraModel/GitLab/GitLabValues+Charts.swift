extension GitLabValues {
    /// The chart cert-manager.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `certmanager`.
    public struct CertManager: Schema {
        /// Whether it is installed.
        ///
        /// Chart key `certmanager.install`, default `true`.
        public let install = Field<Bool?>("install")
        /// Whether its custom resource definitions are installed.
        ///
        /// Chart key `certmanager.installCRDs`, default `true`.
        public let installCRDs = Field<Bool?>("installCRDs")
        /// A name in place of the chart's in the names of its resources.
        ///
        /// Chart key `certmanager.nameOverride`, default `certmanager`.
        public let nameOverride = Field<String?>("nameOverride")
        /// What it may do in the cluster.
        ///
        /// Chart key `certmanager.rbac`.
        public let rbac = Field<Typed<RoleSwitch>>("rbac")

        /// The keys of this mapping.
        public init() {}

        /// All values of the chart cert-manager work.
        public static var isOpen: Bool { true }
    }

    /// The chart prometheus.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `prometheus`.
    public struct Prometheus: Schema {
        /// Whether it is installed.
        ///
        /// Chart key `prometheus.install`, default `true`.
        public let install = Field<Bool?>("install")
        /// What it may do in the cluster.
        ///
        /// Chart key `prometheus.rbac`.
        public let rbac = Field<Typed<RoleSwitch>>("rbac")
        /// The program that sends alerts on.
        ///
        /// Chart key `prometheus.alertmanager`.
        public let alertmanager = Field<Typed<OpenSwitch>>("alertmanager")
        /// Files of that program.
        ///
        /// Chart key `prometheus.alertmanagerFiles`.
        public let alertmanagerFiles = Field<Typed<AlertmanagerFiles>>("alertmanagerFiles")
        /// Measures of the cluster's resources.
        ///
        /// Chart key `prometheus.kubeStateMetrics`.
        public let kubeStateMetrics = Field<Typed<OpenSwitch>>("kubeStateMetrics")
        /// Measures of the nodes.
        ///
        /// Chart key `prometheus.nodeExporter`.
        public let nodeExporter = Field<Typed<OpenSwitch>>("nodeExporter")
        /// The program that takes measures of short jobs.
        ///
        /// Chart key `prometheus.pushgateway`.
        public let pushgateway = Field<Typed<OpenSwitch>>("pushgateway")
        /// The server.
        ///
        /// Chart key `prometheus.server`.
        public let server = Field<Typed<PrometheusServer>>("server")
        /// Files of the server.
        ///
        /// Chart key `prometheus.serverFiles`.
        public let serverFiles = Field<Typed<PrometheusFiles>>("serverFiles")

        /// The keys of this mapping.
        public init() {}

        /// All values of the chart prometheus work.
        public static var isOpen: Bool { true }
    }

    /// Files of the program that sends alerts on, by their names.
    ///
    /// Chart key `prometheus.alertmanagerFiles`.
    public struct AlertmanagerFiles: Schema {
        /// Its configuration.
        ///
        /// Chart key `prometheus.alertmanagerFiles.alertmanager.yml`.
        public let alertmanagerYml = Field<FreeMapping>("alertmanager.yml")

        /// The keys of this mapping.
        public init() {}

        /// Other files may stand here.
        public static var isOpen: Bool { true }
    }

    /// Files of the Prometheus server, by their names.
    ///
    /// Chart key `prometheus.serverFiles`.
    public struct PrometheusFiles: Schema {
        /// Its configuration.
        ///
        /// Chart key `prometheus.serverFiles.prometheus.yml`.
        public let prometheusYml = Field<Typed<PrometheusConfiguration>>("prometheus.yml")

        /// The keys of this mapping.
        public init() {}

        /// Other files may stand here.
        public static var isOpen: Bool { true }
    }

    /// The configuration of the Prometheus server.
    ///
    /// Chart key `prometheus.serverFiles.prometheus.yml`.
    public struct PrometheusConfiguration: Schema {
        /// What it asks for measures, and how it finds that.
        ///
        /// Chart key `prometheus.serverFiles.prometheus.yml.scrape_configs`.
        public let scrapeConfigs = Field<TypedList<FreeMapping>>("scrape_configs")

        /// The keys of this mapping.
        public init() {}

        /// All settings of Prometheus work.
        public static var isOpen: Bool { true }
    }

    /// A part of a chart that is installed or not.
    ///
    /// Beside this, all its values work.
    ///
    /// Chart keys `prometheus.alertmanager`, `prometheus.kubeStateMetrics`, `prometheus.nodeExporter`,
    /// `prometheus.pushgateway`, `grafana.testFramework` and 3 more.
    public struct OpenSwitch: Schema {
        /// Whether it is installed.
        ///
        /// Chart key `….enabled`, default by place: `false`, `true`.
        public let enabled = Field<Bool?>("enabled")

        /// The keys of this mapping.
        public init() {}

        /// All values of the part work.
        public static var isOpen: Bool { true }
    }

    /// The Prometheus server.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `prometheus.server`.
    public struct PrometheusServer: Schema {
        /// How long measures are kept.
        ///
        /// Chart key `prometheus.server.retention`, default `15d`.
        public let retention = Field<String?>("retention")
        /// How new pods replace old ones.
        ///
        /// Chart key `prometheus.server.strategy`.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy")

        /// The keys of this mapping.
        public init() {}

        /// All values of the server work.
        public static var isOpen: Bool { true }
    }

    /// The chart grafana.
    ///
    /// Beside these, all its values work.
    ///
    /// Chart key `grafana`.
    public struct Grafana: Schema {
        /// A name in place of the chart's in the names of its resources.
        ///
        /// Chart key `grafana.nameOverride`, default `grafana-app`.
        public let nameOverride = Field<String?>("nameOverride")
        /// The administrator.
        ///
        /// Chart key `grafana.admin`.
        public let admin = Field<Typed<GrafanaAdmin>>("admin")
        /// Environment variables.
        ///
        /// Chart key `grafana.env`.
        public let env = Field<TypedMap<AnyScalar>>("env")
        /// The program, in place of the image's own.
        ///
        /// Chart key `grafana.command`, default `["sh", "-x", "/tmp/scripts/import-secret.sh"]`.
        public let command = Field<TypedList<String>>("command")
        /// ConfigMaps that are mounted.
        ///
        /// Chart key `grafana.extraConfigmapMounts`.
        public let extraConfigmapMounts = Field<TypedList<Typed<MountedSource>>>("extraConfigmapMounts")
        /// Secrets that are mounted.
        ///
        /// Chart key `grafana.extraSecretMounts`.
        public let extraSecretMounts = Field<TypedList<Typed<MountedSource>>>("extraSecretMounts")
        /// Its configuration, by sections.
        ///
        /// Chart key `grafana.grafana.ini`.
        public let grafanaIni = Field<Typed<GrafanaConfiguration>>("grafana.ini")
        /// Containers that collect dashboards and data sources.
        ///
        /// Chart key `grafana.sidecar`.
        public let sidecar = Field<Typed<GrafanaSidecars>>("sidecar")
        /// The chart's tests.
        ///
        /// Chart key `grafana.testFramework`.
        public let testFramework = Field<Typed<OpenSwitch>>("testFramework")

        /// The keys of this mapping.
        public init() {}

        /// All values of the chart grafana work.
        public static var isOpen: Bool { true }
    }

    /// The configuration of Grafana, by sections.
    ///
    /// Chart key `grafana.grafana.ini`.
    public struct GrafanaConfiguration: Schema {
        /// How people log in.
        ///
        /// Chart key `grafana.grafana.ini.auth`.
        public let auth = Field<Typed<GrafanaAuthentication>>("auth")
        /// The web server.
        ///
        /// Chart key `grafana.grafana.ini.server`.
        public let server = Field<Typed<GrafanaServer>>("server")

        /// The keys of this mapping.
        public init() {}

        /// Other sections may stand here.
        public static var isOpen: Bool { true }
    }

    /// How people log in to Grafana.
    ///
    /// Chart key `grafana.grafana.ini.auth`.
    public struct GrafanaAuthentication: Schema {
        /// The name of the cookie.
        ///
        /// Chart key `grafana.grafana.ini.auth.login_cookie_name`.
        public let loginCookieName = Field<String?>("login_cookie_name")

        /// The keys of this mapping.
        public init() {}

        /// All settings of the section work.
        public static var isOpen: Bool { true }
    }

    /// The web server of Grafana.
    ///
    /// Chart key `grafana.grafana.ini.server`.
    public struct GrafanaServer: Schema {
        /// The address that people use.
        ///
        /// Chart key `grafana.grafana.ini.server.root_url`.
        public let rootUrl = Field<String?>("root_url")
        /// Whether Grafana is at a path and not at a name of its own.
        ///
        /// Chart key `grafana.grafana.ini.server.serve_from_sub_path`.
        public let serveFromSubPath = Field<Bool?>("serve_from_sub_path")

        /// The keys of this mapping.
        public init() {}

        /// All settings of the section work.
        public static var isOpen: Bool { true }
    }

    /// The administrator of Grafana.
    ///
    /// Chart key `grafana.admin`.
    public struct GrafanaAdmin: Schema {
        /// The Secret with name and password.
        ///
        /// Chart key `grafana.admin.existingSecret`, default `bogus`.
        public let existingSecret = Field<String?>("existingSecret")

        /// The keys of this mapping.
        public init() {}

        /// All values of the part work.
        public static var isOpen: Bool { true }
    }

    /// A ConfigMap or a Secret that is mounted.
    ///
    /// Chart keys `grafana.extraConfigmapMounts[]`, `grafana.extraSecretMounts[]` and
    /// `postgresql.master.extraVolumeMounts[]`.
    public struct MountedSource: Schema {
        /// The volume's name.
        ///
        /// Chart key `….name`.
        public let name = Field<String?>("name")
        /// Where it appears.
        ///
        /// Chart key `….mountPath`.
        public let mountPath = Field<String?>("mountPath")
        /// The one file that appears.
        ///
        /// Chart key `….subPath`.
        public let subPath = Field<String?>("subPath")
        /// The ConfigMap.
        ///
        /// Chart key `….configMap`.
        public let configMap = Field<String?>("configMap")
        /// The Secret.
        ///
        /// Chart key `….secretName`.
        public let secretName = Field<String?>("secretName")
        /// Whether it cannot be written.
        ///
        /// Chart key `….readOnly`.
        public let readOnly = Field<Bool?>("readOnly")
        /// The files' permissions.
        ///
        /// Chart key `….defaultMode`.
        public let defaultMode = Field<Int?>("defaultMode")

        /// The keys of this mapping.
        public init() {}

        /// All values of the part work.
        public static var isOpen: Bool { true }
    }

    /// Containers that collect dashboards and data sources.
    ///
    /// Chart key `grafana.sidecar`.
    public struct GrafanaSidecars: Schema {
        /// Dashboards.
        ///
        /// Chart key `grafana.sidecar.dashboards`.
        public let dashboards = Field<Typed<GrafanaSidecar>>("dashboards")
        /// Data sources.
        ///
        /// Chart key `grafana.sidecar.datasources`.
        public let datasources = Field<Typed<GrafanaSidecar>>("datasources")

        /// The keys of this mapping.
        public init() {}

        /// All values of the part work.
        public static var isOpen: Bool { true }
    }

    /// A container that collects ConfigMaps for Grafana.
    ///
    /// Chart keys `grafana.sidecar.dashboards` and `grafana.sidecar.datasources`.
    public struct GrafanaSidecar: Schema {
        /// Whether it is there.
        ///
        /// Chart keys `grafana.sidecar.dashboards.enabled` and `grafana.sidecar.datasources.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The label of the ConfigMaps.
        ///
        /// Chart keys `grafana.sidecar.dashboards.label` and `grafana.sidecar.datasources.label`, default by place:
        /// `gitlab_grafana_dashboard`, `gitlab_grafana_datasource`.
        public let label = Field<String?>("label")

        /// The keys of this mapping.
        public init() {}

        /// All values of the part work.
        public static var isOpen: Bool { true }
    }
}
