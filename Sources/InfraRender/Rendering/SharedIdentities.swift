public import InfraModel

/// A filter for the names of files that may contain one of a set of objects, so that few files have to be read.
package struct ObjectFileNames: Sendable {
    /// The names of the objects.
    private var names: Set<String> = []
    /// The lengths of these names in bytes, by the part after the last hyphen of a name.
    private var lengths: [String: Set<Int>] = [:]
    /// The last bytes of these names, which rule out most files without reading their whole names.
    private var lastBytes: Set<UInt8> = []

    /// Creates a filter for objects in any version and namespace.
    ///
    /// - Parameter identities: The identities of the objects.
    package init(_ identities: some Sequence<ResourceIdentity>) {
        for identity in identities where names.insert(identity.name).inserted {
            lengths[Self.end(of: identity.name.utf8[...]), default: []].insert(identity.name.utf8.count)
            if let last = identity.name.utf8.last { lastBytes.insert(last) }
        }
    }

    /// Returns whether a file may contain one of the objects.
    ///
    /// - Parameter fileName: The name of a rendered file.
    /// - Returns: `false` if the file contains none of them.
    package func contains(_ fileName: String) -> Bool {
        // A shortened name may lack the end of the resource's name.
        if fileName.utf8.count == ResourceIdentity.maximumFileNameLength { return !names.isEmpty }
        let stem = fileName.utf8.dropLast(ResourceIdentity.fileSuffix.utf8.count)
        // If two resources have the same preferred file name, a suffix after ~ distinguishes them. The resource's name
        // itself may contain a ~ as well.
        return hasName(stem) || stem.lastIndex(of: UInt8(ascii: "~")).map { hasName(stem[..<$0]) } ?? false
    }

    private func hasName(_ stem: Substring.UTF8View) -> Bool {
        guard let last = stem.last, lastBytes.contains(last), let lengths = lengths[Self.end(of: stem)] else {
            return false
        }
        return lengths.contains { names.contains(String(Substring(stem.suffix($0)))) }
    }

    private static func end(of name: Substring.UTF8View) -> String {
        let end = name.lastIndex(of: UInt8(ascii: "-")).map { name[name.index(after: $0)...] }
        return String(Substring(end ?? name))
    }
}

extension Rendering {
    /// Rejects the resources that another environment also has: each is an error and is removed from the files.
    ///
    /// Flux applies both folders, possibly to one cluster. Without this check, a user with push access to the branch of
    /// the staged resources could write the resources of the other environment.
    ///
    /// - Parameters:
    ///   - other: The other environment.
    ///   - folder: The files of the other environment.
    ///   - name: Returns the name of a file.
    ///   - identity: Returns the identity of the resource in a file; `nil` if the file has none.
    /// - Throws: The error of `identity`.
    public mutating func rejectIdentities<Entry>(
        of other: Environment, in folder: some Sequence<Entry>, name: (Entry) -> String,
        identity: (Entry) throws -> ResourceIdentity?
    ) rethrows {
        guard !files.isEmpty else { return }
        let candidates = ObjectFileNames(files.lazy.map(\.identity))
        var known: [String: [ResourceIdentity]] = [:]
        for entry in folder where candidates.contains(name(entry)) {
            if let identity = try identity(entry) { known[identity.name, default: []].append(identity) }
        }
        guard !known.isEmpty else { return }
        files.removeAll { file in
            let identity = file.identity
            guard let shared = known[identity.name]?.first(where: identity.isSameObject) else { return false }
            let otherName = shared == identity ? "" : " as \(shared)"
            diagnostics.append(
                Diagnostic(
                    .error, .stagedSharedIdentity, file: file.source, at: file.position,
                    """
                    the patched copy is \(identity), which \(other.name) renders too\(otherName): both would write the \
                    same object
                    """,
                    hint: """
                        give the copy another name or namespace; environments on separate clusters can be allowed to share \
                        identities
                        """))
            return true
        }
        diagnostics.sort()
    }

    /// Rejects the resources that another rendering also has, like ``rejectIdentities(of:in:name:identity:)``.
    ///
    /// - Parameter other: The rendering of an environment with all resources.
    public mutating func rejectIdentities(of other: Rendering) {
        rejectIdentities(of: other.environment, in: other.files, name: \.name, identity: \.identity)
    }
}
