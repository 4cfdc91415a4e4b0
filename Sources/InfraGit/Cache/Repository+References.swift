internal import CLibgit2
internal import InfraSystem

extension Repository {
    /// Returns the object id of a reference in the cache.
    ///
    /// - Parameter name: The full name, such as `refs/infra-sync/production`.
    /// - Returns: The object's id; `nil` if the reference does not exist.
    /// - Throws: ``GitError`` with `corrupt` if the reference cannot be read.
    public func reference(_ name: String) throws(GitError) -> ObjectID? {
        var oid = git_oid()
        // SAFETY: the name is copied for the call, and the id is written by value.
        let status = unsafe git_reference_name_to_id(&oid, database.repository, name)
        if status == GIT_ENOTFOUND.rawValue {
            git_error_clear()
            return nil
        }
        try Libgit2.check(status, "read reference \"\(name)\" of the cache")
        return ObjectID(oid)
    }

    /// Creates, updates or deletes a reference in the cache; has no effect while another process does so.
    ///
    /// - Parameters:
    ///   - name: The full name.
    ///   - id: The object, which must be in the cache; `nil` deletes the reference, if it exists.
    /// - Throws: ``GitError`` with `storage` if the disk fails, `corrupt` if the object is missing.
    public func setReference(_ name: String, to id: ObjectID?) throws(GitError) {
        var status = write(name, id)
        if status == GIT_ELOCKED.rawValue {
            guard removeStaleLock(of: name) else {
                git_error_clear()
                return
            }
            status = write(name, id)
        }
        try Libgit2.check(status, "write reference \"\(name)\" of the cache")
        if id != nil { FileSystem.setPermissions(0o600, of: "\(path)/\(name)") }
    }

    /// Lists references in the cache.
    ///
    /// - Parameter prefix: The prefix of the full names, such as `refs/`.
    /// - Returns: The references.
    /// - Throws: ``GitError`` with `corrupt` if a reference cannot be read.
    public func references(under prefix: String) throws(GitError) -> References {
        let attempted = "list the references of the cache \(path)"
        var iterator: OpaquePointer?
        // SAFETY: the iterator is freed below; each name is copied before the next step.
        try Libgit2.check(unsafe git_reference_iterator_new(&iterator, database.repository), attempted)
        defer { unsafe git_reference_iterator_free(iterator) }
        var result = References()
        while true {
            var name: UnsafePointer<CChar>?
            let status = unsafe git_reference_next_name(&name, iterator)
            if status == GIT_ITEROVER.rawValue { return result }
            try Libgit2.check(status, attempted)
            guard let name = unsafe name else { return result }
            let text = unsafe String(cString: name)
            if text.hasBytePrefix(prefix) { result[text] = try reference(text) }
        }
    }

    private func write(_ name: String, _ id: ObjectID?) -> Int32 {
        git_error_clear()
        guard let id else {
            // SAFETY: the name is copied for the call.
            let status = unsafe git_reference_remove(database.repository, name)
            return status == GIT_ENOTFOUND.rawValue ? 0 : status
        }
        var oid = id.oid
        var reference: OpaquePointer?
        // SAFETY: the reference is written on success only, and freed at once.
        let status = unsafe git_reference_create(&reference, database.repository, name, &oid, 1, nil)
        unsafe git_reference_free(reference)
        return status
    }

    /// Removes the lock of a process that was killed while it wrote a reference.
    private func removeStaleLock(of name: String) -> Bool {
        let lock = "\(path)/\(name).lock"
        guard let status = try? FileStatus(lock, followsLink: false), status.age > Repository.staleLockAge else {
            return false
        }
        return FileSystem.removeFile(lock)
    }
}
