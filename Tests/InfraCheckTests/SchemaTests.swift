import InfraCheck
import InfraModel
import InfraRender
import Testing

@Suite("Schemas of Kubernetes")
struct SchemaTests {
    @Test(arguments: BuiltInKinds.valid)
    func acceptsAValidResource(text: String) {
        #expect(Check.lines(text) == [])
    }

    private static let deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 1
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              containers:
                - name: web
                  image: registry.example.org/web:1.2
        """

    /// A line of the Deployment, the line in its place, and the findings.
    @Test(arguments: [
        (
            "replicas: 1", #"replicas: "1""#,
            [
                #"6:13: error: spec.replicas: expected an integer, found a string: the API server rejects the value (write it without quotes) [api/wrong-type]"#
            ]
        ),
        (
            "replicas: 1", "replicas: 99999999999",
            [
                #"6:13: error: spec.replicas: expected a 32-bit integer, found "99999999999": the API server rejects the resource [api/invalid-value]"#
            ]
        ),
        (
            "replicas: 1", "replica: 1",
            [
                "6:3: error: spec.replica: apps/v1 Deployment has no such field, and Flux does not apply unknown fields (did you mean replicas?) [api/unknown-field]"
            ]
        ),
        (
            "replicas: 1", "replicas: [1]",
            [
                "6:3: error: spec.replicas: expected an integer, found a sequence: the API server rejects the value [api/wrong-type]"
            ]
        ),
        (
            "replicas: 1", "strategy: {type: rollingUpdate}",
            [
                #"6:20: error: spec.strategy.type: expected one of "Recreate", "RollingUpdate", found "rollingUpdate": the API server rejects the resource (did you mean RollingUpdate?) [api/invalid-value]"#
            ]
        ),
        (
            "replicas: 1", "paused: \"true\"",
            [
                "6:11: error: spec.paused: expected a boolean, found a string: the API server rejects the value (write it without quotes) [api/wrong-type]"
            ]
        ),
        (
            "    metadata: {labels: {app: web}}", "    metadata: {labels: [app]}",
            [
                "9:16: error: spec.template.metadata.labels: expected a mapping, found a sequence: the API server rejects the value [api/wrong-type]"
            ]
        ),
        (
            "    metadata: {labels: {app: web}}", "    metadata: {labels: {app: 1}}",
            [
                "9:30: error: spec.template.metadata.labels.app: expected a string, found an integer: the API server rejects the value (quote it) [api/wrong-type]"
            ]
        ),
        (
            "  selector: {matchLabels: {app: web}}", "  minReadySeconds: 1",
            [
                "5:1: error: spec: the required field selector is missing: the API server rejects the resource [api/missing-field]"
            ]
        ),
        (
            "        - name: web", "        - command: [web]",
            [
                "12:11: error: spec.template.spec.containers.0: the required field name is missing: the API server rejects the resource [api/missing-field]"
            ]
        ),
        (
            "  name: web", "  name: web\n  labels: {a: b}\n  clusterName: x",
            [
                "6:3: error: metadata.clusterName: apps/v1 Deployment has no such field, and Flux does not apply unknown fields [api/unknown-field]"
            ]
        ),
        (
            "          image: registry.example.org/web:1.2", "          resources: {limits: {memory: 1 GB}}",
            [
                #"13:40: error: spec.template.spec.containers.0.resources.limits.memory: expected a quantity like 2, 100m or 512Mi, found "1 GB": the API server rejects the resource [api/invalid-value]"#
            ]
        ),
        (
            "          image: registry.example.org/web:1.2",
            "          ports: [{containerPort: 1}, {containerPort: 2}, {containerPort: 1, protocol: TCP}]",
            [
                "13:59: error: spec.template.spec.containers.0.ports.2: the same containerPort and protocol as item 0: the API server rejects the resource [api/duplicate-item]"
            ]
        ),
        (
            "          image: registry.example.org/web:1.2", "          env: [{name: A}, {name: B}, {name: A}]",
            [
                "13:39: warning: spec.template.spec.containers.0.env.2: the variable is also item 0, and the last value is used [api/duplicate-variable]"
            ]
        ),
        (
            "          image: registry.example.org/web:1.2", "        - name: web",
            [
                "13:11: error: spec.template.spec.containers.1: the same name as item 0: the API server rejects the resource [api/duplicate-item]"
            ]
        ),
        (
            "          image: registry.example.org/web:1.2", "          livenessProbe: {httpGet: {port: 80.5}}",
            [
                "13:43: error: spec.template.spec.containers.0.livenessProbe.httpGet.port: expected an integer or a string, found a number: the API server rejects the value [api/wrong-type]"
            ]
        ),
        (
            "apiVersion: apps/v1", "apiVersion: apps/v2",
            [
                "1:13: error: apiVersion: the group apps has no version v2 of Deployment: the API server rejects the resource (use apps/v1) [api/unknown-kind]"
            ]
        ),
        (
            "kind: Deployment", "kind: Deploymnet",
            [
                "2:7: error: kind: the group apps has no kind Deploymnet: the API server rejects the resource (did you mean Deployment?) [api/unknown-kind]"
            ]
        ),
    ])
    func reportsAMistakeOnce(line: String, replacement: String, expected: [String]) {
        #expect(Check.lines(Self.deployment.replacing(line, with: replacement, maxReplacements: 1)) == expected)
    }

    @Test(arguments: [
        ("replicas: 1", "replicas: ${REPLICAS}"), ("replicas: 1", "replicas: \"${REPLICAS:=2}\""),
        ("replicas: 1", "replicas:"), ("replicas: 1", "replicas: 1.0"), ("replicas: 1", "strategy: {type: '${TYPE}'}"),
        ("    metadata: {labels: {app: web}}", "    metadata: {labels: '${LABELS}'}"),
        (
            "          image: registry.example.org/web:1.2",
            "          resources: {limits: {memory: \"${N}Gi\", cpu: 1}}"
        ),
        ("          image: registry.example.org/web:1.2", "          imagePullPolicy: \"\""),
        ("  name: web", "  name: web\n  creationTimestamp:\n  uid: a\n  managedFields: []\n  generation: 3"),
    ])
    func acceptsVariablesNullAndFieldsOfTheServer(line: String, replacement: String) {
        #expect(Check.lines(Self.deployment.replacing(line, with: replacement, maxReplacements: 1)) == [])
    }

    @Test(arguments: [
        ("policy/v1beta1", "PodDisruptionBudget", "1.25 (use policy/v1)"),
        ("extensions/v1beta1", "Ingress", "1.22 (use networking.k8s.io/v1)"),
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler", "1.26 (use autoscaling/v2)"),
        ("policy/v1beta1", "PodSecurityPolicy", "1.25 (there is no replacement)"),
    ])
    func warnsAboutARemovedVersion(apiVersion: String, kind: String, rest: String) {
        let text = "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata:\n  name: a\n"
        let warning =
            "1:13: warning: apiVersion: \(apiVersion) \(kind) was removed in Kubernetes \(rest) [api/removed-version]"
        #expect(Check.lines(text).contains(warning))
    }

    @Test func theVersionOfKubernetesSelectsTheKinds() throws {
        func lines(_ text: String, for version: String) throws -> [String] {
            let rules = ManifestRules(kubernetesVersion: try #require(KubernetesVersion(version)))
            return Checker(rules: rules).diagnostics(of: "a.yaml", text: Array(text.utf8)).map(\.description)
        }
        let autoscaler = BuiltInKinds.autoscaler
        #expect(try lines(autoscaler, for: "1.23") == [])
        #expect(
            try lines(autoscaler, for: "v1.20.4") == [
                """
                a.yaml:1:13: error: apiVersion: autoscaling/v2 HorizontalPodAutoscaler exists from Kubernetes 1.23 on, \
                not in 1.20: the API server rejects the resource (use autoscaling/v1) [api/unknown-kind]
                """
            ])
        let budget = "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: a\n"
        #expect(try lines(budget, for: "1.24") == [])
    }

    @Test func readsVersionsThatHaveSchemas() {
        #expect(KubernetesVersion("1.31")?.description == "1.31")
        #expect(KubernetesVersion("v1.31.4") == KubernetesVersion("1.31"))
        #expect(KubernetesVersion.oldest < KubernetesVersion.newest)
        for text in ["", "1", "2.0", "1.x", "1.9999", "1.2", "v1.31.", "1.31.4.5", "1.31-rc"] {
            #expect(KubernetesVersion(text) == nil, "\(text)")
        }
    }

    @Test func secretsMustBeBase64AndAreNeverQuoted() {
        let text = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  a: aGVsbG8=\n  b: hunter2!\n"
        let lines = Check.lines(text)
        #expect(
            lines.contains(
                "7:6: error: data.b: expected base64: the API server rejects the resource [api/invalid-value]"))
        #expect(lines.count { $0.contains("error") } == 1 && !lines.contains { $0.contains("hunter2") })
    }

    @Test func acceptsWhatSOPSHasEncrypted() {
        let text = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: a
            data:
              a: ENC[AES256_GCM,data:x,iv:x,tag:x,type:str]
            sops:
              version: 3.8.0
            """
        #expect(Check.lines(text) == [])
    }

    @Test func doesNotCheckWhatFluxDoesNotApply() {
        let text = Self.deployment.replacing("replicas: 1", with: "replica: 1")
        for annotation in [
            "kustomize.toolkit.fluxcd.io/reconcile: disabled", "fluxcd.io/ignore: \"true\"",
            "cd.spack.io/ignore: \"true\"",
        ] {
            #expect(
                Check.lines(text.replacing("  name: web\n", with: "  name: web\n  annotations: {\(annotation)}\n"))
                    == [])
        }
    }

    @Test func checksTheMetadataOfUnknownKinds() {
        let head = "apiVersion: example.org/v1\nkind: Thing\nmetadata:\n  name: a\n"
        #expect(Check.codes(head + "  labels: {a: 1}\n") == ["5 api/wrong-type"])
        #expect(Check.codes(head + "  title: A thing\nspec: {a: [1]}\n") == [])
    }
}
