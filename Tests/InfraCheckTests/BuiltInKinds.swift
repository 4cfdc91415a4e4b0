/// Valid resources of the kinds of Kubernetes.
enum BuiltInKinds {
    static let autoscaler = """
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
          minReplicas: 2
          maxReplicas: 10
          metrics:
            - type: Resource
              resource:
                name: cpu
                target: {type: Utilization, averageUtilization: 80}
          behavior:
            scaleDown:
              stabilizationWindowSeconds: 300
              policies: [{type: Percent, value: 50, periodSeconds: 60}]
        """

    private static let podSpec = """
        {serviceAccountName: web, securityContext: {runAsNonRoot: true, fsGroup: 1000}, containers: [{name: web, image: web,
          args: [serve], env: [{name: A, value: "1"}, {name: B, valueFrom: {secretKeyRef: {name: b, key: c}}}],
          ports: [{name: http, containerPort: 80}, {name: dns, containerPort: 53, protocol: UDP}, {containerPort: 53}],
          resources: {requests: {cpu: 100m, memory: 1Gi}, limits: {cpu: 1, memory: 1500M}},
          livenessProbe: {httpGet: {path: /, port: http}, periodSeconds: 5}, readinessProbe: {tcpSocket: {port: 80}},
          volumeMounts: [{name: data, mountPath: /data}]}],
          volumes: [{name: data, emptyDir: {sizeLimit: 1Gi}}, {name: c, configMap: {name: c, defaultMode: 0444}}],
          tolerations: [{key: a, operator: Exists, effect: NoSchedule}], affinity: {podAntiAffinity:
          {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, podAffinityTerm: {topologyKey: zone}}]}}}
        """.split(separator: "\n").joined(separator: " ")

    private static let labels = "selector: {matchLabels: {app: web}}"

    private static func resource(_ apiVersion: String, _ kind: String, _ content: String) -> String {
        "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata: {name: web, labels: {app: web}}\n\(content)\n"
    }

    private static func workload(_ kind: String, _ fields: String = "") -> String {
        resource(
            "apps/v1", kind,
            "spec: {\(fields)\(labels), template: {metadata: {labels: {app: web}}, spec: \(quoted(podSpec))}}")
    }

    /// The pod specification with octal modes as decimal numbers, which all parsers read alike.
    private static func quoted(_ text: String) -> String { text.replacing("0444", with: "292") }

    static let valid = [
        autoscaler,
        resource("v1", "ConfigMap", "data: {a: b}\nbinaryData: {c: aGVsbG8=}\nimmutable: true"),
        resource("v1", "Namespace", "spec: {finalizers: [kubernetes]}\nstatus: {phase: Active}"),
        resource("v1", "ServiceAccount", "imagePullSecrets: [{name: a}]\nautomountServiceAccountToken: false"),
        resource(
            "v1", "Service",
            """
            spec:
              type: ClusterIP
              selector: {app: web}
              ports: [{name: a, port: 53, protocol: UDP, targetPort: dns}, {name: b, port: 53, targetPort: 53}]
            status: {loadBalancer: {}}
            """),
        resource(
            "v1", "PersistentVolumeClaim",
            "spec: {accessModes: [ReadWriteOnce], storageClassName: '', resources: {requests: {storage: 10Gi}}}"),
        resource(
            "v1", "PersistentVolume",
            "spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteMany], nfs: {server: nfs, path: /}}"),
        resource("v1", "LimitRange", "spec: {limits: [{type: Container, default: {cpu: 500m}}]}"),
        resource("v1", "ResourceQuota", "spec: {hard: {pods: '10', requests.cpu: 4}}"),
        resource("v1", "Pod", "spec: \(quoted(podSpec))"),
        workload("Deployment", "replicas: 2, strategy: {rollingUpdate: {maxSurge: 25%, maxUnavailable: 0}}, "),
        workload("DaemonSet", "updateStrategy: {type: OnDelete}, "),
        // The schema of old versions requires serviceName, the API server does not.
        workload("StatefulSet", "volumeClaimTemplates: [{metadata: {name: data}, spec: {resources: {}}}], "),
        workload("ReplicaSet"),
        resource(
            "batch/v1", "Job",
            "spec: {backoffLimit: 1, template: {spec: {restartPolicy: Never, containers: [{name: a}]}}}"),
        resource(
            "batch/v1", "CronJob",
            """
            spec:
              schedule: "*/5 * * * *"
              concurrencyPolicy: Forbid
              jobTemplate: {spec: {template: {spec: {restartPolicy: OnFailure, containers: [{name: a, image: a}]}}}}
            """),
        resource(
            "networking.k8s.io/v1", "Ingress",
            """
            spec:
              ingressClassName: nginx
              tls: [{hosts: [a.example.org], secretName: a}]
              rules:
                - host: a.example.org
                  http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}]}
            """),
        resource(
            "networking.k8s.io/v1", "NetworkPolicy",
            "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 80}]}]}"
        ),
        resource("policy/v1", "PodDisruptionBudget", "spec: {maxUnavailable: 25%, \(labels)}"),
        resource("rbac.authorization.k8s.io/v1", "Role", "rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]"),
        resource(
            "rbac.authorization.k8s.io/v1", "ClusterRole",
            "aggregationRule: {clusterRoleSelectors: [{matchLabels: {a: b}}]}\nrules: []"),
        resource(
            "rbac.authorization.k8s.io/v1", "ClusterRoleBinding",
            "roleRef: {kind: ClusterRole, name: view}\nsubjects: [{kind: ServiceAccount, name: a, namespace: b}]"),
        resource("scheduling.k8s.io/v1", "PriorityClass", "value: 1000\nglobalDefault: false"),
        resource(
            "storage.k8s.io/v1", "StorageClass",
            "provisioner: ebs.csi.aws.com\nparameters: {type: gp3}\nvolumeBindingMode: WaitForFirstConsumer"),
        resource(
            "admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration",
            """
            webhooks:
              - name: a.example.org
                clientConfig: {caBundle: Cg==, service: {name: a, namespace: b, path: /validate}}
                rules: [{apiGroups: ["*"], apiVersions: ["*"], operations: ["*"], resources: ["*"]}]
                sideEffects: None
                admissionReviewVersions: [v1]
            """),
        resource(
            "apiextensions.k8s.io/v1", "CustomResourceDefinition",
            """
            spec:
              group: example.org
              scope: Namespaced
              names: {kind: Thing, plural: things}
              versions:
                - name: v1
                  served: true
                  storage: true
                  schema:
                    openAPIV3Schema:
                      type: object
                      properties:
                        spec:
                          type: object
                          x-kubernetes-preserve-unknown-fields: true
                          default: {a: [1]}
            status: {acceptedNames: {kind: '', plural: ''}, conditions: [], storedVersions: []}
            """),
        resource(
            "apiregistration.k8s.io/v1", "APIService",
            "spec: {group: metrics.k8s.io, version: v1beta1, groupPriorityMinimum: 100, versionPriority: 100}"),
        resource("coordination.k8s.io/v1", "Lease", "spec: {holderIdentity: a, leaseDurationSeconds: 15}"),
        resource(
            "discovery.k8s.io/v1", "EndpointSlice",
            "addressType: IPv4\nendpoints: [{addresses: [10.0.0.1]}]\nports: [{port: 80, protocol: TCP}]"),
    ]
}
