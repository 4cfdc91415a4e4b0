extension GitLabValues {
    /// Copies of the whole instance at other sites.
    ///
    /// Chart key `global.geo`.
    public struct Geo: Schema {
        /// Whether there are any.
        ///
        /// Chart key `global.geo.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Which one this is: `primary` or `secondary`.
        ///
        /// Chart key `global.geo.role`, default `primary`.
        public let role = Field<String?>("role")
        /// The site's name, as the administrator has entered it.
        ///
        /// Chart key `global.geo.nodeName`, default null.
        public let nodeName = Field<String?>("nodeName")
        /// The database in which a secondary site notes how far it is.
        ///
        /// Chart key `global.geo.psql`.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// The copies of images.
        ///
        /// Chart key `global.geo.registry`.
        public let registry = Field<Typed<GeoRegistry>>("registry")

        /// The keys of this mapping.
        public init() {}
    }

    /// The copies of images at other sites.
    ///
    /// Chart key `global.geo.registry`.
    public struct GeoRegistry: Schema {
        /// How they are made.
        ///
        /// Chart key `global.geo.registry.replication`.
        public let replication = Field<Typed<GeoRegistryReplication>>("replication")

        /// The keys of this mapping.
        public init() {}
    }

    /// How images are copied to other sites.
    ///
    /// Chart key `global.geo.registry.replication`.
    public struct GeoRegistryReplication: Schema {
        /// Whether they are.
        ///
        /// Chart key `global.geo.registry.replication.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The address of the primary site's registry.
        ///
        /// Chart key `global.geo.registry.replication.primaryApiUrl`, default null.
        public let primaryApiUrl = Field<String?>("primaryApiUrl")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the Ruby programs start.
    ///
    /// Chart key `global.rails`.
    public struct Rails: Schema {
        /// A cache that makes them start faster.
        ///
        /// Chart key `global.rails.bootsnap`.
        public let bootsnap = Field<Typed<ComponentSwitch>>("bootsnap")

        /// The keys of this mapping.
        public init() {}
    }

    /// Programs that log people in by GitLab.
    ///
    /// Chart key `global.oauth`.
    public struct OAuthApplications: Schema {
        /// Pages, for sites that are for members only.
        ///
        /// Chart key `global.oauth.gitlab-pages`, default an empty mapping.
        public let gitlabPages = Field<Typed<OAuthApplication>>("gitlab-pages")

        /// The keys of this mapping.
        public init() {}
    }

    /// A program that logs people in by GitLab.
    ///
    /// Chart key `global.oauth.gitlab-pages`.
    public struct OAuthApplication: Schema {
        /// The Secret with its credentials.
        ///
        /// Chart key `global.oauth.gitlab-pages.secret`.
        public let secret = Field<String?>("secret")
        /// The member with its id.
        ///
        /// Chart key `global.oauth.gitlab-pages.appIdKey`.
        public let appIdKey = Field<String?>("appIdKey")
        /// The member with its secret.
        ///
        /// Chart key `global.oauth.gitlab-pages.appSecretKey`.
        public let appSecretKey = Field<String?>("appSecretKey")
        /// The address to which people come back.
        ///
        /// Chart key `global.oauth.gitlab-pages.redirectUri`.
        public let redirectUri = Field<String?>("redirectUri")

        /// The keys of this mapping.
        public init() {}
    }
}
