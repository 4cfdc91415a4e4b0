/// What the number of pods follows (Kubernetes API, `autoscaling/v2 MetricSpec` and its beta versions).
public struct MetricSpec: Schema {
    /// `Resource`, `Pods`, `Object`, `External` or `ContainerResource`.
    public let type = Field<String?>("type")
    /// CPU or memory of the pods.
    public let resource = Field<Typed<MetricSource>>("resource")
    /// CPU or memory of one container of the pods.
    public let containerResource = Field<Typed<MetricSource>>("containerResource")
    /// A measure that each pod has.
    public let pods = Field<Typed<MetricSource>>("pods")
    /// A measure of another resource.
    public let object = Field<Typed<MetricSource>>("object")
    /// A measure from outside the cluster.
    public let external = Field<Typed<MetricSource>>("external")

    /// The keys of this mapping.
    public init() {}
}

/// A measure and the value that it is to have.
///
/// Older API versions have the keys that start with `metric` and `target`.
public struct MetricSource: Schema {
    /// The resource: `cpu` or `memory`.
    public let name = Field<String?>("name")
    /// The container.
    public let container = Field<String?>("container")
    /// The measure.
    public let metric = Field<Typed<MetricIdentifier>>("metric")
    /// The value that it is to have.
    public let target = Field<Typed<MetricTarget>>("target")
    /// The resource that is measured.
    public let describedObject = Field<FreeMapping>("describedObject")
    /// The measure, before `autoscaling/v2beta2`.
    public let metricName = Field<String?>("metricName")
    /// Which series of the measure, before `autoscaling/v2beta2`.
    public let metricSelector = Field<Typed<LabelSelector>>("metricSelector")
    /// Which pods, before `autoscaling/v2beta2`.
    public let selector = Field<Typed<LabelSelector>>("selector")
    /// The wanted percentage of the request, before `autoscaling/v2beta2`.
    public let targetAverageUtilization = Field<Int?>("targetAverageUtilization")
    /// The wanted value per pod, before `autoscaling/v2beta2`.
    public let targetAverageValue = Field<Quantity?>("targetAverageValue")
    /// The wanted value, before `autoscaling/v2beta2`.
    public let targetValue = Field<Quantity?>("targetValue")

    /// The keys of this mapping.
    public init() {}
}

/// A measure.
public struct MetricIdentifier: Schema {
    /// The measure's name.
    public let name = Field<String?>("name")
    /// Which of its series.
    public let selector = Field<Typed<LabelSelector>>("selector")

    /// The keys of this mapping.
    public init() {}
}

/// The value that a measure is to have.
public struct MetricTarget: Schema {
    /// `Utilization`, `Value` or `AverageValue`.
    public let type = Field<String?>("type")
    /// The percentage of the request.
    public let averageUtilization = Field<Int?>("averageUtilization")
    /// The value per pod.
    public let averageValue = Field<Quantity?>("averageValue")
    /// The value.
    public let value = Field<Quantity?>("value")

    /// The keys of this mapping.
    public init() {}
}

/// How fast the number of pods follows (Kubernetes API, `autoscaling/v2 HorizontalPodAutoscalerBehavior`).
public struct ScalingBehavior: Schema {
    /// Upwards.
    public let scaleUp = Field<Typed<ScalingRules>>("scaleUp")
    /// Downwards.
    public let scaleDown = Field<Typed<ScalingRules>>("scaleDown")

    /// The keys of this mapping.
    public init() {}
}

/// How fast the number of pods follows in one direction.
public struct ScalingRules: Schema {
    /// How many seconds of the past have a say.
    public let stabilizationWindowSeconds = Field<Int?>("stabilizationWindowSeconds")
    /// Which policy wins: `Max`, `Min` or `Disabled`.
    public let selectPolicy = Field<String?>("selectPolicy")
    /// How much may change.
    public let policies = Field<TypedList<Typed<ScalingPolicy>>>("policies")
    /// How far a measure may be off before anything happens.
    public let tolerance = Field<Quantity?>("tolerance")

    /// The keys of this mapping.
    public init() {}
}

/// How much may change in a time.
public struct ScalingPolicy: Schema {
    /// `Pods` or `Percent`.
    public let type = Field<String?>("type")
    /// How many of them.
    public let value = Field<Int?>("value")
    /// In how many seconds.
    public let periodSeconds = Field<Int?>("periodSeconds")

    /// The keys of this mapping.
    public init() {}
}
