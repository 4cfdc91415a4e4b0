/// An alert or a recorded series (Prometheus Operator API, `monitoring.coreos.com/v1 Rule`).
public struct PrometheusRule: Schema {
    /// The alert's name.
    public let alert = Field<String?>("alert")
    /// The name under which the expression's value is recorded.
    public let record = Field<String?>("record")
    /// The expression in PromQL.
    public let expr = Field<IntOrString?>("expr")
    /// How long it must hold before the alert fires.
    public let `for` = Field<String?>("for")
    /// How long the alert stays after it holds no longer.
    public let keepFiringFor = Field<String?>("keep_firing_for")
    /// Labels that are added.
    public let labels = Field<TypedMap<String>>("labels")
    /// What people are told.
    public let annotations = Field<TypedMap<String>>("annotations")

    /// The keys of this mapping.
    public init() {}
}

/// A change of labels before or after scraping (Prometheus Operator API, `monitoring.coreos.com/v1 RelabelConfig`).
public struct RelabelConfig: Schema {
    /// Labels whose values are joined and matched.
    public let sourceLabels = Field<TypedList<String>>("sourceLabels")
    /// What stands between the joined values.
    public let separator = Field<String?>("separator")
    /// The label that gets the result.
    public let targetLabel = Field<String?>("targetLabel")
    /// What is matched.
    public let regex = Field<String?>("regex")
    /// What the hash is divided by.
    public let modulus = Field<Int?>("modulus")
    /// What the label gets, with `$1` for what was matched.
    public let replacement = Field<String?>("replacement")
    /// What is done: `replace`, `keep`, `drop`, `labelmap`, `labeldrop`, `labelkeep`, `hashmod`.
    public let action = Field<String?>("action")

    /// The keys of this mapping.
    public init() {}
}

/// How Prometheus speaks TLS to what it scrapes (Prometheus Operator API, `monitoring.coreos.com/v1 TLSConfig`).
public struct PrometheusTLSConfig: Schema {
    /// Whether any certificate is taken.
    public let insecureSkipVerify = Field<Bool?>("insecureSkipVerify")
    /// The name that the certificate must have.
    public let serverName = Field<String?>("serverName")
    /// The authority that the server's certificate is from.
    public let ca = Field<FreeMapping>("ca")
    /// The certificate that Prometheus shows.
    public let cert = Field<FreeMapping>("cert")
    /// The key to that certificate.
    public let keySecret = Field<Typed<KeySelector>>("keySecret")
    /// A file with the authority.
    public let caFile = Field<String?>("caFile")
    /// A file with the certificate.
    public let certFile = Field<String?>("certFile")
    /// A file with the key.
    public let keyFile = Field<String?>("keyFile")
    /// The oldest version of TLS.
    public let minVersion = Field<String?>("minVersion")
    /// The newest version of TLS.
    public let maxVersion = Field<String?>("maxVersion")

    /// The keys of this mapping.
    public init() {}
}

/// Namespaces in which Prometheus looks (Prometheus Operator API, `monitoring.coreos.com/v1 NamespaceSelector`).
public struct NamespaceSelector: Schema {
    /// Whether it looks in all of them.
    public let any = Field<Bool?>("any")
    /// The namespaces by name.
    public let matchNames = Field<TypedList<String>>("matchNames")

    /// The keys of this mapping.
    public init() {}
}
