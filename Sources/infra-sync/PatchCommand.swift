import ArgumentParser
import InfraModel
import InfraRender

/// The command `infra-sync patch`.
struct PatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patch",
        abstract: "Apply a staged resource, a JSON Patch or a merge patch to a document, and print the result.",
        discussion: "Example: infra-sync patch gitlab/release.yaml gitlab/staging/release.yaml"
    )

    @Argument(help: "The file with the document to patch.", completion: .file())
    var original: String

    @Argument(help: "The file with the patch.", completion: .file())
    var patch: String

    @Option(name: [.short, .customLong("index")], help: "The index of the document in its file, counted from 0.")
    var index = 0

    @Option(name: [.short, .customLong("patch-index")], help: "The index of the patch in its file, counted from 0.")
    var patchIndex = 0

    @Option(
        name: [.short, .customLong("environment")],
        help: "The replacement of {ENV} in the patch. (default: staging for a staged resource, else no replacement)")
    var environment: String?

    @Option(
        help: """
            The dialect of the operations: staged (add merges mappings) or rfc6902. (default: that of the staged \
            resource, else staged)
            """)
    var dialect: PatchDialect?

    @Option(help: ArgumentHelp("The output format.", valueName: "format"))
    var to = DocumentFormat.yaml

    func run() throws {
        let document = try document(index, of: try InputFile(original))
        let patchFile = try InputFile(patch)
        let patchDocument = try self.document(patchIndex, of: patchFile)
        let permissions = try permissions(for: patchDocument.value, on: document.value)
        let patched: Value
        do {
            patched = try document.value.patched(by: try read(patchDocument.value), permitting: permissions)
        } catch let error as PatchError {
            throw Failure(Diagnostic(.error, error.code, file: patchFile.name, at: nil, "\(error)"))
        } catch let error as ModelError {
            throw Failure(Diagnostic(.error, .stagedMalformed, file: patchFile.name, at: nil, "\(error)"))
        } catch let error as YAMLError {
            let message = "data.patch, line \(error.position.line): \(error.reason)"
            throw Failure(Diagnostic(.error, error.code, file: patchFile.name, at: nil, message))
        }
        try Output.write(try to.bytes(of: patched, in: original))
    }

    /// The permissions of the patch: for a staged resource those that its target grants, as in a pass; for other
    /// patches all.
    private func permissions(for patch: Value, on target: Value) throws(Failure) -> Set<PatchPermission> {
        guard StagedResource.describes(patch) else { return Set(PatchPermission.allCases) }
        do throws(ModelError) {
            return try PatchPermission.permissions(grantedBy: target)
        } catch {
            throw Failure(Diagnostic(.error, .stagedAllowPatch, file: original, at: nil, "\(error)"))
        }
    }

    private func read(_ value: Value) throws -> Patch {
        if StagedResource.describes(value) {
            return try StagedResource(value).patch(for: environment ?? Environment.staging.name, dialect: dialect)
        }
        guard let environment else { return try Patch(value, dialect: dialect ?? .staged) }
        return try Patch(value.substitutingEnvironment(environment), dialect: dialect ?? .staged)
    }

    private func document(_ index: Int, of file: InputFile) throws -> YAML.Document {
        let documents = try file.documents()
        guard documents.indices.contains(index) else {
            throw Failure(
                .usage,
                "\(file.name): document \(index) does not exist: the file has \(documents.count), counted from 0")
        }
        return documents[index]
    }
}
