internal import CSystem

/// The memory of this process.
package enum Memory {
    /// Returns memory that was freed in pieces to the system.
    package static func trim() { malloc_trim(0) }
}
