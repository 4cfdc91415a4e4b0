import InfraRender
import InfraScaffold
import Testing

@Suite("Addresses of repositories")
struct RepositoryAddressTests {
    @Test(arguments: [
        // The notation of scp, which Flux v2 does not support.
        ("git@git.example.com:infra/small.git", "ssh://git@git.example.com/infra/small.git", "git.example.com"),
        ("git@git.example.com:/srv/small.git", "ssh://git@git.example.com/srv/small.git", "git.example.com"),
        ("git@git.example.com:~ada/small.git", "ssh://git@git.example.com/~ada/small.git", "git.example.com"),
        ("git@[2001:db8::1]:small.git", "ssh://git@[2001:db8::1]/small.git", "2001:db8::1"),
        // URLs are unchanged.
        ("ssh://git@git.example.com/small.git", "ssh://git@git.example.com/small.git", "git.example.com"),
        ("ssh://git@git.example.com:22/small.git", "ssh://git@git.example.com:22/small.git", "git.example.com"),
        // A known_hosts file has ports other than 22 in brackets.
        ("ssh://git@git.example.com:2222/a/b", "ssh://git@git.example.com:2222/a/b", "[git.example.com]:2222"),
        ("ssh://git@[2001:db8::1]:2222/a", "ssh://git@[2001:db8::1]:2222/a", "[2001:db8::1]:2222"),
    ])
    func parsesAnSSHAddress(text: String, url: String, knownHost: String) throws {
        let address = try RepositoryAddress(text)
        #expect(address.description == text)
        #expect(address.url == url)
        #expect(address.knownHost == knownHost)
    }

    @Test(arguments: [
        // Addresses without support for deploy keys.
        "", "/srv/small.git", "./small.git", "file:///srv/small.git", "https://git.example.com/small.git",
        "http://git.example.com/small.git", "git://git.example.com/small.git",
        // Incomplete addresses.
        "git.example.com:small.git", "ssh://git.example.com/small.git", "git@git.example.com", "git@:small.git",
        "git@git.example.com:", "ssh://git@git.example.com", "ssh://git@git.example.com/", "@git.example.com:a",
        // Text with a special meaning for ssh or a shell.
        "-l@git.example.com:a", "git@-oProxyCommand=x:a", "git@git.example.com:-a", "git@git.example.com:a b",
        "git@git.example.com:a'b", "git@git.example.com:$(a)", "git@git.example.com:a\nb", "git@git.example.com:a\\b",
        // Ports.
        "ssh://git@git.example.com:0/a", "ssh://git@git.example.com:65536/a", "ssh://git@git.example.com:+1/a",
        "ssh://git@git.example.com:/a",
    ])
    func rejectsOtherAddresses(text: String) {
        let error = #expect(throws: ScaffoldError.self) { try RepositoryAddress(text) }
        #expect(error?.code == .address)
    }

    @Test(arguments: ["ssh://git:hunter2@git.example.com/a", "https://ada:hunter2@git.example.com/a"])
    func doesNotRepeatAPasswordInMessages(text: String) {
        let error = #expect(throws: ScaffoldError.self) { try RepositoryAddress(text) }
        #expect(error.map { !"\($0)".contains("hunter2") } == true)
    }
}
