extension ClusterAutoscalerValues {
    /// A cloud whose node groups can be scaled.
    public enum CloudProvider: String, Choice {
        /// Amazon Web Services.
        case aws
        /// Google Compute Engine.
        case gce
        /// Microsoft Azure.
        case azure
        /// OpenStack Magnum.
        case magnum
    }

    /// How node groups are found by their tags.
    ///
    /// Chart key `autoDiscovery`.
    public struct AutoDiscovery: Schema {
        /// The cluster's name, which is part of the tags.
        ///
        /// It has to be set for AWS and GCE.
        ///
        /// Chart key `autoDiscovery.clusterName`, default null.
        public let clusterName = Field<String?>("clusterName")
        /// The tags that a node group must have on AWS.
        ///
        /// Template expressions work.
        ///
        /// Chart key `autoDiscovery.tags`.
        public let tags = Field<TypedList<String>>("tags")
        /// The roles of node groups on Magnum.
        ///
        /// Chart key `autoDiscovery.roles`, default `["worker"]`.
        public let roles = Field<TypedList<String>>("roles")

        /// The keys of this mapping.
        public init() {}
    }

    /// A node group and the bounds of its size.
    ///
    /// Chart keys `autoscalingGroups[]` and `autoscalingGroupsnamePrefix[]`.
    public struct NodeGroup: Schema {
        /// The group's name; the start of it or a URL where the cloud wants that.
        ///
        /// Chart keys `autoscalingGroups[].name` and `autoscalingGroupsnamePrefix[].name`.
        public let name = Field<String?>("name")
        /// The most nodes.
        ///
        /// Chart keys `autoscalingGroups[].maxSize` and `autoscalingGroupsnamePrefix[].maxSize`.
        public let maxSize = Field<Int?>("maxSize")
        /// The fewest nodes.
        ///
        /// Chart keys `autoscalingGroups[].minSize` and `autoscalingGroupsnamePrefix[].minSize`.
        public let minSize = Field<Int?>("minSize")

        /// The keys of this mapping.
        public init() {}
    }

    /// A member of a ConfigMap or a Secret.
    ///
    /// Chart keys `extraEnvConfigMaps.*` and `extraEnvSecrets.*`.
    public struct KeyReference: Schema {
        /// The name of the ConfigMap or the Secret.
        ///
        /// Chart keys `extraEnvConfigMaps.*.name` and `extraEnvSecrets.*.name`.
        public let name = Field<String?>("name")
        /// The member.
        ///
        /// Chart keys `extraEnvConfigMaps.*.key` and `extraEnvSecrets.*.key`.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Secret that is mounted as a volume.
    ///
    /// Chart key `extraVolumeSecrets.*`.
    public struct VolumeSecret: Schema {
        /// The Secret.
        ///
        /// Chart key `extraVolumeSecrets.*.name`, default the volume's name.
        public let name = Field<String?>("name")
        /// The directory where it appears.
        ///
        /// Chart key `extraVolumeSecrets.*.mountPath`.
        public let mountPath = Field<String?>("mountPath")
        /// Which members, and under which names; all when there is none.
        ///
        /// Chart key `extraVolumeSecrets.*.items`.
        public let items = Field<TypedList<Typed<KeyToPath>>>("items")

        /// The keys of this mapping.
        public init() {}
    }
}
