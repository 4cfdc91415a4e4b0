/// Kubernetes manifests as YAML text.
public enum Manifest {
    /// Returns a ConfigMap.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - namespace: The namespace; none by default.
    ///   - value: The value of its only key, `key`.
    ///   - annotations: The annotations.
    /// - Returns: The text.
    public static func configMap(
        _ name: String, in namespace: String? = nil, _ value: String = "value", annotations: [String: String] = [:]
    ) -> String {
        metadata(kind: "ConfigMap", name: name, namespace: namespace, annotations: annotations)
            + "data:\n  key: \(value)\n"
    }

    /// Returns a Secret.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value of its only key, `password`.
    /// - Returns: The text.
    public static func secret(_ name: String, _ value: String) -> String {
        metadata(kind: "Secret", name: name) + "stringData:\n  password: \(value)\n"
    }

    /// Returns a Deployment.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - namespace: The namespace; none by default.
    ///   - replicas: The number of replicas.
    ///   - annotations: The annotations.
    /// - Returns: The text.
    public static func deployment(
        _ name: String, in namespace: String? = nil, replicas: Int = 1, annotations: [String: String] = [:]
    ) -> String {
        metadata(
            apiVersion: "apps/v1", kind: "Deployment", name: name, namespace: namespace, annotations: annotations
        ) + "spec:\n  replicas: \(replicas)\n"
    }

    /// Returns a release of the chart gitlab-runner 0.37.2 for Flux v1.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - namespace: The namespace; none by default.
    ///   - values: The lines of the chart's values.
    ///   - annotations: The annotations.
    /// - Returns: The text; without namespace and annotations, the first value is in line 11.
    public static func release(
        _ name: String, in namespace: String? = nil, _ values: [String], annotations: [String: String] = [:]
    ) -> String {
        metadata(
            apiVersion: "helm.fluxcd.io/v1", kind: "HelmRelease", name: name, namespace: namespace,
            annotations: annotations)
            + "spec:\n  chart:\n    repository: https://charts.example.org\n    name: gitlab-runner\n"
            + "    version: 0.37.2\n  values:\n" + values.map { "    \($0)\n" }.joined()
    }

    /// Returns a staged resource.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - target: The target's name.
    ///   - kind: The target's kind, a Deployment by default.
    ///   - apiVersion: The target's `apiVersion`.
    ///   - namespace: The namespace of both; none by default.
    ///   - patch: The lines of the patch.
    /// - Returns: The text; without namespace, the first line of the patch is line 12.
    public static func staged(
        _ name: String, for target: String, kind: String = "Deployment", apiVersion: String = "apps/v1",
        in namespace: String? = nil, _ patch: [String]
    ) -> String {
        metadata(
            kind: "ConfigMap", name: name, namespace: namespace, annotations: ["cd.spack.io/staged-resource": "true"])
            + "data:\n  apiVersion: \(apiVersion)\n  kind: \(kind)\n  name: \(target)\n  patch: |\n"
            + patch.map { "    \($0)\n" }.joined()
    }

    private static func metadata(
        apiVersion: String = "v1", kind: String, name: String, namespace: String? = nil,
        annotations: [String: String] = [:]
    ) -> String {
        var text = "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata:\n  name: \(name)\n"
        if let namespace { text += "  namespace: \(namespace)\n" }
        if !annotations.isEmpty { text += "  annotations:\n" }
        for (key, value) in annotations.sorted(by: { $0.key < $1.key }) { text += "    \(key): \"\(value)\"\n" }
        return text
    }
}
