public import InfraModel

extension YAML {
    /// Writes a value as one canonical YAML document.
    ///
    /// The document starts with `---` on its own line. It has block style, an indentation of two spaces, sequences at
    /// the column of their key, literal block scalars for multi-line text, no folding, and one line break at the end.
    /// Equal values have equal bytes.
    ///
    /// - Parameter value: The value.
    /// - Returns: The document in UTF-8.
    public static func bytes(of value: Value) -> [UInt8] {
        var emitter = Emitter()
        emitter.write(document: value)
        return emitter.bytes
    }

    /// Writes a value as one canonical YAML document, like ``bytes(of:)``.
    ///
    /// - Parameter value: The value.
    /// - Returns: The text.
    public static func string(of value: Value) -> String { String(decoding: bytes(of: value), as: UTF8.self) }
}
