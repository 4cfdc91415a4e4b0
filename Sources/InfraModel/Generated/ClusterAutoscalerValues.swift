// Generated from cluster-autoscaler-9.9.2.yaml by "make models". Do not edit.

/// The values of the chart cluster-autoscaler.
///
/// Without `autoDiscovery.clusterName` or `autoscalingGroups`, the chart creates no Deployment. The version of the
/// chart is 9.9.2, which installs version 1.20.0.
public struct ClusterAutoscalerValues: ChartTable {
    /// Affinity of the pods.
    ///
    /// Chart key `affinity`, default `{}`.
    public let affinity = Field<Typed<Affinity>>("affinity", default: [:], "Affinity of the pods.")
    /// Auto-discovery of the node groups by tag.
    ///
    /// Chart key `autoDiscovery`.
    public let autoDiscovery = Field<Typed<AutoDiscovery>>("autoDiscovery", "Auto-discovery of the node groups by tag.")
    /// Node groups listed by name, for AWS and Azure.
    ///
    /// Chart key `autoscalingGroups`, default `[]`.
    public let autoscalingGroups = Field<TypedList<Typed<NodeGroup>>>(
        "autoscalingGroups", default: [], "Node groups listed by name, for AWS and Azure.")
    /// Node groups found by name prefix, for GCE.
    ///
    /// Each name is the URL of an instance group in a zone.
    ///
    /// Chart key `autoscalingGroupsnamePrefix`, default `[]`.
    public let autoscalingGroupsnamePrefix = Field<TypedList<Typed<NodeGroup>>>(
        "autoscalingGroupsnamePrefix", default: [],
        "Node groups found by name prefix, for GCE. Each name is the URL of an instance group in a zone.")
    /// The ID of an AWS access key.
    ///
    /// Not needed with an IAM role.
    ///
    /// Chart key `awsAccessKeyID`, default `""`.
    public let awsAccessKeyID = Field<String?>(
        "awsAccessKeyID", default: "", "The ID of an AWS access key. Not needed with an IAM role.")
    /// The AWS region of the node groups.
    ///
    /// Chart key `awsRegion`, default `us-east-1`.
    public let awsRegion = Field<String?>("awsRegion", default: "us-east-1", "The AWS region of the node groups.")
    /// The secret of the AWS access key.
    ///
    /// Do not commit it to a repository.
    ///
    /// Chart key `awsSecretAccessKey`, default `""`.
    public let awsSecretAccessKey = Field<String?>(
        "awsSecretAccessKey", default: "", "The secret of the AWS access key. Do not commit it to a repository.")
    /// The client ID of the Azure service principal.
    ///
    /// Chart key `azureClientID`, default `""`.
    public let azureClientID = Field<String?>(
        "azureClientID", default: "", "The client ID of the Azure service principal.")
    /// The client secret of the Azure service principal.
    ///
    /// Do not commit it to a repository.
    ///
    /// Chart key `azureClientSecret`, default `""`.
    public let azureClientSecret = Field<String?>(
        "azureClientSecret", default: "",
        "The client secret of the Azure service principal. Do not commit it to a repository.")
    /// The Azure resource group of the cluster.
    ///
    /// Chart key `azureResourceGroup`, default `""`.
    public let azureResourceGroup = Field<String?>(
        "azureResourceGroup", default: "", "The Azure resource group of the cluster.")
    /// The ID of the Azure subscription.
    ///
    /// Chart key `azureSubscriptionID`, default `""`.
    public let azureSubscriptionID = Field<String?>(
        "azureSubscriptionID", default: "", "The ID of the Azure subscription.")
    /// The ID of the Azure tenant.
    ///
    /// Chart key `azureTenantID`, default `""`.
    public let azureTenantID = Field<String?>("azureTenantID", default: "", "The ID of the Azure tenant.")
    /// The type of the Azure node groups: `AKS`, `vmss` or `standard`.
    ///
    /// Chart key `azureVMType`, default `AKS`.
    public let azureVMType = Field<String?>(
        "azureVMType", default: "AKS", "The type of the Azure node groups: `AKS`, `vmss` or `standard`.")
    /// The cluster name in Azure, for AKS only.
    ///
    /// Chart key `azureClusterName`, default `""`.
    public let azureClusterName = Field<String?>(
        "azureClusterName", default: "", "The cluster name in Azure, for AKS only.")
    /// The Azure resource group of the AKS cluster's nodes.
    ///
    /// Chart key `azureNodeResourceGroup`, default `""`.
    public let azureNodeResourceGroup = Field<String?>(
        "azureNodeResourceGroup", default: "", "The Azure resource group of the AKS cluster's nodes.")
    /// Whether the managed identity of the node is used instead of a service principal.
    ///
    /// Chart key `azureUseManagedIdentityExtension`, default `false`.
    public let azureUseManagedIdentityExtension = Field<Bool?>(
        "azureUseManagedIdentityExtension", default: false,
        "Whether the managed identity of the node is used instead of a service principal.")
    /// The name or ID of the cluster in Magnum.
    ///
    /// Chart key `magnumClusterName`, default `""`.
    public let magnumClusterName = Field<String?>(
        "magnumClusterName", default: "", "The name or ID of the cluster in Magnum.")
    /// The path of the CA bundle for Magnum on the node.
    ///
    /// Chart key `magnumCABundlePath`, default `/etc/kubernetes/ca-bundle.crt`.
    public let magnumCABundlePath = Field<String?>(
        "magnumCABundlePath", default: "/etc/kubernetes/ca-bundle.crt",
        "The path of the CA bundle for Magnum on the node.")
    /// The path of the cloud configuration file on the node, for GCE and Magnum.
    ///
    /// Chart key `cloudConfigPath`, default `/etc/gce.conf`.
    public let cloudConfigPath = Field<String?>(
        "cloudConfigPath", default: "/etc/gce.conf",
        "The path of the cloud configuration file on the node, for GCE and Magnum.")
    /// The cloud provider of the node groups, such as `aws`, `gce`, `azure`, `magnum` or `clusterapi`.
    ///
    /// Chart key `cloudProvider`, default `aws`.
    public let cloudProvider = Field<String?>(
        "cloudProvider", default: "aws",
        "The cloud provider of the node groups, such as `aws`, `gce`, `azure`, `magnum` or `clusterapi`.")
    /// The container security context.
    ///
    /// Chart key `containerSecurityContext`, default `{}`.
    public let containerSecurityContext = Field<Typed<SecurityContext>>(
        "containerSecurityContext", default: [:], "The container security context.")
    /// The DNS policy of the pods.
    ///
    /// Chart key `dnsPolicy`, default `ClusterFirst`.
    public let dnsPolicy = Field<DNSPolicy?>("dnsPolicy", default: "ClusterFirst", "The DNS policy of the pods.")
    /// Priorities of the node groups for the expander `priority`, as a YAML string: a mapping from priorities to
    /// lists of regular expressions.
    ///
    /// Although the chart's default is a mapping, only a string is rendered correctly.
    ///
    /// Chart key `expanderPriorities`, default `{}`.
    public let expanderPriorities = Field<YAMLText?>(
        "expanderPriorities", default: [:],
        "Priorities of the node groups for the expander `priority`, as a YAML string: a mapping from priorities to lists of regular expressions. Although the chart's default is a mapping, only a string is rendered correctly."
    )
    /// Command-line arguments of the autoscaler without the leading hyphens, for example
    /// `scale-down-unneeded-time: 10m`.
    ///
    /// Chart key `extraArgs`, default `{logtostderr: true, stderrthreshold: info, v: 4}`.
    public let extraArgs = Field<TypedMap<AnyScalar>>(
        "extraArgs", default: ["logtostderr": true, "stderrthreshold": "info", "v": 4],
        "Command-line arguments of the autoscaler without the leading hyphens, for example `scale-down-unneeded-time: 10m`."
    )
    /// Additional environment variables, by name.
    ///
    /// The chart quotes the values.
    ///
    /// Chart key `extraEnv`, default `{}`.
    public let extraEnv = Field<TypedMap<AnyScalar>>(
        "extraEnv", default: [:], "Additional environment variables, by name. The chart quotes the values.")
    /// Environment variables from ConfigMaps, by variable name.
    ///
    /// Chart key `extraEnvConfigMaps`, default `{}`.
    public let extraEnvConfigMaps = Field<TypedMap<Typed<KeyReference>>>(
        "extraEnvConfigMaps", default: [:], "Environment variables from ConfigMaps, by variable name.")
    /// Environment variables from Secrets, by variable name.
    ///
    /// Chart key `extraEnvSecrets`, default `{}`.
    public let extraEnvSecrets = Field<TypedMap<Typed<KeyReference>>>(
        "extraEnvSecrets", default: [:], "Environment variables from Secrets, by variable name.")
    /// A ConfigMap whose keys all become environment variables.
    ///
    /// Chart key `envFromConfigMap`, default `""`.
    public let envFromConfigMap = Field<String?>(
        "envFromConfigMap", default: "", "A ConfigMap whose keys all become environment variables.")
    /// A Secret whose keys all become environment variables, for example cloud credentials.
    ///
    /// Chart key `envFromSecret`, default `""`.
    public let envFromSecret = Field<String?>(
        "envFromSecret", default: "",
        "A Secret whose keys all become environment variables, for example cloud credentials.")
    /// Secrets that are mounted as volumes, by volume name.
    ///
    /// Chart key `extraVolumeSecrets`, default `{}`.
    public let extraVolumeSecrets = Field<TypedMap<Typed<VolumeSecret>>>(
        "extraVolumeSecrets", default: [:], "Secrets that are mounted as volumes, by volume name.")
    /// Additional volumes of the pods.
    ///
    /// The value is a list, not a string.
    ///
    /// Chart key `extraVolumes`, default `[]`.
    public let extraVolumes = Field<TypedList<Typed<Volume>>>(
        "extraVolumes", default: [], "Additional volumes of the pods. The value is a list, not a string.")
    /// Additional volume mounts of the autoscaler container.
    ///
    /// Chart key `extraVolumeMounts`, default `[]`.
    public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>(
        "extraVolumeMounts", default: [], "Additional volume mounts of the autoscaler container.")
    /// Replaces the whole name prefix of all resources.
    ///
    /// Chart key `fullnameOverride`, default `""`.
    public let fullnameOverride = Field<String?>(
        "fullnameOverride", default: "", "Replaces the whole name prefix of all resources.")
    /// The autoscaler image.
    ///
    /// Its minor version should match the Kubernetes version of the cluster.
    ///
    /// Chart key `image`.
    public let image = Field<Typed<Image>>(
        "image", "The autoscaler image. Its minor version should match the Kubernetes version of the cluster.")
    /// The Kubernetes version to render for, instead of the version of the cluster.
    ///
    /// Chart key `kubeTargetVersionOverride`, default `""`.
    public let kubeTargetVersionOverride = Field<String?>(
        "kubeTargetVersionOverride", default: "",
        "The Kubernetes version to render for, instead of the version of the cluster.")
    /// Replaces the chart name in resource names.
    ///
    /// Chart key `nameOverride`, default `""`.
    public let nameOverride = Field<String?>("nameOverride", default: "", "Replaces the chart name in resource names.")
    /// The node selector of the pods.
    ///
    /// Chart key `nodeSelector`, default `{}`.
    public let nodeSelector = Field<TypedMap<String>>("nodeSelector", default: [:], "The node selector of the pods.")
    /// Annotations of the pods.
    ///
    /// Chart key `podAnnotations`, default `{}`.
    public let podAnnotations = Field<TypedMap<String>>("podAnnotations", default: [:], "Annotations of the pods.")
    /// The PodDisruptionBudget.
    ///
    /// An empty value means none.
    ///
    /// Chart key `podDisruptionBudget`, default `{maxUnavailable: 1}`.
    public let podDisruptionBudget = Field<Typed<PodDisruptionBudget>>(
        "podDisruptionBudget", default: ["maxUnavailable": 1], "The PodDisruptionBudget. An empty value means none.")
    /// Labels of the pods.
    ///
    /// Chart key `podLabels`, default `{}`.
    public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
    /// Labels of every resource of the chart.
    ///
    /// Chart key `additionalLabels`, default `{}`.
    public let additionalLabels = Field<TypedMap<String>>(
        "additionalLabels", default: [:], "Labels of every resource of the chart.")
    /// The priority class of the pods.
    ///
    /// Chart key `priorityClassName`, default `""`.
    public let priorityClassName = Field<String?>("priorityClassName", default: "", "The priority class of the pods.")
    /// Role-based access control (RBAC) of the autoscaler.
    ///
    /// Chart key `rbac`.
    public let rbac = Field<Typed<RBAC>>("rbac", "Role-based access control (RBAC) of the autoscaler.")
    /// The number of replicas.
    ///
    /// Only the elected leader is active.
    ///
    /// Chart key `replicaCount`, default `1`.
    public let replicaCount = Field<Int?>(
        "replicaCount", default: 1, "The number of replicas. Only the elected leader is active.")
    /// Resource requests and limits of the autoscaler.
    ///
    /// Chart key `resources`, default `{}`.
    public let resources = Field<Typed<ResourceRequirements>>(
        "resources", default: [:], "Resource requests and limits of the autoscaler.")
    /// The pod security context.
    ///
    /// Chart key `securityContext`, default `{}`.
    public let securityContext = Field<Typed<PodSecurityContext>>(
        "securityContext", default: [:], "The pod security context.")
    /// The Service of the metrics endpoint.
    ///
    /// Chart key `service`.
    public let service = Field<Typed<Service>>("service", "The Service of the metrics endpoint.")
    /// The ServiceMonitor for the Prometheus Operator.
    ///
    /// Chart key `serviceMonitor`.
    public let serviceMonitor = Field<Typed<ServiceMonitor>>(
        "serviceMonitor", "The ServiceMonitor for the Prometheus Operator.")
    /// The PrometheusRule for the Prometheus Operator.
    ///
    /// Chart key `prometheusRule`.
    public let prometheusRule = Field<Typed<PrometheusRuleSettings>>(
        "prometheusRule", "The PrometheusRule for the Prometheus Operator.")
    /// Tolerations of the pods.
    ///
    /// Chart key `tolerations`, default `[]`.
    public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations", default: [], "Tolerations of the pods.")
    /// The update strategy of the pods.
    ///
    /// Chart key `updateStrategy`, default `{}`.
    public let updateStrategy = Field<Typed<DeploymentStrategy>>(
        "updateStrategy", default: [:], "The update strategy of the pods.")

    /// Creates the schema.
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

extension ClusterAutoscalerValues: ChartValues {
    /// The chart cluster-autoscaler 9.9.2.
    public static var chart: HelmChart<ClusterAutoscalerValues> { .clusterAutoscaler }

    /// The rules of the values beyond their types.
    public static var rules: ChartRules {
        var rules = ChartRules()
        rules.templates = ["autoDiscovery.tags", "autoDiscovery.roles", "prometheusRule.rules"]
        rules.yamlMappings = ["expanderPriorities"]
        rules.requirements = [
            ChartRules.Requirement(
                anyOf: ["autoDiscovery.clusterName", "autoscalingGroups"], "without it the chart creates no Deployment")
        ]
        return rules
    }
}
