import InfraModel
import InfraRender

extension FuzzTarget {
    func checkPatch(_ text: [UInt8]) throws(FuzzViolation) {
        guard let documents = try? YAML.documents(in: text, limits: Self.limits), documents.count == 2 else { return }
        let document = documents[0].value
        let change = (try? documents[1].value.substitutingEnvironment("staging")) ?? documents[1].value
        for dialect in PatchDialect.allCases {
            do {
                let patch = try Patch(change, dialect: dialect)
                try checkPatch(patch, of: document)
            } catch let error as PatchError {
                try requirePrintable(error.description)
            } catch let violation as FuzzViolation {
                throw violation
            } catch {
                throw FuzzViolation("an error of another type: \(error)")
            }
        }
    }

    private func checkPatch(_ patch: Patch, of document: Value) throws {
        let patched = try document.patched(by: patch, limits: Self.limits)
        try require(patched.depth <= Self.limits.depth, "the result is nested more than \(Self.limits.depth) deep")
        try checkWriting(patched)
        switch patch {
        case .merge:
            let twice = try patched.patched(by: patch, limits: Self.limits)
            try require(twice == patched, "a merge patch changes what it has made")
        case .operations(let operations, _):
            for case .add(let path, _) in operations {
                let again = JSONPointer(path.description)
                try require(again == path, "the pointer \(path) is read as another one")
            }
        }
    }
}

extension Value {
    /// How many collections are nested in each other.
    fileprivate var depth: Int {
        switch self {
        case .scalar: 0
        case .sequence(let items): 1 + (items.map(\.depth).max() ?? 0)
        case .mapping(let mapping): 1 + (mapping.members.map(\.value.depth).max() ?? 0)
        }
    }
}
