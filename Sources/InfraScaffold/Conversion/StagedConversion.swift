internal import InfraModel
internal import InfraRender

/// A staged resource for a release of Flux v1, converted for the Flux v2 release.
struct StagedConversion {
    /// The staged resource.
    private(set) var resource: Value
    /// Messages about manual steps, with the number of the operation, counted from 1.
    private(set) var manualSteps: [(operation: Int?, message: String)] = []

    /// The release before and after its conversion.
    struct Target {
        var old: Value
        var new: Value
        /// The chart sources, for converting the patched original release.
        var sources: ChartSources
    }

    /// Returns whether a resource is a staged resource for a release of Flux v1.
    static func applies(to resource: Value) -> Bool {
        guard StagedResource.describes(resource), let staged = try? StagedResource(resource) else { return false }
        return ReleaseConversion.applies(to: ["apiVersion": .string(staged.apiVersion), "kind": .string(staged.kind)])
    }

    /// Converts a staged resource; `nil` for a malformed one, which is kept and reported when it is rendered.
    ///
    /// - Parameters:
    ///   - resource: The ConfigMap.
    ///   - target: The release, if it is among the manifests.
    init?(_ resource: Value, target: Target?) {
        guard let staged = try? StagedResource(resource), let text = Self.document(staged.patchText) else { return nil }
        let conversion = PatchConversion(
            text, indices: target.map { ReleaseConversion.valuesSourceIndices(of: $0.old) })
        self.resource = resource
        self.resource["data"]?["apiVersion"] = .string(HelmRelease<FreeForm>.APIVersion.v2.rawValue)
        self.resource["data"]?["patch"] = .string(Self.text(of: conversion, from: staged.patchText))
        manualSteps = conversion.manualSteps
        guard manualSteps.isEmpty, let target else { return }
        if let difference = Self.difference(between: staged, and: self.resource, target: target) {
            manualSteps.append((nil, difference))
        }
    }

    /// Returns the only document of a text; `nil` for any other text.
    private static func document(_ text: String) -> Value? {
        guard let documents = try? YAML.documents(in: Array(text.utf8)).filter({ !$0.isEmpty }), documents.count == 1
        else {
            return nil
        }
        return documents[0].value
    }

    /// Returns the text of the converted patch: the old text with new pointers, if only pointers change.
    private static func text(of conversion: PatchConversion, from old: String) -> String {
        let canonical = String(YAML.string(of: conversion.patch).dropFirst(4))
        guard !conversion.changesValues, var text = try? YAML.Text(old) else { return canonical }
        guard !conversion.moves.isEmpty else { return old }
        guard let document = text.values.firstIndex(where: { $0.sequence != nil }) else { return canonical }
        for move in conversion.moves {
            let pointer = JSONPointer(tokens: [String(move.operation), move.member])
            guard (try? text.set(.string(move.new), at: pointer, inDocument: document)) != nil else { return canonical }
        }
        return text.description
    }

    /// Compares the patched new release with the conversion of the patched original one; `nil` if they are equal.
    private static func difference(
        between staged: StagedResource, and resource: Value, target: Target
    ) -> String? {
        let environment = Environment.staging.name
        // A patch that cannot be applied to the original release is reported when it is rendered.
        guard let old = try? target.old.patched(by: try staged.patch(for: environment)) else { return nil }
        do {
            var sources = target.sources
            let expected = try ReleaseConversion(of: old, sources: &sources).release
            let actual = try target.new.patched(by: try StagedResource(resource).patch(for: environment))
            let change = ResourceChange(
                file: "release.yaml", from: YAML.bytes(of: expected), to: YAML.bytes(of: actual))
            guard case .changed(let fields) = change.kind else { return nil }
            let paths = fields.filter { !$0.isEmptyList && !$0.isSpellingOnly }.map(\.path.description)
            guard !paths.isEmpty else { return nil }
            return "the patched release would differ in \(paths.prefix(5).joined(separator: ", "))"
        } catch {
            return "the patch cannot be applied to the converted release: \(error)"
        }
    }
}

extension ResourceChange.FieldChange {
    /// Whether the change is only between an empty list and a missing value.
    fileprivate var isEmptyList: Bool {
        (before ?? .sequence([])) == .sequence([]) && (after ?? .sequence([])) == .sequence([])
    }

    /// Whether the values have the same meaning.
    fileprivate var isSpellingOnly: Bool {
        guard let before, let after else { return false }
        return before == after
    }
}
