/// The version of the product.
public enum ProductVersion {
    /// The semantic version, as `--version` prints it.
    public static let current = "0.1.0"

    /// The name, the version and the version of the rendering, as in the trailer `Rendered-By`.
    public static let renderer = RendererVersion.current.description
}
