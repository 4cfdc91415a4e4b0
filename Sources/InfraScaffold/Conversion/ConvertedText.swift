internal import InfraModel
internal import InfraRender

/// The text of a file with converted resources.
struct ConvertedText {
    private let file: ManifestFile
    /// The replacements of converted resources, by the index of the resource in the file.
    private let changes: [Int: [Value]]
    /// The documents of the file; empty for a file with a syntax error.
    private let documents: [YAML.Document]
    /// The texts of the documents; `nil` if the file must be written in canonical form.
    private let texts: DocumentTexts?

    init(_ file: ManifestFile, changes: [Int: [Value]], limits: YAML.Limits) {
        self.file = file
        self.changes = changes
        documents =
            (file.isJSON
                ? try? JSON.values(in: file.text, limits: limits)
                : try? YAML.documents(in: file.text, limits: limits)) ?? []
        texts = file.isJSON ? nil : DocumentTexts(file.text, count: documents.count)
    }

    /// The converted file.
    var result: ManifestConversion.File {
        let stream = stream
        let isChanged = !changes.isEmpty
        let text = !isChanged ? file.text : file.isJSON ? json : stream
        return ManifestConversion.File(path: file.name, text: text, stream: stream, isChanged: isChanged)
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
            let new = resources.flatMap { changes[$0] ?? [file.resources[$0].value] }
            text +=
                editedText(of: part, resources: resources, new: new) ?? String(decoding: canonical(new), as: UTF8.self)
        }
        // If the edited text has another meaning, the canonical form is used instead.
        return hasValues(text, values) ? Array(text.utf8) : canonical(values)
    }

    /// Returns the new text of a document with a single resource, including its comments; `nil` if the document cannot
    /// be edited.
    private func editedText(of part: DocumentTexts.Part, resources: [Int], new: [Value]) -> String? {
        guard let last = new.last, let index = resources.first, resources.count == 1 else { return nil }
        let resource = file.resources[index]
        guard resource.path.isEmpty else { return nil }
        let position = { (path: [String]) in
            path.isEmpty ? resource.position : file.position(of: path, in: resource)
        }
        let text =
            ReleaseConversion.applies(to: resource.value)
            ? ReleaseText(part: part, position: position).text(of: last)
            : StagedText(part: part).text(of: last)
        guard let text, hasValues(text, [last]) else { return nil }
        return new.dropLast().map(YAML.string(of:)).joined() + text
    }

    /// Returns the indices of the resources in a document.
    private func resources(in document: Int) -> [Int] {
        file.resources.indices.filter { file.resources[$0].document == document }
    }

    /// The documents of the file; a list with converted items is replaced by its items.
    private var values: [Value] {
        documents.indices.filter { !documents[$0].isEmpty }.flatMap { document in
            let resources = resources(in: document)
            guard resources.contains(where: { changes[$0] != nil }) else { return [documents[document].value] }
            return resources.flatMap { changes[$0] ?? [file.resources[$0].value] }
        }
    }

    /// Returns whether a text has the given values, with the same spelling of plain scalars.
    private func hasValues(_ text: String, _ values: [Value]) -> Bool {
        let documents = try? YAML.documents(in: Array(text.utf8)).filter { !$0.isEmpty }
        return documents.map { canonical($0.map(\.value)) } == canonical(values)
    }

    /// Returns the canonical form of values.
    private func canonical(_ values: [Value]) -> [UInt8] { values.flatMap(YAML.bytes(of:)) }

    /// The values as JSON, one per line.
    private var json: [UInt8] {
        // Numbers that JSON cannot represent are rejected before the conversion.
        values.flatMap { ((try? JSON.bytes(of: $0)) ?? []) + [UInt8(ascii: "\n")] }
    }
}

/// The text of a converted staged resource, edited in place.
struct StagedText {
    let part: DocumentTexts.Part

    /// Returns the text with the new values of `data.apiVersion` and `data.patch`; `nil` if the text cannot be edited in
    /// place.
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
