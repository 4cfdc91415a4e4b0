"""What the API server accepts beyond the published schemas of Kubernetes.

The published schemas say which fields Go's types require and which texts have a fixed set of values only in part. Both
follow from the validation in the source of Kubernetes (pkg/apis/*/validation).
"""

import re

# Objects that exist only as a part of another one: they cannot be applied.
SUBRESOURCES = {"Binding", "DeleteOptions", "Eviction", "Scale", "TokenRequest", "WatchEvent"}

# Fields that the schema requires and the API server does not: without them it uses a default or the zero value, which
# is valid. A field of all definitions of a name; * for all fields.
OPTIONAL = {
    "APIServiceSpec": ("caBundle", "service"),
    "ClusterRole": ("rules",),
    "ClusterRoleBinding": ("subjects",),
    "ControllerRevision": ("revision",),
    "CSIDriver": ("spec",),
    "CSINode": ("*",),
    "CustomResourceDefinitionVersion": ("served", "storage"),
    "EndpointSlice": ("endpoints",),
    "Event": ("*",),
    "EventSeries": ("*",),
    "HostPortRange": ("*",),
    "HTTPHeader": ("value",),
    "IDRange": ("*",),
    "ISCSIPersistentVolumeSource": ("lun",),
    "ISCSIVolumeSource": ("lun",),
    "LimitRangeSpec": ("limits",),
    "NetworkPolicySpec": ("podSelector",),
    "PodFailurePolicy": ("rules",),
    "PodFailurePolicyOnPodConditionsPattern": ("status",),
    "PodFailurePolicyRule": ("onPodConditions",),
    "PreferredSchedulingTerm": ("preference",),
    "PriorityClass": ("value",),
    "Role": ("rules",),
    "RoleBinding": ("subjects",),
    "RoleRef": ("apiGroup",),
    "RuntimeClassStrategyOptions": ("*",),
    "ScaleIOPersistentVolumeSource": ("secretRef",),
    "ScaleIOVolumeSource": ("secretRef",),
    "StatefulSetSpec": ("serviceName",),
    "Sysctl": ("value",),
}
# Fields of single API versions.
OPTIONAL_IN = {("apiextensions.v1beta1.CustomResourceDefinitionSpec", "scope")}

# Groups whose validation was not compared with the schema, and definitions that only a status has.
UNCHECKED = re.compile(
    r"alpha|flowcontrol|resource\.v1|storagemigration|lifecycle|scheduling\.v1beta|events\.v1|coordination"
    r"|(Status|Condition|Conditions)$"
)


def is_enforced(definition, field):
    """Whether the API server rejects an object without a field that the schema requires."""
    name = definition.rpartition(".")[2]
    optional = OPTIONAL.get(name, ())
    if "*" in optional or field in optional or UNCHECKED.search(definition):
        return False
    return not any(definition.endswith(suffix) and field == each for suffix, each in OPTIONAL_IN)


LABEL_OPERATORS = ("In", "NotIn", "Exists", "DoesNotExist")
PROTOCOLS = ("TCP", "UDP", "SCTP")
ACCESS_MODES = ("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod")
TAINT_EFFECTS = ("NoSchedule", "PreferNoSchedule", "NoExecute")
METRIC_TYPES = ("Object", "Pods", "Resource", "ContainerResource", "External")
FAILURE_POLICIES = ("Ignore", "Fail")
MATCH_POLICIES = ("Exact", "Equivalent")

# The allowed values of texts, by the name of the definition and the field. For a list, those of its items.
CHOICES = {
    ("Container", "imagePullPolicy"): ("Always", "IfNotPresent", "Never"),
    ("Container", "terminationMessagePolicy"): ("File", "FallbackToLogsOnError"),
    ("ContainerPort", "protocol"): PROTOCOLS,
    ("CronJobSpec", "concurrencyPolicy"): ("Allow", "Forbid", "Replace"),
    ("CustomResourceDefinitionSpec", "scope"): ("Cluster", "Namespaced"),
    ("CustomResourceConversion", "strategy"): ("None", "Webhook"),
    ("DaemonSetUpdateStrategy", "type"): ("OnDelete", "RollingUpdate"),
    ("DeploymentStrategy", "type"): ("Recreate", "RollingUpdate"),
    ("EndpointSlice", "addressType"): ("FQDN", "IPv4", "IPv6"),
    ("HPAScalingPolicy", "type"): ("Pods", "Percent"),
    ("HPAScalingRules", "selectPolicy"): ("Disabled", "Max", "Min"),
    ("HTTPGetAction", "scheme"): ("HTTP", "HTTPS"),
    ("HTTPIngressPath", "pathType"): ("Exact", "ImplementationSpecific", "Prefix"),
    ("HostPathVolumeSource", "type"): (
        "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket",
    ),  # fmt: skip
    ("JobSpec", "completionMode"): ("Indexed", "NonIndexed"),
    ("LabelSelectorRequirement", "operator"): LABEL_OPERATORS,
    ("MetricSpec", "type"): METRIC_TYPES,
    ("MetricTarget", "type"): ("AverageValue", "Utilization", "Value"),
    ("MutatingWebhook", "failurePolicy"): FAILURE_POLICIES,
    ("MutatingWebhook", "matchPolicy"): MATCH_POLICIES,
    ("MutatingWebhook", "reinvocationPolicy"): ("IfNeeded", "Never"),
    ("MutatingWebhook", "sideEffects"): ("None", "NoneOnDryRun", "Some", "Unknown"),
    ("NetworkPolicyPort", "protocol"): PROTOCOLS,
    ("NetworkPolicySpec", "policyTypes"): ("Egress", "Ingress"),
    ("NodeSelectorRequirement", "operator"): (*LABEL_OPERATORS, "Gt", "Lt"),
    ("PersistentVolumeClaimSpec", "accessModes"): ACCESS_MODES,
    ("PersistentVolumeClaimSpec", "volumeMode"): ("Block", "Filesystem"),
    ("PersistentVolumeSpec", "accessModes"): ACCESS_MODES,
    ("PersistentVolumeSpec", "persistentVolumeReclaimPolicy"): ("Delete", "Recycle", "Retain"),
    ("PersistentVolumeSpec", "volumeMode"): ("Block", "Filesystem"),
    ("PodDisruptionBudgetSpec", "unhealthyPodEvictionPolicy"): ("AlwaysAllow", "IfHealthyBudget"),
    ("PodSecurityContext", "fsGroupChangePolicy"): ("Always", "OnRootMismatch"),
    ("PodSpec", "dnsPolicy"): ("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"),
    ("PodSpec", "preemptionPolicy"): ("Never", "PreemptLowerPriority"),
    ("PodSpec", "restartPolicy"): ("Always", "Never", "OnFailure"),
    ("PriorityClass", "preemptionPolicy"): ("Never", "PreemptLowerPriority"),
    ("RoleRef", "kind"): ("ClusterRole", "Role"),
    ("SeccompProfile", "type"): ("Localhost", "RuntimeDefault", "Unconfined"),
    ("ServicePort", "protocol"): PROTOCOLS,
    ("ServiceSpec", "externalTrafficPolicy"): ("Cluster", "Local"),
    ("ServiceSpec", "internalTrafficPolicy"): ("Cluster", "Local"),
    ("ServiceSpec", "ipFamilies"): ("IPv4", "IPv6"),
    ("ServiceSpec", "ipFamilyPolicy"): ("PreferDualStack", "RequireDualStack", "SingleStack"),
    ("ServiceSpec", "sessionAffinity"): ("ClientIP", "None"),
    ("ServiceSpec", "type"): ("ClusterIP", "ExternalName", "LoadBalancer", "NodePort"),
    ("StatefulSetSpec", "podManagementPolicy"): ("OrderedReady", "Parallel"),
    ("StatefulSetUpdateStrategy", "type"): ("OnDelete", "RollingUpdate"),
    ("StorageClass", "reclaimPolicy"): ("Delete", "Retain"),
    ("StorageClass", "volumeBindingMode"): ("Immediate", "WaitForFirstConsumer"),
    ("Subject", "kind"): ("Group", "ServiceAccount", "User"),
    ("Taint", "effect"): TAINT_EFFECTS,
    ("Toleration", "effect"): TAINT_EFFECTS,
    ("Toleration", "operator"): ("Equal", "Exists", "Gt", "Lt"),
    ("TopologySpreadConstraint", "whenUnsatisfiable"): ("DoNotSchedule", "ScheduleAnyway"),
    ("ValidatingWebhook", "failurePolicy"): FAILURE_POLICIES,
    ("ValidatingWebhook", "matchPolicy"): MATCH_POLICIES,
    ("ValidatingWebhook", "sideEffects"): ("None", "NoneOnDryRun", "Some", "Unknown"),
    ("VolumeMount", "mountPropagation"): ("Bidirectional", "HostToContainer", "None"),
}


def choices(name, field):
    """The allowed values of a field of a definition; empty if all texts are allowed.

    The API server replaces an empty text with the default.
    """
    values = CHOICES.get((name, field))
    return ("", *values) if values else ()


# The first minor version that does not serve a kind, where its schema was published for longer.
REMOVALS = {
    **{("apps", version, "*"): 16 for version in ("v1beta1", "v1beta2")},
    **{
        ("extensions", "v1beta1", kind): 16
        for kind in ("DaemonSet", "Deployment", "NetworkPolicy", "PodSecurityPolicy", "ReplicaSet")
    },
}


def removal(kind):
    """The first minor version without a kind, if it is known better than from the schemas."""
    return REMOVALS.get(kind) or REMOVALS.get((*kind[:2], "*"))
