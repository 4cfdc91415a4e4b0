// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The container registry.
    ///
    /// Chart key `registry`.
    public struct Registry: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `registry.image`.
        public let image = Field<Typed<Image>>(
            "image",
            default: [
                "repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-container-registry",
                "tag": "v3.19.0-gitlab",
            ], "The image of the component.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `registry.deployment`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment",
            default: [
                "terminationGracePeriodSeconds": 30,
                "readinessProbe": [
                    "enabled": true, "path": "/debug/health", "initialDelaySeconds": 5, "periodSeconds": 5,
                    "timeoutSeconds": 1, "successThreshold": 1, "failureThreshold": 3,
                ],
                "livenessProbe": [
                    "enabled": true, "path": "/debug/health", "initialDelaySeconds": 5, "periodSeconds": 10,
                    "timeoutSeconds": 1, "successThreshold": 1, "failureThreshold": 3,
                ], "strategy": [:],
            ], "Settings of the Deployment: update strategy and probes.")
        /// Labels of the pods.
        ///
        /// Chart key `registry.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `registry.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Labels of the component's Services.
        ///
        /// Chart key `registry.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// The Service of the component.
        ///
        /// Chart key `registry.service`.
        public let service = Field<Typed<RegistryService>>("service", "The Service of the component.")
        /// Tolerations of the pods.
        ///
        /// Chart key `registry.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Pod anti-affinity of the component.
        ///
        /// Defaults to `global.antiAffinity`.
        ///
        /// Chart key `registry.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", "Pod anti-affinity of the component. Defaults to `global.antiAffinity`.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `registry.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `registry.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `registry.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `registry.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", "Additional environment variables, by name. The chart quotes the values.")
        /// Whether the component is installed.
        ///
        /// Chart key `registry.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// Maintenance settings.
        ///
        /// Chart key `registry.maintenance`.
        public let maintenance = Field<Typed<RegistryMaintenance>>("maintenance", "Maintenance settings.")
        /// Annotations of the pods.
        ///
        /// Chart key `registry.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// The NetworkPolicy of the pods.
        ///
        /// Chart key `registry.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>(
            "networkpolicy",
            default: [
                "enabled": false, "egress": ["enabled": false, "rules": []],
                "ingress": ["enabled": false, "rules": []], "annotations": [:],
            ], "The NetworkPolicy of the pods.")
        /// The Ingress of the component.
        ///
        /// Chart key `registry.ingress`.
        public let ingress = Field<Typed<Ingress>>(
            "ingress",
            default: [
                "apiVersion": .null, "enabled": .null, "proxyReadTimeout": 900, "proxyBodySize": "0",
                "proxyBuffering": "off", "tls": [:], "annotations": [:], "configureCertmanager": .null, "path": .null,
            ], "The Ingress of the component.")
        /// The init container that renders the configuration.
        ///
        /// Chart key `registry.init`.
        public let `init` = Field<Typed<InitContainer>>(
            "init",
            default: [
                "image": [:], "resources": ["requests": ["cpu": "50m"]],
                "script":
                    "if [ -e /config/accesskey ] ; then\n  sed -e 's@ACCESS_KEY@'\"$(cat /config/accesskey)\"'@' -e 's@SECRET_KEY@'\"$(cat /config/secretkey)\"'@' /config/config.yml > /registry/config.yml\nelse\n  cp -v -r -L /config/config.yml  /registry/config.yml\nfi\n# Place the `http.secret` value from the kubernetes secret\nsed -i -e 's@HTTP_SECRET@'\"$(cat /config/httpSecret)\"'@' /registry/config.yml\n# Populate sensitive registry notification secrets in the config file\nif [ -d /config/notifications ]; then\n  for i in /config/notifications/*; do\n    filename=$(basename $i);\n    sed -i -e 's@'\"${filename}\"'@'\"$(cat $i)\"'@' /registry/config.yml;\n  done\nfi\n# Insert any provided `storage` block from kubernetes secret\nif [ -d /config/storage ]; then\n  # Copy contents of storage secret(s)\n  mkdir -p /registry/storage\n  cp -v -r -L /config/storage/* /registry/storage/\n  # Ensure there is a new line in the end\n  echo '' >> /registry/storage/config\n  # Default `delete.enabled: true` if not present.\n  ## Note: busybox grep doesn't support multiline, so we chain `egrep`.\n  if ! $(egrep -A1 '^delete:\\s*$' /registry/storage/config | egrep -q '\\s{2,4}enabled:') ; then\n    echo 'delete:' >> /registry/storage/config\n    echo '  enabled: true' >> /registry/storage/config\n  fi\n  # Indent /registry/storage/config 2 spaces before inserting into config.yml\n  sed -i 's/^/  /' /registry/storage/config\n  # Insert into /registry/config.yml after `storage:`\n  sed -i '/storage:/ r /registry/storage/config' /registry/config.yml\n  # Remove the now extraneous `config` file\n  rm /registry/storage/config\nfi\n# Set to known path, to used ConfigMap\ncat /config/certificate.crt > /registry/certificate.crt\n# Copy the optional profiling keyfile to the expected location\nif [ -f /config/profiling-key.json ]; then\n  cp /config/profiling-key.json /registry/profiling-key.json\nfi\n# Insert Database password, if enabled\nif [ -f /config/database_password ] ; then\n  sed -i -e 's@DB_PASSWORD_FILE@'\"$(cat /config/database_password)\"'@' /registry/config.yml\nfi\n# Copy the database TLS connection files to the expected location and set permissions\nif [ -d /config/ssl ]; then\n  cp -r /config/ssl/ /registry/ssl\n  chmod 700 /registry/ssl\n  chmod 600 /registry/ssl/*.pem\nfi",
            ], "The init container that renders the configuration.")
        /// Resource requests and limits.
        ///
        /// Chart key `registry.resources`, default `{requests: {cpu: 50m, memory: 32Mi}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m", "memory": "32Mi"]], "Resource requests and limits.")
        /// The node selector of the pods.
        ///
        /// Chart key `registry.nodeSelector`, default `{}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: [:], "The node selector of the pods.")
        /// The URL of the token authentication endpoint.
        ///
        /// Chart key `registry.authEndpoint`, default `null`.
        public let authEndpoint = Field<String?>(
            "authEndpoint", default: .null, "The URL of the token authentication endpoint.")
        /// The service name in registry tokens.
        ///
        /// Chart key `registry.tokenService`, default `container_registry`.
        public let tokenService = Field<String?>(
            "tokenService", default: "container_registry", "The service name in registry tokens.")
        /// The issuer of registry tokens.
        ///
        /// Chart key `registry.tokenIssuer`, default `gitlab-issuer`.
        public let tokenIssuer = Field<String?>(
            "tokenIssuer", default: "gitlab-issuer", "The issuer of registry tokens.")
        /// Whether clients are redirected to the host of the request for authentication.
        ///
        /// Chart key `registry.authAutoRedirect`, default `false`.
        public let authAutoRedirect = Field<Bool?>(
            "authAutoRedirect", default: false,
            "Whether clients are redirected to the host of the request for authentication.")
        /// The certificate that signs registry tokens, as in `global.registry.certificate`.
        ///
        /// Chart key `registry.certificate`.
        public let certificate = Field<Typed<CredentialsSecret>>(
            "certificate", "The certificate that signs registry tokens, as in `global.registry.certificate`.")
        /// The Secret with the key shared by the registry pods, as in `global.registry.httpSecret`.
        ///
        /// Chart key `registry.httpSecret`.
        public let httpSecret = Field<Typed<SecretReference>>(
            "httpSecret", "The Secret with the key shared by the registry pods, as in `global.registry.httpSecret`.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `registry.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `registry.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>(
            "hpa",
            default: [
                "minReplicas": 2, "maxReplicas": 10, "cpu": ["targetAverageUtilization": 75], "customMetrics": [],
            ], "Horizontal autoscaling.")
        /// The Secret with the storage settings.
        ///
        /// Chart key `registry.storage`.
        public let storage = Field<Typed<RegistryStorage>>("storage", "The Secret with the storage settings.")
        /// MinIO as the storage of images.
        ///
        /// Chart key `registry.minio`.
        public let minio = Field<Typed<RegistryMinio>>("minio", "MinIO as the storage of images.")
        /// Compatibility with older manifest formats.
        ///
        /// Chart key `registry.compatibility`.
        public let compatibility = Field<Typed<RegistryCompatibility>>(
            "compatibility", "Compatibility with older manifest formats.")
        /// A misspelling of `compatibility` in the chart's documentation.
        ///
        /// It has no effect.
        ///
        /// Chart key `registry.compatiblity`.
        public let compatiblity = Field<FreeMapping>(
            "compatiblity", "A misspelling of `compatibility` in the chart's documentation. It has no effect.")
        /// Validation of manifests.
        ///
        /// Chart key `registry.validation`.
        public let validation = Field<Typed<RegistryValidation>>("validation", "Validation of manifests.")
        /// Logging settings.
        ///
        /// Chart key `registry.log`.
        public let log = Field<Typed<RegistryLog>>("log", "Logging settings.")
        /// The debug server: health and metrics.
        ///
        /// Chart key `registry.debug`.
        public let debug = Field<Typed<RegistryDebug>>("debug", "The debug server: health and metrics.")
        /// Time that requests have to finish when a pod terminates, for example `30s`.
        ///
        /// Chart key `registry.draintimeout`, default `0`.
        public let draintimeout = Field<String?>(
            "draintimeout", default: "0", "Time that requests have to finish when a pod terminates, for example `30s`.")
        /// Whether URLs in responses are relative.
        ///
        /// Chart key `registry.relativeurls`, default `false`.
        public let relativeurls = Field<Bool?>(
            "relativeurls", default: false, "Whether URLs in responses are relative.")
        /// Health checks.
        ///
        /// Chart key `registry.health`.
        public let health = Field<Typed<RegistryHealth>>("health", "Health checks.")
        /// The pod security context.
        ///
        /// Chart key `registry.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// Error reporting to Sentry.
        ///
        /// Chart key `registry.reporting`.
        public let reporting = Field<Typed<RegistryReporting>>("reporting", "Error reporting to Sentry.")
        /// Profiling.
        ///
        /// Chart key `registry.profiling`.
        public let profiling = Field<Typed<RegistryProfiling>>("profiling", "Profiling.")
        /// The service account of the pods.
        ///
        /// Chart key `registry.serviceAccount`, default `{create: false}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["create": false], "The service account of the pods.")
        /// The metadata database.
        ///
        /// Chart key `registry.database`.
        public let database = Field<Typed<RegistryDatabase>>("database", "The metadata database.")
        /// Migration of existing images to the metadata database.
        ///
        /// Chart key `registry.migration`.
        public let migration = Field<Typed<RegistryMigration>>(
            "migration", "Migration of existing images to the metadata database.")
        /// Online garbage collection.
        ///
        /// Requires the metadata database.
        ///
        /// Chart key `registry.gc`.
        public let gc = Field<Typed<GarbageCollection>>(
            "gc", "Online garbage collection. Requires the metadata database.")

        /// Creates the schema.
        public init() {}
    }
}
