internal import InfraModel

extension Renderer {
    /// Returns the patched copies of the staged resources' targets.
    ///
    /// Each file is read once: first those of the staged resources, then those of their targets. The order of the copies
    /// does not depend on the cache, since they share a budget.
    func stagingCandidates(
        of sources: [Source], store: any ContentStore, budget: inout RenderingBudget, rendering: inout Rendering
    ) throws -> [OutputCandidate] {
        var copies = try pendingCopies(in: sources, store: store, budget: &budget, rendering: &rendering)
        copies.sort { ($0.target.file, $0.order) < ($1.target.file, $1.order) }
        var candidates: [OutputCandidate] = []
        var rest = copies[...]
        while let file = rest.first?.target.file {
            let group = rest.prefix { $0.target.file == file }
            rest = rest.dropFirst(group.count)
            let made = try makeCopies(
                group, of: sources[file], sources: sources, store: store, budget: &budget, rendering: &rendering)
            candidates += made.candidates
            if made.exceedsBudget { break }
        }
        return candidates.sorted { $0.order < $1.order }
    }

    /// Returns the copies to make and the cached ones; the files of a cached copy are not read again.
    private func pendingCopies(
        in sources: [Source], store: any ContentStore, budget: inout RenderingBudget, rendering: inout Rendering
    ) throws -> [PendingCopy] {
        let targets = StagingTargets(in: sources)
        var copies: [PendingCopy] = []
        var order = 0
        for (file, source) in sources.enumerated() {
            let staged = source.digest.resources.indices.filter { source.digest.resources[$0].stagedTarget != nil }
            guard !staged.isEmpty else { continue }
            try store.checkCancellation()
            budget.allow(sourceOfSize: try store.size(of: source.content))
            var unknown: [(order: Int, location: ResourceLocation)] = []
            for index in staged {
                let location = ResourceLocation(file: file, index: index)
                if let (copy, target) = cachedCopy(by: location, targets: targets, sources: sources, store: store) {
                    copies.append(PendingCopy(order: order, staged: location, target: target, cached: copy))
                } else {
                    unknown.append((order, location))
                }
                order += 1
            }
            guard !unknown.isEmpty else { continue }
            let stagedFile = StagedFile(
                try manifestFile(at: source.path, content: source.content, store: store),
                indices: unknown.map(\.location.index), targets: targets)
            rendering.diagnostics += stagedFile.diagnostics
            for (order, location) in unknown {
                guard let entry = stagedFile.entries[location.index] else { continue }
                copies.append(PendingCopy(order: order, staged: location, target: entry.target, entry: entry))
            }
        }
        return copies
    }

    private func cachedCopy(
        by location: ResourceLocation, targets: StagingTargets, sources: [Source], store: any ContentStore
    ) -> (copy: RenderCache.PatchedCopy, target: ResourceLocation)? {
        let name = sources[location.file].digest.resources[location.index].stagedTarget
        return targets.candidates(named: name ?? "").lazy.compactMap { target in
            guard let copy = self.cache.patches[sources.patchKey(staged: location, target: target)],
                store.contains(copy.content)
            else {
                return nil
            }
            return (copy, target)
        }.first
    }

    /// Makes the copies of the targets in one file, up to the one that exceeds the budget.
    private func makeCopies(
        _ copies: ArraySlice<PendingCopy>, of target: Source, sources: [Source], store: any ContentStore,
        budget: inout RenderingBudget, rendering: inout Rendering
    ) throws -> (candidates: [OutputCandidate], exceedsBudget: Bool) {
        var candidates: [OutputCandidate] = []
        let wanted = Set(copies.lazy.filter { $0.entry != nil }.map(\.target.index))
        let file =
            wanted.isEmpty
            ? nil
            : TargetFile(
                try manifestFile(at: target.path, content: target.content, store: store), indices: wanted,
                rules: rules)
        rendering.diagnostics += file?.diagnostics ?? []
        for pending in copies {
            try store.checkCancellation()
            guard let attempt = try attempt(pending, in: file, room: budget.size, store: store) else { continue }
            let source = sources[pending.staged.file]
            if let problem = attempt.problem { rendering.diagnostics.append(problem.in(file: source.path)) }
            guard budget.take(size: attempt.cost) else {
                if attempt.problem == nil {
                    rendering.reportPatchLimit(limits, resource: pending.staged.index, of: source)
                }
                return (candidates, true)
            }
            guard let copy = attempt.copy else { continue }
            if pending.entry != nil {
                cache.insert(copy, for: sources.patchKey(staged: pending.staged, target: pending.target))
            }
            candidates.append(
                OutputCandidate(
                    resource: copy.resource, content: copy.content, source: source.path,
                    diagnostics: reported(copy.resource.diagnostics, in: source.path)
                        + reported(copy.targetDiagnostics, in: target.path),
                    order: pending.order))
        }
        return (candidates, false)
    }

    /// Returns the copy from the cache, or makes it; `nil` if the target's annotations are invalid.
    private func attempt(
        _ pending: PendingCopy, in file: TargetFile?, room: Int, store: any ContentStore
    ) throws -> Attempt? {
        guard let entry = pending.entry else {
            return pending.cached.map { Attempt(copy: $0, problem: nil, cost: $0.cost) }
        }
        guard let target = file?.targets[pending.target.index] else { return nil }
        var budget = PatchBudget(limits, room: room)
        do {
            let copy = try copy(of: target, by: entry, store: store, budget: &budget)
            return Attempt(copy: copy, problem: nil, cost: budget.spent)
        } catch let problem as StagingProblem {
            return Attempt(copy: nil, problem: problem.diagnostic, cost: budget.spent)
        }
    }

    private func copy(
        of target: TargetFile.Target, by entry: StagedFile.Entry, store: any ContentStore,
        budget: inout PatchBudget
    ) throws -> RenderCache.PatchedCopy {
        let (patched, patch) = try entry.patched(target, &budget)
        let diagnostics = rules.map { StagedDiagnostics(on: patched, of: target, by: patch, of: entry, rules: $0) }
        var digest = FileDigest.Resource(patched)
        // Resources that are ignored in production often exist only to be staged.
        digest.isIgnored = false
        digest.diagnostics = diagnostics?.ofPatch ?? []
        return RenderCache.PatchedCopy(
            resource: digest, content: try store.add(YAML.bytes(of: patched.value.withIdentityFirst)),
            targetDiagnostics: diagnostics?.ofTarget ?? [], cost: budget.spent)
    }
}

/// The result of an attempt to make a copy.
private struct Attempt {
    /// The copy.
    var copy: RenderCache.PatchedCopy?
    /// The reason for a missing copy; `nil` also if the budget of all patches is exhausted.
    var problem: Diagnostic?
    /// The cost in the budget.
    var cost: Int
}

/// A patched copy to add to the environment.
private struct PendingCopy {
    /// The index among all staged resources of the environment.
    var order: Int
    /// The location of the staged resource.
    var staged: ResourceLocation
    /// The location of the target.
    var target: ResourceLocation
    /// The cached copy.
    var cached: RenderCache.PatchedCopy?
    /// The staged resource, if no copy is cached.
    var entry: StagedFile.Entry?
}

extension [Renderer.Source] {
    fileprivate func patchKey(staged: ResourceLocation, target: ResourceLocation) -> RenderCache.PatchKey {
        func key(_ location: ResourceLocation) -> RenderCache.ResourceKey {
            RenderCache.ResourceKey(file: self[location.file].content, index: location.index)
        }
        return RenderCache.PatchKey(staged: key(staged), target: key(target))
    }
}

extension Rendering {
    fileprivate mutating func reportPatchLimit(
        _ limits: YAML.Limits, resource index: Int, of source: Renderer.Source
    ) {
        report(
            .error, .patchLimit,
            at: Location(file: source.path, position: source.digest.resources[index].position),
            """
            with this copy, all patches together need more than \(limits.expandedSize) bytes beyond \
            \(RenderingBudget.freeExpansion) times the size of their files: this copy and all later ones are not rendered
            """)
    }
}
