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

    /// The maximum of `--interval`: a year in seconds, which does not overflow a clock.
    private static let maximumInterval = 31_536_000.0

    func validate() throws {
        guard interval > 0, interval <= Self.maximumInterval else {
            throw ValidationError(
                "--interval must be more than 0 and at most \(Int(Self.maximumInterval)) seconds, not \(interval)")
        }
    }

    func run() async throws {
        let session = try Session(options, logger)
        defer { session.progressLine.clear() }
        let service = SyncService(session.synchronizer, interval: .seconds(interval)) { event in
            report(event, session.progressLine)
        }
        // The service starts after the signal handlers are installed.
        let (start, canStart) = AsyncStream<Void>.makeStream()
        let watch = Task {
            for await _ in start {}
            try await service.run()
        }
        do {
            try await Interruption.calling {
                watch.cancel()
            } during: {
                canStart.finish()
                logger.info(
                    "infra-sync \(ProductVersion.current) watches \(session.synchronizer.configuration.repository)")
                try await watch.value
            }
        } catch let error as SyncError {
            throw Failure(error)
        }
        logger.info("infra-sync stops")
    }

    private func report(_ event: SyncService.Event, _ progressLine: ProgressLine) {
        if case .started = event { return progressLine.begin() }
        progressLine.clear()
        switch event {
        case .started: break
        case .succeeded(let outcome): report(outcome)
        // A rejected push is logged once, and not by every pass until it is sent again.
        case .failed(let error, let isRepeated): if !isRepeated { logger.error("\(error.summary(interval: interval))") }
        }
    }

    private func report(_ outcome: SyncOutcome) {
        guard !outcome.isRepeated else {
            logger.debug("no changes")
            return
        }
        // Returns the fragments of a large pass to the system, which would accumulate over weeks.
        Memory.trim()
        if outcome.lostRaces > 0 {
            let times = outcome.lostRaces == 1 ? "once" : "\(outcome.lostRaces) times"
            logger.info(
                "the target branch was moved by other clients \(times) during the pass: rendered again onto the new commit"
            )
        }
        if let update = outcome.forcedUpdate { logger.warning("\(update)") }
        for environment in outcome.environments {
            logger.log(environment.diagnostics)
            if environment.state.holdReason != nil {
                logger.error("\(environment.summary)")
            } else {
                logger.info("\(environment.summary)")
            }
        }
        if outcome.createsTarget { logger.info("\(options.targetBranch): created") }
    }
}

extension SyncError {
    /// Returns the error and, after a rejected push, the time until the next attempt, rounded up to the next pass.
    fileprivate func summary(interval: Double) -> String {
        guard let backoff else { return advice }
        let seconds = ((Double(backoff.components.seconds) / interval).rounded(.up) * interval).rounded(.up)
        return "\(advice); the push is sent again in \(Int(seconds)) s, or when a branch moves"
    }
}
