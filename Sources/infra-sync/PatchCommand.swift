import ArgumentParser
import InfraModel
import InfraRender

/// The command `infra-sync patch`.
struct PatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patch",
        abstract: "Apply a staged resource, a list of operations or a merge patch to a document and print the result.",
        discussion: "Example: infra-sync patch gitlab/release.yaml gitlab/staging/release.yaml"
    )

    @Argument(help: "The file with the document to change.", completion: .file())
    var original: String

    @Argument(help: "The file with the patch.", completion: .file())
    var patch: String

    @Option(name: [.short, .customLong("index")], help: "Which document of the original, counted from 0.")
    var index = 0

    @Option(name: [.short, .customLong("patch-index")], help: "Which document of the patch file, counted from 0.")
    var patchIndex = 0

    @Option(
        name: [.short, .customLong("environment")],
        help: "What {ENV} stands for in the patch. (default: staging for a staged resource, else braces stay)")
    var environment: String?

    @Option(help: "What the operations mean: staged or rfc6902. (default: as the staged resource says, else staged)")
    var dialect: PatchDialect?

    @Option(help: "The form to print: yaml or json.")
    var to = DocumentForm.yaml

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

    /// The permissions of a staged resource are those that a pass gives it; a patch by itself may do anything.
    private func permissions(for patch: Value, on target: Value) throws(Failure) -> Set<PatchPermission> {
        guard StagedResource.isOne(patch) else { return Set(PatchPermission.allCases) }
        do throws(ModelError) {
            return try PatchPermission.permissions(grantedBy: target)
        } catch {
            throw Failure(Diagnostic(.error, .stagedAllowPatch, file: original, at: nil, "\(error)"))
        }
    }

    private func read(_ value: Value) throws -> Patch {
        if StagedResource.isOne(value) {
            return try StagedResource(value).patch(for: environment ?? Environment.staging.rawValue, dialect: dialect)
        }
        guard let environment else { return try Patch(value, dialect: dialect ?? .staged) }
        return try Patch(value.substitutingEnvironment(environment), dialect: dialect ?? .staged)
    }

    private func document(_ index: Int, of file: InputFile) throws -> YAML.Document {
        let documents = try file.documents()
        guard documents.indices.contains(index) else {
            throw Failure(.usage, "\(file.name): there is no document \(index), the file has \(documents.count)")
        }
        return documents[index]
    }
}
