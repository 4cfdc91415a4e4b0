/// The values of the chart cluster-autoscaler 9.9.2, which installs the autoscaler 1.20.0.
///
/// Without `autoDiscovery.clusterName` or `autoscalingGroups` it installs no Deployment.
public struct ClusterAutoscalerValues: Schema {
    /// The cloud whose node groups are scaled.
    ///
    /// Chart key `cloudProvider`, default `aws`.
    public let cloudProvider = Field<CloudProvider?>("cloudProvider")
    /// How node groups are found by their tags.
    ///
    /// Chart key `autoDiscovery`.
    public let autoDiscovery = Field<Typed<AutoDiscovery>>("autoDiscovery")
    /// Node groups that are named one by one, for AWS and Azure.
    ///
    /// Chart key `autoscalingGroups`, default an empty list.
    public let autoscalingGroups = Field<TypedList<Typed<NodeGroup>>>("autoscalingGroups")
    /// Node groups that are found by the start of their names, for GCE, where each needs a zone's URL.
    ///
    /// Chart key `autoscalingGroupsnamePrefix`, default an empty list.
    public let autoscalingGroupsnamePrefix = Field<TypedList<Typed<NodeGroup>>>("autoscalingGroupsnamePrefix")
    /// The region of the node groups on AWS.
    ///
    /// Chart key `awsRegion`, default `us-east-1`.
    public let awsRegion = Field<String?>("awsRegion")
    /// The id of an AWS access key.
    ///
    /// With an IAM role it is not needed.
    ///
    /// Chart key `awsAccessKeyID`, default an empty string.
    public let awsAccessKeyID = Field<String?>("awsAccessKeyID")
    /// The secret of the AWS access key.
    ///
    /// A repository is no place for it.
    ///
    /// Chart key `awsSecretAccessKey`, default an empty string.
    public let awsSecretAccessKey = Field<String?>("awsSecretAccessKey")
    /// The Azure service principal's id.
    ///
    /// Chart key `azureClientID`, default an empty string.
    public let azureClientID = Field<String?>("azureClientID")
    /// The Azure service principal's secret.
    ///
    /// A repository is no place for it.
    ///
    /// Chart key `azureClientSecret`, default an empty string.
    public let azureClientSecret = Field<String?>("azureClientSecret")
    /// The cluster's name in Azure, for AKS only.
    ///
    /// Chart key `azureClusterName`, default an empty string.
    public let azureClusterName = Field<String?>("azureClusterName")
    /// The resource group of an AKS cluster's nodes.
    ///
    /// Chart key `azureNodeResourceGroup`, default an empty string.
    public let azureNodeResourceGroup = Field<String?>("azureNodeResourceGroup")
    /// The resource group of the cluster in Azure.
    ///
    /// Chart key `azureResourceGroup`, default an empty string.
    public let azureResourceGroup = Field<String?>("azureResourceGroup")
    /// The Azure subscription.
    ///
    /// Chart key `azureSubscriptionID`, default an empty string.
    public let azureSubscriptionID = Field<String?>("azureSubscriptionID")
    /// The Azure tenant.
    ///
    /// Chart key `azureTenantID`, default an empty string.
    public let azureTenantID = Field<String?>("azureTenantID")
    /// Whether the node's managed identity is used in place of a service principal.
    ///
    /// Chart key `azureUseManagedIdentityExtension`, default `false`.
    public let azureUseManagedIdentityExtension = Field<Bool?>("azureUseManagedIdentityExtension")
    /// What the node groups are in Azure: `AKS`, `vmss` or `standard`.
    ///
    /// Chart key `azureVMType`, default `AKS`.
    public let azureVMType = Field<String?>("azureVMType")
    /// The cloud's configuration file on the node, for GCE and Magnum.
    ///
    /// Chart key `cloudConfigPath`, default `/etc/gce.conf`.
    public let cloudConfigPath = Field<String?>("cloudConfigPath")
    /// The cluster's name or id in Magnum.
    ///
    /// Chart key `magnumClusterName`, default an empty string.
    public let magnumClusterName = Field<String?>("magnumClusterName")
    /// The file of Magnum's authorities on the node.
    ///
    /// Chart key `magnumCABundlePath`, default `/etc/kubernetes/ca-bundle.crt`.
    public let magnumCABundlePath = Field<String?>("magnumCABundlePath")
    /// Which node groups come first, as the text of a YAML mapping from priorities to lists of patterns.
    ///
    /// It counts with the expander `priority`. Although the chart's default is a mapping, only a text is put into the
    /// ConfigMap as it should be.
    ///
    /// Chart key `expanderPriorities`, default an empty mapping.
    public let expanderPriorities = Field<YAMLText?>("expanderPriorities")
    /// Arguments of the autoscaler, without the hyphens: `scale-down-unneeded-time: 10m`.
    ///
    /// Chart key `extraArgs`.
    public let extraArgs = Field<TypedMap<AnyScalar>>("extraArgs")
    /// Environment variables.
    ///
    /// Chart key `extraEnv`, default an empty mapping.
    public let extraEnv = Field<TypedMap<String>>("extraEnv")
    /// Environment variables out of ConfigMaps, by the variable's name.
    ///
    /// Chart key `extraEnvConfigMaps`, default an empty mapping.
    public let extraEnvConfigMaps = Field<TypedMap<Typed<KeyReference>>>("extraEnvConfigMaps")
    /// Environment variables out of Secrets, by the variable's name.
    ///
    /// Chart key `extraEnvSecrets`, default an empty mapping.
    public let extraEnvSecrets = Field<TypedMap<Typed<KeyReference>>>("extraEnvSecrets")
    /// A ConfigMap whose members all become environment variables.
    ///
    /// Chart key `envFromConfigMap`, default an empty string.
    public let envFromConfigMap = Field<String?>("envFromConfigMap")
    /// A Secret whose members all become environment variables, such as the cloud's credentials.
    ///
    /// Chart key `envFromSecret`, default an empty string.
    public let envFromSecret = Field<String?>("envFromSecret")
    /// More volumes of the pods.
    ///
    /// This is a list, not a text.
    ///
    /// Chart key `extraVolumes`, default an empty list.
    public let extraVolumes = Field<TypedList<Typed<Volume>>>("extraVolumes")
    /// Where the autoscaler sees those volumes.
    ///
    /// Chart key `extraVolumeMounts`, default an empty list.
    public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>("extraVolumeMounts")
    /// Secrets that are mounted as volumes, by the volume's name.
    ///
    /// Chart key `extraVolumeSecrets`, default an empty mapping.
    public let extraVolumeSecrets = Field<TypedMap<Typed<VolumeSecret>>>("extraVolumeSecrets")
    /// The autoscaler's image.
    ///
    /// Chart key `image`.
    public let image = Field<Typed<Image>>("image")
    /// The Kubernetes version that is assumed, in place of the cluster's own.
    ///
    /// Chart key `kubeTargetVersionOverride`, default an empty string.
    public let kubeTargetVersionOverride = Field<String?>("kubeTargetVersionOverride")
    /// The number of pods; only one of them works at a time.
    ///
    /// Chart key `replicaCount`, default `1`.
    public let replicaCount = Field<Int?>("replicaCount")
    /// How new pods replace old ones.
    ///
    /// Chart key `updateStrategy`, default an empty mapping.
    public let updateStrategy = Field<Typed<DeploymentStrategy>>("updateStrategy")
    /// How many pods an eviction has to leave alone.
    ///
    /// An empty value means that there is no limit.
    ///
    /// Chart key `podDisruptionBudget`.
    public let podDisruptionBudget = Field<Typed<PodDisruptionBudget>>("podDisruptionBudget")
    /// Labels that every resource of the chart gets.
    ///
    /// Chart key `additionalLabels`, default an empty mapping.
    public let additionalLabels = Field<TypedMap<String>>("additionalLabels")
    /// Labels of the pods.
    ///
    /// Chart key `podLabels`, default an empty mapping.
    public let podLabels = Field<TypedMap<String>>("podLabels")
    /// Annotations of the pods.
    ///
    /// Chart key `podAnnotations`, default an empty mapping.
    public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
    /// Labels of the nodes on which the pods may run.
    ///
    /// Chart key `nodeSelector`, default an empty mapping.
    public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
    /// Taints of nodes that the pods put up with.
    ///
    /// Chart key `tolerations`, default an empty list.
    public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
    /// Where the pods would like to run.
    ///
    /// Chart key `affinity`, default an empty mapping.
    public let affinity = Field<Typed<Affinity>>("affinity")
    /// The priority class of the pods.
    ///
    /// Chart key `priorityClassName`, default an empty string.
    public let priorityClassName = Field<String?>("priorityClassName")
    /// Whom the pods ask for names.
    ///
    /// Chart key `dnsPolicy`, default `ClusterFirst`.
    public let dnsPolicy = Field<DNSPolicy?>("dnsPolicy")
    /// What the autoscaler asks for and may use.
    ///
    /// Chart key `resources`, default an empty mapping.
    public let resources = Field<Typed<ResourceRequirements>>("resources")
    /// As whom the pods run.
    ///
    /// Chart key `securityContext`, default an empty mapping.
    public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
    /// As whom the container runs and what it may do.
    ///
    /// Chart key `containerSecurityContext`, default an empty mapping.
    public let containerSecurityContext = Field<Typed<SecurityContext>>("containerSecurityContext")
    /// What the autoscaler may do in the cluster.
    ///
    /// Chart key `rbac`.
    public let rbac = Field<Typed<RBAC>>("rbac")
    /// The service that leads to the autoscaler's measures.
    ///
    /// Chart key `service`.
    public let service = Field<Typed<Service>>("service")
    /// How the Prometheus Operator finds the measures.
    ///
    /// Chart key `serviceMonitor`.
    public let serviceMonitor = Field<Typed<ServiceMonitor>>("serviceMonitor")
    /// Alerts for the Prometheus Operator.
    ///
    /// Chart key `prometheusRule`.
    public let prometheusRule = Field<Typed<PrometheusRuleSettings>>("prometheusRule")
    /// A name in place of the chart's in the names of all resources.
    ///
    /// Chart key `nameOverride`, default an empty string.
    public let nameOverride = Field<String?>("nameOverride")
    /// A name in place of the whole start of all resources' names.
    ///
    /// Chart key `fullnameOverride`, default an empty string.
    public let fullnameOverride = Field<String?>("fullnameOverride")

    /// The keys of this mapping.
    public init() {}
}

extension HelmChart where Values == ClusterAutoscalerValues {
    /// The chart cluster-autoscaler 9.9.2.
    public static var clusterAutoscaler: HelmChart {
        HelmChart(
            name: "cluster-autoscaler", version: "9.9.2", repository: "https://kubernetes.github.io/autoscaler",
            appVersion: "1.20.0")
    }
}
