public import InfraModel
public import InfraRender

/// Finds what a person should know about sources, beyond what stands in the way of rendering them.
///
/// Like a rendering, what it finds depends on the sources alone. It reads every text once more, with more care than a pass
/// can afford: what it says comes out of ``Findings`` of the typed models, of rules about Kubernetes resources and of a look
/// at the text itself.
public struct Checker: Sendable {
    /// What a source file may ask for.
    public var limits: YAML.Limits
    /// Whether staged resources may make copies with identities that production renders too.
    public var sharesIdentities: Bool

    /// A checker.
    ///
    /// - Parameters:
    ///   - limits: What a source file may ask for.
    ///   - sharesIdentities: Whether staged resources may make copies with identities that production renders too.
    public init(limits: YAML.Limits = YAML.Limits(), sharesIdentities: Bool = false) {
        self.limits = limits
        self.sharesIdentities = sharesIdentities
    }

    /// Checks one file by itself.
    ///
    /// - Parameters:
    ///   - name: The file's name or path; one that ends in `.json` is read by JSON's rules.
    ///   - text: The file's bytes.
    /// - Returns: What was found, ordered by place; of a text that cannot be read, why.
    public func diagnostics(of name: String, text: [UInt8]) -> [Diagnostic] {
        diagnostics(of: ManifestFile(name: name, text: text, limits: limits))
    }

    private func diagnostics(of file: ManifestFile) -> [Diagnostic] {
        var findings = TextLint.findings(in: file.text, isJSON: file.isJSON, limits: limits)
        for resource in file.resources {
            findings += FluxChecks.findings(in: resource) + ResourceChecks.findings(in: resource)
            findings += StagedCheck.findings(in: resource, of: file)
        }
        let problems = file.isFluxChart ? [] : file.diagnostics
        return Array(Set(problems + file.located(findings.map(\.withPathInMessage)))).sorted()
    }

    /// Checks a source tree: each file, what comes out when it is rendered as either environment, and whether Flux is told to
    /// apply what infra-sync is told to write.
    ///
    /// - Parameters:
    ///   - tree: The source tree.
    ///   - store: Where contents come from and go to.
    /// - Returns: What was found, ordered by file and place, nothing twice.
    /// - Throws: What the store throws.
    public func diagnostics(of tree: SourceTree, store: any ContentStore) throws -> [Diagnostic] {
        // What is wrong with the rules themselves, the rendering tells.
        let entries = try tree.includedEntries(store) { _ in }
        var found: [Diagnostic] = []
        var files: [ManifestFile] = []
        for entry in entries where SourceTree.isManifest(entry.path) {
            // A file of excessive size is refused unread, by the rendering.
            guard case .file(let content) = entry.kind, try store.size(of: content) <= limits.size else { continue }
            let file = ManifestFile(name: entry.path, text: try store.bytes(of: content), limits: limits)
            found += diagnostics(of: file)
            if file.isPartOfSetup { files.append(file) }
        }
        found += TargetAgreement(files).diagnostics
        // The values of Flux's chart lie beside the manifests of a new cluster and are none.
        var tree = tree
        let charts = Set(files.filter(\.isFluxChart).map(\.name))
        tree.entries.removeAll { charts.contains($0.path) }
        var isKnown = Set(found.map(\.identity))
        let renderer = Renderer(limits: limits, rules: FluxRules())
        let production = try renderer.rendering(of: tree, as: .production, store: store)
        var staging = try renderer.rendering(of: tree, as: .staging, store: store)
        if !sharesIdentities { staging.rejectIdentities(of: production) }
        for rendering in [production, staging] {
            for diagnostic in rendering.diagnostics + rendering.namesThatDifferInCase
            where isKnown.insert(diagnostic.identity).inserted {
                found.append(diagnostic)
            }
        }
        var chartsSaid: Set<String> = []
        return found.sorted().filter {
            $0.code != .helmUntypedChart || chartsSaid.insert($0.message).inserted
        }
    }
}

extension Rendering {
    /// Files of which a checkout has only one on a system that does not tell capitals from small letters.
    fileprivate var namesThatDifferInCase: [Diagnostic] {
        var known: [String: File] = [:]
        return files.compactMap { file in
            guard let other = known.updateValue(file, forKey: file.name.lowercased()) else { return nil }
            let place = other.location
            return Diagnostic(
                .warning, .resourceFileNameCase, file: file.source, at: file.position,
                """
                the resource's file \(file.name) and that of the one at \(place) differ in capitals only, and on some systems \
                one replaces the other: rename one
                """)
        }
    }
}

extension Diagnostic {
    /// The diagnostic without what only some of those who report it know.
    fileprivate var identity: Diagnostic {
        var diagnostic = self
        diagnostic.path = nil
        diagnostic.hint = nil
        return diagnostic
    }
}
