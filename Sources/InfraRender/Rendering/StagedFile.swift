internal import InfraModel

/// The staged resources of a file, with all positions resolved by one parse.
struct StagedFile {
    /// A staged resource with an existing target.
    struct Entry {
        var staged: StagedResource
        /// The position of the ConfigMap.
        var position: Position
        /// The position of the patch.
        var patchPosition: Position
        /// Whether the patch is a literal block scalar, so that its lines are lines of the file.
        var isLiteral: Bool
        var target: ResourceLocation
    }

    /// The staged resources, by their index among the resources of the file.
    private(set) var entries: [Int: Entry] = [:]
    /// Errors in the other staged resources.
    private(set) var diagnostics: [Diagnostic] = []

    /// Parses the staged resources of a file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - indices: The indices of the staged resources to parse.
    ///   - targets: The available targets.
    init(_ file: ManifestFile, indices: [Int], targets: StagingTargets) {
        let results = indices.map { ParseResult(file.resources[$0], targets) }
        let paths = zip(indices, results).map { file.resources[$0].path(to: $1.path) }
        let positions = file.positions(of: paths)
        let lines = LiteralLines(of: file)
        for (number, (index, result)) in zip(indices, results).enumerated() {
            let position = positions[number] ?? file.resources[index].position
            switch result {
            case .staged(let staged, let target):
                entries[index] = Entry(
                    staged: staged, position: file.resources[index].position, patchPosition: position,
                    isLiteral: lines.isLiteral(at: position), target: target)
            case .problem(let code, let error):
                diagnostics.append(
                    Diagnostic(
                        .error, code, file: file.name, at: position, path: paths[number], error.description))
            }
        }
    }

    private enum ParseResult {
        case staged(StagedResource, target: ResourceLocation)
        case problem(code: Diagnostic.Code, ModelError)

        init(_ resource: ManifestFile.Resource, _ targets: StagingTargets) {
            do {
                let staged = try StagedResource(resource.value)
                let identity = staged.target(in: resource.identity.namespace)
                if let target = targets[identity] {
                    self = .staged(staged, target: target)
                } else {
                    let reason = "there is no \(identity) on the staging branch to patch"
                    self = .problem(
                        code: .stagedMissingTarget, ModelError(.missing, at: ["data", "name"], reason))
                }
            } catch {
                self = .problem(code: .stagedMalformed, error)
            }
        }

        /// The path of the value whose position is needed.
        var path: [String] {
            switch self {
            case .staged: ["data", "patch"]
            case .problem(_, let error): error.path
            }
        }
    }
}

/// An error that prevents a patched copy, in the file of the staged resource.
struct StagingProblem: Error {
    /// The diagnostic; `nil` if the budget of all patches is exhausted.
    var diagnostic: Diagnostic?

    fileprivate init() {}

    fileprivate init(_ code: Diagnostic.Code, at position: Position, _ message: String) {
        diagnostic = Diagnostic(.error, code, at: position, message)
    }
}

extension StagedFile.Entry {
    /// Returns the patched copy of a target, with the position of the staged resource.
    ///
    /// - Parameters:
    ///   - target: The target.
    ///   - budget: The budget of the patch.
    /// - Returns: The copy and the patch.
    /// - Throws: ``StagingProblem`` if the patch cannot be applied or its result is not one resource.
    func patched(
        _ target: TargetFile.Target, _ budget: inout PatchBudget
    ) throws(StagingProblem) -> (ManifestFile.Resource, Patch) {
        do {
            let document = try staged.document()
            try budget.spend(on: document)
            let patch = try staged.patch(document, for: Environment.staging.name)
            var copy = target.resource
            copy.value = try copy.value.patched(by: patch, permitting: target.permissions, &budget)
            try budget.spend(on: copy.value)
            copy.value = try copy.value.withTextKeys()
            copy.identity = try ResourceIdentity(of: copy.value)
            try ManifestFile.Resource.checkIsApplied(copy.value, as: copy.identity)
            copy.position = position
            return (copy, patch)
        } catch let error as YAMLError {
            throw StagingProblem(
                error.code, at: position(ofLine: error.position.line),
                "data.patch: \(error.reason)\(staged.hint)")
        } catch let error as PatchError where error.exhaustsSharedBudget {
            throw StagingProblem()
        } catch let error as PatchError {
            let line = (error.operation.map { String($0 - 1) } ?? error.member).flatMap { staged.line(ofMember: $0) }
            throw StagingProblem(error.code, at: position(ofLine: line), error.description)
        } catch let error as KeyProblem {
            throw StagingProblem(error.code, at: patchPosition, "the patched resource: \(error.reason)")
        } catch {
            throw StagingProblem(.stagedResult, at: patchPosition, "the patched resource: \(error)")
        }
    }

    /// Returns the position of a line of the patch, counted from 1, or the start of the patch if its lines are not
    /// lines of the file.
    func position(ofLine line: Int?) -> Position {
        guard let line, isLiteral else { return patchPosition }
        return Position(line: patchPosition.line + line, column: 1)
    }
}

extension StagedResource {
    /// A hint about the most common YAML error in patches.
    fileprivate var hint: String {
        patchText.utf8.contains(UInt8(ascii: "{")) ? " (a value that begins with {ENV} needs quotes)" : ""
    }
}

/// The targets of staged resources in a file, with all positions resolved by one parse.
struct TargetFile {
    /// A target.
    struct Target {
        /// The unpatched resource.
        var resource: ManifestFile.Resource
        /// The permissions for patches.
        var permissions: Set<PatchPermission>
        /// Diagnostics about the unpatched resource with their positions, by the diagnostic as the rules returned it.
        var diagnostics: [Diagnostic: Diagnostic]
    }

    /// The targets, by their index among the resources of the file.
    private(set) var targets: [Int: Target] = [:]
    /// Errors in the annotations of the other targets.
    private(set) var diagnostics: [Diagnostic] = []

    /// Parses the targets in a file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - indices: The indices of the targets.
    ///   - rules: The rules for the contents of resources.
    init(_ file: ManifestFile, indices: Set<Int>, rules: (any ResourceRules)?) {
        var problems: [(error: ModelError, resource: ManifestFile.Resource)] = []
        var findings: [(index: Int, findings: [Diagnostic])] = []
        for index in indices.sorted() {
            let resource = file.resources[index]
            do {
                targets[index] = Target(
                    resource: resource, permissions: try PatchPermission.permissions(grantedBy: resource.value),
                    diagnostics: [:])
                findings.append((index, rules?.findings(inCopy: resource) ?? []))
            } catch {
                problems.append((error, resource))
            }
        }
        var rest = file.located(findings.flatMap { $0.findings.map(\.withPathInMessage) })[...]
        for (index, findings) in findings {
            let diagnostics = rest.prefix(findings.count).map(\.withoutFile)
            rest = rest.dropFirst(findings.count)
            targets[index]?.diagnostics = Dictionary(zip(findings, diagnostics)) { first, _ in first }
        }
        diagnostics = file.located(
            problems.map { error, resource in
                Diagnostic(.error, .stagedAllowPatch, path: resource.path(to: error.path), error.description)
            })
    }
}
