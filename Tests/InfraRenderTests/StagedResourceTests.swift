import InfraRender
import InfraTestSupport
import Testing

@Suite("The patch of a staged resource")
struct StagedResourceTests {
    @Test func aTagCannotHideAMappingInAPatch() throws {
        let staged = try StagedResource(
            document(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: a, annotations: {cd.spack.io/staged-resource: "true"}}
                data:
                  apiVersion: v1
                  kind: Pod
                  name: a
                  patch: |
                    spec:
                      securityContext: !!timestamp "{privileged: true}"
                """))
        let error = try #require(throws: YAMLError.self) { try staged.patch(for: "staging") }
        #expect(error.code == .yamlTag)
        #expect(error.position.line == 2)
    }
}
