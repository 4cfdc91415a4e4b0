// Generated from cluster-autoscaler-9.9.2.yaml by "make models". Do not edit.

extension ClusterAutoscalerValues {
    /// A Secret that is mounted as a volume.
    ///
    /// Chart key `extraVolumeSecrets.*`.
    public struct VolumeSecret: ChartTable {
        /// The name of the Secret.
        ///
        /// Defaults to the volume's name.
        ///
        /// Chart key `extraVolumeSecrets.*.name`.
        public let name = Field<String?>("name", "The name of the Secret. Defaults to the volume's name.")
        /// The directory where the Secret is mounted.
        ///
        /// Chart key `extraVolumeSecrets.*.mountPath`.
        public let mountPath = Field<String?>("mountPath", "The directory where the Secret is mounted.")
        /// The keys to mount and their file names.
        ///
        /// If empty, all keys are mounted.
        ///
        /// Chart key `extraVolumeSecrets.*.items`.
        public let items = Field<TypedList<Typed<KeyToPath>>>(
            "items", "The keys to mount and their file names. If empty, all keys are mounted.")

        /// Creates the schema.
        public init() {}
    }
}
