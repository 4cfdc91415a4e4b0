// Generated from ingress-nginx-3.4.0.yaml by "make models". Do not edit.

extension IngressNginxValues {
    /// A container probe.
    ///
    /// The chart sets the path.
    ///
    /// Chart keys `controller.livenessProbe`, `controller.readinessProbe`, `defaultBackend.livenessProbe` and
    /// `defaultBackend.readinessProbe`.
    public struct ProbeSettings: ChartTable {
        /// Consecutive failures after which the probe counts as failed.
        public let failureThreshold = Field<Int?>(
            "failureThreshold", "Consecutive failures after which the probe counts as failed.")
        /// Seconds from the start of the container to the first probe.
        public let initialDelaySeconds = Field<Int?>(
            "initialDelaySeconds", "Seconds from the start of the container to the first probe.")
        /// Seconds between two probes.
        public let periodSeconds = Field<Int?>("periodSeconds", "Seconds between two probes.")
        /// Consecutive successes after which a failed probe counts as successful.
        public let successThreshold = Field<Int?>(
            "successThreshold", "Consecutive successes after which a failed probe counts as successful.")
        /// Seconds after which a probe times out.
        public let timeoutSeconds = Field<Int?>("timeoutSeconds", "Seconds after which a probe times out.")
        /// The container port that is probed.
        public let port = Field<Int?>("port", "The container port that is probed.")

        /// Creates the schema.
        public init() {}
    }

    /// A service account.
    ///
    /// Chart keys `defaultBackend.serviceAccount` and `serviceAccount`.
    public struct ServiceAccount: ChartTable {
        /// Whether the chart creates the service account.
        public let create = Field<Bool?>("create", "Whether the chart creates the service account.")
        /// The name of the service account.
        public let name = Field<String?>("name", "The name of the service account.")

        /// Creates the schema.
        public init() {}
    }

    /// The kind of workload that runs the controller.
    public enum WorkloadKind: String, Choice {
        /// A Deployment.
        case deployment = "Deployment"
        /// A DaemonSet: one pod per node.
        case daemonSet = "DaemonSet"
        /// A Deployment and a DaemonSet.
        case both = "Both"
    }

    /// The failure policy of an admission webhook.
    public enum FailurePolicy: String, Choice {
        /// Rejects the resource if the webhook fails.
        case fail = "Fail"
        /// Accepts the resource if the webhook fails.
        case ignore = "Ignore"
    }
}
