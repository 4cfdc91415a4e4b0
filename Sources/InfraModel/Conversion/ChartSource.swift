/// The source of a release's chart: fields of the release in Flux v1, a separate resource in Flux v2.
public struct ChartSource: Sendable, Hashable {
    /// A kind of source.
    public enum Origin: Sendable, Hashable {
        /// A Helm repository.
        case helmRepository
        /// A git repository at a reference, given by a member name of ``GitReference`` and its value.
        case gitRepository(member: String, reference: String)
    }

    /// The kind of source.
    public var origin: Origin
    /// The URL in the form that Flux v2 accepts, without a trailing slash.
    public var url: String
    /// The namespace of the source and of its releases; `nil` if unspecified.
    public var namespace: String?
    /// The name of the Secret with the credentials.
    public var secret: String?

    /// Creates a source.
    ///
    /// - Parameters:
    ///   - origin: The kind of source.
    ///   - url: The URL; git's short form `user@host:path` is converted to `ssh://`.
    ///   - namespace: The namespace of the source.
    ///   - secret: The name of the Secret with the credentials.
    public init(_ origin: Origin, url: String, namespace: String?, secret: String? = nil) {
        self.origin = origin
        self.url = origin == .helmRepository ? url.withoutTrailingSlashes : url.gitURL.withoutTrailingSlashes
        self.namespace = namespace
        self.secret = secret
    }

    /// The kind of resource: `HelmRepository` or `GitRepository`.
    public var kind: String { origin == .helmRepository ? HelmRepository.kind : GitRepository.kind }

    /// The kinds of source resources.
    package static let kinds = [HelmRepository.kind, GitRepository.kind]

    /// Returns the source as a resource.
    ///
    /// - Parameter name: The name of the resource.
    /// - Returns: The document; the interval is ten minutes for a Helm repository and five minutes for git.
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

    /// A name derived from the URL: its letters and digits, separated by hyphens.
    ///
    /// The name depends only on the source, so that adding a release does not rename existing sources.
    public var suggestedName: String {
        var text = url.afterScheme
        if let at = text.prefix(while: { $0 != "/" }).lastIndex(of: "@") { text = String(text[at...].dropFirst()) }
        if text.hasSuffix(".git") { text.removeLast(4) }
        if case .gitRepository(_, let reference) = origin, reference != Self.defaultBranch {
            text += "-\(reference.prefix(20))"
        }
        let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let name = String(words.joined(separator: "-").prefix(63))
        // The truncated name may end in a hyphen.
        return name.isEmpty ? "charts" : name.hasSuffix("-") ? String(name.dropLast()) : name
    }

    /// The branch that Flux v1 uses by default.
    static let defaultBranch = "master"
}

extension String {
    fileprivate var withoutTrailingSlashes: String {
        var text = Substring(self)
        while text.hasSuffix("/") { text.removeLast() }
        return String(text)
    }

    fileprivate var afterScheme: String {
        guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self }
        return String(self[colon...].dropFirst(3))
    }

    /// The address as a URL: `user@host:path` is short for `ssh://user@host/path` (git-clone(1), "GIT URLS").
    fileprivate var gitURL: String {
        if hasPrefix("git+ssh://") { return String(dropFirst(4)) }
        // The host may be an IPv6 address in brackets, which contains colons.
        let hostEnd = firstIndex(of: "]") ?? startIndex
        guard let colon = self[hostEnd...].firstIndex(of: ":"), !self[colon...].hasPrefix("://"),
            !self[..<colon].contains("/")
        else { return self }
        let path = self[colon...].dropFirst()
        return "ssh://\(self[..<colon])\(path.hasPrefix("/") ? "" : "/")\(path)"
    }
}
