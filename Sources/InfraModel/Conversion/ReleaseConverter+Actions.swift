extension ReleaseConverter {
    /// The default timeout of all actions in Flux v1, in seconds.
    private static let defaultTimeout = 300

    /// Converts the settings that Flux v1 shares between actions to settings of each action in Flux v2.
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
        // Flux v1 uninstalls a failed installation and retries without limit; the default of Flux v2 is to leave it in
        // place.
        new.install.remediation.retries = -1
        convertRollback()
        convertTest()
    }

    private var isRollbackOn: Bool { old.rollback.enable == true }

    private mutating func convertRollback() {
        let rollback = old.rollback
        // Settings without `enable` have no effect in Flux v1 and v2; they are kept in case it is enabled later.
        guard rollback.untyped?.mapping?.isEmpty == false else { return }
        if isRollbackOn, rollback.retry == true {
            // In Flux v1, 0 means unlimited retries; in Flux v2, none.
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
            warn(.convertNoCounterpart, at: ["test", "cleanup"], "it was for Helm 2 only: removed")
        }
    }

    /// Returns the timeout of an action; its default is fixed in Flux v1, but that of the release in Flux v2.
    private func timeout(_ seconds: Int?) -> GoDuration? {
        if let seconds { return GoDuration(seconds: seconds) }
        guard let releaseTimeout = old.timeout, releaseTimeout != Self.defaultTimeout else { return nil }
        return GoDuration(seconds: Self.defaultTimeout)
    }
}
