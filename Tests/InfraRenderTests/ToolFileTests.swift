import InfraModel
import InfraRender
import InfraRenderTestSupport
import InfraTestSupport
import Testing

@Suite("Files of other tools")
struct ToolFileTests {
    private static let kustomization = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"

    @Test(
        arguments: [
            ("k8s/kustomization.yaml", kustomization + "resources: [a.yaml]\n", "a kustomization", "kustomize"),
            ("k8s/any.yaml", kustomization + "metadata: {name: a}\n", "a kustomization", "kustomize"),
            (
                "k8s/any.yaml", "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n", "a kustomization",
                "kustomize"
            ),
            ("k8s/kustomization.yml", "resources: [a.yaml]\n", "a kustomization", "kustomize"),
            (
                "g.yaml", "apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: a}\n",
                "a generator or transformer of kustomize", "kustomize"
            ),
            (
                "skaffold.yaml", "apiVersion: skaffold/v4beta6\nkind: Config\nmetadata: {name: a}\n",
                "a configuration of Skaffold", "Skaffold"
            ),
            (
                "charts/a/Chart.yaml", "apiVersion: v2\nname: a\nversion: 1.0.0\n", "the metadata of a Helm chart",
                "Helm"
            ),
            ("values.yaml", "image: {tag: 1}\n", "the values of a Helm chart", "Helm"),
            ("a/values-prod.yaml", "image: {tag: yes}\n", "the values of a Helm chart", "Helm"),
            ("a/gitlab-values.yml", "image: {tag: 1}\n", "the values of a Helm chart", "Helm"),
            ("a/values.prod.json", "{\"a\": 1}", "the values of a Helm chart", "Helm"),
        ])
    func aFileOfAnotherToolIsOneError(name: String, text: String, document: String, tool: String) {
        let file = ManifestFile(name: name, text: Array(text.utf8))
        #expect(file.resources.isEmpty)
        #expect(
            file.diagnostics.map(\.description) == [
                """
                \(name):1:1: error: found \(document) instead of a Kubernetes object: infra-sync does not run \(tool) (exclude it \
                with a line in .sourceignore, or move it to another directory) [resource/tool-file]
                """
            ])
    }

    @Test(arguments: [
        ("values.yaml", Manifest.configMap("values")), ("Chart.yaml", Manifest.configMap("chart")),
        (
            "kustomization.yaml",
            "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\n"
        ),
        ("a.yaml", "apiVersion: skaffold.dev/v1\nkind: Thing\nmetadata: {name: a}\n"),
    ])
    func anObjectMayHaveAnyFileName(name: String, text: String) {
        let file = ManifestFile(name: name, text: Array(text.utf8))
        #expect(file.resources.count == 1 && file.diagnostics == [])
    }
}
