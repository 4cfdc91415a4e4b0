// Generated from Kubernetes.yaml by "make models". Do not edit.

/// Scheduling constraints of a pod (Kubernetes API, `core/v1 Affinity`).
public struct Affinity: Schema {
    /// Node affinity: rules about the labels of nodes.
    public let nodeAffinity = Field<Typed<NodeAffinity>>(
        "nodeAffinity", "Node affinity: rules about the labels of nodes.")
    /// Pod affinity: rules that place the pod near other pods.
    public let podAffinity = Field<Typed<PodAffinity>>(
        "podAffinity", "Pod affinity: rules that place the pod near other pods.")
    /// Pod anti-affinity: rules that keep the pod away from other pods.
    public let podAntiAffinity = Field<Typed<PodAffinity>>(
        "podAntiAffinity", "Pod anti-affinity: rules that keep the pod away from other pods.")

    /// Creates the schema.
    public init() {}
}

/// Rules about the labels of nodes (Kubernetes API, `core/v1 NodeAffinity`).
public struct NodeAffinity: Schema {
    /// Required rules.
    ///
    /// A pod is not scheduled on other nodes.
    public let requiredDuringSchedulingIgnoredDuringExecution = Field<Typed<NodeSelector>>(
        "requiredDuringSchedulingIgnoredDuringExecution", "Required rules. A pod is not scheduled on other nodes.")
    /// Preferred rules with weights.
    public let preferredDuringSchedulingIgnoredDuringExecution = Field<TypedList<Typed<PreferredSchedulingTerm>>>(
        "preferredDuringSchedulingIgnoredDuringExecution", "Preferred rules with weights.")

    /// Creates the schema.
    public init() {}
}

/// A preferred node selector term with its weight.
public struct PreferredSchedulingTerm: Schema {
    /// The weight, from 1 to 100.
    public let weight = Field<Int?>("weight", "The weight, from 1 to 100.")
    /// The node selector term.
    public let preference = Field<Typed<NodeSelectorTerm>>("preference", "The node selector term.")

    /// Creates the schema.
    public init() {}
}

/// A node selector.
///
/// A node matches if one of the terms matches.
public struct NodeSelector: Schema {
    /// The node selector terms.
    public let nodeSelectorTerms = Field<TypedList<Typed<NodeSelectorTerm>>>(
        "nodeSelectorTerms", "The node selector terms.")

    /// Creates the schema.
    public init() {}
}

/// A node selector term.
///
/// A node matches if all requirements match.
public struct NodeSelectorTerm: Schema {
    /// Requirements on the labels of the node.
    public let matchExpressions = Field<TypedList<Typed<LabelSelectorRequirement>>>(
        "matchExpressions", "Requirements on the labels of the node.")
    /// Requirements on the fields of the node, for example `metadata.name`.
    public let matchFields = Field<TypedList<Typed<LabelSelectorRequirement>>>(
        "matchFields", "Requirements on the fields of the node, for example `metadata.name`.")

    /// Creates the schema.
    public init() {}
}

/// Rules about the pods on a node (Kubernetes API, `core/v1 PodAffinity` and `core/v1 PodAntiAffinity`).
public struct PodAffinity: Schema {
    /// Required rules.
    ///
    /// A pod is not scheduled on other nodes.
    public let requiredDuringSchedulingIgnoredDuringExecution = Field<TypedList<Typed<PodAffinityTerm>>>(
        "requiredDuringSchedulingIgnoredDuringExecution", "Required rules. A pod is not scheduled on other nodes.")
    /// Preferred rules with weights.
    public let preferredDuringSchedulingIgnoredDuringExecution = Field<TypedList<Typed<WeightedPodAffinityTerm>>>(
        "preferredDuringSchedulingIgnoredDuringExecution", "Preferred rules with weights.")

    /// Creates the schema.
    public init() {}
}

/// A preferred pod affinity term with its weight.
public struct WeightedPodAffinityTerm: Schema {
    /// The weight, from 1 to 100.
    public let weight = Field<Int?>("weight", "The weight, from 1 to 100.")
    /// The pod affinity term.
    public let podAffinityTerm = Field<Typed<PodAffinityTerm>>("podAffinityTerm", "The pod affinity term.")

    /// Creates the schema.
    public init() {}
}

/// A set of pods and the topology domain for co-location.
public struct PodAffinityTerm: Schema {
    /// The selector of the pods.
    public let labelSelector = Field<Typed<LabelSelector>>("labelSelector", "The selector of the pods.")
    /// The node label of the topology domain, for example `kubernetes.io/hostname` or
    /// `topology.kubernetes.io/zone`.
    public let topologyKey = Field<String?>(
        "topologyKey",
        "The node label of the topology domain, for example `kubernetes.io/hostname` or `topology.kubernetes.io/zone`.")
    /// Namespaces of the pods.
    ///
    /// Defaults to the namespace of this pod.
    public let namespaces = Field<TypedList<String>>(
        "namespaces", "Namespaces of the pods. Defaults to the namespace of this pod.")
    /// The selector of the pods' namespaces.
    public let namespaceSelector = Field<Typed<LabelSelector>>(
        "namespaceSelector", "The selector of the pods' namespaces.")
    /// Label keys whose values must be equal to those of this pod.
    public let matchLabelKeys = Field<TypedList<String>>(
        "matchLabelKeys", "Label keys whose values must be equal to those of this pod.")
    /// Label keys whose values must differ from those of this pod.
    public let mismatchLabelKeys = Field<TypedList<String>>(
        "mismatchLabelKeys", "Label keys whose values must differ from those of this pod.")

    /// Creates the schema.
    public init() {}
}

/// A metric of a HorizontalPodAutoscaler (Kubernetes API, `autoscaling/v2 MetricSpec` and its beta versions).
public struct MetricSpec: Schema {
    /// The metric type: `Resource`, `Pods`, `Object`, `External` or `ContainerResource`.
    public let type = Field<String?>(
        "type", "The metric type: `Resource`, `Pods`, `Object`, `External` or `ContainerResource`.")
    /// A resource metric of the pods: CPU or memory.
    public let resource = Field<Typed<MetricSource>>("resource", "A resource metric of the pods: CPU or memory.")
    /// A resource metric of one container of the pods.
    public let containerResource = Field<Typed<MetricSource>>(
        "containerResource", "A resource metric of one container of the pods.")
    /// A custom metric of each pod.
    public let pods = Field<Typed<MetricSource>>("pods", "A custom metric of each pod.")
    /// A metric of another Kubernetes object.
    public let object = Field<Typed<MetricSource>>("object", "A metric of another Kubernetes object.")
    /// A metric from outside the cluster.
    public let external = Field<Typed<MetricSource>>("external", "A metric from outside the cluster.")

    /// Creates the schema.
    public init() {}
}

/// A metric and its target.
///
/// Keys that start with `metric` and `target` belong to older API versions.
public struct MetricSource: Schema {
    /// The resource name: `cpu` or `memory`.
    public let name = Field<String?>("name", "The resource name: `cpu` or `memory`.")
    /// The container name.
    public let container = Field<String?>("container", "The container name.")
    /// The metric.
    public let metric = Field<Typed<MetricIdentifier>>("metric", "The metric.")
    /// The target value.
    public let target = Field<Typed<MetricTarget>>("target", "The target value.")
    /// The Kubernetes object of the metric.
    public let describedObject = Field<FreeMapping>("describedObject", "The Kubernetes object of the metric.")
    /// The metric name, before `autoscaling/v2beta2`.
    public let metricName = Field<String?>("metricName", "The metric name, before `autoscaling/v2beta2`.")
    /// The selector of the metric's series, before `autoscaling/v2beta2`.
    public let metricSelector = Field<Typed<LabelSelector>>(
        "metricSelector", "The selector of the metric's series, before `autoscaling/v2beta2`.")
    /// The selector of the pods, before `autoscaling/v2beta2`.
    public let selector = Field<Typed<LabelSelector>>(
        "selector", "The selector of the pods, before `autoscaling/v2beta2`.")
    /// Target average utilization, as a percentage of the request, before `autoscaling/v2beta2`.
    public let targetAverageUtilization = Field<Int?>(
        "targetAverageUtilization",
        "Target average utilization, as a percentage of the request, before `autoscaling/v2beta2`.")
    /// Target average value per pod, before `autoscaling/v2beta2`.
    public let targetAverageValue = Field<Quantity?>(
        "targetAverageValue", "Target average value per pod, before `autoscaling/v2beta2`.")
    /// Target value, before `autoscaling/v2beta2`.
    public let targetValue = Field<Quantity?>("targetValue", "Target value, before `autoscaling/v2beta2`.")

    /// Creates the schema.
    public init() {}
}

/// The name and the series of a metric.
public struct MetricIdentifier: Schema {
    /// The metric name.
    public let name = Field<String?>("name", "The metric name.")
    /// The selector of the metric's series.
    public let selector = Field<Typed<LabelSelector>>("selector", "The selector of the metric's series.")

    /// Creates the schema.
    public init() {}
}

/// The target of a metric.
public struct MetricTarget: Schema {
    /// The target type: `Utilization`, `Value` or `AverageValue`.
    public let type = Field<String?>("type", "The target type: `Utilization`, `Value` or `AverageValue`.")
    /// Target average utilization, as a percentage of the request.
    public let averageUtilization = Field<Int?>(
        "averageUtilization", "Target average utilization, as a percentage of the request.")
    /// Target average value per pod.
    public let averageValue = Field<Quantity?>("averageValue", "Target average value per pod.")
    /// Target value.
    public let value = Field<Quantity?>("value", "Target value.")

    /// Creates the schema.
    public init() {}
}

/// Scaling behavior (Kubernetes API, `autoscaling/v2 HorizontalPodAutoscalerBehavior`).
public struct ScalingBehavior: Schema {
    /// Rules of scaling up.
    public let scaleUp = Field<Typed<ScalingRules>>("scaleUp", "Rules of scaling up.")
    /// Rules of scaling down.
    public let scaleDown = Field<Typed<ScalingRules>>("scaleDown", "Rules of scaling down.")

    /// Creates the schema.
    public init() {}
}

/// Scaling rules of one direction.
public struct ScalingRules: Schema {
    /// The stabilization window in seconds: recommendations of the past that are considered.
    public let stabilizationWindowSeconds = Field<Int?>(
        "stabilizationWindowSeconds",
        "The stabilization window in seconds: recommendations of the past that are considered.")
    /// The policy to apply: `Max`, `Min` or `Disabled`.
    public let selectPolicy = Field<String?>("selectPolicy", "The policy to apply: `Max`, `Min` or `Disabled`.")
    /// The scaling policies.
    public let policies = Field<TypedList<Typed<ScalingPolicy>>>("policies", "The scaling policies.")
    /// The deviation of a metric from its target that is ignored.
    public let tolerance = Field<Quantity?>("tolerance", "The deviation of a metric from its target that is ignored.")

    /// Creates the schema.
    public init() {}
}
