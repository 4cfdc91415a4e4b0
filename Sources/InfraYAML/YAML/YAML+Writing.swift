public import InfraModel

extension YAML {
    /// Writes a value as one canonical YAML document.
    ///
    /// The document starts with `---` alone on its line: block style, two blanks, sequences at the column of their key,
    /// literal block scalars for text of several lines, no folding, one line break at the end. Equal values give equal bytes.
    ///
    /// - Parameter value: The value.
    /// - Returns: UTF-8.
    public static func bytes(of value: Value) -> [UInt8] {
        var emitter = Emitter()
        emitter.write(document: value)
        return emitter.bytes
    }

    /// Writes a value as one canonical YAML document, as ``bytes(of:)`` does.
    ///
    /// - Parameter value: The value.
    /// - Returns: The text.
    public static func string(of value: Value) -> String { String(decoding: bytes(of: value), as: UTF8.self) }
}
