// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Git over SSH.
    ///
    /// Appears only in the chart's documentation.
    ///
    /// Chart key `gitlab.webservice.shell`.
    public struct WebserviceShell: ChartTable {
        /// The Secret with the authentication token of the internal GitLab API.
        ///
        /// Chart key `gitlab.webservice.shell.authToken`.
        public let authToken = Field<Typed<SecretReference>>(
            "authToken", "The Secret with the authentication token of the internal GitLab API.")
        /// The public port.
        ///
        /// Chart key `gitlab.webservice.shell.port`.
        public let port = Field<Int?>("port", "The public port.")

        /// Creates the schema.
        public init() {}
    }

    /// A misspelling of `extra` in the chart's documentation.
    ///
    /// It has no effect.
    ///
    /// Chart key `gitlab.webservice.extras`.
    public struct ExtraTypo: ChartTable {
        /// The Google Analytics ID.
        ///
        /// Chart key `gitlab.webservice.extras.google_analytics_id`.
        public let googleAnalyticsId = Field<String?>("google_analytics_id", "The Google Analytics ID.")

        /// Creates the schema.
        public init() {}
    }
}
