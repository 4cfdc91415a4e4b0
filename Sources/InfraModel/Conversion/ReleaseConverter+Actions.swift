extension ReleaseConverter {
    /// The seconds that every action of Flux v1 may take by default.
    private static let defaultTimeout = 300

    /// What Flux v1 says once for all actions, Flux v2 says for each of them.
    mutating func convertActions() {
        let waits = old.wait ?? (isRollbackOn || old.test.enable == true)
        if !waits {
            new.install.disableWait = true
            new.upgrade.disableWait = true
        }
        if old.disableOpenAPIValidation == true {
            new.install.disableOpenAPIValidation = true
            new.upgrade.disableOpenAPIValidation = true
        }
        if old.skipCRDs == true {
            new.install.crds = .skip
            new.upgrade.crds = .skip
        }
        if old.forceUpgrade == true { new.upgrade.force = true }
        if old.resetValues == false { new.upgrade.preserveValues = true }
        // Flux v1 uninstalls what it could not install and tries again for ever; Flux v2 would leave it there.
        new.install.remediation.retries = -1
        convertRollback()
        convertTest()
    }

    private var isRollbackOn: Bool { old.rollback.enable == true }

    private mutating func convertRollback() {
        let rollback = old.rollback
        // Settings without `enable` have no effect in either Flux; they are kept for the day it is switched on.
        guard rollback.untyped?.mapping?.isEmpty == false else { return }
        if isRollbackOn, rollback.retry == true {
            // 0 stands for ever in Flux v1, for never in Flux v2.
            let retries = rollback.maxRetries ?? 5
            new.upgrade.remediation.retries = retries == 0 ? -1 : retries
        } else if isRollbackOn {
            new.upgrade.remediation.retries = 0
            new.upgrade.remediation.remediateLastFailure = true
        }
        new.rollback.disableHooks = rollback.disableHooks
        new.rollback.force = rollback.force
        new.rollback.recreate = rollback.recreate
        if rollback.wait != true { new.rollback.disableWait = true }
        new.rollback.timeout = timeout(rollback.timeout)
    }

    private mutating func convertTest() {
        let test = old.test
        guard test.untyped?.mapping?.isEmpty == false else { return }
        new.test.enable = test.enable
        new.test.ignoreFailures = test.ignoreFailures
        new.test.timeout = timeout(test.timeout)
        if test.cleanup != nil {
            note(.convertNoCounterpart, at: ["test", "cleanup"], "it was for Helm 2 only: left out")
        }
    }

    /// The time-out of an action, whose default is a fixed one in Flux v1 and the release's in Flux v2.
    private func timeout(_ seconds: Int?) -> GoDuration? {
        if let seconds { return GoDuration(seconds: seconds) }
        guard let releaseTimeout = old.timeout, releaseTimeout != Self.defaultTimeout else { return nil }
        return GoDuration(seconds: Self.defaultTimeout)
    }
}
