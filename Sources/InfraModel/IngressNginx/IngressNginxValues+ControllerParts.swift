extension IngressNginxValues {
    /// As what the controller's pods run.
    public enum WorkloadKind: String, Choice {
        /// As many as are asked for.
        case deployment = "Deployment"
        /// One per node.
        case daemonSet = "DaemonSet"
        /// Both.
        case both = "Both"
    }

    /// How the number of the controller's pods follows the load.
    ///
    /// Chart key `controller.autoscaling`.
    public struct Autoscaling: Schema {
        /// Whether it does.
        ///
        /// Chart key `controller.autoscaling.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The fewest pods.
        ///
        /// Chart key `controller.autoscaling.minReplicas`, default `1`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `controller.autoscaling.maxReplicas`, default `11`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// The wanted use of CPU, in percent of the request.
        ///
        /// Chart key `controller.autoscaling.targetCPUUtilizationPercentage`, default `50`.
        public let targetCPUUtilizationPercentage = Field<Int?>("targetCPUUtilizationPercentage")
        /// The wanted use of memory, in percent of the request.
        ///
        /// Chart key `controller.autoscaling.targetMemoryUtilizationPercentage`, default `50`.
        public let targetMemoryUtilizationPercentage = Field<Int?>("targetMemoryUtilizationPercentage")

        /// The keys of this mapping.
        public init() {}
    }

    /// A template of `nginx.conf` in place of the image's own.
    ///
    /// Chart key `controller.customTemplate`.
    public struct CustomTemplate: Schema {
        /// The ConfigMap that holds it.
        ///
        /// Chart key `controller.customTemplate.configMapName`, default an empty string.
        public let configMapName = Field<String?>("configMapName")
        /// The ConfigMap's member.
        ///
        /// Chart key `controller.customTemplate.configMapKey`, default an empty string.
        public let configMapKey = Field<String?>("configMapKey")

        /// The keys of this mapping.
        public init() {}
    }

    /// One namespace, to which the controller is restricted.
    ///
    /// Chart key `controller.scope`.
    public struct Scope: Schema {
        /// Whether it is restricted.
        ///
        /// Chart key `controller.scope.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The namespace.
        ///
        /// Chart key `controller.scope.namespace`, default an empty string.
        public let namespace = Field<String?>("namespace")

        /// The keys of this mapping.
        public init() {}
    }

    /// Whose address the ingresses report.
    ///
    /// Chart key `controller.publishService`.
    public struct PublishService: Schema {
        /// Whether it is that of a service.
        ///
        /// Chart key `controller.publishService.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The service, as NAMESPACE/NAME.
        ///
        /// Chart key `controller.publishService.pathOverride`, default an empty string.
        public let pathOverride = Field<String?>("pathOverride")

        /// The keys of this mapping.
        public init() {}
    }

    /// The ConfigMap with the ports of one protocol that are no HTTP.
    ///
    /// Chart keys `controller.tcp` and `controller.udp`.
    public struct StreamConfigMap: Schema {
        /// Its namespace.
        ///
        /// Chart keys `controller.tcp.configMapNamespace` and `controller.udp.configMapNamespace`, default an empty
        /// string.
        public let configMapNamespace = Field<String?>("configMapNamespace")
        /// Its annotations.
        ///
        /// Chart keys `controller.tcp.annotations` and `controller.udp.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// Ports of the node that lead to the pod on it.
    ///
    /// Chart key `controller.hostPort`.
    public struct HostPort: Schema {
        /// Whether there are any.
        ///
        /// Chart key `controller.hostPort.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The ports.
        ///
        /// Chart key `controller.hostPort.ports`.
        public let ports = Field<Typed<ServicePortNumbers>>("ports")

        /// The keys of this mapping.
        public init() {}
    }
}
