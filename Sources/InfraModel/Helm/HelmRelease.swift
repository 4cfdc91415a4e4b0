/// A chart that Flux installs, with typed values.
///
/// One type stands for the resource of both generations of Flux: name, chart, release name and values are found in either;
/// what only one of them has is in ``operatorSpec`` (Flux v1) or ``controllerSpec`` (Flux v2).
///
/// ```swift
/// var release = HelmRelease(name: "ingress-nginx", namespace: "ingress-nginx", chart: .ingressNginx)
/// release.values.controller.replicaCount = 2
/// release.controllerSpec?.upgrade.remediation.retries = 3
/// ```
public struct HelmRelease<Values: Schema>: ResourceModel {
    /// The versions of the resource.
    public enum APIVersion: String, Choice {
        /// Flux v1, the Helm operator.
        case operatorV1 = "helm.fluxcd.io/v1"
        /// Flux v2.
        case v2 = "helm.toolkit.fluxcd.io/v2"
        /// Flux v2 before 2.3.
        case v2beta2 = "helm.toolkit.fluxcd.io/v2beta2"
        /// Flux v2 before 2.2.
        case v2beta1 = "helm.toolkit.fluxcd.io/v2beta1"
    }

    /// What both generations spell alike.
    private struct SharedSpec: Schema {
        let releaseName = Field<String?>("releaseName")
        let targetNamespace = Field<String?>("targetNamespace")
        let values = Field<Typed<Values>>("values")
    }

    private typealias Document<Spec: Schema> = Typed<ResourceDocument<Spec>>

    /// The document, as it is to be written.
    public private(set) var document: Value

    /// The version of the resource.
    public let apiVersion: APIVersion

    /// `HelmRelease`.
    public static var kind: String { "HelmRelease" }

    /// All that ``APIVersion`` lists.
    public static var apiVersions: [String] { APIVersion.allCases.map(\.rawValue) }

    /// Reads a release.
    ///
    /// - Parameter document: The resource.
    /// - Throws: ``ModelError`` when it is no HelmRelease, has no name, or at the first value of a wrong type.
    public init(_ document: Value) throws(ModelError) {
        try Self.checkKind(of: document)
        self.document = document
        apiVersion = Self.apiVersion(of: document)
        try checkTypes()
    }

    /// A new release.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - namespace: Its namespace.
    ///   - chart: The chart. A release of Flux v2 takes it from a ``HelmRepository`` of the chart's name in the release's
    ///     namespace, as ``HelmRepository/init(of:namespace:)`` makes one.
    ///   - apiVersion: The version of the resource.
    public init(name: String, namespace: String, chart: HelmChart<Values>, apiVersion: APIVersion = .v2) {
        self.apiVersion = apiVersion
        document = .mapping(Mapping())
        document["apiVersion"] = .string(apiVersion.rawValue)
        document["kind"] = .string(Self.kind)
        metadata.name = name
        metadata.namespace = namespace
        operatorSpec?.chart.repository = chart.repository
        controllerSpec?.interval = "10m"
        chartName = chart.name
        chartVersion = chart.version
        controllerSpec?.chart.spec.sourceRef = Typed {
            $0.kind = HelmRepository.kind
            $0.name = chart.name
        }
    }

    /// Looks for everything in a release that is not as the types have it, unknown keys included.
    ///
    /// - Parameter document: The resource.
    /// - Returns: What was found.
    public static func findings(in document: Value) -> Findings {
        var findings = Findings()
        switch apiVersion(of: document) {
        case .operatorV1: Document<HelmOperatorSpec<Values>>.inspect(document, at: [], into: &findings)
        case .v2, .v2beta2, .v2beta1: Document<HelmControllerSpec<Values>>.inspect(document, at: [], into: &findings)
        }
        return findings
    }
}

extension HelmRelease {
    private static func apiVersion(of document: Value) -> APIVersion {
        document["apiVersion"].flatMap(APIVersion.init(untyped:)) ?? .v2
    }

    private subscript<Spec: Schema>(as spec: Spec.Type) -> Document<Spec> {
        get { Document(untyped: document) ?? Document() }
        set { document = newValue.untyped ?? document }
    }

    /// Name, namespace, labels and annotations.
    public var metadata: Typed<ObjectMeta> {
        get { self[as: SharedSpec.self].metadata }
        set { self[as: SharedSpec.self].metadata = newValue }
    }

    /// The chart's values.
    public var values: Typed<Values> {
        get { self[as: SharedSpec.self].spec.values }
        set { self[as: SharedSpec.self].spec.values = newValue }
    }

    /// What Flux v1 is told; `nil` for a release of Flux v2.
    ///
    /// Setting it on a release of Flux v2 has no effect.
    public var operatorSpec: Typed<HelmOperatorSpec<Values>>? {
        get { apiVersion == .operatorV1 ? self[as: HelmOperatorSpec<Values>.self].spec : nil }
        set {
            guard apiVersion == .operatorV1, let newValue else { return }
            self[as: HelmOperatorSpec<Values>.self].spec = newValue
        }
    }

    /// What Flux v2 is told; `nil` for a release of Flux v1.
    ///
    /// Setting it on a release of Flux v1 has no effect.
    public var controllerSpec: Typed<HelmControllerSpec<Values>>? {
        get { apiVersion == .operatorV1 ? nil : self[as: HelmControllerSpec<Values>.self].spec }
        set {
            guard apiVersion != .operatorV1, let newValue else { return }
            self[as: HelmControllerSpec<Values>.self].spec = newValue
        }
    }

    /// The chart's name, or for a chart from git its directory.
    public var chartName: String? {
        get { operatorSpec.map { $0.chart.name ?? $0.chart.path } ?? controllerSpec?.chart.spec.chart }
        set {
            operatorSpec?.chart.name = newValue
            controllerSpec?.chart.spec.chart = newValue
        }
    }

    /// The chart's version; Flux v2 takes a range, too.
    public var chartVersion: String? {
        get { operatorSpec?.chart.version ?? controllerSpec?.chart.spec.version }
        set {
            operatorSpec?.chart.version = newValue
            controllerSpec?.chart.spec.version = newValue
        }
    }

    /// The name that Helm is told, if one is written; see ``effectiveReleaseName``.
    public var releaseName: String? {
        get { self[as: SharedSpec.self].spec.releaseName }
        set { self[as: SharedSpec.self].spec.releaseName = newValue }
    }

    /// The namespace into which the chart is installed, if it is another than the release's.
    public var targetNamespace: String? {
        get { self[as: SharedSpec.self].spec.targetNamespace }
        set { self[as: SharedSpec.self].spec.targetNamespace = newValue }
    }

    /// The name that Helm is told, by the rules of either generation when none is written.
    ///
    /// Flux v1 joins the namespaces and the name, the target namespace only when it is another one. Flux v2 puts only a
    /// target namespace before the name, and shortens what is longer than 53 characters, which is not done here.
    public var effectiveReleaseName: String {
        if let releaseName, !releaseName.isEmpty { return releaseName }
        let name = metadata.name ?? ""
        let target = targetNamespace.flatMap { $0.isEmpty ? nil : $0 }
        guard apiVersion == .operatorV1 else { return target.map { "\($0)-\(name)" } ?? name }
        let namespace = metadata.namespace.flatMap { $0.isEmpty ? nil : $0 } ?? ResourceIdentity.defaultNamespace
        guard let target, target != namespace else { return "\(namespace)-\(name)" }
        return "\(namespace)-\(target)-\(name)"
    }
}
