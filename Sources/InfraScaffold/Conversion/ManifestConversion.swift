public import InfraModel
public import InfraRender

/// Manifests for Flux v1 with their releases converted to Flux v2.
///
/// Everything else is unchanged, byte for byte if possible.
public struct ManifestConversion: Sendable {
    /// A file of manifests.
    public struct File: Sendable {
        /// The path in the tree.
        public var path: String
        /// The content.
        public var text: [UInt8]
        /// The content as part of a YAML stream, which starts with a document marker; empty for an empty file.
        public var stream: [UInt8]
        /// Whether a resource of the file was converted.
        public var isChanged: Bool
    }

    /// The files, in the order of the tree.
    public private(set) var files: [File] = []
    /// Diagnostics about errors, fields without a counterpart and manual steps, sorted by file and position.
    public private(set) var diagnostics: [Diagnostic] = []
    /// The number of converted releases.
    public private(set) var releaseCount = 0

    /// Whether a file or release could not be read or converted.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    private var chartSources = ChartSources()
    /// The converted releases by their original identity.
    private var targets: [ResourceIdentity: (old: Value, new: Value)] = [:]

    /// Converts the manifests of a tree.
    ///
    /// - Parameters:
    ///   - tree: The tree.
    ///   - store: The store of the files.
    ///   - limits: The parser limits.
    /// - Throws: An error of the store.
    public init(of tree: SourceTree, store: any ContentStore, limits: YAML.Limits = YAML.Limits()) throws {
        let (sources, diagnostics) = try tree.manifests(from: store, limits: limits)
        self.diagnostics = diagnostics
        for resource in sources.flatMap(\.file.resources) { chartSources.add(resource.value) }
        var changes: [[Int: [Value]]] = []
        for source in sources { changes.append(convertReleases(of: source)) }
        for (index, source) in sources.enumerated() { convertOthers(of: source, &changes[index]) }
        for (index, source) in sources.enumerated() {
            files.append(ConvertedText(source, changes[index], limits: limits).file)
        }
        self.diagnostics.sort()
    }

    /// Returns the replacements of the file's releases, by their index in the file.
    private mutating func convertReleases(of source: ManifestSource) -> [Int: [Value]] {
        var changes: [Int: [Value]] = [:]
        for (index, resource) in source.file.resources.enumerated()
        where ReleaseConversion.applies(to: resource.value) {
            do {
                let conversion = try ReleaseConversion(of: resource.value, sources: &chartSources)
                report(conversion.diagnostics, resource, source)
                report(resource.value.fluxV1AnnotationDiagnostics(isConverted: true), resource, source)
                changes[index] = (conversion.source.map { [$0] } ?? []) + [conversion.release]
                targets[resource.identity] = (resource.value, conversion.release)
                releaseCount += 1
            } catch {
                diagnostics += source.file.located([
                    Diagnostic(
                        .error, Diagnostic.Code(conversion: error.code), path: resource.path(to: error.path),
                        error.description)
                ])
            }
        }
        return changes
    }

    private mutating func convertOthers(of source: ManifestSource, _ changes: inout [Int: [Value]]) {
        for (index, resource) in source.file.resources.enumerated() where changes[index] == nil {
            report(resource.value.fluxV1AnnotationDiagnostics(isConverted: false), resource, source)
            guard StagedConversion.applies(to: resource.value), let staged = try? StagedResource(resource.value) else {
                continue
            }
            let target = targets[staged.target(in: resource.identity.namespace)].map {
                StagedConversion.Target(old: $0.old, new: $0.new, sources: chartSources)
            }
            guard let conversion = StagedConversion(resource.value, target: target) else { continue }
            changes[index] = [conversion.resource]
            for (operation, message) in conversion.leftOver {
                let place = source.file.position(of: ["data", "patch"], in: resource)
                let line = operation.flatMap { staged.line(of: $0) }
                let position = line.flatMap { source.file.line($0, ofBlockScalarAt: place) } ?? place
                let number = operation.map { "operation \($0), " } ?? ""
                diagnostics.append(
                    Diagnostic(
                        .warning, .convertPatch, file: source.path, at: position,
                        path: resource.path(to: ["data", "patch"]), "\(number)\(message): change the patch by hand"))
            }
        }
    }

    private mutating func report(
        _ found: [Diagnostic], _ resource: ManifestFile.Resource, _ source: ManifestSource
    ) {
        diagnostics += source.file.located(found.map { $0.within(resource) })
    }
}

extension StagedResource {
    fileprivate func line(of operation: Int) -> Int? {
        YAML.position(of: [String(operation - 1)], inDocument: 0, of: Array(patchText.utf8))?.line
    }
}

extension ManifestFile {
    fileprivate func line(_ line: Int, ofBlockScalarAt place: Position) -> Position? {
        LiteralLines(of: self).isLiteral(at: place) ? Position(line: place.line + line, column: 1) : nil
    }
}
