internal import InfraModel
internal import InfraRender

/// Whether Flux is told to apply what infra-sync is told to write: two places that nothing but a check can hold together.
struct TargetAgreement {
    /// What is written somewhere.
    struct Statement {
        var text: String
        var location: Location
        var path: NodePath
    }

    /// infra-sync, as a Deployment runs it.
    struct Controller {
        var repository: String
        var branch: Statement
        var directory: Statement

        var folders: [String] { Environment.standard.map { "\(directory.text)/\($0.name)" } }
    }

    /// What Flux is told.
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

    /// Where they do not agree: one error for the branch and one for the directory.
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
        // Flux may apply other directories of the branch, too: only what could be meant for one of ours is mistaken.
        let strays = paths.filter { path in
            !controller.folders.contains(where: path.text.contains(folder:))
                && (Environment.standard.contains { path.text.hasSuffix("/\($0.name)") || path.text == $0.name }
                    || path.text.hasPrefix("\(controller.directory.text)/"))
        }
        guard !missing.isEmpty, let stray = strays.first else { return nil }
        let found = strays.map(\.text.quotedForMessage).joined(separator: " and ")
        let written = "infra-sync writes \(missing.map(\.quotedForMessage).joined(separator: " and "))"
        // When all the others agree with each other, it is infra-sync's own directory that is another one.
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
    /// Whether a directory is a folder or one around it.
    fileprivate func contains(folder: String) -> Bool { isEmpty || self == folder || folder.hasPrefix(self + "/") }
}
