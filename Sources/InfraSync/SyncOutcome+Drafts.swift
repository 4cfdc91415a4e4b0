internal import InfraGit
internal import InfraModel
internal import InfraRender

extension SyncOutcome {
    /// What a pass did with its drafts.
    ///
    /// - Parameters:
    ///   - drafts: The environments.
    ///   - commits: What was pushed of them.
    init(_ drafts: [EnvironmentDraft], _ commits: [EnvironmentCommit]) {
        environments = drafts.map { draft in
            let action: Action =
                switch draft.folder {
                case .inStep: .unchanged
                case .held(let reason): .held(reason)
                case .rendered(_, let changes):
                    commits.first { $0.environment == draft.environment }.map { .committed($0.id, changes) }
                        ?? .unchanged
                }
            return EnvironmentOutcome(
                environment: draft.environment, source: draft.source?.id, action: action,
                diagnostics: draft.diagnostics)
        }
        hasNews = true
    }

    /// What a pass did that found everything as this one has left it.
    var withoutNews: SyncOutcome {
        var outcome = self
        outcome.hasNews = false
        outcome.lostRaces = 0
        outcome.targetReset = nil
        for index in outcome.environments.indices {
            guard case .committed = outcome.environments[index].action else { continue }
            outcome.environments[index].action = .unchanged
            // What others had done to the folder is undone, and the source is the one that was rendered last.
            outcome.environments[index].diagnostics.removeAll {
                $0.code.isAboutTarget || $0.code == .sourceReset
            }
        }
        return outcome
    }
}
