// Generated from Kubernetes.yaml by "make models". Do not edit.

/// The type of a Service.
public enum ServiceType: String, Choice {
    /// A virtual IP address in the cluster.
    case clusterIP = "ClusterIP"
    /// A port on every node.
    case nodePort = "NodePort"
    /// A load balancer of the cloud.
    case loadBalancer = "LoadBalancer"
    /// An alias of an external host name.
    case externalName = "ExternalName"
}

/// The external traffic policy of a Service.
public enum ExternalTrafficPolicy: String, Choice {
    /// Routes traffic to all pods.
    ///
    /// The client IP address is lost.
    case cluster = "Cluster"
    /// Routes traffic to pods of the same node.
    ///
    /// The client IP address is preserved.
    case local = "Local"
}

/// The session affinity of a Service.
public enum SessionAffinity: String, Choice {
    /// No session affinity.
    case none = "None"
    /// Requests of a client IP address go to the same pod.
    case clientIP = "ClientIP"
}
