public import InfraModel
public import InfraRender

/// The Helm releases that some manifests have.
public struct ReleaseInventory: Sendable {
    /// A release.
    public struct Entry: Sendable {
        /// The file.
        public var file: String
        /// Where in the file it starts.
        public var position: Position
        /// What makes it the one that it is.
        public var identity: ResourceIdentity
        /// The chart's name, or its directory in git.
        public var chart: String?
        /// The chart's version, or a range of them.
        public var chartVersion: String?
        /// The version of the program that the chart installs, as far as it is known.
        public var programVersion: String?
        /// The address of the Helm repository or the git repository, without a password.
        public var repository: String?
        /// Whether the values of the chart are typed in exactly this version.
        public var isTyped: Bool
    }

    /// The releases, ordered by file and place.
    public private(set) var entries: [Entry] = []
    /// What is wrong with the files.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Whether a file could not be read.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Looks for releases of any version in a tree.
    ///
    /// - Parameters:
    ///   - tree: The tree.
    ///   - store: Where contents come from.
    ///   - limits: What a file may ask for.
    /// - Throws: What the store throws.
    public init(of tree: SourceTree, store: any ContentStore, limits: YAML.Limits = YAML.Limits()) throws {
        let (sources, diagnostics) = try tree.manifests(from: store, limits: limits)
        self.diagnostics = diagnostics.sorted()
        let addresses = Self.addresses(in: sources)
        for source in sources {
            for resource in source.file.resources where HelmRelease<FreeForm>.describes(resource.value) {
                entries.append(Self.entry(resource, source, addresses))
            }
        }
    }

    /// The addresses of the sources of charts, by kind, namespace and name.
    private static func addresses(in sources: [ManifestSource]) -> [[String]: String] {
        var addresses: [[String]: String] = [:]
        for resource in sources.flatMap(\.file.resources) {
            let identity = resource.identity
            guard ChartSource.kinds.contains(identity.kind), let url = resource.value["spec"]?["url"]?.string else {
                continue
            }
            addresses[[identity.kind, identity.namespace, identity.name]] = url
        }
        return addresses
    }

    private static func entry(
        _ resource: ManifestFile.Resource, _ source: ManifestSource, _ addresses: [[String]: String]
    ) -> Entry {
        let isOperators = ReleaseConversion.applies(to: resource.value)
        let chartPath = isOperators ? ["spec", "chart"] : ["spec", "chart", "spec"]
        let chart = chartPath.reduce(resource.value as Value?) { $0?[$1] }
        func text(_ key: String) -> String? { chart?[key].flatMap(\.scalarText) }
        let name = isOperators ? text("name") ?? text("path") : text("chart")
        let version = text("version")
        let typedChart = TypedChart.all.first { $0.name == name && $0.version == version }
        var programVersion = typedChart?.appVersion
        if programVersion == nil, version != nil {
            let place = source.file.position(of: chartPath + ["version"], in: resource)
            programVersion = source.comment(behind: place).flatMap(Self.version)
        }
        return Entry(
            file: source.path, position: resource.position, identity: resource.identity, chart: name,
            chartVersion: version, programVersion: programVersion,
            repository: (isOperators
                ? text("git") ?? text("repository") : address(chart, resource.identity.namespace, addresses))?
                .withoutCredentials,
            isTyped: typedChart != nil)
    }

    private static func address(_ chart: Value?, _ namespace: String, _ addresses: [[String]: String]) -> String? {
        guard let reference = chart?["sourceRef"], let kind = reference["kind"]?.string,
            let name = reference["name"]?.string
        else { return nil }
        return addresses[[kind, reference["namespace"]?.string ?? namespace, name]]
    }

    /// The version that a comment like `# gitlab@14.6.3` or `# v1.20.0` tells.
    private static func version(in comment: String) -> String? {
        let words = comment.split { $0 == " " || $0 == "#" || $0 == "@" || $0 == "," }
        let numbers = words.map { $0.hasPrefix("v") ? $0.dropFirst() : $0 }
        return numbers.first { $0.first?.isNumber == true && $0.contains(".") }.map(String.init)
    }
}

extension Value {
    /// The text of a scalar, whatever it is taken for: a version `3.4` is written `3.4`.
    fileprivate var scalarText: String? {
        guard case .scalar(let scalar) = self, !isNull, !scalar.text.isEmpty else { return nil }
        return scalar.text
    }
}

extension String {
    /// An address without the user and password that may stand before its host; tables are shown around.
    fileprivate var withoutCredentials: String {
        guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self }
        let rest = self[colon...].dropFirst(3)
        guard let at = rest.prefix(while: { $0 != "/" }).lastIndex(of: "@"), rest[..<at].contains(":") else {
            return self
        }
        return "\(self[..<colon])://\(rest[at...].dropFirst())"
    }
}
