extension String {
    /// The 64-bit FNV-1a hash in hexadecimal digits, which distinguishes texts but does not resist attacks.
    var digest: String {
        let hash = utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}
