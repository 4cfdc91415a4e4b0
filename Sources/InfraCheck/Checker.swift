public import InfraModel
public import InfraRender

/// Checks sources for problems beyond those that prevent rendering.
///
/// Like a rendering, the result depends only on the sources. In addition to the rules of a rendering, a check applies rules
/// for Kubernetes resources and lints the texts.
public struct Checker: Sendable {
    /// The parser limits for source files.
    public var limits: YAML.Limits
    /// Whether patched copies may have identities that production also renders.
    public var sharesIdentities: Bool

    /// Creates a checker.
    ///
    /// - Parameters:
    ///   - limits: The parser limits for source files.
    ///   - sharesIdentities: Whether patched copies may have identities that production also renders.
    public init(limits: YAML.Limits = YAML.Limits(), sharesIdentities: Bool = false) {
        self.limits = limits
        self.sharesIdentities = sharesIdentities
    }

    /// Checks a single file.
    ///
    /// - Parameters:
    ///   - name: The name or path of the file; a name that ends in `.json` selects JSON syntax.
    ///   - text: The bytes of the file.
    /// - Returns: The diagnostics, sorted by position; for a file with a syntax error, the error.
    public func diagnostics(of name: String, text: [UInt8]) -> [Diagnostic] {
        diagnostics(of: ManifestFile(name: name, text: text, limits: limits))
    }

    private func diagnostics(of file: ManifestFile) -> [Diagnostic] {
        // The notation of a file without any resource is of no interest.
        var findings =
            file.isRejected ? [] : TextLint.findings(in: file.text, isJSON: file.isJSON, limits: limits)
        findings += file.rejected.flatMap { SecretCheck.findings(in: $0.value, at: $0.path) }
        for resource in file.resources {
            findings += FluxChecks.findings(in: resource) + ResourceChecks.findings(in: resource)
            findings += StagedCheck.findings(in: resource)
        }
        let problems = file.isFluxChart ? [] : file.diagnostics
        return Array(Set(problems + file.located(findings.map(\.withPathInMessage)))).sorted()
    }

    /// The result of checking a source tree.
    public struct Report: Sendable {
        /// The diagnostics without duplicates, sorted by file and position.
        public var diagnostics: [Diagnostic]
        /// The number of resources that were checked.
        public var resourceCount: Int
    }

    /// Checks a source tree.
    ///
    /// This includes each file, the renderings of both environments, and the configuration of Flux, which must match
    /// that of infra-sync.
    ///
    /// - Parameters:
    ///   - tree: The source tree.
    ///   - store: The store of source and rendered contents.
    /// - Returns: The diagnostics, and the number of resources.
    /// - Throws: An error of the store.
    public func report(on tree: SourceTree, store: any ContentStore) throws -> Report {
        // The rendering reports errors in the ignore rules themselves.
        let entries = try tree.includedEntries(store) { _ in }
        var found: [Diagnostic] = []
        var files: [ManifestFile] = []
        var resourceCount = 0
        for entry in entries where SourceTree.isManifest(entry.path) {
            // The rendering reports files beyond the size limit.
            guard case .file(let content) = entry.kind, try store.size(of: content) <= limits.size else { continue }
            let file = ManifestFile(name: entry.path, text: try store.bytes(of: content), limits: limits)
            found += diagnostics(of: file)
            resourceCount += file.resources.count
            if file.mayConfigureTarget { files.append(file) }
        }
        found += FluxTargetRule(files).diagnostics
        // The file with the values of Flux's chart is next to the manifests, but it is not a manifest.
        var tree = tree
        let charts = Set(files.filter(\.isFluxChart).map(\.name))
        tree.entries.removeAll { charts.contains($0.path) }
        var reported = Set(found.map(\.identity))
        let renderer = Renderer(limits: limits, rules: FluxRules())
        let production = try renderer.rendering(of: tree, as: .production, store: store)
        var staging = try renderer.rendering(of: tree, as: .staging, store: store)
        if !sharesIdentities { staging.rejectIdentities(of: production) }
        for rendering in [production, staging] {
            for diagnostic in rendering.diagnostics + rendering.namesThatDifferInCase
            where reported.insert(diagnostic.identity).inserted {
                found.append(diagnostic)
            }
        }
        var untypedCharts: Set<String> = []
        let reportedOnce = found.sorted().filter {
            $0.code != .helmUntypedChart || untypedCharts.insert($0.message).inserted
        }
        return Report(diagnostics: reportedOnce, resourceCount: resourceCount)
    }
}

extension Rendering {
    /// Diagnostics about file names that are equal on a case-insensitive file system.
    fileprivate var namesThatDifferInCase: [Diagnostic] {
        var known: [String: File] = [:]
        return files.compactMap { file in
            guard let other = known.updateValue(file, forKey: file.name.lowercased()) else { return nil }
            return Diagnostic(
                .warning, .resourceFileNameCase, file: file.source, at: file.position,
                """
                the file names of this resource (\(file.name)) and the one at \(other.location) differ only in case, and \
                on some systems one file replaces the other: rename one resource
                """)
        }
    }
}

extension Diagnostic {
    /// The diagnostic without the properties that depend on the check that found it.
    fileprivate var identity: Diagnostic {
        var diagnostic = self
        diagnostic.path = nil
        diagnostic.hint = nil
        return diagnostic
    }
}
