internal import InfraModel

extension Renderer {
    /// Where a resource is: its file, and which of the file's resources it is.
    private struct Location {
        var source: Source
        var index: Int

        var resource: FileDigest.Resource { source.digest.resources[index] }
        var key: RenderCache.ResourceKey { RenderCache.ResourceKey(file: source.content, index: index) }
    }

    /// The patched copies of what the staged resources of a branch name.
    func stagingClaims(
        of sources: [Source], _ store: any ContentStore, _ rendering: inout Rendering
    ) throws -> [Claim] {
        var staged: [Location] = []
        for source in sources {
            for index in source.digest.resources.indices where source.digest.resources[index].stagedTarget != nil {
                staged.append(Location(source: source, index: index))
            }
        }
        guard !staged.isEmpty else { return [] }
        let targets = targets(of: staged, in: sources)
        var claims: [Claim] = []
        for location in staged {
            try store.checkCancellation()
            do {
                let (patched, target) = try patchedCopy(by: location, targets, store)
                claims.append(
                    Claim(
                        resource: patched.resource, content: patched.content, source: location.source.path,
                        remarks: remarks(patched.resource.remarks, in: location.source.path)
                            + remarks(patched.targetRemarks, in: target.source.path),
                        order: claims.count))
            } catch let problem as StagingProblem {
                rendering.diagnostics.append(problem.diagnostic)
            }
        }
        return claims
    }

    /// What staged resources change, by file name; identities may share one.
    private typealias Targets = [String: [ResourceIdentity: Location]]

    /// Finds what staged resources change.
    ///
    /// Of two resources with the same identity the last one counts, as in production.
    private func targets(of staged: [Location], in sources: [Source]) -> Targets {
        let names = Set(staged.map(\.resource.stagedTarget))
        var targets: Targets = [:]
        for source in sources {
            for (index, resource) in source.digest.resources.enumerated() where names.contains(resource.fileName) {
                targets[resource.fileName, default: [:]][resource.identity] = Location(source: source, index: index)
            }
        }
        return targets
    }

    /// A patched copy that was made before; neither file needs to be read again for it.
    private func rememberedCopy(
        by location: Location, _ targets: Targets
    ) -> (patched: RenderCache.Patched, target: Location)? {
        let candidates = location.resource.stagedTarget.flatMap { targets[$0] }?.values
        return candidates?.lazy.compactMap { target in
            self.cache.patches[RenderCache.PatchKey(staged: location.key, target: target.key)].map { ($0, target) }
        }.first
    }

    private func patchedCopy(
        by location: Location, _ targets: Targets, _ store: any ContentStore
    ) throws -> (patched: RenderCache.Patched, target: Location) {
        if let remembered = rememberedCopy(by: location, targets) { return remembered }
        let (file, resource) = try open(location, store)
        let staged: StagedResource
        do {
            staged = try StagedResource(resource.value)
        } catch {
            throw StagingProblem(error, "staged/malformed", resource, file, location.source.path)
        }
        let identity = staged.target(in: resource.identity.namespace)
        guard let target = targets[identity.fileName]?[identity] else {
            throw StagingProblem(
                ModelError(.missing, at: ["data", "name"], "there is no \(identity) on the staging branch to patch"),
                "staged/missing-target", resource, file, location.source.path)
        }
        let (targetFile, original) = try open(target, store)
        let permissions: Set<PatchPermission>
        do {
            permissions = try PatchPermission.permissions(grantedBy: original.value)
        } catch {
            throw StagingProblem(error, "staged/allow-patch", original, targetFile, target.source.path)
        }
        var (patched, patch) = try self.patched(
            original, by: staged, permissions, resource, file, location.source.path)
        let remarks = StagedRemarks(on: patched, of: original, in: targetFile, by: patch, of: staged) { line in
            let start = file.position(of: ["data", "patch"], in: resource)
            return line.map { file.position(in: start, line: $0) } ?? start
        }
        patched.position = resource.position
        var digest = FileDigest.Resource(patched)
        // What is left out of production is often there to be staged.
        digest.isIgnored = false
        digest.remarks = remarks.ofPatch
        let result = RenderCache.Patched(
            resource: digest, content: try store.add(YAML.bytes(of: patched.value.withIdentityFirst)),
            targetRemarks: remarks.ofTarget)
        cache.remember(result, RenderCache.PatchKey(staged: location.key, target: target.key))
        return (result, target)
    }

    private func patched(
        _ original: ManifestFile.Resource, by staged: StagedResource, _ permissions: Set<PatchPermission>,
        _ resource: ManifestFile.Resource, _ file: ManifestFile, _ path: String
    ) throws -> (ManifestFile.Resource, Patch) {
        let place = file.position(of: ["data", "patch"], in: resource)
        do {
            let patch = try staged.patch(for: Environment.staging.rawValue)
            var copy = original
            copy.value = try original.value.patched(by: patch, limits: limits, permitting: permissions)
            copy.identity = try ResourceIdentity(of: copy.value)
            // Flux and kubectl apply the items of whatever has some, and no identity tells of them.
            guard copy.identity.kind != "List", copy.value["items"]?.sequence == nil else {
                throw ModelError(.invalid, at: ["items"], "expected a single resource, found a list of resources")
            }
            return (copy, patch)
        } catch let error as YAMLError {
            let position = file.position(in: place, line: error.position.line)
            throw StagingProblem(
                error.code.description, path, position, "data.patch: \(error.reason)\(staged.hint)")
        } catch let error as PatchError {
            let line = (error.operation.map { String($0 - 1) } ?? error.member).flatMap { staged.line(of: $0) }
            let position = line.map { file.position(in: place, line: $0) } ?? place
            throw StagingProblem(error.code.description, path, position, error.description)
        } catch let error as ModelError {
            throw StagingProblem("staged/result", path, place, "the patched resource: \(error)")
        }
    }

    private func open(
        _ location: Location, _ store: any ContentStore
    ) throws -> (file: ManifestFile, resource: ManifestFile.Resource) {
        let file = try manifestFile(location.source.content, location.source.path, store)
        return (file, file.resources[location.index])
    }
}

/// Why a staged resource cannot be rendered.
private struct StagingProblem: Error {
    var diagnostic: Diagnostic

    init(_ code: String, _ path: String, _ position: YAML.Position, _ message: String) {
        diagnostic = Diagnostic(.error, code, file: path, at: position, message)
    }

    init(
        _ error: ModelError, _ code: String, _ resource: ManifestFile.Resource, _ file: ManifestFile, _ path: String
    ) {
        self.init(code, path, file.position(of: error.path, in: resource), error.description)
    }
}

extension StagedResource {
    /// What is most often wrong with a patch that is no YAML.
    fileprivate var hint: String {
        patchText.utf8.contains(UInt8(ascii: "{")) ? " (a value that begins with {ENV} needs quotes)" : ""
    }

    /// The line of the patch's text, counted from 1, in which an operation, counted from 0, or a member's value starts.
    fileprivate func line(of member: String) -> Int? {
        YAML.position(of: [member], inDocument: 0, of: Array(patchText.utf8))?.line
    }
}

extension ManifestFile {
    /// The place of a line of a literal block scalar's text; of a text whose lines are not the file's, its start.
    fileprivate func position(in scalar: YAML.Position, line: Int) -> YAML.Position {
        isLiteral(at: scalar) ? YAML.Position(line: scalar.line + line, column: 1) : scalar
    }
}
