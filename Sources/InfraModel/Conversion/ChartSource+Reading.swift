extension ChartSource {
    /// Creates the chart source of a Flux v1 release.
    ///
    /// A git repository takes precedence over a Helm repository, as in the operator.
    ///
    /// - Parameters:
    ///   - release: The release.
    ///   - diagnostics: The diagnostics to add to.
    /// - Throws: ``ModelError`` if the release has neither a chart in a Helm repository nor one in git.
    init(of release: HelmRelease<FreeForm>, diagnostics: inout [Diagnostic]) throws(ModelError) {
        let chart = release.operatorSpec?.chart ?? Typed()
        let namespace = release.metadata.namespace.flatMap { $0.isEmpty ? nil : $0 }
        if let url = chart.git, !url.isEmpty, let path = chart.path, !path.isEmpty {
            self = Self.git(url, chart: chart, namespace: namespace, &diagnostics)
            return
        }
        for (key, value) in [("repository", chart.repository), ("name", chart.name), ("version", chart.version)]
        where value?.isEmpty ?? true {
            throw ModelError(
                .missing, at: ["spec", "chart", key],
                "expected a string, found nothing: a chart has repository, name and version, or git and path")
        }
        self.init(
            .helmRepository, url: chart.repository ?? "", namespace: namespace, secret: chart.chartPullSecret.name)
        if !["http://", "https://", "oci://"].contains(where: url.hasPrefix) {
            diagnostics.append(
                Diagnostic(
                    .warning, .convertAddress, path: NodePath(["spec", "chart", "repository"]),
                    "a HelmRepository supports http, https and oci URLs only"))
        }
        if let secret {
            diagnostics.append(
                Diagnostic(
                    .warning, .convertCredentials, path: NodePath(["spec", "chart", "chartPullSecret"]),
                    "Flux v1 ignored it, Flux v2 reads it: the Secret \(secret) needs username and password"))
        }
    }

    private static func git(
        _ url: String, chart: Typed<HelmOperatorChart>, namespace: String?, _ diagnostics: inout [Diagnostic]
    ) -> ChartSource {
        let (member, reference) = gitReference(chart.ref ?? "", &diagnostics)
        let source = ChartSource(
            .gitRepository(member: member, reference: reference), url: url, namespace: namespace,
            secret: chart.secretRef.name)
        let path = ["spec", "chart"]
        if !["http://", "https://", "ssh://"].contains(where: source.url.hasPrefix) {
            diagnostics.append(
                Diagnostic(
                    .warning, .convertAddress, path: NodePath(path + ["git"]),
                    "a GitRepository supports http, https and ssh URLs only")
            )
        }
        if source.url.hasPrefix("ssh://"), source.secret == nil {
            diagnostics.append(
                Diagnostic(
                    .warning, .convertCredentials, path: NodePath(path + ["git"]),
                    "Flux v1 used its own key: the GitRepository needs spec.secretRef, a Secret with identity and known_hosts"
                ))
        }
        if let other = chart.secretRef.namespace, !other.isEmpty,
            other != namespace ?? ResourceIdentity.defaultNamespace
        {
            diagnostics.append(
                Diagnostic(
                    .warning, .convertOtherNamespace, path: NodePath(path + ["secretRef", "namespace"]),
                    "a GitRepository reads Secrets of its own namespace only: copy the one of \(other)"))
        }
        for key in ["repository", "name", "version", "chartPullSecret"] where chart[key] != nil {
            diagnostics.append(
                Diagnostic(
                    .warning, .convertUnknownField, path: NodePath(path + [key]),
                    "it had no effect on a chart from git: removed"))
        }
        return source
    }

    /// Determines the kind of a git reference: Flux v1 accepts any reference, Flux v2 has a member per kind.
    private static func gitReference(_ text: String, _ diagnostics: inout [Diagnostic]) -> (String, String) {
        if text.isEmpty { return ("branch", defaultBranch) }
        if text.hasPrefix("refs/") { return ("name", text) }
        if text.count == 40, text.allSatisfy(\.isHexDigit) { return ("commit", text) }
        let parts = (text.hasPrefix("v") ? text.dropFirst() : Substring(text)).split(
            separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.prefix(2).allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
            return ("branch", text)
        }
        diagnostics.append(
            Diagnostic(
                .warning, .convertGitReference, path: NodePath(["spec", "chart", "ref"]),
                "\(text.quotedForMessage) is treated as a tag: if it is a branch, write it as spec.ref.branch"))
        return ("tag", text)
    }

    /// Reads a chart source of Flux v2; `nil` for other documents.
    init?(_ document: Value) {
        func text(_ path: String...) -> String? { path.reduce(document as Value?) { $0?[$1] }?.string }
        guard let url = text("spec", "url") else { return nil }
        let origin: Origin
        if HelmRepository.describes(document) {
            origin = .helmRepository
        } else if GitRepository.describes(document) {
            // The order of precedence in the Flux API.
            let member = ["commit", "name", "tag", "branch"].first { text("spec", "ref", $0) != nil }
            origin = .gitRepository(
                member: member ?? "branch", reference: member.flatMap { text("spec", "ref", $0) } ?? Self.defaultBranch)
        } else {
            return nil
        }
        self.init(
            origin, url: url, namespace: text("metadata", "namespace"), secret: text("spec", "secretRef", "name"))
    }
}
