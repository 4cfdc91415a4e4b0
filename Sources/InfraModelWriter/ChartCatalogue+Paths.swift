internal import InfraModel

extension ChartCatalogue {
    /// The paths of each mapping in the chart, by the name of the mapping.
    var sectionPaths: [String: [String]] {
        var collector = SectionPathCollector(sections: sections)
        collector.visit(values, at: [])
        return collector.paths
    }

    /// All mappings in depth-first order, starting with the values.
    var allSections: [CatalogueSection] {
        func withNested(_ section: CatalogueSection) -> [CatalogueSection] {
            let nested: [CatalogueSection] = section.keys.flatMap { key -> [CatalogueSection] in
                guard case .section(let nested) = key.type else { return [] }
                return withNested(nested)
            }
            return [section] + nested
        }
        return ((chart == nil ? [] : [values]) + sections).flatMap(withNested)
    }
}

/// Collects the paths of all mappings, starting with the values.
private struct SectionPathCollector {
    var paths: [String: [String]] = [:]
    private let shared: [String: CatalogueSection]
    private var open: [String] = []

    init(sections: [CatalogueSection]) {
        shared = Dictionary(sections.map { ($0.name, $0) }) { first, _ in first }
    }

    mutating func visit(_ section: CatalogueSection, at path: [String]) {
        paths[section.name, default: []].append(path.joined(separator: "."))
        // A recursive mapping is not visited inside itself.
        guard !open.contains(section.name) else { return }
        open.append(section.name)
        for key in section.keys { visit(key.type, at: path + [key.name]) }
        open.removeLast()
    }

    private mutating func visit(_ type: CatalogueType, at path: [String]) {
        switch type {
        case .section(let section): visit(section, at: path)
        case .mapping(let name): if let section = shared[name] { visit(section, at: path) }
        case .list(let item): visit(item, at: path.dropLast() + ["\(path.last ?? "")[]"])
        case .map(let value): visit(value, at: path + ["*"])
        case .scalar, .free: break
        }
    }
}
