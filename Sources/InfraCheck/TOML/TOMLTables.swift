/// The tables of a TOML document and the names defined in them.
///
/// Tables are indices of one list instead of nested objects, so that a key with a million parts needs no recursion.
struct TOMLTables {
    /// The kind of a table's definition, which determines the statements that may extend the table.
    enum Origin {
        /// The header of a subtable.
        case implicit
        /// A header of its own, or an inline table.
        case header
        /// A dotted key in a section between headers.
        case dotted(section: Int)
    }

    private enum Definition {
        case value
        case table(Int)
        /// An array of tables; only its last table can be extended.
        case tables(last: Int)
    }

    private struct Name: Hashable {
        var table: Int
        var key: [UInt8]
    }

    /// The table of the last header, or the root table.
    private(set) var current = 0
    private var section = 0
    private var origins: [Origin] = [.header]
    private var definitions: [Name: Definition] = [:]

    /// Adds an unnamed table and returns its index.
    mutating func addTable(_ origin: Origin) -> Int {
        origins.append(origin)
        return origins.count - 1
    }

    /// Opens the table of a header.
    ///
    /// - Parameters:
    ///   - key: The parts of the table's name.
    ///   - isItem: Whether the header is that of an array of tables.
    /// - Returns: `false` if the name is defined as something else or must not be defined again.
    mutating func open(_ key: [[UInt8]], isItem: Bool) -> Bool {
        section += 1
        var table = 0
        for part in key.dropLast() {
            let name = Name(table: table, key: part)
            switch definitions[name] {
            case nil: table = define(name, .implicit)
            case .table(let known), .tables(let known): table = known
            case .value: return false
            }
        }
        guard let last = key.last else { return false }
        let name = Name(table: table, key: last)
        switch definitions[name] {
        case nil where !isItem: current = define(name, .header)
        case nil,
            .tables where isItem:
            current = addTable(.header)
            definitions[name] = .tables(last: current)
        case .table(let known) where !isItem:
            guard case .implicit = origins[known] else { return false }
            origins[known] = .header
            current = known
        default: return false
        }
        return true
    }

    /// Defines a value.
    ///
    /// - Parameters:
    ///   - key: The parts of the key.
    ///   - table: The table that contains the key.
    /// - Returns: `false` if the key is already defined or refers to a table that must not be extended.
    mutating func define(_ key: [[UInt8]], in table: Int) -> Bool {
        var table = table
        for part in key.dropLast() {
            let name = Name(table: table, key: part)
            switch definitions[name] {
            case nil: table = define(name, .dotted(section: section))
            case .table(let known) where isExtensible(known):
                origins[known] = .dotted(section: section)
                table = known
            default: return false
            }
        }
        guard let last = key.last else { return false }
        return definitions.updateValue(.value, forKey: Name(table: table, key: last)) == nil
    }

    /// Returns whether dotted keys of this section may extend a table.
    private func isExtensible(_ table: Int) -> Bool {
        switch origins[table] {
        case .implicit: true
        case .dotted(let section): section == self.section
        case .header: false
        }
    }

    private mutating func define(_ name: Name, _ origin: Origin) -> Int {
        let table = addTable(origin)
        definitions[name] = .table(table)
        return table
    }
}
