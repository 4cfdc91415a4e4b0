extension ResourceIdentity {
    /// Reads the identity of a resource.
    ///
    /// - Parameter resource: The resource, a mapping.
    /// - Throws: ``ModelError`` if `apiVersion`, `kind` or `metadata.name` is missing, not a string, or not accepted by
    ///   Kubernetes in the path of a URL. The check of names also makes them safe as file names.
    public init(of resource: Value) throws(ModelError) {
        let (group, version) = try Self.groupAndVersion(of: resource)
        let kind = try Self.text(of: resource, at: ["kind"])
        try Self.check(kind.isKind, kind, at: ["kind"], "a kind, like Deployment")
        let metadata = try Self.metadata(of: resource)
        if metadata["name"] == nil, metadata["generateName"] != nil {
            throw ModelError(
                .missing, at: ["metadata", "name"], "expected a name, found generateName, which cannot be applied")
        }
        let name = try Self.text(of: resource, at: ["metadata", "name"])
        if Self.groupsWithPathSegmentNames.contains(group) {
            try Self.check(name.isPathSegment, name, at: ["metadata", "name"], "a path segment")
        } else {
            try Self.check(
                name.isSubdomain, name, at: ["metadata", "name"],
                "lower case letters, digits, hyphens and dots, at most 253 (RFC 1123 subdomain)")
        }
        self.init(
            group: group, version: version, kind: kind, namespace: try Self.namespace(of: metadata), name: name)
    }

    /// Groups that accept any path segment as a name (`system:node`); all other groups require subdomains.
    ///
    /// The groups of OpenShift are those of its aggregated API servers, whose users, groups, images and templates have
    /// such names (`my_group`, `ldap:alice`). Its other groups consist of custom resources.
    private static let groupsWithPathSegmentNames: Set<String> = [
        "rbac.authorization.k8s.io", "certificates.k8s.io", "apiregistration.k8s.io", "internal.apiserver.k8s.io",
        "authorization.openshift.io", "image.openshift.io", "oauth.openshift.io", "template.openshift.io",
        "user.openshift.io",
    ]

    private static func groupAndVersion(of resource: Value) throws(ModelError) -> (group: String, version: String) {
        let apiVersion = try text(of: resource, at: ["apiVersion"])
        let parts = apiVersion.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let version = parts[parts.count - 1]
        let isValid = parts.count <= 2 && version.isLabel && (parts.count == 1 || parts[0].isSubdomain)
        try check(isValid, apiVersion, at: ["apiVersion"], "a version or GROUP/VERSION, like apps/v1")
        return (parts.count == 2 ? parts[0] : coreGroup, version)
    }

    private static func metadata(of resource: Value) throws(ModelError) -> Mapping {
        guard let metadata = resource["metadata"] else {
            throw ModelError(.missing, at: ["metadata"], "expected a mapping with a name, found nothing")
        }
        guard case .mapping(let members) = metadata else {
            throw ModelError(.wrongType, at: ["metadata"], "expected a mapping, found \(metadata.typeName)")
        }
        return members
    }

    private static func namespace(of metadata: Mapping) throws(ModelError) -> String {
        let path = ["metadata", "namespace"]
        guard let value = metadata["namespace"], !value.isNull else { return defaultNamespace }
        guard let namespace = value.string else {
            throw ModelError(.wrongType, at: path, "expected a string, found \(value.typeName)")
        }
        // Every client treats an empty namespace as absent.
        guard !namespace.isEmpty else { return defaultNamespace }
        try check(
            namespace.isLabel, namespace, at: path,
            "lower case letters, digits and hyphens, at most 63 (RFC 1123 label)")
        return namespace
    }

    private static func text(of resource: Value, at path: [String]) throws(ModelError) -> String {
        let value = path.reduce(resource as Value?) { $0?[$1] }
        guard let value, !value.isNull else { throw ModelError(.missing, at: path, "expected a string, found nothing") }
        guard let text = value.string else {
            throw ModelError(.wrongType, at: path, "expected a string, found \(value.typeName)")
        }
        return text
    }

    private static func check(
        _ isValid: Bool, _ text: String, at path: [String], _ expected: String
    ) throws(ModelError) {
        guard !isValid else { return }
        throw ModelError(.invalid, at: path, "expected \(expected), found \(text.quotedForMessage)")
    }
}

extension String {
    /// Whether the text is an RFC 1123 label: at most 63 letters, digits and hyphens, with a letter or digit at both
    /// ends.
    fileprivate var isLabel: Bool { utf8.count <= 63 && Substring(self).isHyphenated(mayHaveCapitals: false) }

    /// Whether the text is a kind: a label that may have capital letters.
    fileprivate var isKind: Bool { utf8.count <= 63 && Substring(self).isHyphenated(mayHaveCapitals: true) }

    /// Whether the text is an RFC 1123 subdomain as in Kubernetes: labels of any length joined by dots, at most 253
    /// bytes.
    fileprivate var isSubdomain: Bool {
        utf8.count <= 253
            && split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
                $0.isHyphenated(mayHaveCapitals: false)
            }
    }

    /// Whether the text is valid in the path of a URL: not `.` or `..`, and without `/` and `%`.
    ///
    /// Blanks and control characters are rejected as well, since terminals and file systems do not show them reliably.
    fileprivate var isPathSegment: Bool {
        guard !isEmpty, utf8.count <= 253, self != ".", self != ".." else { return false }
        return utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "%")
                && byte != UInt8(ascii: "\\")
        }
    }
}

extension Substring {
    fileprivate func isHyphenated(mayHaveCapitals: Bool) -> Bool {
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): mayHaveCapitals
            default: false
            }
        }
        guard let first = utf8.first, let last = utf8.last, isAlphanumeric(first), isAlphanumeric(last) else {
            return false
        }
        return utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
}
