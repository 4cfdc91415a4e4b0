internal import InfraModel

extension SourceTree {
    /// The maximum size of a `.sourceignore` file in bytes.
    private static let maximumIgnoreFileSize = 64 << 10
    /// The maximum size of all `.sourceignore` files together in bytes.
    private static let maximumIgnoreFilesSize = 1 << 20

    /// Returns the entries that no `.sourceignore` file excludes.
    ///
    /// - Parameters:
    ///   - store: The store of the files.
    ///   - report: Receives diagnostics about `.sourceignore` files.
    /// - Returns: The entries, in order. If the limit of comparisons is reached, the remaining entries are missing.
    /// - Throws: An error of the store.
    package func includedEntries(_ store: any ContentStore, report: (Diagnostic) -> Void) throws -> [Entry] {
        var rules = try ignoreRules(store, report: report)
        guard !rules.isEmpty else { return entries }
        var included: [Entry] = []
        for entry in entries {
            try store.checkCancellation()
            do throws(IgnoreRules.TooManyComparisons) {
                if try !rules.excludes(entry.path) { included.append(entry) }
            } catch {
                let reason = "the rules of \(Self.ignoreFileName) files need too many comparisons: use fewer * and ?"
                report(Diagnostic(.error, .sourceLimit, file: entry.path, at: nil, reason))
                break
            }
        }
        return included
    }

    private func ignoreRules(_ store: any ContentStore, report: (Diagnostic) -> Void) throws -> IgnoreRules {
        var rules = IgnoreRules()
        var remainingSize = Self.maximumIgnoreFilesSize
        for file in ignoreFiles {
            func reportFile(
                _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at position: Position? = nil,
                _ message: String
            ) {
                report(Diagnostic(severity, code, file: file.path, at: position, message))
            }
            guard case .file(let content) = file.kind else {
                reportFile(
                    .warning, .sourceIgnoreFile, "the entry is ignored because it is not a file: \(file.kind.name)")
                continue
            }
            let size = try store.size(of: content)
            guard size <= Self.maximumIgnoreFileSize else {
                reportFile(
                    .error, .sourceLimit,
                    "the file has \(size) bytes, the limit of a \(Self.ignoreFileName) is \(Self.maximumIgnoreFileSize)"
                )
                continue
            }
            remainingSize -= size
            guard remainingSize >= 0 else {
                reportFile(
                    .error, .sourceLimit,
                    "all \(Self.ignoreFileName) files have more than \(Self.maximumIgnoreFilesSize) bytes together")
                break
            }
            let text = try store.bytes(of: content)
            do {
                try SourceText.hiddenCharacters(in: text).warnings(in: file.path).forEach(report)
            } catch {
                reportFile(.error, error.code, at: error.position, error.reason)
                continue
            }
            let directory = file.path.utf8.dropLast(Self.ignoreFileName.utf8.count)
            rules.add(text, in: String(Substring(directory.dropLast())))
        }
        return rules
    }
}

extension SourceTree.Entry.Kind {
    /// A description of the kind for messages.
    fileprivate var name: String {
        switch self {
        case .file: "a file"
        case .symbolicLink: "a symbolic link, which is not followed"
        case .submodule: "a submodule, which is not followed"
        case .directory, .unlisted: "a directory"
        }
    }
}
