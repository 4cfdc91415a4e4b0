import InfraRender

extension FuzzTarget {
    func checkIgnoreRules(_ input: [UInt8]) throws(FuzzViolation) {
        let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        var rules = IgnoreRules()
        rules.add(Array(parts[0]), in: "")
        var everything = rules
        everything.add(Array("*\n".utf8), in: "")
        for line in parts[1].split(separator: UInt8(ascii: "\n")) {
            let path = String(decoding: line, as: UTF8.self)
            guard !path.hasPrefix("/"), !path.hasSuffix("/"), !path.contains("//") else { continue }
            try require(everything.excludes(path), "a rule for everything leaves \(path.debugDescription) in")
            // What lies in something that is left out is left out, unless a rule takes it in as a directory.
            guard rules.excludes(path), !parts[0].contains(UInt8(ascii: "!")) else { continue }
            try require(rules.excludes("\(path)/a"), "something in \(path.debugDescription) is not left out")
        }
    }
}
