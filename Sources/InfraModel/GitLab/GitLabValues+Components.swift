extension GitLabValues {
    /// GitLab's own components.
    ///
    /// Chart key `gitlab`.
    public struct Components: Schema {
        /// The web pages and the API.
        ///
        /// Chart key `gitlab.webservice`.
        public let webservice = Field<Typed<Webservice>>("webservice")
        /// Jobs in the background.
        ///
        /// Chart key `gitlab.sidekiq`.
        public let sidekiq = Field<Typed<Sidekiq>>("sidekiq")
        /// Git over SSH.
        ///
        /// Chart key `gitlab.gitlab-shell`.
        public let gitlabShell = Field<Typed<Shell>>("gitlab-shell")
        /// The git repositories.
        ///
        /// Chart key `gitlab.gitaly`.
        public let gitaly = Field<Typed<Gitaly>>("gitaly")
        /// The distribution of repositories over several Gitaly.
        ///
        /// Chart key `gitlab.praefect`.
        public let praefect = Field<Typed<Praefect>>("praefect")
        /// Static web sites of projects.
        ///
        /// Chart key `gitlab.gitlab-pages`.
        public let gitlabPages = Field<Typed<Pages>>("gitlab-pages")
        /// The server to which agents in other clusters connect.
        ///
        /// Chart key `gitlab.kas`.
        public let kas = Field<Typed<AgentServer>>("kas")
        /// Tools for administrators, and backups.
        ///
        /// Chart key `gitlab.toolbox`.
        public let toolbox = Field<Typed<Toolbox>>("toolbox")
        /// The job that brings the database up to date.
        ///
        /// Chart key `gitlab.migrations`.
        public let migrations = Field<Typed<Migrations>>("migrations")
        /// What a secondary site follows the primary one with.
        ///
        /// Chart key `gitlab.geo-logcursor`.
        public let geoLogcursor = Field<Typed<GeoLogCursor>>("geo-logcursor")
        /// Measures of the database, Redis and Sidekiq.
        ///
        /// Chart key `gitlab.gitlab-exporter`.
        public let gitlabExporter = Field<Typed<Exporter>>("gitlab-exporter")
        /// Mail that comes in.
        ///
        /// Chart key `gitlab.mailroom`.
        public let mailroom = Field<Typed<Mailroom>>("mailroom")
        /// The operator that supervises upgrades.
        ///
        /// Chart key `gitlab.operator`.
        public let `operator` = Field<Typed<Operator>>("operator")
        /// The way to Grafana.
        ///
        /// Chart key `gitlab.gitlab-grafana`.
        public let gitlabGrafana = Field<Typed<GrafanaIngress>>("gitlab-grafana")
        /// A runner under an older key.
        ///
        /// Chart key `gitlab.gitlab-runner`.
        public let gitlabRunner = Field<Typed<RunnerSwitch>>("gitlab-runner")

        /// The keys of this mapping.
        public init() {}
    }

    /// A runner under an older key, apart from the chart's own `gitlab-runner`.
    ///
    /// Chart key `gitlab.gitlab-runner`.
    public struct RunnerSwitch: Schema {
        /// Whether there is one.
        ///
        /// Chart key `gitlab.gitlab-runner.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")

        /// The keys of this mapping.
        public init() {}
    }
}
