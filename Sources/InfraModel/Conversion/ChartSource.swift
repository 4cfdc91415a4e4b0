/// Where a release takes its chart from: in Flux v1 some fields of the release, in Flux v2 a resource of its own.
public struct ChartSource: Sendable, Hashable {
    /// What kind of place it is.
    public enum Origin: Sendable, Hashable {
        /// A Helm repository.
        case helmRepository
        /// A git repository at a reference: the name of a member of ``GitReference`` and its value.
        case gitRepository(member: String, reference: String)
    }

    /// What kind of place it is.
    public var origin: Origin
    /// The address, as Flux v2 takes it, without a slash at its end.
    public var url: String
    /// The namespace of the source and of the releases that use it; `nil` when none is written.
    public var namespace: String?
    /// The Secret with the access.
    public var secret: String?

    /// A source.
    ///
    /// - Parameters:
    ///   - origin: What kind of place it is.
    ///   - url: The address; the short form `user@host:path` of git becomes `ssh://`.
    ///   - namespace: The namespace of the source.
    ///   - secret: The Secret with the access.
    public init(_ origin: Origin, url: String, namespace: String?, secret: String? = nil) {
        self.origin = origin
        self.url = origin == .helmRepository ? url.withoutSlashesAtEnd : url.gitAddress.withoutSlashesAtEnd
        self.namespace = namespace
        self.secret = secret
    }

    /// The kind of resource: `HelmRepository` or `GitRepository`.
    public var kind: String { origin == .helmRepository ? HelmRepository.kind : GitRepository.kind }

    /// Both kinds of resource.
    package static let kinds = [HelmRepository.kind, GitRepository.kind]

    /// The resource.
    ///
    /// - Parameter name: Its name.
    /// - Returns: The document, which is fetched every ten minutes from a Helm repository, every five from git.
    public func resource(named name: String) -> Value {
        switch origin {
        case .helmRepository:
            HelmRepository(name: name, namespace: namespace) { spec in
                spec.interval = "10m"
                spec.url = url
                if url.hasPrefix("oci://") { spec.type = .oci }
                spec.secretRef.name = secret
            }.document
        case .gitRepository(let member, let reference):
            GitRepository(name: name, namespace: namespace) { spec in
                spec.interval = "5m"
                spec.url = url
                spec.ref[member] = .string(reference)
                spec.secretRef.name = secret
            }.document
        }
    }

    /// A name that says where the source leads: its address in letters, digits and hyphens.
    ///
    /// It depends on nothing but the source, so that adding a release never renames one.
    public var suggestedName: String {
        var text = url.afterScheme
        if let at = text.prefix(while: { $0 != "/" }).lastIndex(of: "@") { text = String(text[at...].dropFirst()) }
        if text.hasSuffix(".git") { text.removeLast(4) }
        if case .gitRepository(_, let reference) = origin, reference != Self.defaultBranch {
            text += "-\(reference.prefix(20))"
        }
        let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let name = String(words.joined(separator: "-").prefix(63))
        // The cut may have left a hyphen behind.
        return name.isEmpty ? "charts" : name.hasSuffix("-") ? String(name.dropLast()) : name
    }

    /// The branch that Flux v1 takes where none is written.
    static let defaultBranch = "master"
}

extension String {
    fileprivate var withoutSlashesAtEnd: String {
        var text = Substring(self)
        while text.hasSuffix("/") { text.removeLast() }
        return String(text)
    }

    fileprivate var afterScheme: String {
        guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self }
        return String(self[colon...].dropFirst(3))
    }

    /// An address of git as a URL: `user@host:path` is short for `ssh://user@host/path` (git-clone(1), "GIT URLS").
    fileprivate var gitAddress: String {
        if hasPrefix("git+ssh://") { return String(dropFirst(4)) }
        // A host may be an IPv6 address in brackets, whose colons do not count.
        let hostEnd = firstIndex(of: "]") ?? startIndex
        guard let colon = self[hostEnd...].firstIndex(of: ":"), !self[colon...].hasPrefix("://"),
            !self[..<colon].contains("/")
        else { return self }
        let path = self[colon...].dropFirst()
        return "ssh://\(self[..<colon])\(path.hasPrefix("/") ? "" : "/")\(path)"
    }
}
