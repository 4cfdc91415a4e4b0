package import InfraModel

/// Estimates the size of rendered values, without rendering them.
///
/// With aliases and indentation it can be a large multiple of the size of the source text.
package struct RenderedSize {
    /// The size in bytes; not exact beyond the limit.
    package private(set) var bytes = 0
    private let limit: Int

    /// Creates an empty sum.
    ///
    /// - Parameter limit: The size in bytes at which counting stops.
    package init(limit: Int) { self.limit = limit }

    /// Adds a value.
    package mutating func add(_ value: Value) { add(value, indent: 0) }

    private mutating func add(_ value: Value, indent: Int) {
        switch value {
        case .scalar(let scalar):
            let lines = scalar.style == .plain ? 0 : scalar.text.utf8.count { $0 == UInt8(ascii: "\n") }
            bytes += scalar.text.utf8.count + lines * indent + 4
        case .sequence(let items):
            for item in items {
                guard bytes <= limit else { return }
                bytes += indent + 2
                add(item, indent: indent + 2)
            }
        case .mapping(let mapping):
            for member in mapping.members {
                guard bytes <= limit else { return }
                bytes += indent + member.key.text.utf8.count + 2
                add(member.value, indent: indent + 2)
            }
        }
    }
}
