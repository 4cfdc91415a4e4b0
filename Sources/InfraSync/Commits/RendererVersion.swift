internal import InfraModel
internal import InfraRender

/// The version of infra-sync that rendered a commit, as in the trailer `Rendered-By: infra-sync 0.1.0 (rendering 2)`.
struct RendererVersion: Equatable, CustomStringConvertible {
    /// The version of the product.
    let product: String
    /// The version of the rendering, see `Renderer.version`.
    let rendering: Int

    /// The version of this program.
    static let current = RendererVersion(product: ProductVersion.current, rendering: Renderer.version)

    /// Whether the version may render the same source to other files than this program.
    var differsFromCurrent: Bool { rendering != Renderer.version }

    /// The value of the trailer.
    var description: String {
        Self.prefix + product + (rendering == 1 ? "" : "\(Self.infix)\(rendering)\(Self.suffix)")
    }

    /// The value of the trailer with the version of the rendering, which ``description`` omits if it is 1.
    var fullName: String { "\(Self.prefix)\(product)\(Self.infix)\(rendering)\(Self.suffix)" }

    private static let prefix = "infra-sync "
    private static let infix = " (rendering "
    private static let suffix = ")"
}

extension RendererVersion {
    /// Reads the value of a trailer.
    ///
    /// - Parameter text: The value; any other spelling than that of ``description`` gives `nil`. The version of the
    ///   rendering is 1 if it is missing, as in commits from before it was introduced.
    init?(_ text: String) {
        guard text.hasBytePrefix(Self.prefix) else { return nil }
        let words = text.dropFirst(Self.prefix.count).split(separator: " ", maxSplits: 1)
        guard let product = words.first, product.utf8.allSatisfy(\.isSemanticVersionCharacter) else { return nil }
        let rest = words.count == 2 ? words[1].dropFirst(Self.infix.count - 1).dropLast(Self.suffix.count) : "1"
        guard let rendering = Int(rest), rendering > 0 else { return nil }
        self.init(product: String(product), rendering: rendering)
        // Verification compares the message of the commit with the expected one.
        guard description.hasSameBytes(as: text) else { return nil }
    }
}

extension UInt8 {
    /// Whether the byte is allowed in a semantic version.
    fileprivate var isSemanticVersionCharacter: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
