extension Duration {
    /// The duration for messages, in a unit of which it has at least two: `0.5 seconds`, `120 seconds`, `8 hours`.
    ///
    /// Durations of less than five minutes are in seconds; longer ones are rounded up to whole minutes, hours or days.
    package var text: String {
        let seconds = self / .seconds(1)
        for (unit, name, minimum) in Self.units where seconds >= minimum {
            return "\(Int((seconds / unit).rounded(.up))) \(name)"
        }
        let tenths = Int((seconds * 10).rounded(.up))
        guard tenths % 10 == 0 else { return "\(tenths / 10).\(tenths % 10) seconds" }
        return tenths == 10 ? "1 second" : "\(tenths / 10) seconds"
    }

    /// The units with their size and the smallest duration that is given in them, in seconds; the largest unit first.
    private static let units: [(size: Double, name: String, minimum: Double)] = [
        (86_400, "days", 2 * 86_400), (3600, "hours", 2 * 3600), (60, "minutes", 300),
    ]
}
