import ArgumentParser
import InfraSync
import InfraSystem
import Logging

/// The command `infra-sync run`.
struct RunCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Watch the branches for ever: a pass at the start, then one after every interval.",
        discussion: "Example: infra-sync --repo git@example.com:team/cluster.git --deploy-key key --interval 30"
    )

    @OptionGroup var options: SyncOptions

    @Option(help: ArgumentHelp("The time between two passes.", valueName: "seconds"))
    var interval = 300.0

    /// Enough for everybody, and so little that no clock overflows.
    private static let longestInterval = 31_536_000.0

    /// What a server may ask for that wants to be left alone.
    private static let longestPause = Duration.seconds(3600)

    func validate() throws {
        guard interval > 0, interval <= Self.longestInterval else {
            throw ValidationError(
                "--interval must be more than 0 and at most \(Int(Self.longestInterval)) seconds, not \(interval)")
        }
    }

    func run() async throws {
        let session = try Session(options, logger)
        // Nothing begins before a signal can end it.
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
        logger.info("infra-sync ends")
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
                // What was right once is only wrong for now: a file that is about to be replaced.
                throw Failure(error)
            } catch {
                // A refusal is told when it is met, not at every look whether a branch has moved.
                if error.pause == nil || error != refusal { logger.error("\(error.summary(lookingEvery: interval))") }
                refusal = error
                if let wish = error.retryAfter { pause = max(pause, min(wish, Self.longestPause)) }
            }
            // A signal cuts the wait short; the loop's condition tells.
            try? await Task.sleep(for: pause)
        }
    }

    private func report(_ outcome: SyncOutcome) {
        guard outcome.hasNews else {
            logger.debug("no news")
            return
        }
        // What a large pass leaves behind in pieces would otherwise add up over the weeks.
        Memory.trim()
        if outcome.lostRaces > 0 {
            let times = outcome.lostRaces == 1 ? "once" : "\(outcome.lostRaces) times"
            logger.info("others were faster \(times): rendered anew onto the target branch")
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
    /// The error and, where that is not at the next pass, when the same is tried again: at a pass, hence not always at once.
    fileprivate func summary(lookingEvery interval: Double) -> String {
        guard let pause else { return message }
        let seconds = ((Double(pause.components.seconds) / interval).rounded(.up) * interval).rounded(.up)
        return "\(message); the same is tried again in \(Int(seconds)) s, or when a branch moves"
    }
}
