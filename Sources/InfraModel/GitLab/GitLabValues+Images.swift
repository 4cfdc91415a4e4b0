extension GitLabValues {
    /// The images of one edition.
    ///
    /// Chart keys `global.communityImages` and `global.enterpriseImages`.
    public struct EditionImages: Schema {
        /// The web pages.
        ///
        /// Chart keys `global.communityImages.webservice` and `global.enterpriseImages.webservice`.
        public let webservice = Field<Typed<Image>>("webservice")
        /// Workhorse.
        ///
        /// Chart keys `global.communityImages.workhorse` and `global.enterpriseImages.workhorse`.
        public let workhorse = Field<Typed<Image>>("workhorse")
        /// Jobs in the background.
        ///
        /// Chart keys `global.communityImages.sidekiq` and `global.enterpriseImages.sidekiq`.
        public let sidekiq = Field<Typed<Image>>("sidekiq")
        /// The job that brings the database up to date.
        ///
        /// Chart keys `global.communityImages.migrations` and `global.enterpriseImages.migrations`.
        public let migrations = Field<Typed<Image>>("migrations")
        /// Tools for administrators.
        ///
        /// Chart keys `global.communityImages.toolbox` and `global.enterpriseImages.toolbox`.
        public let toolbox = Field<Typed<Image>>("toolbox")
        /// What a secondary site follows the primary one with.
        ///
        /// Chart keys `global.communityImages.geo-logcursor` and `global.enterpriseImages.geo-logcursor`.
        public let geoLogcursor = Field<Typed<Image>>("geo-logcursor")

        /// The keys of this mapping.
        public init() {}
    }

    /// A helper that has nothing but an image.
    ///
    /// Chart key `global.busybox`.
    public struct ImageSettings: Schema {
        /// Its image.
        ///
        /// Chart key `global.busybox.image`.
        public let image = Field<Typed<Image>>("image")

        /// The keys of this mapping.
        public init() {}
    }

    /// The image that jobs talk to the cluster with.
    ///
    /// Chart key `global.kubectl`.
    public struct Kubectl: Schema {
        /// The image.
        ///
        /// Chart key `global.kubectl.image`.
        public let image = Field<Typed<Image>>("image")
        /// As whom those jobs run.
        ///
        /// Chart key `global.kubectl.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")

        /// The keys of this mapping.
        public init() {}
    }

    /// Authorities of one's own, whose certificates all components trust.
    ///
    /// Chart key `global.certificates`.
    public struct Certificates: Schema {
        /// The image that puts them in place.
        ///
        /// Chart key `global.certificates.image`.
        public let image = Field<Typed<Image>>("image")
        /// The authorities.
        ///
        /// Chart key `global.certificates.customCAs`, default an empty list.
        public let customCAs = Field<TypedList<Typed<CustomAuthority>>>("customCAs")

        /// The keys of this mapping.
        public init() {}
    }

    /// An authority of one's own.
    ///
    /// Chart key `global.certificates.customCAs[]`.
    public struct CustomAuthority: Schema {
        /// The Secret with its certificate.
        ///
        /// Chart key `global.certificates.customCAs[].secret`.
        public let secret = Field<String?>("secret")

        /// The keys of this mapping.
        public init() {}
    }
}
