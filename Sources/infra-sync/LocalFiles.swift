import FoundationEssentials
import InfraModel
import InfraRender

/// A source tree of local files that keeps its rendered files in memory.
final class LocalFiles: ContentStore {
    /// The manifests of the directory, or the files.
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
        // Paths are relative to the working directory, so that an editor can open the position of a diagnostic.
        let directory = path.hasSuffix("/") ? String(path.dropLast()) : path
        for name in try Self.names(below: path) { add("\(directory)/\(name)") }
    }

    /// Creates a source tree of files that are given one by one.
    init(files: [String]) throws {
        for path in files {
            let id = newID(path)
            // Missing files are reported before any file is read.
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
            // The error can be about a directory far below.
            throw Failure(reading: (error as? CocoaError)?.filePath ?? directory, error)
        }
    }

    private func add(_ path: String) {
        // An entry without attributes is reported when it is read. Pipes and devices are never manifests, since reading
        // them may not end.
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

    /// Writes a rendered file and creates its directory if necessary.
    static func write(_ bytes: [UInt8], named name: String, in directory: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: "\(directory)/\(name)"), options: .atomic)
        } catch {
            throw Failure(.configuration, attempted: "write \"\(directory)/\(name)\"", error)
        }
    }
}
