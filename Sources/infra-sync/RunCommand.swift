import ArgumentParser
import InfraSync
import InfraSystem
import Logging

/// The command `infra-sync run`.
struct RunCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: """
            Watch the source branches: run a pass at the start and after every interval, until a signal arrives.
            """,
        discussion: "Example: infra-sync --repo git@example.com:team/cluster.git --deploy-key key --interval 30"
    )

    @OptionGroup var options: SyncOptions

    @Option(help: ArgumentHelp("The time between two passes.", valueName: "seconds"))
    var interval = 300.0

    /// The maximum of `--interval`: a year in seconds, which no clock overflows.
    private static let longestInterval = 31_536_000.0

    /// The maximum pause that a server can request with `Retry-After`.
    private static let longestPause = Duration.seconds(3600)

    func validate() throws {
        guard interval > 0, interval <= Self.longestInterval else {
            throw ValidationError(
                "--interval must be more than 0 and at most \(Int(Self.longestInterval)) seconds, not \(interval)")
        }
    }

    func run() async throws {
        let session = try Session(options, logger)
        // The first pass starts after the signal handlers are installed.
        let (beginning, canBegin) = AsyncStream<Void>.makeStream()
        let watch = Task {
            for await _ in beginning {}
            try await self.watch(session)
        }
        try await Interruption.calling {
            watch.cancel()
            session.synchronizer.cancel()
        } during: {
            canBegin.finish()
            logger.info("infra-sync \(ProductVersion.current) watches \(session.synchronizer.configuration.repository)")
            try await watch.value
        }
        logger.info("infra-sync stops")
    }

    private func watch(_ session: Session) async throws {
        var hasPassed = false
        var refusal: SyncError?
        while !Task.isCancelled {
            var pause = Duration.seconds(interval)
            do {
                let outcome = try await session.perform { (synchronizer) throws(SyncError) in
                    try await synchronizer.pass()
                }
                hasPassed = true
                refusal = nil
                report(outcome)
            } catch let error where error.code == .cancelled {
                return
            } catch let error where error.advice == .giveUp && !hasPassed {
                // After a successful pass such an error is temporary, for example a file that is being replaced.
                throw Failure(error)
            } catch {
                // A rejection is logged once, not each time the branches are listed.
                if error.pause == nil || error != refusal { logger.error("\(error.summary(lookingEvery: interval))") }
                refusal = error
                if let wish = error.retryAfter { pause = max(pause, min(wish, Self.longestPause)) }
            }
            // A signal cancels the sleep; the condition of the loop ends the loop.
            try? await Task.sleep(for: pause)
        }
    }

    private func report(_ outcome: SyncOutcome) {
        guard outcome.hasNews else {
            logger.debug("no changes")
            return
        }
        // Returns fragmented free memory to the system, so that memory does not grow over weeks.
        Memory.trim()
        if outcome.lostRaces > 0 {
            let times = outcome.lostRaces == 1 ? "once" : "\(outcome.lostRaces) times"
            logger.info(
                "the target branch was moved by others \(times) during the pass: rendered again onto the new commit")
        }
        if let reset = outcome.targetReset { logger.warning("\(reset)") }
        for environment in outcome.environments {
            logger.log(environment.diagnostics)
            if case .held = environment.action {
                logger.error("\(environment.summary)")
            } else {
                logger.info("\(environment.summary)")
            }
        }
    }
}

extension SyncError {
    /// The error and, if the push is paused, the time until the next attempt, rounded up to whole intervals.
    fileprivate func summary(lookingEvery interval: Double) -> String {
        guard let pause else { return message }
        let seconds = ((Double(pause.components.seconds) / interval).rounded(.up) * interval).rounded(.up)
        return "\(message); the push is sent again in \(Int(seconds)) s, or when a branch moves"
    }
}
