/// The tables of a TOML text and the names that are defined in them.
///
/// Tables are numbers in one list instead of objects inside of each other, so that a key of a million parts needs no recursion.
struct TOMLTables {
    /// How a table came into being, on which it depends who may add to it.
    enum Origin {
        /// By a header of a table below it.
        case implicit
        /// By a header of its own, or by braces.
        case header
        /// By a dotted key, in one of the sections between headers.
        case dotted(section: Int)
    }

    private enum Definition {
        case value
        case table(Int)
        /// An array of tables, of which only the last one can be added to.
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

    /// Adds a table without a name.
    mutating func addTable(_ origin: Origin) -> Int {
        origins.append(origin)
        return origins.count - 1
    }

    /// Opens the table of a header.
    ///
    /// - Parameters:
    ///   - key: The parts of its name.
    ///   - isItem: Whether it is an item of an array of tables.
    /// - Returns: `false` when the name is defined as something else, or may not be defined again.
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
    ///   - key: The parts of its key.
    ///   - table: The table in which the key stands.
    /// - Returns: `false` when the key is defined already, or leads to a table that is complete.
    mutating func define(_ key: [[UInt8]], in table: Int) -> Bool {
        var table = table
        for part in key.dropLast() {
            let name = Name(table: table, key: part)
            switch definitions[name] {
            case nil: table = define(name, .dotted(section: section))
            case .table(let known) where isOpen(known):
                origins[known] = .dotted(section: section)
                table = known
            default: return false
            }
        }
        guard let last = key.last else { return false }
        return definitions.updateValue(.value, forKey: Name(table: table, key: last)) == nil
    }

    /// Returns whether dotted keys of this section may add to a table.
    private func isOpen(_ table: Int) -> Bool {
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
