import InfraRender

extension FuzzTarget {
    func checkIgnoreRules(_ input: [UInt8]) throws(FuzzViolation) {
        let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        var rules = IgnoreRules()
        rules.add(Array(parts[0]), in: "")
        var everything = rules
        everything.add(Array("*\n".utf8), in: "")
        let unused = rules
        do {
            for line in parts[1].split(separator: UInt8(ascii: "\n")) {
                let path = String(decoding: line, as: UTF8.self)
                guard !path.hasPrefix("/"), !path.hasSuffix("/"), !path.contains("//") else { continue }
                let isIncluded = try !everything.excludes(path)
                try require(!isIncluded, "a rule for all paths does not exclude \(path.debugDescription)")
                let isExcluded = try rules.excludes(path)
                var fresh = unused
                let isExcludedAlone = try fresh.excludes(path)
                try require(
                    isExcluded == isExcludedAlone, "an earlier query changes the result for \(path.debugDescription)")
                // The content of an excluded directory is excluded, unless a negated rule includes the directory.
                guard isExcluded, !parts[0].contains(UInt8(ascii: "!")) else { continue }
                let isChildExcluded = try rules.excludes("\(path)/a")
                try require(isChildExcluded, "the content of \(path.debugDescription) is not excluded")
            }
        } catch let violation as FuzzViolation {
            throw violation
        } catch {
            // Exceeding the limit of comparisons is not a violation.
        }
    }
}
