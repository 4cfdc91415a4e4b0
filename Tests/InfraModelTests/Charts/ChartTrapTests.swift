import InfraModel
import Testing

/// Keys with other types than their names or similar keys suggest.
@Suite("Misleading keys of the charts")
struct ChartTrapTests {
    private func messages<Values: Schema>(_ schema: Values.Type, _ values: Value) -> [String] {
        var findings = Findings()
        Typed<Values>.inspect(values, at: [], into: &findings)
        return findings.mistyped.map(\.description)
    }

    @Test(arguments: ["extraVolumes", "extraVolumeMounts", "extraContainers", "extraInitContainers"])
    func gitLabRequiresYAMLTextInsteadOfLists(key: String) {
        let list: Value = [["name": "scratch"]]
        let text: Value = "- name: scratch\n"
        let expected = "gitlab.webservice.\(key): expected a string that contains YAML, found a sequence"
        #expect(messages(GitLabValues.self, ["gitlab": ["webservice": [key: list]]]) == [expected])
        #expect(messages(GitLabValues.self, ["gitlab": ["webservice": [key: text]]]) == [])
        #expect(messages(IngressNginxValues.self, ["controller": [key: list]]) == [])
        #expect(
            messages(IngressNginxValues.self, ["controller": [key: text]])
                == ["controller.\(key): expected a sequence, found a string"])
    }

    @Test func theAutoscalerRequiresItsPrioritiesAsYAMLText() {
        #expect(
            messages(ClusterAutoscalerValues.self, ["expanderPriorities": ["10": [".*"]]])
                == ["expanderPriorities: expected a string that contains YAML, found a mapping"])
        #expect(messages(ClusterAutoscalerValues.self, ["expanderPriorities": "10: [.*]\n"]) == [])
    }

    @Test func theRunnerRequiresAStringImageAndNumericReplicas() {
        #expect(
            messages(GitLabRunnerValues.self, ["image": ["tag": "alpine"], "replicas": "2"]) == [
                "image: expected a string, found a mapping", "replicas: expected an integer, found a string",
            ])
    }

    @Test func theRunnerDistinguishesAbsentFromFalse() throws {
        let runner = try #require(
            Typed<GitLabRunnerValues>(untyped: ["runners": ["locked": false, "protected": true]]))
        #expect(runner.runners.locked == false)
        #expect(runner.runners.protected == true)
        #expect(runner.runners.runUntagged == nil)
        #expect(runner.unregisterRunners == nil)
    }

    @Test func inheritedValuesOfGitLabDistinguishNullFromFalse() throws {
        var gitLab = try #require(
            Typed<GitLabValues>(untyped: ["registry": ["ingress": ["enabled": .null]]]))
        #expect(gitLab.registry.ingress.enabled == nil)
        gitLab.registry.ingress.enabled = false
        #expect(gitLab.untyped == ["registry": ["ingress": ["enabled": false]]])
    }

    @Test func onlyTheIngressControllerRequiresStringAnnotations() {
        let annotations: Value = ["example.org/a": true]
        #expect(
            messages(IngressNginxValues.self, ["controller": ["service": ["annotations": annotations]]])
                == ["controller.service.annotations.example.org/a: expected a string, found a boolean"])
        #expect(messages(GitLabRunnerValues.self, ["podAnnotations": annotations]) == [])
    }

    @Test func reportsTypicalMisspellingsAsUnknownKeys() {
        var findings = Findings()
        Typed<IngressNginxValues>.inspect(
            ["controller": ["use-forwarded-headers": "true"]], at: [], into: &findings)
        Typed<GitLabValues>.inspect(["certmanager.install": false], at: [], into: &findings)
        Typed<GitLabRunnerValues>.inspect(["rbac": ["concurrent": 10]], at: [], into: &findings)
        #expect(
            findings.unknownKeys.map { $0.path.joined(separator: " > ") } == [
                "controller > use-forwarded-headers", "certmanager.install", "rbac > concurrent",
            ])
    }

    @Test func omniAuthAcceptsABooleanOrNames() throws {
        var gitLab = Typed<GitLabValues>()
        gitLab.global.appConfig.omniauth.allowSingleSignOn = ["saml"]
        gitLab.global.appConfig.omniauth.autoLinkUser = true
        #expect(
            gitLab.untyped == [
                "global": ["appConfig": ["omniauth": ["allowSingleSignOn": ["saml"], "autoLinkUser": true]]]
            ])
        #expect(
            messages(GitLabValues.self, ["global": ["appConfig": ["omniauth": ["autoLinkUser": "saml"]]]]) == [
                "global.appConfig.omniauth.autoLinkUser: expected a boolean or a sequence of strings, found a string"
            ])
    }
}
