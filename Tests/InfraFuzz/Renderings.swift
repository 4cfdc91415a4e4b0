import InfraCheck
import InfraModel
import InfraRender

extension FuzzTarget {
    func checkRendering(_ text: [UInt8]) throws(FuzzViolation) {
        let files = FuzzedTrees(text)
        let store = FuzzedStore()
        let trees = files.trees(in: store)
        for environment in Environment.standard {
            do {
                let renderer = Renderer(limits: Self.limits, rules: FluxRules())
                let before = try renderer.rendering(of: trees.before, as: environment, store: store)
                try check(before, store)
                let incremental = try renderer.rendering(of: trees.after, as: environment, store: store)
                let full = try Renderer(limits: Self.limits, rules: FluxRules()).rendering(
                    of: trees.after, as: environment, store: store)
                try check(full, store)
                try require(
                    incremental.files == full.files, "an incremental rendering of \(environment) has other files")
                try require(
                    incremental.diagnostics == full.diagnostics,
                    "an incremental rendering of \(environment) has other diagnostics")
                try checkChange(files.changes(in: store), from: before, to: full, store: store)
                try checkCache(of: renderer, rendering: trees.after, expecting: full, store: store)
            } catch let violation as FuzzViolation {
                throw violation
            } catch {
                throw FuzzViolation("the rendering failed: \(error)")
            }
        }
    }

    private func check(_ rendering: Rendering, _ store: FuzzedStore) throws {
        for diagnostic in rendering.diagnostics { try requirePrintable(diagnostic.description) }
        for (file, next) in zip(rendering.files, rendering.files.dropFirst()) {
            try require(file.name < next.name, "\(file.name) and \(next.name) are not in order")
        }
        for file in rendering.files {
            let isName = file.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
            try require(isName && file.name.utf8.count <= 255, "\(file.name.debugDescription) is not a file name")
            let bytes = try store.bytes(of: file.content)
            let manifest = ManifestFile(name: file.name, text: bytes)
            try require(
                manifest.resources.count == 1 && manifest.diagnostics.isEmpty, "\(file.name) is not one resource")
            try require(
                file.name.hasPrefix(manifest.resources[0].identity.fileStem), "\(file.name) holds something else")
            try checkWriting(manifest.resources[0].value)
        }
    }

    /// Checks that an incremental change, applied as a pass applies it, has the same result as a complete rendering.
    private func checkChange(
        _ changes: [SourceChange]?, from before: Rendering, to after: Rendering, store: FuzzedStore
    ) throws {
        guard let changes, let reserved = before.reservedNames, !before.hasErrors else { return }
        let change = try Renderer(limits: Self.limits, rules: FluxRules()).renderingChange(
            for: changes, as: before.environment, reserved: reserved, store: store)
        guard let change else { return }
        let names = Set(change.added.map(\.name))
        var files = before.files.filter { !change.removed.contains($0.name) }
        guard !files.contains(where: { names.contains($0.name) }) else { return }
        files += change.added
        let changed = files.map { "\($0.name) \($0.content.high)" }.sorted()
        let full = after.files.map { "\($0.name) \($0.content.high)" }.sorted()
        try require(changed == full, "a change of \(before.environment) gives \(changed) instead of \(full)")
        try require(!after.hasErrors, "a change of \(before.environment) does not see an error")
    }

    /// Checks that a renderer with a saved and loaded cache has the same results.
    private func checkCache(
        of renderer: Renderer, rendering tree: SourceTree, expecting full: Rendering, store: FuzzedStore
    ) throws {
        guard let unsaved = renderer.unsavedCache else { return }
        guard let cache = RenderCache(serialized: unsaved.serialized) else {
            throw FuzzViolation("a cache cannot be read back")
        }
        let again = try Renderer(limits: Self.limits, rules: FluxRules(), cache: cache)
            .rendering(of: tree, as: full.environment, store: store)
        try require(
            again.files == full.files && again.diagnostics == full.diagnostics, "a loaded cache renders another result")
    }
}
