/// The version of the product, as `--version` and the trailer `Rendered-By` say it.
public enum ProductVersion {
    /// By semantic versioning.
    public static let current = "0.1.0"

    /// The name, the version and the version of the rendering, as the trailer `Rendered-By` says them.
    public static let renderer = RenderedBy.current.description
}
