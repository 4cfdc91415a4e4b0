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
                try checkOperations(patch, of: document)
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
        if case .merge = patch {
            let twice = try patched.patched(by: patch, limits: Self.limits)
            try require(twice == patched, "a merge patch is not idempotent")
        }
    }

    /// Checks that operations have the results that RFC 6902 defines, including failures.
    private func checkOperations(_ patch: Patch, of document: Value) throws(FuzzViolation) {
        guard case .operations(let operations, let dialect) = patch else { return }
        for case .add(let path, _) in operations {
            let again = JSONPointer(path.description)
            try require(again == path, "the pointer \(path) is read as another one")
        }
        guard dialect == .rfc6902 else { return }
        let found: Value?
        do throws(PatchError) {
            found = try document.patched(by: patch, limits: Self.limits)
        } catch {
            // The RFC has no limits.
            if error.code == .patchLimit { return }
            found = nil
        }
        let expected = PlainPatch.result(of: operations, on: document)
        try require(
            (found == nil) == (expected == nil),
            "by RFC 6902, \(operations) must \(expected == nil ? "fail" : "succeed")")
        guard let found, let expected else { return }
        try require(found == expected, "by RFC 6902, \(operations) produce \(expected), not \(found)")
    }
}

extension Value {
    /// The nesting depth of collections.
    fileprivate var depth: Int {
        switch self {
        case .scalar: 0
        case .sequence(let items): 1 + (items.map(\.depth).max() ?? 0)
        case .mapping(let mapping): 1 + (mapping.members.map(\.value.depth).max() ?? 0)
        }
    }
}
