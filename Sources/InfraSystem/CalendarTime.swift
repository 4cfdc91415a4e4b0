import Glibc

/// A time in the calendar of a time zone.
package enum CalendarTime {
    /// The time zones that the C library supports.
    package enum Zone {
        case utc, local
    }

    /// The current time, in seconds since 1970-01-01 00:00 UTC.
    package static var now: Int64 { Int64(time(nil)) }

    /// Formats a time with at most 31 bytes.
    ///
    /// - Parameters:
    ///   - seconds: Seconds since 1970-01-01 00:00 UTC.
    ///   - format: The format of strftime(3).
    ///   - zone: The time zone.
    /// - Returns: The text.
    package static func text(_ seconds: Int64, format: String, in zone: Zone) -> String {
        var seconds = time_t(seconds)
        // SAFETY: all calls write to local variables, within their bounds.
        var parts = unsafe tm()
        var text = [CChar](repeating: 0, count: 32)
        _ = unsafe zone == .utc ? gmtime_r(&seconds, &parts) : localtime_r(&seconds, &parts)
        let count = unsafe strftime(&text, text.count, format, &parts)
        return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
