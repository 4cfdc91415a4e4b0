public import InfraModel

extension Diagnostic.Code {
    /// A syntax error in YAML or JSON.
    public static let yamlSyntax = Diagnostic.Code("yaml/syntax")
    /// The bytes are not UTF-8 text, or contain control characters.
    public static let yamlEncoding = Diagnostic.Code("yaml/encoding")
    /// A line break that only some parsers recognize.
    public static let yamlLineBreak = Diagnostic.Code("yaml/line-break")
    /// A duplicate key in a mapping.
    public static let yamlDuplicateKey = Diagnostic.Code("yaml/duplicate-key")
    /// A key is null or a collection, which JSON cannot represent.
    public static let yamlInvalidKey = Diagnostic.Code("yaml/invalid-key")
    /// An alias without an anchor, or inside the value of its own anchor.
    public static let yamlAlias = Diagnostic.Code("yaml/alias")
    /// A `<<` whose value is not a mapping.
    public static let yamlMergeKey = Diagnostic.Code("yaml/merge-key")
    /// A tag that is not in the core schema, does not match its value, or is ambiguous for parsers.
    public static let yamlTag = Diagnostic.Code("yaml/tag")
    /// The size, the nesting depth or the size of expanded aliases exceeds its limit.
    public static let yamlLimit = Diagnostic.Code("yaml/limit")
    /// A number that JSON cannot represent.
    public static let yamlNumber = Diagnostic.Code("yaml/number")
    /// A merge key after a key that it also contains, whose value `kubectl` replaces.
    public static let yamlMergeOrder = Diagnostic.Code("yaml/merge-order")
    /// A plain scalar that parsers resolve differently.
    public static let yamlAmbiguousScalar = Diagnostic.Code("yaml/ambiguous-scalar")
    /// A key that is resolved as a number, a boolean or null.
    public static let yamlAmbiguousKey = Diagnostic.Code("yaml/ambiguous-key")
    /// A key that kustomize drops or rejects even when it is quoted.
    public static let yamlUnsafeKey = Diagnostic.Code("yaml/unsafe-key")
    /// A character that some parser rejects, changes or treats as a line break.
    public static let yamlUnsafeCharacter = Diagnostic.Code("yaml/unsafe-character")
    /// A key without a value in a flow mapping.
    public static let yamlMissingValue = Diagnostic.Code("yaml/missing-value")
    /// Text after `---`, or a line of text that begins with `---`.
    public static let yamlSeparator = Diagnostic.Code("yaml/separator")
    /// A directive, which `kubectl` and kustomize do not read.
    public static let yamlDirective = Diagnostic.Code("yaml/directive")
    /// A bidirectional control or an invisible character.
    public static let yamlInvisibleCharacter = Diagnostic.Code("yaml/invisible-character")
    /// A stream of several documents that begins with `{`.
    public static let yamlJsonFirst = Diagnostic.Code("yaml/json-first")
}
