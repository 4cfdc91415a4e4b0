import InfraModel
import Testing

@Suite("Releases of Flux v1 for Flux v2")
struct ReleaseConversionTests {
    @Test func convertsAReleaseToFluxV2() throws {
        let conversion = try ConvertedSpec(["values": ["replicaCount": 2]]).conversion
        #expect(
            conversion.release == [
                "apiVersion": "helm.toolkit.fluxcd.io/v2", "kind": "HelmRelease",
                "metadata": ["name": "web", "namespace": "apps"],
                "spec": [
                    "interval": "5m",
                    "chart": [
                        "spec": [
                            "chart": "web", "version": "1.2.3",
                            "sourceRef": ["kind": "HelmRepository", "name": "charts-example-org-stable"],
                        ]
                    ],
                    "releaseName": "apps-web", "maxHistory": 10,
                    "install": ["disableWait": true, "remediation": ["retries": -1]],
                    "upgrade": ["disableWait": true],
                    "values": ["replicaCount": 2],
                ],
            ])
        #expect(
            conversion.source == [
                "apiVersion": "source.toolkit.fluxcd.io/v1", "kind": "HelmRepository",
                "metadata": ["name": "charts-example-org-stable", "namespace": "apps"],
                "spec": ["interval": "10m", "url": "https://charts.example.org/stable"],
            ])
        #expect(conversion.diagnostics.isEmpty)
        #expect(HelmRelease<FreeForm>.findings(in: conversion.release) == Findings())
    }

    @Test(
        arguments: [
            // Name: the default of Flux v1 becomes explicit, a custom name is kept.
            ([:], "releaseName", "apps-web"),
            (["releaseName": "shop"], "releaseName", "shop"),
            (["targetNamespace": "other"], "releaseName", "apps-other-web"),
            (["targetNamespace": "apps"], "releaseName", "apps-web"),
            // Namespace: Helm's release records stay in their namespace.
            (["targetNamespace": "other"], "targetNamespace", "other"),
            (["targetNamespace": "other"], "storageNamespace", "other"),
            (["targetNamespace": "apps"], "storageNamespace", nil),
            // Timeout and history.
            ([:], "timeout", nil),
            (["timeout": 300], "timeout", "5m0s"),
            (["timeout": 3661], "timeout", "1h1m1s"),
            ([:], "maxHistory", 10),
            (["maxHistory": 3], "maxHistory", 3),
            (["maxHistory": 0], "maxHistory", 0),
            // Waiting: off unless rollback or test is enabled, or it is set explicitly.
            ([:], "install.disableWait", true),
            ([:], "upgrade.disableWait", true),
            (["wait": true], "install.disableWait", nil),
            (["wait": true], "upgrade.disableWait", nil),
            (["rollback": ["enable": true]], "install.disableWait", nil),
            (["test": ["enable": true]], "upgrade.disableWait", nil),
            (["test": ["enable": true], "wait": false], "upgrade.disableWait", true),
            // Fields that apply to both actions.
            (["disableOpenAPIValidation": true], "install.disableOpenAPIValidation", true),
            (["disableOpenAPIValidation": true], "upgrade.disableOpenAPIValidation", true),
            (["skipCRDs": true], "install.crds", "Skip"),
            (["skipCRDs": true], "upgrade.crds", "Skip"),
            (["skipCRDs": false], "install.crds", nil),
            (["forceUpgrade": true], "upgrade.force", true),
            (["resetValues": false], "upgrade.preserveValues", true),
            (["resetValues": true], "upgrade.preserveValues", nil),
            // A failed installation is uninstalled and retried.
            ([:], "install.remediation.retries", -1),
            // Rollback: without retry, only the last failure is remediated.
            ([:], "upgrade.remediation", nil),
            (["rollback": ["enable": true]], "upgrade.remediation", ["retries": 0, "remediateLastFailure": true]),
            (["rollback": ["enable": true, "retry": true]], "upgrade.remediation", ["retries": 5]),
            (["rollback": ["enable": true, "retry": true, "maxRetries": 2]], "upgrade.remediation.retries", 2),
            (["rollback": ["enable": true, "retry": true, "maxRetries": 0]], "upgrade.remediation.retries", -1),
            (["rollback": ["enable": false, "force": true]], "upgrade.remediation", nil),
            (["rollback": ["enable": true]], "rollback", ["disableWait": true]),
            (
                [
                    "rollback": [
                        "enable": true, "disableHooks": true, "force": true, "recreate": true, "wait": true,
                        "timeout": 60,
                    ]
                ], "rollback", ["disableHooks": true, "force": true, "recreate": true, "timeout": "1m0s"]
            ),
            // The default timeout of these actions is 300 seconds in Flux v1, and that of the release in Flux v2.
            (["rollback": ["enable": true], "timeout": 900], "rollback.timeout", "5m0s"),
            (["test": ["enable": true], "timeout": 900], "test.timeout", "5m0s"),
            (
                ["test": ["enable": true, "ignoreFailures": true, "timeout": 30]], "test",
                ["enable": true, "ignoreFailures": true, "timeout": "30s"]
            ),
        ] as [(Value, String, Value?)])
    func convertsFieldsToTheirCounterparts(fields: Value, path: String, expected: Value?) throws {
        let converted = try ConvertedSpec(fields)
        #expect(converted[path] == expected)
        #expect(converted.diagnostics.isEmpty)
        #expect(HelmRelease<FreeForm>.findings(in: converted.conversion.release) == Findings())
    }

    @Test(
        arguments: [
            (["helmVersion": "v2"], ["convert/no-counterpart spec.helmVersion"]),
            (["helmVersion": "v3"], []),
            (["test": ["cleanup": true]], ["convert/no-counterpart spec.test.cleanup"]),
            (["interval": "1m"], ["convert/unknown-field spec.interval"]),
            (["valuesFrom": [["kind": "Secret"]]], ["convert/unknown-field spec.valuesFrom.0.kind"]),
            (["releaseName": .string(String(repeating: "a", count: 54))], ["convert/name spec.releaseName"]),
        ] as [(Value, [String])])
    func reportsFieldsWithoutACounterpart(fields: Value, diagnostics: [String]) throws {
        #expect(try ConvertedSpec(fields).diagnostics == diagnostics)
    }

    @Test func keepsValuesUnchanged() throws {
        let values: Value = [
            "z": .scalar(.plain("0x10")), "a": .null, "nothing": .scalar(.plain("")), "yes": .scalar(.plain("yes")),
            "empty": [:], "list": [[], ["b": 1, "a": 2]], "version": .scalar(.plain("1.20")),
        ]
        #expect(try ConvertedSpec(["values": values])["values"] == values)
        #expect(try ConvertedSpec([:])["values"] == nil)
    }

    @Test func convertsOnlyFluxV1Releases() throws {
        var sources = ChartSources()
        let release = try ConvertedSpec([:]).conversion.release
        #expect(!ReleaseConversion.applies(to: release))
        #expect(throws: ModelError.self) { try ReleaseConversion(of: release, sources: &sources) }
    }

    @Test(
        arguments: [
            (["timeout": "5m"], "spec.timeout: expected an integer, found a string"),
            (
                ["chart": ["name": "web", "version": "1.0.0"]],
                "spec.chart.repository: expected a string, found nothing"
            ),
            (["chart": ["repository": "https://a.org", "name": "web"]], "spec.chart.version: expected a string"),
            (["chart": ["git": "https://a.org/b"]], "spec.chart.repository: expected a string"),
        ] as [(Value, String)])
    func rejectsReleasesThatAreInvalidInFluxV1(fields: Value, message: String) {
        let error = #expect(throws: ModelError.self) { _ = try ConvertedSpec(fields) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func convertsOrReportsFluxV1Annotations() throws {
        let metadata: Value = [
            "name": "web",
            "annotations": [
                "fluxcd.io/automated": "true", "fluxcd.io/ignore": "true", "filter.fluxcd.io/web": "semver:~1",
                "example.org/owner": "us", "helm.fluxcd.io/migrate": "true",
            ],
        ]
        let release = try ConvertedSpec([:], metadata: metadata).conversion.release
        #expect(
            release["metadata"]?["annotations"] == [
                "kustomize.toolkit.fluxcd.io/reconcile": "disabled", "example.org/owner": "us",
            ])
        let document: Value = ["metadata": metadata]
        #expect(
            document.fluxV1AnnotationDiagnostics(isConverted: true).map { "\($0.code) \($0.path?.steps.last ?? "")" }
                == [
                    "convert/image-updates fluxcd.io/automated", "convert/image-updates filter.fluxcd.io/web",
                    "convert/no-counterpart helm.fluxcd.io/migrate",
                ])
        #expect(
            document.fluxV1AnnotationDiagnostics(isConverted: false).map { "\($0.code) \($0.path?.steps.last ?? "")" }
                == [
                    "convert/image-updates fluxcd.io/automated", "convert/ignored fluxcd.io/ignore",
                    "convert/image-updates filter.fluxcd.io/web",
                ])
        let off = try ConvertedSpec([:], metadata: ["name": "web", "annotations": ["fluxcd.io/ignore": "false"]])
        #expect(off.conversion.release["metadata"] == ["name": "web"])
    }
}
