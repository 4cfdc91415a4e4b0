import FoundationEssentials
import InfraModel
import InfraRender

/// A directory or a file on this machine as a source tree, with what is rendered from it kept in memory.
final class LocalFiles: ContentStore {
    /// The manifests below the directory, or the file.
    private(set) var tree = SourceTree(entries: [])

    private var paths: [ContentID: String] = [:]
    private var rendered: [ContentID: [UInt8]] = [:]
    private var lastID: UInt64 = 0

    convenience init(_ path: String) throws {
        guard Self.isDirectory(path) else {
            try self.init(files: [path])
            return
        }
        try self.init(files: [])
        // Named as they can be opened from here, so that an editor finds the place of a diagnostic.
        let directory = path.hasSuffix("/") ? String(path.dropLast()) : path
        for name in try Self.names(below: path) { add("\(directory)/\(name)") }
    }

    /// Files that are named one by one.
    init(files: [String]) throws {
        for path in files {
            let id = newID(path)
            // What there is none of is told before anything is read.
            _ = try size(of: id)
            tree.entries.append(SourceTree.Entry(path: path, kind: .file(id)))
        }
    }

    static func isDirectory(_ path: String) -> Bool {
        var isDirectory = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    }

    private static func names(below directory: String) throws(Failure) -> [String] {
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: directory).sorted()
        } catch {
            // It may be one far below.
            throw Failure(reading: (error as? CocoaError)?.filePath ?? directory, error)
        }
    }

    private func add(_ path: String) {
        // An entry that cannot be looked at is refused when it is read. Pipes and devices, which may have no end, are
        // no manifests whatever they are called.
        let kind: SourceTree.Entry.Kind
        switch try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
        case .typeSymbolicLink: kind = .symbolicLink
        case .typeDirectory: kind = .directory
        case .typeRegular, nil: kind = .file(newID(path))
        default: return
        }
        let entry = SourceTree.Entry(path: path, kind: kind)
        let name = path.split(atByte: "/").last ?? ""
        if name.hasSameBytes(as: SourceTree.ignoreFileName) {
            tree.ignoreFiles.append(entry)
            return
        }
        if name.hasSameBytes(as: SourceTree.attributesFileName) { tree.attributesFiles.append(entry) }
        switch kind {
        case .directory: break
        case .file where !SourceTree.isManifest(path): break
        default: tree.entries.append(entry)
        }
    }

    private func newID(_ path: String? = nil) -> ContentID {
        lastID += 1
        let id = ContentID(high: lastID, middle: 0, low: 0)
        paths[id] = path
        return id
    }

    func size(of id: ContentID) throws -> Int {
        guard let path = paths[id] else { return rendered[id]?.count ?? 0 }
        do {
            return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        } catch {
            throw Failure(reading: path, error)
        }
    }

    func bytes(of id: ContentID) throws -> [UInt8] {
        guard let path = paths[id] else { return rendered[id] ?? [] }
        return try InputFile(path).bytes
    }

    private var ids: [[UInt8]: ContentID] = [:]

    func add(_ bytes: [UInt8]) throws -> ContentID {
        if let id = ids[bytes] { return id }
        let id = newID()
        ids[bytes] = id
        rendered[id] = bytes
        return id
    }

    /// Writes a rendered file.
    static func write(_ bytes: [UInt8], named name: String, in directory: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: "\(directory)/\(name)"), options: .atomic)
        } catch {
            throw Failure(.configuration, "write \"\(directory)/\(name)\"", error)
        }
    }
}
