// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// TLS certificates of a PostgreSQL connection.
    ///
    /// Chart keys `global.psql.ssl`, `global.praefect.psql.ssl`, `global.geo.psql.ssl` and 13 others.
    public struct PostgreSQLCertificates: ChartTable {
        /// The name of the Secret.
        public let secret = Field<String?>("secret", "The name of the Secret.")
        /// The key of the client certificate in the Secret.
        public let clientCertificate = Field<String?>(
            "clientCertificate", "The key of the client certificate in the Secret.")
        /// The key of the client's private key in the Secret.
        public let clientKey = Field<String?>("clientKey", "The key of the client's private key in the Secret.")
        /// The key of the CA certificate of the server in the Secret.
        public let serverCA = Field<String?>("serverCA", "The key of the CA certificate of the server in the Secret.")

        /// Creates the schema.
        public init() {}
    }

    /// A bucket that is created.
    ///
    /// Chart key `minio.defaultBuckets[]`.
    public struct MinioBucket: ChartTable {
        /// The name of the bucket.
        ///
        /// Chart key `minio.defaultBuckets[].name`.
        public let name = Field<String?>("name", "The name of the bucket.")
        /// The anonymous access policy: `none`, `download`, `upload` or `public`.
        ///
        /// Chart key `minio.defaultBuckets[].policy`.
        public let policy = Field<String?>(
            "policy", "The anonymous access policy: `none`, `download`, `upload` or `public`.")
        /// Whether an existing bucket is purged.
        ///
        /// Chart key `minio.defaultBuckets[].purge`.
        public let purge = Field<Bool?>("purge", "Whether an existing bucket is purged.")

        /// Creates the schema.
        public init() {}
    }

    /// A host name and a port.
    ///
    /// Chart keys `global.redis.sentinels[]`, `gitlab.toolbox.redis.sentinels[]`, `gitlab.toolbox.gitaly.sentinels[]`
    /// and 11 others.
    public struct HostAndPort: ChartTable {
        /// The host name.
        public let host = Field<String?>("host", "The host name.")
        /// The port.
        public let port = Field<Int?>("port", "The port.")

        /// Creates the schema.
        public init() {}
    }

    /// Network policy rules of one direction.
    ///
    /// Chart keys `gitlab.gitlab-pages.networkpolicy.egress`, `gitlab.gitlab-pages.networkpolicy.ingress`,
    /// `gitlab.gitlab-shell.networkpolicy.egress` and 11 others.
    public struct TrafficRules: ChartTable {
        /// Whether this direction is restricted.
        public let enabled = Field<Bool?>("enabled", "Whether this direction is restricted.")
        /// The rules that allow traffic.
        ///
        /// If empty, all traffic is denied.
        public let rules = Field<TypedList<Typed<NetworkPolicyRule>>>(
            "rules", "The rules that allow traffic. If empty, all traffic is denied.")

        /// Creates the schema.
        public init() {}
    }

    /// An edition of GitLab.
    public enum Edition: String, Choice {
        /// GitLab Community Edition.
        case ce
        /// GitLab Enterprise Edition.
        ///
        /// Without a license it has the features of the Community Edition.
        case ee
    }

    /// Pod anti-affinity between the pods of a component.
    public enum AntiAffinity: String, Choice {
        /// Pods prefer different nodes.
        case soft
        /// Pods never share a node.
        case hard
        /// No pod anti-affinity.
        case unset = ""
    }
}
