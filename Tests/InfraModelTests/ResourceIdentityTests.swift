import InfraModel
import Testing

@Suite struct ResourceIdentityTests {
    private static func resource(
        apiVersion: Value? = "apps/v1", kind: Value? = "Deployment", name: Value? = "web", namespace: Value? = nil
    ) -> Value {
        var metadata: Value = [:]
        metadata["name"] = name
        metadata["namespace"] = namespace
        var resource: Value = ["metadata": metadata]
        resource["apiVersion"] = apiVersion
        resource["kind"] = kind
        return resource
    }

    private static func plain(_ text: String) -> Value { .scalar(.plain(text)) }

    @Test(
        arguments: [
            (resource(), "apps-v1-Deployment-default-web", "apps/v1 Deployment default/web"),
            (resource(namespace: "shop"), "apps-v1-Deployment-shop-web", "apps/v1 Deployment shop/web"),

            // The core group has no name.
            (resource(apiVersion: "v1", kind: "Service"), "builtin-v1-Service-default-web", "v1 Service default/web"),

            // A missing, null or empty namespace is `default`.
            (resource(namespace: .null), "apps-v1-Deployment-default-web", "apps/v1 Deployment default/web"),
            (resource(namespace: plain("~")), "apps-v1-Deployment-default-web", "apps/v1 Deployment default/web"),
            (resource(namespace: ""), "apps-v1-Deployment-default-web", "apps/v1 Deployment default/web"),
            (resource(namespace: "default"), "apps-v1-Deployment-default-web", "apps/v1 Deployment default/web"),

            // A name may be a subdomain, a version must be a label.
            (
                resource(apiVersion: "helm.toolkit.fluxcd.io/v2beta1", kind: "HelmRelease", name: "a.b-c.0"),
                "helm.toolkit.fluxcd.io-v2beta1-HelmRelease-default-a.b-c.0",
                "helm.toolkit.fluxcd.io/v2beta1 HelmRelease default/a.b-c.0"
            ),

            // Names of roles may be any path segment, as in the validation of Kubernetes.
            (
                resource(apiVersion: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", name: "system:Node_1"),
                "rbac.authorization.k8s.io-v1-ClusterRole-default-system:Node_1",
                "rbac.authorization.k8s.io/v1 ClusterRole default/system:Node_1"
            ),
            // OpenShift's aggregated API servers accept such names too.
            (
                resource(apiVersion: "user.openshift.io/v1", kind: "Group", name: "my_group"),
                "user.openshift.io-v1-Group-default-my_group", "user.openshift.io/v1 Group default/my_group"
            ),
        ] as [(Value, String, String)])
    func readsTheIdentityOfAResource(resource: Value, stem: String, description: String) throws {
        let identity = try ResourceIdentity(of: resource)
        #expect(identity.fileStem == stem)
        #expect(identity.description == description)
    }

    @Test(
        arguments: [
            // Missing values; null is treated as missing.
            (resource(apiVersion: nil), "apiVersion: expected a string, found nothing", .missing),
            (resource(apiVersion: .null), "apiVersion: expected a string, found nothing", .missing),
            (resource(kind: nil), "kind: expected a string, found nothing", .missing),
            (resource(name: nil), "metadata.name: expected a string, found nothing", .missing),
            (resource(name: plain("")), "metadata.name: expected a string, found nothing", .missing),
            (["apiVersion": "v1", "kind": "Pod"], "metadata: expected a mapping with a name, found nothing", .missing),
            (
                ["apiVersion": "v1", "kind": "Pod", "metadata": ["generateName": "web-"]],
                "metadata.name: expected a name, found generateName, which cannot be applied", .missing
            ),

            // Wrong types.
            (
                ["apiVersion": "v1", "kind": "Pod", "metadata": []], "metadata: expected a mapping, found a sequence",
                .wrongType
            ),
            (resource(apiVersion: 1), "apiVersion: expected a string, found an integer", .wrongType),
            (resource(kind: ["a": 1]), "kind: expected a string, found a mapping", .wrongType),
            (resource(name: plain("0123")), "metadata.name: expected a string, found an integer", .wrongType),
            (resource(name: plain("yes")), "metadata.name: expected a string, found a boolean", .wrongType),
            (resource(name: plain("1e3")), "metadata.name: expected a string, found a number", .wrongType),
            (resource(namespace: 5), "metadata.namespace: expected a string, found an integer", .wrongType),
        ] as [(Value, String, ModelError.Code)])
    func reportsMissingAndMistypedParts(resource: Value, message: String, code: ModelError.Code) throws {
        let error = try #require(throws: ModelError.self) { try ResourceIdentity(of: resource) }
        #expect(error.description == message)
        #expect(error.code == code)
    }

    @Test(arguments: [
        // Names that would leave the folder or cannot be displayed.
        "", ".", "..", "../x", "/x", "a/b", "a%2fb", "a\\b", "a\0", "a\nb", "a b", " a", "a ", "\u{202E}a", "ｗeb",
        "wéb",

        // Names that are not RFC 1123 subdomains.
        "Web", "we_b", "-web", "web-", "web.", ".web", "a..b", "a.-b", "web:1", "😀",
        String(repeating: "a", count: 254),
    ])
    func rejectsNamesThatAreInvalidInKubernetes(name: String) throws {
        let error = try #require(throws: ModelError.self) {
            try ResourceIdentity(of: Self.resource(name: .string(name)))
        }
        #expect(error.code == .invalid)
        #expect(error.path == ["metadata", "name"])
        #expect(error.reason.hasPrefix("expected lower case letters, digits, hyphens and dots, at most 253"))
    }

    @Test(arguments: [UInt8(0), 0x0A, 0x1B, 0x7F])
    func rejectsControlCharactersWithoutPrintingThem(byte: UInt8) throws {
        let name = "a" + String(UnicodeScalar(byte)) + "b"
        let error = try #require(throws: ModelError.self) {
            try ResourceIdentity(of: Self.resource(name: .string(name)))
        }
        #expect(error.path == ["metadata", "name"])
        #expect(error.description.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }

    @Test(arguments: ["", ".", "..", "a/b", "a%b", "a\\b", "a b", "a\u{7F}", "é", String(repeating: "a", count: 254)])
    func rejectsRoleNamesThatAreNotPathSegments(name: String) throws {
        let role = Self.resource(apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", name: .string(name))
        let error = try #require(throws: ModelError.self) { try ResourceIdentity(of: role) }
        #expect(error.path == ["metadata", "name"])
        #expect(error.reason.hasPrefix("expected a path segment, found "))
    }

    @Test(arguments: [
        "", "v1/", "/v1", "a/b/c", "../v1", "Apps/v1", "apps/V1", "apps/v1.2", "a_b/v1", "v 1", "apps/", "apps//v1",
        String(repeating: "a", count: 254) + "/v1",
    ])
    func rejectsInvalidAPIVersions(apiVersion: String) throws {
        let resource = Self.resource(apiVersion: .string(apiVersion))
        let error = try #require(throws: ModelError.self) { try ResourceIdentity(of: resource) }
        #expect(error.code == .invalid)
        #expect(error.path == ["apiVersion"])
    }

    @Test(arguments: ["", "a/b", "../x", "Pod.v1", "-Pod", "Pod-", "Pöd", String(repeating: "a", count: 64)])
    func rejectsInvalidKinds(kind: String) throws {
        let error = try #require(throws: ModelError.self) {
            try ResourceIdentity(of: Self.resource(kind: .string(kind)))
        }
        #expect(error.code == .invalid)
        #expect(error.path == ["kind"])
    }

    @Test(arguments: ["a.b", "A", "-a", "a/b", "..", String(repeating: "a", count: 64)])
    func rejectsInvalidNamespaces(namespace: String) throws {
        let resource = Self.resource(namespace: .string(namespace))
        let error = try #require(throws: ModelError.self) { try ResourceIdentity(of: resource) }
        #expect(error.code == .invalid)
        #expect(error.path == ["metadata", "namespace"])
    }

    @Test func acceptsTheLongestNames() throws {
        let label = String(repeating: "a", count: 63)
        let name = String(repeating: "a", count: 253)
        let identity = try ResourceIdentity(
            of: Self.resource(kind: .string(label), name: .string(name), namespace: .string(label)))
        #expect(identity.name == name)
        #expect(identity.namespace == label)
    }

    @Test func messagesContainTheStartOfALongName() throws {
        let name = "a\"\n" + String(repeating: "b", count: 300)
        let error = try #require(throws: ModelError.self) {
            try ResourceIdentity(of: Self.resource(name: .string(name)))
        }
        #expect(error.reason.hasSuffix(#"found "a\"\n"# + String(repeating: "b", count: 77) + "…\""))
    }

    @Test func sortsIdentitiesByTheirParts() {
        func identity(_ parts: String) -> ResourceIdentity {
            let parts = parts.split(separator: " ").map(String.init)
            return ResourceIdentity(
                group: parts[0], version: parts[1], kind: parts[2], namespace: parts[3], name: parts[4])
        }
        // "a-b" precedes "a.b" in byte order, and the name is compared last.
        let ordered = ["a v1 Pod x b", "a v1 Pod y a", "a v2 Job x a", "a-b v1 Pod x a", "a.b v1 Pod x a"].map(identity)
        #expect(ordered.reversed().sorted() == ordered)
    }

    @Test func differentIdentitiesMayShareAFileStem() throws {
        let one = try ResourceIdentity(of: Self.resource(name: "c", namespace: "a-b"))
        let other = try ResourceIdentity(of: Self.resource(name: "b-c", namespace: "a"))
        #expect(one.fileStem == other.fileStem)
        #expect(one != other)
    }
}
