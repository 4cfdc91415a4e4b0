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
        let (manifests, diagnostics) = try tree.manifests(from: store, limits: limits)
        self.diagnostics = diagnostics
        for resource in manifests.flatMap(\.resources) { chartSources.add(resource.value) }
        var changes: [[Int: [Value]]] = []
        for file in manifests { changes.append(convertReleases(of: file)) }
        for (index, file) in manifests.enumerated() { convertStagedResources(of: file, &changes[index]) }
        for (index, file) in manifests.enumerated() {
            files.append(ConvertedText(file, changes: changes[index], limits: limits).result)
        }
        self.diagnostics.sort()
    }

    /// Returns the replacements of the file's releases, by their index in the file.
    private mutating func convertReleases(of file: ManifestFile) -> [Int: [Value]] {
        var changes: [Int: [Value]] = [:]
        diagnostics += file.located(
            file.resources.filter { $0.identity.group == FormerRelease.group }.map { resource in
                Diagnostic(
                    .error, .convertInvalid, path: resource.path(to: ["apiVersion"]),
                    "a release of \(FormerRelease.group) is not converted", hint: FormerRelease.hint)
            })
        for (index, resource) in file.resources.enumerated()
        where ReleaseConversion.applies(to: resource.value) {
            do {
                let conversion = try ReleaseConversion(of: resource.value, sources: &chartSources)
                report(conversion.diagnostics, about: resource, in: file)
                report(resource.value.fluxV1AnnotationDiagnostics(isConverted: true), about: resource, in: file)
                changes[index] = (conversion.source.map { [$0] } ?? []) + [conversion.release]
                targets[resource.identity] = (resource.value, conversion.release)
                releaseCount += 1
            } catch {
                diagnostics += file.located([
                    Diagnostic(
                        .error, Diagnostic.Code(conversion: error.code), path: resource.path(to: error.path),
                        error.description)
                ])
            }
        }
        return changes
    }

    private mutating func convertStagedResources(of file: ManifestFile, _ changes: inout [Int: [Value]]) {
        for (index, resource) in file.resources.enumerated() where changes[index] == nil {
            report(resource.value.fluxV1AnnotationDiagnostics(isConverted: false), about: resource, in: file)
            guard StagedConversion.applies(to: resource.value), let staged = try? StagedResource(resource.value) else {
                continue
            }
            let target = targets[staged.target(in: resource.identity.namespace)].map {
                StagedConversion.Target(old: $0.old, new: $0.new, sources: chartSources)
            }
            guard let conversion = StagedConversion(resource.value, target: target) else { continue }
            changes[index] = [conversion.resource]
            for (operation, message) in conversion.manualSteps {
                let start = file.position(of: ["data", "patch"], in: resource)
                let line = operation.flatMap { staged.line(ofMember: String($0 - 1)) }
                let position = line.flatMap { file.position(ofLine: $0, ofScalarAt: start) } ?? start
                let number = operation.map { "operation \($0), " } ?? ""
                diagnostics.append(
                    Diagnostic(
                        .warning, .convertPatch, file: file.name, at: position,
                        path: resource.path(to: ["data", "patch"]), "\(number)\(message): change the patch by hand"))
            }
        }
    }

    private mutating func report(
        _ notes: [Diagnostic], about resource: ManifestFile.Resource, in file: ManifestFile
    ) {
        diagnostics += file.located(notes.map { $0.within(resource) })
    }
}

extension ManifestFile {
    /// Returns the position of a line of a string, counted from 1; `nil` if the string is not a literal block scalar.
    fileprivate func position(ofLine line: Int, ofScalarAt start: Position) -> Position? {
        LiteralLines(of: self).isLiteral(at: start) ? Position(line: start.line + line, column: 1) : nil
    }
}
