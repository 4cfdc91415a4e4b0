internal import InfraModel

/// Finds what a person should know about sources, beyond what stands in the way of rendering them.
///
/// Like a rendering, what it finds depends on the sources alone. It reads every text once more, with more care than a pass
/// can afford: what it says comes out of ``Findings`` of the typed models, of rules about Kubernetes resources and of a look
/// at the text itself.
public struct Checker: Sendable {
    /// What a source file may ask for.
    public var limits: YAML.Limits

    /// A checker.
    ///
    /// - Parameter limits: What a source file may ask for.
    public init(limits: YAML.Limits = YAML.Limits()) { self.limits = limits }

    /// Checks one file by itself.
    ///
    /// - Parameters:
    ///   - name: The file's name or path; one that ends in `.json` is read by JSON's rules.
    ///   - text: The file's bytes.
    /// - Returns: What was found, ordered by place; of a text that cannot be read, why.
    public func diagnostics(of name: String, text: [UInt8]) -> [Diagnostic] {
        let file = ManifestFile(name: name, text: text, limits: limits)
        var findings = TextLint.findings(in: text, isJSON: name.hasSuffix(".json"), limits: limits)
        for resource in file.resources {
            findings += ResourceChecks.findings(in: resource) + ResourceChecks.findings(in: resource, of: file)
        }
        let places = Places(of: findings.compactMap(\.wantedPlace), in: text, isJSON: name.hasSuffix(".json"))
        let diagnostics = findings.map { $0.diagnostic(file: name, places) }
        return Array(Set(file.diagnostics + diagnostics)).sorted()
    }

    /// Checks a source tree: each file, and what comes out when it is rendered as either environment.
    ///
    /// - Parameters:
    ///   - tree: The source tree.
    ///   - store: Where contents come from and go to.
    /// - Returns: What was found, ordered by file and place, nothing twice.
    /// - Throws: What the store throws.
    public func diagnostics(of tree: SourceTree, store: any ContentStore) throws -> [Diagnostic] {
        // What is wrong with the rules themselves, the rendering tells.
        let rules = try tree.ignoreRules(store) { _ in }
        var found: [Diagnostic] = []
        for entry in tree.entries where SourceTree.isManifest(entry.path) && !rules.excludes(entry.path) {
            // A file of excessive size is refused unread, by the rendering.
            guard case .file(let content) = entry.kind, try store.size(of: content) <= limits.size else { continue }
            found += diagnostics(of: entry.path, text: try store.bytes(of: content))
        }
        var isKnown = Set(found.map(\.identity))
        let renderer = Renderer(limits: limits)
        for environment in [Environment.production, .staging] {
            for diagnostic in try renderer.rendering(of: tree, as: environment, store: store).diagnostics
            where isKnown.insert(diagnostic.identity).inserted {
                found.append(diagnostic)
            }
        }
        var chartsSaid: Set<String> = []
        return found.sorted().filter {
            $0.code != Remark.Code.untypedChart.description || chartsSaid.insert($0.message).inserted
        }
    }
}

extension Diagnostic {
    /// The diagnostic without what only some of those who report it know.
    fileprivate var identity: Diagnostic {
        var diagnostic = self
        diagnostic.pointer = ""
        diagnostic.hint = nil
        return diagnostic
    }
}
