internal import InfraModel
internal import InfraRender

/// A rule that Flux applies the target branch and directory of infra-sync.
struct FluxTargetRule {
    /// A configured value with its location.
    struct ConfiguredValue {
        /// The value; directories are normalized.
        var text: String
        var location: Location
        var path: NodePath
    }

    /// The configuration of infra-sync in a Deployment.
    struct Controller {
        var repository: String
        var branch: ConfiguredValue
        var directory: ConfiguredValue

        /// The paths of the environments' folders on the target branch.
        var folders: [String] { Environment.standard.map { "\(directory.text)/\($0.name)" } }
    }

    /// The configuration of Flux.
    struct FluxConfiguration {
        var repository: String
        var branch: ConfiguredValue?
        var paths: [ConfiguredValue]
    }

    let controllers: [Controller]
    let fluxConfigurations: [FluxConfiguration]

    /// The differences: at most one error for the branch and one for the directory of each pair of configurations.
    var diagnostics: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let fluxConfigurations = Dictionary(grouping: fluxConfigurations, by: \.repository)
        for controller in controllers {
            for flux in fluxConfigurations[controller.repository] ?? [] {
                if let branch = flux.branch, branch.text != controller.branch.text {
                    let written = "infra-sync writes \(controller.branch.text.quotedForMessage)"
                    diagnostics.append(
                        Self.error(
                            branch,
                            "Flux applies the branch \(branch.text.quotedForMessage), \(written): see \(controller.branch.location)"
                        ))
                }
                if let error = Self.pathError(flux.paths, controller) { diagnostics.append(error) }
            }
        }
        return diagnostics
    }

    private static func pathError(_ paths: [ConfiguredValue], _ controller: Controller) -> Diagnostic? {
        let missing = controller.folders.filter { folder in !paths.contains { $0.text.contains(folder: folder) } }
        // Flux may apply other directories of the branch too: only a path that resembles a folder of infra-sync is an
        // error.
        let otherPaths = paths.filter { path in
            !controller.folders.contains(where: path.text.contains(folder:))
                && (Environment.standard.contains { path.text.hasSuffix("/\($0.name)") || path.text == $0.name }
                    || path.text.hasPrefix("\(controller.directory.text)/"))
        }
        guard !missing.isEmpty, let first = otherPaths.first else { return nil }
        let found = otherPaths.map(\.text.quotedForMessage).joined(separator: " and ")
        let written = "infra-sync writes \(missing.map(\.quotedForMessage).joined(separator: " and "))"
        // If several files of Flux disagree with infra-sync, infra-sync's own directory is probably wrong.
        let locations = otherPaths.map(\.location)
        guard Set(locations).count > 1 else {
            return error(first, "Flux applies \(found), \(written): see \(controller.directory.location)")
        }
        return error(
            controller.directory,
            "\(written), Flux applies \(found): see \(locations.map(\.description).joined(separator: " and "))")
    }

    private static func error(_ value: ConfiguredValue, _ message: String) -> Diagnostic {
        Diagnostic(
            .error, .fluxTarget, file: value.location.file, at: value.location.position, path: value.path,
            message, hint: "both must name the same branch and directory")
    }
}

extension String {
    /// Returns whether the directory is a folder or a parent of it.
    fileprivate func contains(folder: String) -> Bool { isEmpty || self == folder || folder.hasPrefix(self + "/") }
}
