/// Something about a converted resource that a person should know.
///
/// Either a field has no counterpart, or something beside the resource has to be done.
public struct ConversionNote: Sendable, Hashable {
    /// What kind of note it is.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, stable across versions.
        public let description: String

        /// A code of a name.
        ///
        /// - Parameter name: The name.
        public init(_ name: String) { description = name }

        /// Flux v2 has nothing like it.
        public static let noCounterpart = Code("no-counterpart")
        /// A field that Flux v1 does not know, so that it never had an effect.
        public static let unknownField = Code("unknown-field")
        /// Flux v2 reads it from the release's own namespace only.
        public static let otherNamespace = Code("other-namespace")
        /// Flux v2 needs a Secret where Flux v1 had its own.
        public static let credentials = Code("credentials")
        /// An address that Flux v2 refuses.
        public static let address = Code("address")
        /// What a reference of git is had to be guessed.
        public static let gitReference = Code("git-reference")
        /// Values are merged in another order.
        public static let order = Code("order")
        /// A name that Helm or Flux v2 refuses.
        public static let name = Code("name")
        /// Flux v2 would apply a resource that Flux v1 left alone.
        public static let ignored = Code("ignored")
        /// Images are updated by other resources in Flux v2.
        public static let imageUpdates = Code("image-updates")
        /// A staged resource's patch has to be changed by hand.
        public static let patch = Code("patch")
    }

    /// What kind of note it is.
    public var code: Code
    /// The way to what it is about, in the resource as it was.
    public var path: [String]
    /// What was found and what there is to do, in one line.
    public var message: String

    /// A note.
    ///
    /// - Parameters:
    ///   - code: What kind of note it is.
    ///   - path: The way to what it is about, in the resource as it was.
    ///   - message: What was found and what there is to do.
    public init(_ code: Code, at path: [String], _ message: String) {
        self.code = code
        self.path = path
        self.message = message
    }
}
