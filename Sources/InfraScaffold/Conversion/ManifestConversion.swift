public import InfraModel
public import InfraRender

/// Manifests for Flux v1, with their releases converted for Flux v2.
///
/// What is not converted stays as it is, to the byte where the text allows it.
public struct ManifestConversion: Sendable {
    /// A file of manifests.
    public struct File: Sendable {
        /// The path, as the tree has it.
        public var path: String
        /// The content.
        public var text: [UInt8]
        /// The content as a part of a YAML stream, which begins with a document marker; nothing for an empty file.
        public var stream: [UInt8]
        /// Whether anything in it was converted.
        public var isChanged: Bool
    }

    /// The files, in the tree's order.
    public private(set) var files: [File] = []
    /// What is wrong, what has no counterpart and what there is to do by hand, ordered by file and place.
    public private(set) var diagnostics: [Diagnostic] = []
    /// How many releases were converted.
    public private(set) var releaseCount = 0

    /// Whether anything could not be read or converted.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    private var chartSources = ChartSources()
    /// The converted releases by their old identity.
    private var targets: [ResourceIdentity: (old: Value, new: Value)] = [:]

    /// Converts the manifests of a tree.
    ///
    /// - Parameters:
    ///   - tree: The tree.
    ///   - store: Where contents come from.
    ///   - limits: What a file may ask for.
    /// - Throws: What the store throws.
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

    /// What the releases of a file become, by their places in it.
    private mutating func convertReleases(of source: ManifestSource) -> [Int: [Value]] {
        var changes: [Int: [Value]] = [:]
        for (index, resource) in source.file.resources.enumerated()
        where ReleaseConversion.applies(to: resource.value) {
            do {
                let conversion = try ReleaseConversion(of: resource.value, sources: &chartSources)
                report(conversion.notes, resource, source)
                report(resource.value.notesOnFluxV1Annotations(isConverted: true), resource, source)
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
            report(resource.value.notesOnFluxV1Annotations(isConverted: false), resource, source)
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
        _ notes: [Diagnostic], _ resource: ManifestFile.Resource, _ source: ManifestSource
    ) {
        diagnostics += source.file.located(notes.map { $0.within(resource) })
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
