// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The subchart grafana, which displays metrics.
    ///
    /// All other values of the subchart are accepted too.
    ///
    /// Chart key `grafana`.
    public struct Grafana: ChartTable {
        /// Replaces the chart name in the names of the subchart's resources.
        ///
        /// Chart key `grafana.nameOverride`, default `grafana-app`.
        public let nameOverride = Field<String?>(
            "nameOverride", default: "grafana-app", "Replaces the chart name in the names of the subchart's resources.")
        /// The administrator account.
        ///
        /// Chart key `grafana.admin`.
        public let admin = Field<Typed<GrafanaAdmin>>("admin", "The administrator account.")
        /// Additional environment variables.
        ///
        /// Chart key `grafana.env`, default `{GF_SECURITY_ADMIN_USER: bogus, GF_SECURITY_ADMIN_PASSWORD: bogus}`.
        public let env = Field<TypedMap<AnyScalar>>(
            "env", default: ["GF_SECURITY_ADMIN_USER": "bogus", "GF_SECURITY_ADMIN_PASSWORD": "bogus"],
            "Additional environment variables.")
        /// The command of the container, instead of the image's entrypoint.
        ///
        /// Chart key `grafana.command`, default `[sh, -x, /tmp/scripts/import-secret.sh]`.
        public let command = Field<TypedList<String>>(
            "command", default: ["sh", "-x", "/tmp/scripts/import-secret.sh"],
            "The command of the container, instead of the image's entrypoint.")
        /// Sidecar containers that collect dashboards and data sources.
        ///
        /// Chart key `grafana.sidecar`.
        public let sidecar = Field<Typed<GrafanaSidecars>>(
            "sidecar", "Sidecar containers that collect dashboards and data sources.")
        /// The content of `grafana.ini`, by section.
        ///
        /// Chart key `grafana.grafana.ini`.
        public let grafanaIni = Field<Typed<GrafanaConfiguration>>(
            "grafana.ini", "The content of `grafana.ini`, by section.")
        /// Additional Secret mounts.
        ///
        /// Chart key `grafana.extraSecretMounts`.
        public let extraSecretMounts = Field<TypedList<Typed<MountedSource>>>(
            "extraSecretMounts",
            default: [
                [
                    "name": "initial-password", "mountPath": "/tmp/initial", "readOnly": true,
                    "secretName": "gitlab-grafana-initial-password", "defaultMode": 400,
                ]
            ], "Additional Secret mounts.")
        /// Additional ConfigMap mounts.
        ///
        /// Chart key `grafana.extraConfigmapMounts`.
        public let extraConfigmapMounts = Field<TypedList<Typed<MountedSource>>>(
            "extraConfigmapMounts",
            default: [
                [
                    "name": "import-secret", "mountPath": "/tmp/scripts", "configMap": "gitlab-grafana-import-secret",
                    "readOnly": true,
                ]
            ], "Additional ConfigMap mounts.")
        /// The Helm tests of the subchart.
        ///
        /// Chart key `grafana.testFramework`, default `{enabled: false}`.
        public let testFramework = Field<Typed<OpenSwitch>>(
            "testFramework", default: ["enabled": false], "The Helm tests of the subchart.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The administrator account.
    ///
    /// Chart key `grafana.admin`.
    public struct GrafanaAdmin: ChartTable {
        /// The Secret with the administrator's user name and password.
        ///
        /// Chart key `grafana.admin.existingSecret`, default `bogus`.
        public let existingSecret = Field<String?>(
            "existingSecret", default: "bogus", "The Secret with the administrator's user name and password.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// Sidecar containers that collect dashboards and data sources.
    ///
    /// Chart key `grafana.sidecar`.
    public struct GrafanaSidecars: ChartTable {
        /// The sidecar for dashboards.
        ///
        /// Chart key `grafana.sidecar.dashboards`, default `{enabled: true, label: gitlab_grafana_dashboard}`.
        public let dashboards = Field<Typed<GrafanaSidecar>>(
            "dashboards", default: ["enabled": true, "label": "gitlab_grafana_dashboard"], "The sidecar for dashboards."
        )
        /// The sidecar for data sources.
        ///
        /// Chart key `grafana.sidecar.datasources`, default `{enabled: true, label: gitlab_grafana_datasource}`.
        public let datasources = Field<Typed<GrafanaSidecar>>(
            "datasources", default: ["enabled": true, "label": "gitlab_grafana_datasource"],
            "The sidecar for data sources.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The content of `grafana.ini`, by section.
    ///
    /// Chart key `grafana.grafana.ini`.
    public struct GrafanaConfiguration: ChartTable {
        /// The `server` section: the web server.
        ///
        /// Chart key `grafana.grafana.ini.server`.
        public let server = Field<Typed<GrafanaServer>>("server", "The `server` section: the web server.")
        /// The `auth` section: authentication.
        ///
        /// Chart key `grafana.grafana.ini.auth`.
        public let auth = Field<Typed<GrafanaAuthentication>>("auth", "The `auth` section: authentication.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The `server` section: the web server.
    ///
    /// Chart key `grafana.grafana.ini.server`.
    public struct GrafanaServer: ChartTable {
        /// Whether Grafana is served from a subpath of the URL.
        ///
        /// Chart key `grafana.grafana.ini.server.serve_from_sub_path`, default `true`.
        public let serveFromSubPath = Field<Bool?>(
            "serve_from_sub_path", default: true, "Whether Grafana is served from a subpath of the URL.")
        /// The public URL of Grafana.
        ///
        /// Chart key `grafana.grafana.ini.server.root_url`, default `http://localhost/-/grafana/`.
        public let rootUrl = Field<String?>(
            "root_url", default: "http://localhost/-/grafana/", "The public URL of Grafana.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The `auth` section: authentication.
    ///
    /// Chart key `grafana.grafana.ini.auth`.
    public struct GrafanaAuthentication: ChartTable {
        /// The name of the login cookie.
        ///
        /// Chart key `grafana.grafana.ini.auth.login_cookie_name`, default `gitlab_grafana_session`.
        public let loginCookieName = Field<String?>(
            "login_cookie_name", default: "gitlab_grafana_session", "The name of the login cookie.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The components of GitLab.
    ///
    /// Chart key `gitlab`.
    public struct Components: ChartTable {
        /// Toolbox: administration tools and backups.
        ///
        /// Chart key `gitlab.toolbox`.
        public let toolbox = Field<Typed<Toolbox>>("toolbox", "Toolbox: administration tools and backups.")
        /// The Geo log cursor, which replicates changes to a secondary site.
        ///
        /// Chart key `gitlab.geo-logcursor`.
        public let geoLogcursor = Field<Typed<GeoLogCursor>>(
            "geo-logcursor", "The Geo log cursor, which replicates changes to a secondary site.")
        /// Gitaly: access to Git repositories.
        ///
        /// Chart key `gitlab.gitaly`.
        public let gitaly = Field<Typed<Gitaly>>("gitaly", "Gitaly: access to Git repositories.")
        /// GitLab Exporter: metrics of the database, Redis and Sidekiq.
        ///
        /// Chart key `gitlab.gitlab-exporter`.
        public let gitlabExporter = Field<Typed<Exporter>>(
            "gitlab-exporter", "GitLab Exporter: metrics of the database, Redis and Sidekiq.")
        /// Access to Grafana.
        ///
        /// Chart key `gitlab.gitlab-grafana`.
        public let gitlabGrafana = Field<Typed<GrafanaIngress>>("gitlab-grafana", "Access to Grafana.")
        /// A runner under a legacy key.
        ///
        /// Chart key `gitlab.gitlab-runner`.
        public let gitlabRunner = Field<Typed<RunnerSwitch>>("gitlab-runner", "A runner under a legacy key.")
        /// GitLab Pages: static websites of projects.
        ///
        /// Chart key `gitlab.gitlab-pages`.
        public let gitlabPages = Field<Typed<Pages>>("gitlab-pages", "GitLab Pages: static websites of projects.")
        /// GitLab Shell: Git over SSH.
        ///
        /// Chart key `gitlab.gitlab-shell`.
        public let gitlabShell = Field<Typed<Shell>>("gitlab-shell", "GitLab Shell: Git over SSH.")
        /// The GitLab agent server (KAS).
        ///
        /// Chart key `gitlab.kas`.
        public let kas = Field<Typed<AgentServer>>("kas", "The GitLab agent server (KAS).")
        /// Mailroom: incoming email.
        ///
        /// Chart key `gitlab.mailroom`.
        public let mailroom = Field<Typed<Mailroom>>("mailroom", "Mailroom: incoming email.")
        /// The job that migrates the database schema.
        ///
        /// Chart key `gitlab.migrations`.
        public let migrations = Field<Typed<Migrations>>("migrations", "The job that migrates the database schema.")
        /// The GitLab operator.
        ///
        /// Chart key `gitlab.operator`.
        public let `operator` = Field<Typed<Operator>>("operator", "The GitLab operator.")
        /// Praefect: replication of repositories across Gitaly nodes.
        ///
        /// Chart key `gitlab.praefect`.
        public let praefect = Field<Typed<Praefect>>(
            "praefect", "Praefect: replication of repositories across Gitaly nodes.")
        /// Sidekiq: background jobs.
        ///
        /// Chart key `gitlab.sidekiq`.
        public let sidekiq = Field<Typed<Sidekiq>>("sidekiq", "Sidekiq: background jobs.")
        /// The web interface and the API.
        ///
        /// Chart key `gitlab.webservice`.
        public let webservice = Field<Typed<Webservice>>("webservice", "The web interface and the API.")

        /// Creates the schema.
        public init() {}
    }
}
