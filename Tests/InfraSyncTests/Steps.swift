import InfraRender
import InfraSync
import Synchronization

/// The progress reports of a pass.
final class Steps: Sendable {
    private let steps = Mutex<[SyncProgress]>([])

    func add(_ step: SyncProgress) { steps.withLock { $0.append(step) } }

    var names: [String] {
        steps.withLock { steps in
            steps.map { step in
                switch step {
                case .fetching: "fetching"
                case .notice(let text): text
                case .rendering(let environment): "rendering \(environment.name)"
                case .verifying: "verifying"
                case .pushing: "pushing"
                }
            }
        }
    }
}

/// Passes a synchronizer to its own progress handler.
final class Holder: Sendable {
    private let held = Mutex<Synchronizer?>(nil)

    var synchronizer: Synchronizer? {
        get { held.withLock { $0 } }
        set { held.withLock { $0 = newValue } }
    }
}

/// Runs a closure the first few times.
final class Countdown: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int) { left = Mutex(count) }

    /// Whether the call is one of the first.
    func isRunning() -> Bool {
        left.withLock { left in
            left -= 1
            return left >= 0
        }
    }
}
