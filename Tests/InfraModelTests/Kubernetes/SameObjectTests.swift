import InfraModel
import Testing

/// Identities that are the same object in a cluster.
@Suite struct SameObjectTests {
    private static func identity(_ text: String) throws -> ResourceIdentity {
        let parts = text.split(separator: " ").map(String.init)
        let place = parts[2].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var metadata: Mapping = Mapping()
        metadata["name"] = .string(place[place.count - 1])
        if place.count == 2 { metadata["namespace"] = .string(place[0]) }
        return try ResourceIdentity(
            of: ["apiVersion": .string(parts[0]), "kind": .string(parts[1]), "metadata": .mapping(metadata)])
    }

    @Test(arguments: [
        ("apps/v1 Deployment shop/web", "apps/v1 Deployment shop/web", true),
        ("apps/v1 Deployment web", "apps/v1 Deployment default/web", true),
        ("apps/v1 Deployment /web", "apps/v1 Deployment default/web", true),
        // Versions, and groups that serve the same objects.
        ("apps/v1 Deployment shop/web", "apps/v1beta1 Deployment shop/web", true),
        ("extensions/v1beta1 Deployment shop/web", "apps/v1 Deployment shop/web", true),
        ("networking.k8s.io/v1 Ingress shop/web", "extensions/v1beta1 Ingress shop/web", true),
        ("extensions/v1beta1 Ingress shop/web", "apps/v1 Ingress shop/web", false),
        ("v1 Event shop/a", "events.k8s.io/v1 Event shop/a", true),
        ("batch/v1 CronJob shop/a", "batch/v2alpha1 CronJob shop/a", true),
        // Different objects.
        ("apps/v1 Deployment shop/web", "apps/v1 StatefulSet shop/web", false),
        ("apps/v1 Deployment shop/web", "apps.example.com/v1 Deployment shop/web", false),
        ("apps/v1 Deployment shop/web", "apps/v1 Deployment stage/web", false),
        ("apps/v1 Deployment web", "apps/v1 Deployment shop/web", false),
        ("apps/v1 Deployment shop/web", "apps/v1 Deployment shop/web-2", false),
        ("v1 ConfigMap a/b-c", "v1 ConfigMap a-b/c", false),
        // Cluster-scoped kinds: the API server drops the namespace.
        ("rbac.authorization.k8s.io/v1 ClusterRole a", "rbac.authorization.k8s.io/v1 ClusterRole shop/a", true),
        ("v1 Namespace x/shop", "v1 Namespace y/shop", true),
        ("storage.k8s.io/v1 StorageClass a", "storage.k8s.io/v1beta1 StorageClass b/a", true),
        ("rbac.authorization.k8s.io/v1 Role a", "rbac.authorization.k8s.io/v1 Role shop/a", false),
        // Flux's kinds are namespaced; the scope of other custom kinds is unknown.
        ("helm.toolkit.fluxcd.io/v2 HelmRelease a", "helm.toolkit.fluxcd.io/v2 HelmRelease shop/a", false),
        ("cert-manager.io/v1 ClusterIssuer a", "cert-manager.io/v1 ClusterIssuer shop/a", true),
        ("cert-manager.io/v1 Certificate shop/a", "cert-manager.io/v1 Certificate stage/a", false),
    ])
    func anObjectIsIdentifiedByGroupKindNamespaceAndName(left: String, right: String, isSame: Bool) throws {
        let (left, right) = (try Self.identity(left), try Self.identity(right))
        #expect(left.isSameObject(as: right) == isSame)
        #expect(right.isSameObject(as: left) == isSame)
    }
}
