import InfraModel
import Testing

@Suite("Sources of charts")
struct ChartSourceTests {
    private func chart(_ members: Value) -> Value {
        var chart: Value = ["repository": "https://charts.example.org", "name": "web", "version": "1.2.3"]
        for member in members.mapping?.members ?? [] { chart[member.key.text] = member.value }
        return ["chart": chart]
    }

    private func git(_ members: Value) -> Value {
        var chart: Value = ["git": "https://example.org/charts.git", "path": "stable/web"]
        for member in members.mapping?.members ?? [] { chart[member.key.text] = member.value }
        return ["chart": chart]
    }

    @Test func releasesOfANamespaceShareASource() throws {
        var sources = ChartSources()
        let first = try ConvertedSpec(chart([:]), sources: &sources)
        let second = try ConvertedSpec(chart(["repository": "https://charts.example.org/"]), sources: &sources)
        let other = try ConvertedSpec(chart([:]), metadata: ["name": "web", "namespace": "shop"], sources: &sources)
        #expect(first.conversion.source != nil)
        #expect(second.conversion.source == nil)
        #expect(second["chart.spec.sourceRef"] == first["chart.spec.sourceRef"])
        #expect(other.conversion.source?["metadata"] == ["name": "charts-example-org", "namespace": "shop"])
    }

    @Test func reusesAnExistingSource() throws {
        var sources = ChartSources()
        sources.add([
            "apiVersion": "source.toolkit.fluxcd.io/v1beta2", "kind": "HelmRepository",
            "metadata": ["name": "ours", "namespace": "apps"],
            "spec": ["url": "https://charts.example.org", "secretRef": ["name": "access"]],
        ])
        let converted = try ConvertedSpec(chart([:]), sources: &sources)
        #expect(converted["chart.spec.sourceRef.name"] == "ours")
        #expect(converted.conversion.source == nil)
    }

    @Test func similarURLsHaveDifferentNames() throws {
        var sources = ChartSources()
        let names = try ["https://a.org/b", "https://a.org/B", "http://a.org/b"].map { url in
            try ConvertedSpec(chart(["repository": .string(url)]), sources: &sources)["chart.spec.sourceRef.name"]
        }
        #expect(names == ["a-org-b", "a-org-b-2", "a-org-b-3"])
    }

    @Test(
        arguments: [
            ("https://user:secret@charts.example.org/", "charts-example-org"),
            ("oci://registry.example.org/charts", "registry-example-org-charts"),
        ])
    func namesASourceAfterItsURL(url: String, name: String) {
        #expect(ChartSource(.helmRepository, url: url, namespace: nil).suggestedName == name)
    }

    @Test func anOCIRegistryHasItsType() throws {
        let source = try ConvertedSpec(chart(["repository": "oci://registry.example.org/charts"])).conversion.source
        #expect(source?["spec"]?["type"] == "oci")
    }

    @Test(
        arguments: [
            ("git@example.org:team/charts.git", "ssh://git@example.org/team/charts.git"),
            ("git@example.org:/srv/charts", "ssh://git@example.org/srv/charts"),
            ("example.org:charts", "ssh://example.org/charts"),
            ("git@[::1]:charts", "ssh://git@[::1]/charts"),
            ("git+ssh://git@example.org/charts", "ssh://git@example.org/charts"),
            ("ssh://git@example.org:2222/charts", "ssh://git@example.org:2222/charts"),
            ("https://example.org/charts", "https://example.org/charts"),
        ])
    func expandsShortGitAddresses(address: String, url: String) throws {
        let converted = try ConvertedSpec(git(["git": .string(address), "secretRef": ["name": "key"]]))
        #expect(converted.conversion.source?["spec"]?["url"] == .string(url))
        #expect(converted.diagnostics.isEmpty)
    }

    @Test func convertsAChartFromGit() throws {
        let converted = try ConvertedSpec(git(["path": "/stable/web/", "secretRef": ["name": "access"]]))
        #expect(
            converted["chart.spec"] == [
                "chart": "./stable/web", "reconcileStrategy": "Revision",
                "sourceRef": ["kind": "GitRepository", "name": "example-org-charts"],
            ])
        #expect(
            converted.conversion.source == [
                "apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "GitRepository",
                "metadata": ["name": "example-org-charts", "namespace": "apps"],
                "spec": [
                    "interval": "5m", "url": "https://example.org/charts.git", "ref": ["branch": "master"],
                    "secretRef": ["name": "access"],
                ],
            ])
    }

    @Test(
        arguments: [
            ("main", ["branch": "main"], []),
            ("v1.2.3", ["tag": "v1.2.3"], ["convert/git-reference spec.chart.ref"]),
            ("refs/heads/main", ["name": "refs/heads/main"], []),
            (
                "0123456789abcdef0123456789abcdef01234567",
                ["commit": "0123456789abcdef0123456789abcdef01234567"], []
            ),
        ] as [(String, Value, [String])])
    func recognizesTheKindOfAGitReference(reference: String, expected: Value, diagnostics: [String]) throws {
        let converted = try ConvertedSpec(git(["ref": .string(reference)]))
        #expect(converted.conversion.source?["spec"]?["ref"] == expected)
        #expect(converted.diagnostics == diagnostics)
    }

    @Test func reportsSourceFieldsThatNeedAttention() throws {
        #expect(
            try ConvertedSpec(git(["git": "git@example.org:a"])).diagnostics == ["convert/credentials spec.chart.git"])
        #expect(
            try ConvertedSpec(git(["git": "git://example.org/a"])).diagnostics == ["convert/address spec.chart.git"])
        #expect(
            try ConvertedSpec(git(["skipDepUpdate": true])).diagnostics == [
                "convert/no-counterpart spec.chart.skipDepUpdate"
            ]
        )
        #expect(
            try ConvertedSpec(git(["secretRef": ["name": "a", "namespace": "flux"]])).diagnostics == [
                "convert/other-namespace spec.chart.secretRef.namespace"
            ])
        #expect(
            try ConvertedSpec(git(["version": "1.0.0"])).diagnostics == ["convert/unknown-field spec.chart.version"])
        #expect(
            try ConvertedSpec(chart(["repository": "s3://charts"])).diagnostics == [
                "convert/address spec.chart.repository"
            ])
        let pulled = try ConvertedSpec(chart(["chartPullSecret": ["name": "access"]]))
        #expect(pulled.diagnostics == ["convert/credentials spec.chart.chartPullSecret"])
        #expect(pulled.conversion.source?["spec"]?["secretRef"] == ["name": "access"])
    }
}

@Suite("Sources of values")
struct ValuesSourceConversionTests {
    @Test func convertsConfigMapsAndSecrets() throws {
        let converted = try ConvertedSpec([
            "valueFileSecrets": [["name": "first"]],
            "valuesFrom": [
                ["configMapKeyRef": ["name": "second", "namespace": "apps", "key": "all.yaml", "optional": true]],
                ["secretKeyRef": ["name": "third"]],
            ],
        ])
        #expect(
            converted["valuesFrom"] == [
                ["kind": "Secret", "name": "first"],
                ["kind": "ConfigMap", "name": "second", "valuesKey": "all.yaml", "optional": true],
                ["kind": "Secret", "name": "third"],
            ])
        #expect(converted.diagnostics.isEmpty)
    }

    @Test func reportsValuesSourcesWithoutACounterpart() throws {
        let converted = try ConvertedSpec([
            "valuesFrom": [
                ["secretKeyRef": ["name": "a", "namespace": "other"]],
                ["externalSourceRef": ["url": "https://example.org/values.yaml"]],
                ["chartFileRef": ["path": "production.yaml"]],
            ]
        ])
        #expect(converted["valuesFrom"] == [["kind": "Secret", "name": "a"]])
        #expect(converted["chart.spec.valuesFiles"] == ["values.yaml", "production.yaml"])
        #expect(
            converted.diagnostics == [
                "convert/other-namespace spec.valuesFrom.0.secretKeyRef.namespace",
                "convert/no-counterpart spec.valuesFrom.1.externalSourceRef",
                "convert/order spec.valuesFrom.2.chartFileRef",
            ])
    }

    @Test func filesOfAChartFromGitAreRelativeToTheRoot() throws {
        let converted = try ConvertedSpec([
            "chart": ["git": "https://example.org/charts", "path": "./web"],
            "valuesFrom": [["chartFileRef": ["path": "production.yaml", "optional": true]]],
        ])
        #expect(converted["chart.spec.valuesFiles"] == ["web/values.yaml", "web/production.yaml"])
        #expect(converted["chart.spec.ignoreMissingValuesFiles"] == true)
        #expect(converted["valuesFrom"] == nil)
        #expect(converted.diagnostics.isEmpty)
    }
}
