internal import InfraModel

extension SourceTree {
    /// The suffixes of the files whose changes reviewers must see.
    static var reviewedSuffixes: [String] { manifestSuffixes + [ignoreFileName, attributesFileName] }

    /// The name of git's attributes files.
    public static let attributesFileName = ".gitattributes"

    /// The maximum size of all attributes files together in bytes.
    private static let maximumAttributesFilesSize = 1 << 20

    /// Parses the lines that hide changes from reviewers.
    ///
    /// - Parameters:
    ///   - store: The store of the files.
    ///   - report: Receives a warning about a file that is not read.
    /// - Returns: The lines.
    /// - Throws: An error of the store.
    func reviewRules(_ store: any ContentStore, report: (Diagnostic) -> Void) throws -> ReviewRules {
        var rules = ReviewRules()
        var remainingSize = Self.maximumAttributesFilesSize
        for file in attributesFiles {
            // git does not follow a symbolic link here either.
            guard case .file(let content) = file.kind else { continue }
            remainingSize -= try store.size(of: content)
            guard remainingSize >= 0 else {
                report(
                    Diagnostic(
                        .warning, .sourceHiddenDiff, file: file.path, at: nil,
                        """
                        all \(Self.attributesFileName) files have more than \(Self.maximumAttributesFilesSize) bytes together, \
                        and this one is not read: it may hide changes from reviewers
                        """))
                break
            }
            rules.add(try store.bytes(of: content), of: file.path)
        }
        return rules
    }

    /// Returns warnings about the lines of attributes files that hide changes of manifests from reviewers.
    ///
    /// A line that hides no manifest is reported as well if it hides changes of a `.sourceignore` or `.gitattributes`
    /// file.
    ///
    /// - Parameters:
    ///   - rules: The lines of the attributes files.
    ///   - entries: The rendered entries of the tree.
    /// - Returns: One warning per line.
    func hiddenDiffs(by rules: ReviewRules, in entries: [Entry]) -> [Diagnostic] {
        guard !rules.isEmpty else { return [] }
        var rules = rules
        var hidden: [ReviewRules.Line: (example: String, count: Int)] = [:]
        let manifests = entries.lazy.map(\.path).filter(Self.isManifest)
        let others = (ignoreFiles + attributesFiles).lazy.map(\.path)
        for (path, isManifest) in manifests.map({ ($0, true) }) + others.map({ ($0, false) }) {
            do throws(IgnoreRules.TooManyComparisons) {
                guard let line = try rules.line(hiding: path), isManifest || hidden[line] == nil else { continue }
                hidden[line, default: (path, 0)].count += 1
            } catch {
                let reason =
                    "the rules of \(Self.attributesFileName) files need too many comparisons: use fewer * and ?"
                return [Diagnostic(.warning, .sourceHiddenDiff, file: path, at: nil, reason)]
            }
        }
        return hidden.map { line, files in
            let others = files.count > 1 ? " and \(files.count - 1) more" : ""
            return Diagnostic(
                .warning, .sourceHiddenDiff, file: line.file, at: Position(line: line.number, column: 1),
                "this line hides the changes of \(files.example)\(others) from reviewers", hint: "remove the attribute")
        }
    }
}
