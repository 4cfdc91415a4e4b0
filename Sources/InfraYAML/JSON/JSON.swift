public import InfraModel

/// A parser and writer of JSON.
public enum JSON {
    /// Parses a sequence of JSON values; most texts have one.
    ///
    /// - Parameters:
    ///   - text: The text in UTF-8; a byte order mark at the start is skipped.
    ///   - limits: The parser limits.
    /// - Returns: The values. Numbers keep their digits, in a spelling that YAML parsers read as the same number.
    /// - Throws: ``YAMLError`` for the first violation of RFC 8259; a duplicate member name is a violation.
    public static func values(in text: [UInt8], limits: YAML.Limits = YAML.Limits()) throws(YAMLError)
        -> [YAML.Document]
    {
        var reader = JSONReader(text, limits: limits)
        return try reader.values()
    }

    /// Returns the position of a value, like ``YAML/position(of:inDocument:of:)``.
    ///
    /// - Parameters:
    ///   - path: The member names and item indices from the root.
    ///   - index: The index of the value in the text, counted from 0.
    ///   - text: The text.
    /// - Returns: The position of the value, or of the nearest ancestor if the path has no value; `nil` if the text has
    ///   no such root value.
    public static func position(of path: [String], inDocument index: Int, of text: [UInt8]) -> Position? {
        let path = NodePath(path, inDocument: index)
        return YAML.Locator([path], in: text, isJSON: true).position(of: path)
    }

    /// Writes a value as JSON on one line, with the types that Kubernetes reads.
    ///
    /// - Parameter value: The value.
    /// - Returns: The text in UTF-8, without a trailing line break.
    /// - Throws: `ModelError` if a number is infinite or not-a-number.
    public static func bytes(of value: Value) throws(ModelError) -> [UInt8] {
        var writer = JSONWriter()
        try writer.write(value)
        return writer.bytes
    }
}
