// Generated from ingress-nginx-3.4.0.yaml by "make models". Do not edit.

extension IngressNginxValues {
    /// Host ports of the controller pods.
    ///
    /// Chart key `controller.hostPort`.
    public struct HostPort: ChartTable {
        /// Whether host ports are used.
        ///
        /// Chart key `controller.hostPort.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether host ports are used.")
        /// The host ports.
        ///
        /// Chart key `controller.hostPort.ports`, default `{http: 80, https: 443}`.
        public let ports = Field<Typed<ServicePortNumbers>>(
            "ports", default: ["http": 80, "https": 443], "The host ports.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service whose address is published in the status of Ingress resources.
    ///
    /// Chart key `controller.publishService`.
    public struct PublishService: ChartTable {
        /// Whether the address of a Service is published.
        ///
        /// Chart key `controller.publishService.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the address of a Service is published.")
        /// The Service to publish, as `NAMESPACE/NAME`.
        ///
        /// Chart key `controller.publishService.pathOverride`, default `""`.
        public let pathOverride = Field<String?>(
            "pathOverride", default: "", "The Service to publish, as `NAMESPACE/NAME`.")

        /// Creates the schema.
        public init() {}
    }

    /// Restricts the controller to a single namespace.
    ///
    /// Chart key `controller.scope`.
    public struct Scope: ChartTable {
        /// Whether the controller is restricted to one namespace.
        ///
        /// Chart key `controller.scope.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false, "Whether the controller is restricted to one namespace.")
        /// The namespace to watch.
        ///
        /// Defaults to the release namespace.
        ///
        /// Chart key `controller.scope.namespace`, default `""`.
        public let namespace = Field<String?>(
            "namespace", default: "", "The namespace to watch. Defaults to the release namespace.")

        /// Creates the schema.
        public init() {}
    }

    /// Horizontal autoscaling.
    ///
    /// Chart key `controller.autoscaling`.
    public struct Autoscaling: ChartTable {
        /// Whether horizontal autoscaling is enabled.
        ///
        /// Chart key `controller.autoscaling.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether horizontal autoscaling is enabled.")
        /// Minimum number of replicas.
        ///
        /// Chart key `controller.autoscaling.minReplicas`, default `1`.
        public let minReplicas = Field<Int?>("minReplicas", default: 1, "Minimum number of replicas.")
        /// Maximum number of replicas.
        ///
        /// Chart key `controller.autoscaling.maxReplicas`, default `11`.
        public let maxReplicas = Field<Int?>("maxReplicas", default: 11, "Maximum number of replicas.")
        /// Target CPU utilization, as a percentage of the CPU request.
        ///
        /// Chart key `controller.autoscaling.targetCPUUtilizationPercentage`, default `50`.
        public let targetCPUUtilizationPercentage = Field<Int?>(
            "targetCPUUtilizationPercentage", default: 50, "Target CPU utilization, as a percentage of the CPU request."
        )
        /// Target memory utilization, as a percentage of the memory request.
        ///
        /// Chart key `controller.autoscaling.targetMemoryUtilizationPercentage`, default `50`.
        public let targetMemoryUtilizationPercentage = Field<Int?>(
            "targetMemoryUtilizationPercentage", default: 50,
            "Target memory utilization, as a percentage of the memory request.")

        /// Creates the schema.
        public init() {}
    }

    /// A custom template of `nginx.conf`.
    ///
    /// Chart key `controller.customTemplate`.
    public struct CustomTemplate: ChartTable {
        /// The name of the ConfigMap with the template.
        ///
        /// Chart key `controller.customTemplate.configMapName`, default `""`.
        public let configMapName = Field<String?>(
            "configMapName", default: "", "The name of the ConfigMap with the template.")
        /// The key of the template in the ConfigMap.
        ///
        /// Chart key `controller.customTemplate.configMapKey`, default `""`.
        public let configMapKey = Field<String?>(
            "configMapKey", default: "", "The key of the template in the ConfigMap.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the controller.
    ///
    /// Chart key `controller.service`.
    public struct Service: ChartTable {
        /// Whether the Service is created.
        ///
        /// Chart key `controller.service.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the Service is created.")
        /// Annotations of the Service, including those of the cloud's load balancer.
        ///
        /// Values are rendered unquoted, so they must be strings.
        ///
        /// Chart key `controller.service.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:],
            "Annotations of the Service, including those of the cloud's load balancer. Values are rendered unquoted, so they must be strings."
        )
        /// Labels of the Service.
        ///
        /// Chart key `controller.service.labels`, default `{}`.
        public let labels = Field<TypedMap<String>>("labels", default: [:], "Labels of the Service.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `controller.service.externalIPs`, default `[]`.
        public let externalIPs = Field<TypedList<String>>(
            "externalIPs", default: [], "External IP addresses of the Service.")
        /// The IP address of the load balancer, if the cloud supports choosing it.
        ///
        /// Chart key `controller.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>(
            "loadBalancerIP", "The IP address of the load balancer, if the cloud supports choosing it.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `controller.service.loadBalancerSourceRanges`, default `[]`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", default: [], "Source IP ranges (CIDR) that the load balancer accepts.")
        /// The external traffic policy of the Service.
        ///
        /// `Local` preserves the client IP address.
        ///
        /// Chart key `controller.service.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>(
            "externalTrafficPolicy",
            "The external traffic policy of the Service. `Local` preserves the client IP address.")
        /// The session affinity of the Service.
        ///
        /// Chart key `controller.service.sessionAffinity`.
        public let sessionAffinity = Field<SessionAffinity?>("sessionAffinity", "The session affinity of the Service.")
        /// The health check node port for the external traffic policy `Local`.
        ///
        /// Chart key `controller.service.healthCheckNodePort`.
        public let healthCheckNodePort = Field<Int?>(
            "healthCheckNodePort", "The health check node port for the external traffic policy `Local`.")
        /// Whether the Service exposes the HTTP port.
        ///
        /// Chart key `controller.service.enableHttp`, default `true`.
        public let enableHttp = Field<Bool?>("enableHttp", default: true, "Whether the Service exposes the HTTP port.")
        /// Whether the Service exposes the HTTPS port.
        ///
        /// Chart key `controller.service.enableHttps`, default `true`.
        public let enableHttps = Field<Bool?>(
            "enableHttps", default: true, "Whether the Service exposes the HTTPS port.")
        /// The service ports.
        ///
        /// Chart key `controller.service.ports`, default `{http: 80, https: 443}`.
        public let ports = Field<Typed<ServicePortNumbers>>(
            "ports", default: ["http": 80, "https": 443], "The service ports.")
        /// The target ports of the Service, by number or name.
        ///
        /// Chart key `controller.service.targetPorts`.
        public let targetPorts = Field<Typed<ServiceTargetPorts>>(
            "targetPorts", "The target ports of the Service, by number or name.")
        /// The Service type.
        ///
        /// Chart key `controller.service.type`, default `LoadBalancer`.
        public let type = Field<ServiceType?>("type", default: "LoadBalancer", "The Service type.")
        /// The node ports of the Service.
        ///
        /// Chart key `controller.service.nodePorts`.
        public let nodePorts = Field<Typed<ServiceNodePorts>>("nodePorts", "The node ports of the Service.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `controller.service.clusterIP`.
        public let clusterIP = Field<String?>(
            "clusterIP", "The cluster IP address of the Service, if it has to be a specific one.")
        /// An additional Service behind an internal load balancer.
        ///
        /// Chart key `controller.service.internal`.
        public let `internal` = Field<Typed<InternalService>>(
            "internal", "An additional Service behind an internal load balancer.")

        /// Creates the schema.
        public init() {}
    }

    /// The target ports of the Service, by number or name.
    ///
    /// Chart key `controller.service.targetPorts`.
    public struct ServiceTargetPorts: ChartTable {
        /// The target port for HTTP, by number or name.
        ///
        /// If the load balancer terminates TLS, set both target ports to `http`.
        ///
        /// Chart key `controller.service.targetPorts.http`, default `http`.
        public let http = Field<IntOrString?>(
            "http", default: "http",
            "The target port for HTTP, by number or name. If the load balancer terminates TLS, set both target ports to `http`."
        )
        /// The target port for HTTPS, by number or name.
        ///
        /// Chart key `controller.service.targetPorts.https`, default `https`.
        public let https = Field<IntOrString?>(
            "https", default: "https", "The target port for HTTPS, by number or name.")

        /// Creates the schema.
        public init() {}
    }
}
