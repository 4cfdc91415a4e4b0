internal import InfraModel
internal import InfraRender

/// Writes a file with converted resources.
struct ConvertedText {
    private let source: ManifestSource
    /// The replacements of converted resources, by the index of the resource in the file.
    private let changes: [Int: [Value]]
    private let documents: [YAML.Document]
    private let texts: DocumentTexts?

    init(_ source: ManifestSource, _ changes: [Int: [Value]], limits: YAML.Limits) {
        self.source = source
        self.changes = changes
        // A file with a syntax error has no resources and is copied unchanged.
        documents =
            (source.isJSON
                ? try? JSON.values(in: source.text, limits: limits)
                : try? YAML.documents(in: source.text, limits: limits)) ?? []
        texts = source.isJSON ? nil : DocumentTexts(source.text, count: documents.count)
    }

    var file: ManifestConversion.File {
        let stream = stream
        guard !changes.isEmpty else {
            return ManifestConversion.File(
                path: source.path, text: source.text, stream: stream, isChanged: false)
        }
        return ManifestConversion.File(
            path: source.path, text: source.isJSON ? json : stream, stream: stream, isChanged: true)
    }

    /// The documents as a YAML stream; unchanged documents keep their text.
    private var stream: [UInt8] {
        guard let texts else { return canonical(values) }
        var text = ""
        for (index, part) in texts.parts.enumerated() where !documents[index].isEmpty {
            let resources = resources(in: index)
            guard resources.contains(where: { changes[$0] != nil }) else {
                text += part.markedText
                continue
            }
            let new = resources.flatMap { changes[$0] ?? [source.file.resources[$0].value] }
            text += kept(part, resources, new) ?? String(decoding: canonical(new), as: UTF8.self)
        }
        // If the kept text changes the meaning, the canonical form is used instead.
        return says(text, values) ? Array(text.utf8) : canonical(values)
    }

    /// Returns the new text of a document with a single resource, including its comments; `nil` if they cannot be
    /// kept.
    private func kept(_ part: DocumentTexts.Part, _ resources: [Int], _ new: [Value]) -> String? {
        guard let last = new.last, let index = resources.first, resources.count == 1 else { return nil }
        let resource = source.file.resources[index]
        guard resource.path.isEmpty else { return nil }
        let position = { (path: [String]) in
            path.isEmpty ? resource.position : source.file.position(of: path, in: resource)
        }
        let text =
            ReleaseConversion.applies(to: resource.value)
            ? ReleaseText(part: part, position: position).text(of: last)
            : StagedText(part: part).text(of: last)
        guard let text, says(text, [last]) else { return nil }
        return new.dropLast().map(YAML.string(of:)).joined() + text
    }

    private func resources(in document: Int) -> [Int] {
        source.file.resources.indices.filter { source.file.resources[$0].document == document }
    }

    /// The documents of the file; a list with converted items is replaced by its items.
    private var values: [Value] {
        documents.indices.filter { !documents[$0].isEmpty }.flatMap { document in
            let resources = resources(in: document)
            guard resources.contains(where: { changes[$0] != nil }) else { return [documents[document].value] }
            return resources.flatMap { changes[$0] ?? [source.file.resources[$0].value] }
        }
    }

    /// Returns whether a text has the given values, with the same spelling of plain scalars.
    private func says(_ text: String, _ values: [Value]) -> Bool {
        let documents = try? YAML.documents(in: Array(text.utf8)).filter { !$0.isEmpty }
        return documents.map { canonical($0.map(\.value)) } == canonical(values)
    }

    private func canonical(_ values: [Value]) -> [UInt8] { values.flatMap(YAML.bytes(of:)) }

    /// The values as JSON, one per line.
    private var json: [UInt8] {
        // A number without a JSON form is an error before conversion.
        values.flatMap { ((try? JSON.bytes(of: $0)) ?? []) + [UInt8(ascii: "\n")] }
    }
}

/// The text of a converted staged resource, edited in place.
struct StagedText {
    let part: DocumentTexts.Part

    /// The text with the members of `data` that a conversion changes; `nil` if it cannot be edited in place.
    func text(of new: Value) -> String? {
        guard var text = try? YAML.Text(part.markedText), let data = new["data"] else { return nil }
        do {
            if let version = data["apiVersion"] { try text.set(version, at: "/data/apiVersion") }
            if let patch = data["patch"] { try text.set(patch, at: "/data/patch") }
        } catch {
            return nil
        }
        return text.description
    }
}
