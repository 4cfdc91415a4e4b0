internal import InfraModel
internal import InfraRender

/// Compares the target branch and directory of infra-sync with the configuration of Flux.
struct TargetAgreement {
    /// A configured value with its location.
    struct Statement {
        var text: String
        var location: Location
        var path: NodePath
    }

    /// The configuration of infra-sync in a Deployment.
    struct Controller {
        var repository: String
        var branch: Statement
        var directory: Statement

        var folders: [String] { Environment.standard.map { "\(directory.text)/\($0.name)" } }
    }

    /// The configuration of Flux.
    struct Setup {
        var repository: String
        var branch: Statement?
        var paths: [Statement]
    }

    private(set) var controllers: [Controller] = []
    private(set) var setups: [Setup] = []

    init(controllers: [Controller], setups: [Setup]) {
        self.controllers = controllers
        self.setups = setups
    }

    /// The differences: one error for the branch and one for the directory.
    var diagnostics: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let setups = Dictionary(grouping: setups, by: \.repository)
        for controller in controllers {
            for setup in setups[controller.repository] ?? [] {
                if let branch = setup.branch, branch.text != controller.branch.text {
                    let written = "infra-sync writes \(controller.branch.text.quotedForMessage)"
                    diagnostics.append(
                        Self.error(
                            branch,
                            "Flux applies the branch \(branch.text.quotedForMessage), \(written): see \(controller.branch.location)"
                        ))
                }
                if let error = Self.pathError(setup.paths, controller) { diagnostics.append(error) }
            }
        }
        return diagnostics
    }

    private static func pathError(_ paths: [Statement], _ controller: Controller) -> Diagnostic? {
        let missing = controller.folders.filter { folder in !paths.contains { $0.text.contains(folder: folder) } }
        // Flux may apply other directories of the branch too: only a path that resembles a folder of infra-sync is an
        // error.
        let strays = paths.filter { path in
            !controller.folders.contains(where: path.text.contains(folder:))
                && (Environment.standard.contains { path.text.hasSuffix("/\($0.name)") || path.text == $0.name }
                    || path.text.hasPrefix("\(controller.directory.text)/"))
        }
        guard !missing.isEmpty, let stray = strays.first else { return nil }
        let found = strays.map(\.text.quotedForMessage).joined(separator: " and ")
        let written = "infra-sync writes \(missing.map(\.quotedForMessage).joined(separator: " and "))"
        // If several files of Flux disagree with infra-sync, infra-sync's own directory is probably wrong.
        let places = strays.map(\.location)
        guard Set(places).count > 1 else {
            return error(stray, "Flux applies \(found), \(written): see \(controller.directory.location)")
        }
        return error(
            controller.directory,
            "\(written), Flux applies \(found): see \(places.map(\.description).joined(separator: " and "))")
    }

    private static func error(_ statement: Statement, _ message: String) -> Diagnostic {
        Diagnostic(
            .error, .fluxTarget, file: statement.location.file, at: statement.location.position, path: statement.path,
            message, hint: "both must name the same branch and directory")
    }
}

extension String {
    /// Returns whether the directory is a folder or a parent of it.
    fileprivate func contains(folder: String) -> Bool { isEmpty || self == folder || folder.hasPrefix(self + "/") }
}
