internal import InfraModel
internal import InfraRender

/// The version of infra-sync that rendered a commit, as the trailer `Rendered-By` names it: `infra-sync 0.1.0 (rendering 2)`.
struct RenderedBy: Equatable, CustomStringConvertible {
    /// The version of the product.
    let product: String
    /// The version of the rendering, see `Renderer.version`.
    let rendering: Int

    /// This version.
    static let current = RenderedBy(product: ProductVersion.current, rendering: Renderer.version)

    /// Whether a difference to what this version renders may be due to the version.
    var isOtherRendering: Bool { rendering != Renderer.version }

    var description: String {
        Self.prefix + product + (rendering == 1 ? "" : "\(Self.infix)\(rendering)\(Self.suffix)")
    }

    /// The name with the version of the rendering in any case, for messages.
    var fullName: String { "\(Self.prefix)\(product)\(Self.infix)\(rendering)\(Self.suffix)" }

    private static let prefix = "infra-sync "
    private static let infix = " (rendering "
    private static let suffix = ")"
}

extension RenderedBy {
    /// Reads the trailer's value.
    ///
    /// - Parameter text: The value. One without a rendering version is from before there were any: version 1. Whatever would be written
    ///   in another form gives `nil`.
    init?(_ text: String) {
        guard text.hasBytePrefix(Self.prefix) else { return nil }
        let words = text.dropFirst(Self.prefix.count).split(separator: " ", maxSplits: 1)
        guard let product = words.first, product.utf8.allSatisfy(\.isOfAVersion) else { return nil }
        let rest = words.count == 2 ? words[1].dropFirst(Self.infix.count - 1).dropLast(Self.suffix.count) : "1"
        guard let rendering = Int(rest), rendering > 0 else { return nil }
        self.init(product: String(product), rendering: rendering)
        // The commit's message is compared with what it would be.
        guard description.hasSameBytes(as: text) else { return nil }
    }
}

extension UInt8 {
    /// Whether the byte may stand in a semantic version.
    fileprivate var isOfAVersion: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
