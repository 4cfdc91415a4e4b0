import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

/// Resources that two renderings have in common.
@Suite struct SharedIdentityTests {
    private static func identity(_ kind: String, _ namespace: String, _ name: String) -> ResourceIdentity {
        ResourceIdentity(group: "builtin", version: "v1", kind: kind, namespace: namespace, name: name)
    }

    @Test func excludesFilesByName() {
        let names = ObjectFileNames([
            Self.identity("ConfigMap", "shop", "web"), Self.identity("ConfigMap", "shop", "web-a.b"),
            Self.identity("Role", "shop", "x~01234567"),
        ])
        for name in [
            "builtin-v1-ConfigMap-shop-web.yaml", "builtin-v2-ConfigMap-other-web.yaml",
            "apps-v1-Deployment-a-b-web.yaml",
            "builtin-v1-ConfigMap-shop-web~0a1b2c3d.yaml", "builtin-v1-ConfigMap-shop-web-a.b.yaml",
            "rbac-v1-Role-shop-x~01234567.yaml", "rbac-v1-Role-shop-x~01234567~89abcdef.yaml",
        ] {
            #expect(names.contains(name), "\(name)")
        }
        for name in [
            "builtin-v1-ConfigMap-shop-other.yaml", "builtin-v1-ConfigMap-shop-webb.yaml",
            "builtin-v1-ConfigMap-shop-a.b.yaml", "builtin-v1-ConfigMap-shop-x.yaml", "", ".yaml", "hydrator.metadata",
            ".gitkeep", "builtin-v1-ConfigMap-web-shop.yaml",
        ] {
            #expect(!names.contains(name), "\(name)")
        }
        #expect(!ObjectFileNames([]).contains("builtin-v1-ConfigMap-shop-web.yaml"))
    }

    /// Compares the result with a pairwise comparison of all resources.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func rejectsAllSharedIdentities(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let store = MemoryStore()
        let (names, namespaces) = (["a", "b", "a-b", "b-c", "c", "a~0a1b2c3d"], ["a", "a-b", "b", "default"])
        func tree() -> SourceTree {
            var files: [String: String] = [:]
            for number in 0..<12 {
                let (version, kind) = random.one(of: [
                    ("rbac.authorization.k8s.io/v1", "Role"), ("rbac.authorization.k8s.io/v1beta1", "Role"),
                    ("rbac.authorization.k8s.io/v1", "ClusterRole"),
                ])
                let (name, namespace) = (random.one(of: names), random.one(of: namespaces))
                files["\(100 + number).yaml"] =
                    "apiVersion: \(version)\nkind: \(kind)\nmetadata: {name: \(name), namespace: \(namespace)}\n"
            }
            return SourceTree(files, in: store)
        }
        let one = try Renderer().rendering(of: tree(), as: .production, store: store)
        var other = try Renderer().rendering(of: tree(), as: .production, store: store)
        let shared = other.files.filter { file in one.files.contains { $0.identity.isSameObject(as: file.identity) } }
        let rest = other.files.filter { !shared.contains($0) }
        let before = other.diagnostics.count
        other.rejectIdentities(of: one)
        #expect(other.files == rest)
        #expect(other.diagnostics.count { $0.code.name == "staged/shared-identity" } == shared.count)
        #expect(other.diagnostics.count == before + shared.count)
    }
}
