// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The health check server.
    ///
    /// Chart key `gitlab.sidekiq.health_checks`.
    public struct SidekiqHealthChecks: ChartTable {
        /// Whether the health check server is enabled.
        ///
        /// Chart key `gitlab.sidekiq.health_checks.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the health check server is enabled.")
        /// The port.
        ///
        /// Chart key `gitlab.sidekiq.health_checks.port`.
        public let port = Field<Int?>("port", "The port.")

        /// Creates the schema.
        public init() {}
    }
}
