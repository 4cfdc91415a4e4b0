internal import InfraModel

extension Renderer {
    /// Returns the patched copies of the staged resources' targets.
    ///
    /// Each file is read once: first those of the staged resources, then those of their targets. The order of the
    /// copies does not depend
    /// on the cache, since they share a budget.
    func stagingClaims(
        of sources: [Source], _ store: any ContentStore, _ budget: inout RenderingBudget, _ rendering: inout Rendering
    ) throws -> [Claim] {
        var copies = try pendingCopies(in: sources, store, &budget, &rendering)
        copies.sort { ($0.target.file, $0.order) < ($1.target.file, $1.order) }
        var claims: [Claim] = []
        var rest = copies[...]
        while let file = rest.first?.target.file {
            let group = rest.prefix { $0.target.file == file }
            rest = rest.dropFirst(group.count)
            guard try make(group, of: sources[file], sources, store, &budget, &claims, &rendering) else { break }
        }
        return claims.sorted { $0.order < $1.order }
    }

    /// Returns the copies to make and the cached ones; the files of a cached copy are not read again.
    private func pendingCopies(
        in sources: [Source], _ store: any ContentStore, _ budget: inout RenderingBudget, _ rendering: inout Rendering
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
                if let (copy, target) = rememberedCopy(by: location, targets, sources, store) {
                    copies.append(PendingCopy(order: order, staged: location, target: target, remembered: copy))
                } else {
                    unknown.append((order, location))
                }
                order += 1
            }
            guard !unknown.isEmpty else { continue }
            let opened = StagedFile(
                try manifestFile(source.content, source.path, store), unknown.map(\.location.index), targets)
            rendering.diagnostics += opened.diagnostics
            for (order, location) in unknown {
                guard let entry = opened.entries[location.index] else { continue }
                copies.append(PendingCopy(order: order, staged: location, target: entry.target, entry: entry))
            }
        }
        return copies
    }

    private func rememberedCopy(
        by location: ResourceLocation, _ targets: StagingTargets, _ sources: [Source], _ store: any ContentStore
    ) -> (copy: RenderCache.Patched, target: ResourceLocation)? {
        let name = sources[location.file].digest.resources[location.index].stagedTarget
        return targets.candidates(named: name ?? "").lazy.compactMap { target in
            guard let copy = self.cache.patches[sources.patchKey(location, target)], store.contains(copy.content) else {
                return nil
            }
            return (copy, target)
        }.first
    }

    /// Makes the copies of the targets in one file.
    ///
    /// - Returns: `false` if the budget is exhausted.
    private func make(
        _ copies: ArraySlice<PendingCopy>, of target: Source, _ sources: [Source], _ store: any ContentStore,
        _ budget: inout RenderingBudget, _ claims: inout [Claim], _ rendering: inout Rendering
    ) throws -> Bool {
        let wanted = Set(copies.lazy.filter { $0.entry != nil }.map(\.target.index))
        let file =
            wanted.isEmpty
            ? nil : TargetFile(try manifestFile(target.content, target.path, store), wanted, rules: rules)
        rendering.diagnostics += file?.diagnostics ?? []
        for pending in copies {
            try store.checkCancellation()
            guard let attempt = try attempt(pending, in: file, room: budget.size, store) else { continue }
            let source = sources[pending.staged.file]
            if let problem = attempt.problem { rendering.diagnostics.append(problem.in(file: source.path)) }
            guard budget.take(size: attempt.cost) else {
                if attempt.problem == nil { rendering.report(tooManyPatches: source, pending.staged.index, limits) }
                return false
            }
            guard let copy = attempt.copy else { continue }
            if pending.entry != nil { cache.remember(copy, sources.patchKey(pending.staged, pending.target)) }
            claims.append(
                Claim(
                    resource: copy.resource, content: copy.content, source: source.path,
                    remarks: remarks(copy.resource.remarks, in: source.path)
                        + remarks(copy.targetRemarks, in: target.path),
                    order: pending.order))
        }
        return true
    }

    /// Returns the copy from the cache, or makes it; `nil` if the target's annotations are invalid.
    private func attempt(
        _ pending: PendingCopy, in file: TargetFile?, room: Int, _ store: any ContentStore
    ) throws -> Attempt? {
        guard let entry = pending.entry else {
            return pending.remembered.map { Attempt(copy: $0, problem: nil, cost: $0.cost) }
        }
        guard let target = file?.targets[pending.target.index] else { return nil }
        var budget = PatchBudget(limits, room: room)
        do {
            let copy = try copy(of: target, by: entry, &budget, store)
            return Attempt(copy: copy, problem: nil, cost: budget.spent)
        } catch let problem as StagingProblem {
            return Attempt(copy: nil, problem: problem.diagnostic, cost: budget.spent)
        }
    }

    private func copy(
        of target: TargetFile.Target, by entry: StagedFile.Entry, _ budget: inout PatchBudget,
        _ store: any ContentStore
    ) throws -> RenderCache.Patched {
        let (patched, patch) = try entry.patched(target, &budget)
        let remarks = rules.map { StagedRemarks(on: patched, of: target, by: patch, of: entry, rules: $0) }
        var digest = FileDigest.Resource(patched)
        // Resources that are ignored in production often exist only to be staged.
        digest.isIgnored = false
        digest.remarks = remarks?.ofPatch ?? []
        return RenderCache.Patched(
            resource: digest, content: try store.add(YAML.bytes(of: patched.value.withIdentityFirst)),
            targetRemarks: remarks?.ofTarget ?? [], cost: budget.spent)
    }
}

/// The result of an attempt to make a copy.
private struct Attempt {
    /// The copy.
    var copy: RenderCache.Patched?
    /// The reason for a missing copy; `nil` also if the budget of all patches is exhausted.
    var problem: Diagnostic?
    /// The cost in the budget.
    var cost: Int
}

/// A patched copy that is part of the environment.
private struct PendingCopy {
    /// The index of the staged resource among all.
    var order: Int
    var staged: ResourceLocation
    var target: ResourceLocation
    /// The cached copy.
    var remembered: RenderCache.Patched?
    /// The staged resource, if no copy is cached.
    var entry: StagedFile.Entry?
}

extension [Renderer.Source] {
    fileprivate func patchKey(_ staged: ResourceLocation, _ target: ResourceLocation) -> RenderCache.PatchKey {
        func key(_ location: ResourceLocation) -> RenderCache.ResourceKey {
            RenderCache.ResourceKey(file: self[location.file].content, index: location.index)
        }
        return RenderCache.PatchKey(staged: key(staged), target: key(target))
    }
}

extension Rendering {
    fileprivate mutating func report(tooManyPatches source: Renderer.Source, _ index: Int, _ limits: YAML.Limits) {
        report(
            .error, .patchLimit,
            at: Location(file: source.path, position: source.digest.resources[index].position),
            """
            with this copy, all patches together need more than \(limits.expandedSize) bytes beyond \
            \(RenderingBudget.freeExpansion) times the size of their files: this copy and all later ones are not rendered
            """)
    }
}
