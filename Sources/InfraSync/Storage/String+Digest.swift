extension String {
    /// Up to sixteen hexadecimal digits that tell texts apart, by FNV-1a.
    var digest: String {
        let hash = utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}
