import InfraRender

extension FuzzTarget {
    func checkIgnoreRules(_ input: [UInt8]) throws(FuzzViolation) {
        let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        var rules = IgnoreRules()
        rules.add(Array(parts[0]), in: "")
        var everything = rules
        everything.add(Array("*\n".utf8), in: "")
        let unasked = rules
        do {
            for line in parts[1].split(separator: UInt8(ascii: "\n")) {
                let path = String(decoding: line, as: UTF8.self)
                guard !path.hasPrefix("/"), !path.hasSuffix("/"), !path.contains("//") else { continue }
                let isLeftIn = try !everything.excludes(path)
                try require(!isLeftIn, "a rule for all paths does not exclude \(path.debugDescription)")
                let isLeftOut = try rules.excludes(path)
                var fresh = unasked
                let isLeftOutAlone = try fresh.excludes(path)
                try require(
                    isLeftOut == isLeftOutAlone, "an earlier query changes the result for \(path.debugDescription)")
                // The content of an excluded directory is excluded, unless a negated rule includes the directory.
                guard isLeftOut, !parts[0].contains(UInt8(ascii: "!")) else { continue }
                let isChildLeftOut = try rules.excludes("\(path)/a")
                try require(isChildLeftOut, "the content of \(path.debugDescription) is not excluded")
            }
        } catch let violation as FuzzViolation {
            throw violation
        } catch {
            // Comparing that much exceeds a limit, which is not a violation.
        }
    }
}
