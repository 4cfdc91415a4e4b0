/// A Helm chart that Flux installs, with typed values.
///
/// The type represents the resources of Flux v1 and v2, which share name, chart, release name and values. All other
/// fields are in ``operatorSpec`` (Flux v1) or ``controllerSpec`` (Flux v2).
///
/// ```swift
/// var release = HelmRelease(name: "ingress-nginx", namespace: "ingress-nginx", chart: .ingressNginx)
/// release.values.controller.replicaCount = 2
/// release.controllerSpec?.upgrade.remediation.retries = 3
/// ```
public struct HelmRelease<Values: Schema>: ResourceModel {
    /// The API versions of the resource.
    public enum APIVersion: String, Choice {
        /// Flux v1 with the Helm operator.
        case operatorV1 = "helm.fluxcd.io/v1"
        /// Flux v2.
        case v2 = "helm.toolkit.fluxcd.io/v2"
        /// Flux v2 before 2.3.
        case v2beta2 = "helm.toolkit.fluxcd.io/v2beta2"
        /// Flux v2 before 2.2.
        case v2beta1 = "helm.toolkit.fluxcd.io/v2beta1"
    }

    /// The fields with the same name in Flux v1 and v2.
    private struct SharedSpec: Schema {
        let releaseName = Field<String?>("releaseName")
        let targetNamespace = Field<String?>("targetNamespace")
        let values = Field<Typed<Values>>("values")
    }

    private typealias Document<Spec: Schema> = Typed<ResourceDocument<Spec>>

    /// The document to write.
    public private(set) var document: Value

    /// The API version of the resource.
    public let apiVersion: APIVersion

    /// `HelmRelease`.
    public static var kind: String { "HelmRelease" }

    /// All versions of ``APIVersion``.
    public static var apiVersions: [String] { APIVersion.allCases.map(\.rawValue) }

    /// Reads a release.
    ///
    /// - Parameter document: The resource.
    /// - Throws: ``ModelError`` if the document is not a HelmRelease or has no name, or for the first value of a wrong
    ///   type.
    public init(_ document: Value) throws(ModelError) {
        try Self.checkKind(of: document)
        self.document = document
        apiVersion = Self.apiVersion(of: document)
        try checkTypes()
    }

    /// Creates a release.
    ///
    /// - Parameters:
    ///   - name: The name of the resource.
    ///   - namespace: The namespace of the resource.
    ///   - chart: The chart. A Flux v2 release refers to a ``HelmRepository`` with the name of the chart in the same
    ///     namespace, see ``HelmRepository/init(of:namespace:)``.
    ///   - apiVersion: The API version of the resource.
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

    /// Returns everything in a release that does not match the types, including unknown keys.
    ///
    /// - Parameter document: The resource.
    /// - Returns: The findings.
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

    /// The metadata: name, namespace, labels and annotations.
    public var metadata: Typed<ObjectMeta> {
        get { self[as: SharedSpec.self].metadata }
        set { self[as: SharedSpec.self].metadata = newValue }
    }

    /// The chart's values.
    public var values: Typed<Values> {
        get { self[as: SharedSpec.self].spec.values }
        set { self[as: SharedSpec.self].spec.values = newValue }
    }

    /// The specification of a Flux v1 release; `nil` for Flux v2.
    ///
    /// Setting it on a Flux v2 release has no effect.
    public var operatorSpec: Typed<HelmOperatorSpec<Values>>? {
        get { apiVersion == .operatorV1 ? self[as: HelmOperatorSpec<Values>.self].spec : nil }
        set {
            guard apiVersion == .operatorV1, let newValue else { return }
            self[as: HelmOperatorSpec<Values>.self].spec = newValue
        }
    }

    /// The specification of a Flux v2 release; `nil` for Flux v1.
    ///
    /// Setting it on a Flux v1 release has no effect.
    public var controllerSpec: Typed<HelmControllerSpec<Values>>? {
        get { apiVersion == .operatorV1 ? nil : self[as: HelmControllerSpec<Values>.self].spec }
        set {
            guard apiVersion != .operatorV1, let newValue else { return }
            self[as: HelmControllerSpec<Values>.self].spec = newValue
        }
    }

    /// The name of the chart, or its directory for a Flux v1 chart from git.
    public var chartName: String? {
        get { operatorSpec.map { $0.chart.name ?? $0.chart.path } ?? controllerSpec?.chart.spec.chart }
        set {
            operatorSpec?.chart.name = newValue
            controllerSpec?.chart.spec.chart = newValue
        }
    }

    /// The version of the chart; Flux v2 accepts a version range as well.
    public var chartVersion: String? {
        get { operatorSpec?.chart.version ?? controllerSpec?.chart.spec.version }
        set {
            operatorSpec?.chart.version = newValue
            controllerSpec?.chart.spec.version = newValue
        }
    }

    /// The name of the Helm release, if set; see ``effectiveReleaseName``.
    public var releaseName: String? {
        get { self[as: SharedSpec.self].spec.releaseName }
        set { self[as: SharedSpec.self].spec.releaseName = newValue }
    }

    /// The namespace that the chart is installed in, if set; by default, that of the release.
    public var targetNamespace: String? {
        get { self[as: SharedSpec.self].spec.targetNamespace }
        set { self[as: SharedSpec.self].spec.targetNamespace = newValue }
    }

    /// The name of the Helm release; if it is not set, the default of Flux v1 or v2.
    ///
    /// Flux v1 joins the namespace, the target namespace if it is different, and the name. Flux v2 prefixes the name
    /// with the target namespace only, and shortens names of more than 53 characters, which this property does not.
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
