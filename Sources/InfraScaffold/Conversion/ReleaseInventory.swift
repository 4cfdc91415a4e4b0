public import InfraModel
public import InfraRender

/// The Helm releases in a set of manifests.
public struct ReleaseInventory: Sendable {
    /// A release.
    public struct Entry: Sendable {
        /// The path of the file.
        public var file: String
        /// The start of the release in the file.
        public var position: Position
        /// The identity of the release.
        public var identity: ResourceIdentity
        /// The name of the chart, or its directory in git.
        public var chart: String?
        /// The version of the chart, or a version range.
        public var chartVersion: String?
        /// The version of the application that the chart installs, if known.
        public var programVersion: String?
        /// The URL of the Helm or git repository, without credentials.
        public var repository: String?
        /// Whether this exact version of the chart has typed values.
        public var isTyped: Bool
    }

    /// The releases, sorted by file and position.
    public private(set) var entries: [Entry] = []
    /// Diagnostics about the files.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Whether a file could not be parsed.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Lists the releases of all API versions in a tree.
    ///
    /// - Parameters:
    ///   - tree: The tree.
    ///   - store: The store of the files.
    ///   - limits: The parser limits.
    /// - Throws: An error of the store.
    public init(of tree: SourceTree, store: any ContentStore, limits: YAML.Limits = YAML.Limits()) throws {
        let (manifests, diagnostics) = try tree.manifests(from: store, limits: limits)
        self.diagnostics = diagnostics.sorted()
        let addresses = Self.addresses(in: manifests)
        for file in manifests {
            for resource in file.resources where HelmRelease<FreeForm>.describes(resource.value) {
                entries.append(Self.entry(for: resource, in: file, addresses: addresses))
            }
        }
    }

    /// The URLs of the chart sources, by kind, namespace and name.
    private static func addresses(in manifests: [ManifestFile]) -> [[String]: String] {
        var addresses: [[String]: String] = [:]
        for resource in manifests.flatMap(\.resources) {
            let identity = resource.identity
            guard ChartSource.kinds.contains(identity.kind), let url = resource.value["spec"]?["url"]?.string else {
                continue
            }
            addresses[[identity.kind, identity.namespace, identity.name]] = url
        }
        return addresses
    }

    /// Returns the entry of a release.
    private static func entry(
        for resource: ManifestFile.Resource, in file: ManifestFile, addresses: [[String]: String]
    ) -> Entry {
        let isFluxV1 = ReleaseConversion.applies(to: resource.value)
        let chartPath = isFluxV1 ? ["spec", "chart"] : ["spec", "chart", "spec"]
        let chart = chartPath.reduce(resource.value as Value?) { $0?[$1] }
        func text(_ key: String) -> String? { chart?[key].flatMap(\.scalarText) }
        let name = isFluxV1 ? text("name") ?? text("path") : text("chart")
        let version = text("version")
        let typedChart = TypedChart.all.first { $0.name == name && $0.version == version }
        var programVersion = typedChart?.appVersion
        if programVersion == nil, version != nil {
            let position = file.position(of: chartPath + ["version"], in: resource)
            programVersion = file.comment(after: position).flatMap(Self.version)
        }
        return Entry(
            file: file.name, position: resource.position, identity: resource.identity, chart: name,
            chartVersion: version, programVersion: programVersion,
            repository: (isFluxV1
                ? text("git") ?? text("repository")
                : address(of: chart, namespace: resource.identity.namespace, addresses: addresses))?
                .withoutCredentials,
            isTyped: typedChart != nil)
    }

    /// Returns the URL of the source of a Flux v2 chart.
    private static func address(
        of chart: Value?, namespace: String, addresses: [[String]: String]
    ) -> String? {
        guard let reference = chart?["sourceRef"], let kind = reference["kind"]?.string,
            let name = reference["name"]?.string
        else { return nil }
        return addresses[[kind, reference["namespace"]?.string ?? namespace, name]]
    }

    /// Returns the version in a comment such as `# gitlab@14.6.3` or `# v1.20.0`.
    private static func version(in comment: String) -> String? {
        let words = comment.split { $0 == " " || $0 == "#" || $0 == "@" || $0 == "," }
        let numbers = words.map { $0.hasPrefix("v") ? $0.dropFirst() : $0 }
        return numbers.first { $0.first?.isNumber == true && $0.contains(".") }.map(String.init)
    }
}

extension Value {
    /// The text of a scalar of any type: the version `3.4` remains `3.4`.
    fileprivate var scalarText: String? {
        guard case .scalar(let scalar) = self, !isNull, !scalar.text.isEmpty else { return nil }
        return scalar.text
    }
}

extension String {
    /// The URL without user and password, since the inventory may be shared.
    fileprivate var withoutCredentials: String {
        guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self }
        let rest = self[colon...].dropFirst(3)
        guard let at = rest.prefix(while: { $0 != "/" }).lastIndex(of: "@"), rest[..<at].contains(":") else {
            return self
        }
        return "\(self[..<colon])://\(rest[at...].dropFirst())"
    }
}
