import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

@Suite struct RemoteLocationTests {
    typealias Address = RemoteLocation.SSHAddress

    @Test(arguments: [
        (
            "ssh://git@example.com/group/infra.git",
            Address(user: "git", host: "example.com", port: nil, path: "/group/infra.git")
        ),
        ("ssh://example.com:2222/a", Address(user: nil, host: "example.com", port: 2222, path: "/a")),
        ("ssh://[::1]:22/a", Address(user: nil, host: "::1", port: 22, path: "/a")),
        ("ssh://u@[fe80::1]/a", Address(user: "u", host: "fe80::1", port: nil, path: "/a")),
        ("ssh://host/~user/a.git", Address(user: nil, host: "host", port: nil, path: "~user/a.git")),
        ("ssh://host/a%20b%zz", Address(user: nil, host: "host", port: nil, path: "/a b%zz")),
        ("git+ssh://host/a", Address(user: nil, host: "host", port: nil, path: "/a")),
        // The format of scp: relative to the home directory.
        ("git@github.com:owner/repo.git", Address(user: "git", host: "github.com", port: nil, path: "owner/repo.git")),
        ("host:/abs/path", Address(user: nil, host: "host", port: nil, path: "/abs/path")),
        ("host:~/x", Address(user: nil, host: "host", port: nil, path: "~/x")),
        ("git@host:team/a@b.git", Address(user: "git", host: "host", port: nil, path: "team/a@b.git")),
        ("u@[::1]:x", Address(user: "u", host: "::1", port: nil, path: "x")),
        ("[host:2222]:team/a@b.git", Address(user: nil, host: "host", port: 2222, path: "team/a@b.git")),
        ("[git@host:2222]:a", Address(user: "git", host: "host", port: 2222, path: "a")),
        ("ssh://[git@host:2222]/a", Address(user: "git", host: "host", port: 2222, path: "/a")),
        ("ssh://git@[host:2222]/a", Address(user: "git", host: "host", port: 2222, path: "/a")),
        // Git takes the brackets for those of a host.
        ("u@host:a@[b]:c", Address(user: "u", host: "host", port: nil, path: "a@[b]:c")),
        ("ssh://fe80::1/a", Address(user: nil, host: "fe80::1", port: nil, path: "/a")),
    ])
    func parsesSSHAddresses(url: String, address: Address) throws {
        let location = try RemoteLocation(url)
        #expect(location.access == .ssh(address))
        #expect(location.description == url)
    }

    /// The arguments that git passes to ssh for each form of an address.
    @Test(arguments: [
        "host:path", "user@host:path", "host:/path", "host:~user/x", "host:22:x", "host:[x]:y",
        "[host]:path", "[user@host]:path", "user@[host]:path", "[host:2222]:path", "[user@host:2222]:path",
        "user@[host:2222]:path", "[host:22]:~/x", "[host:22]:/~u/x", "[host%20x:22]:p%20q", "[host:22]:a@b",
        "[::1]:path", "user@[::1]:path", "[user@::1]:path", "user@[::1]:22/x", "[::1]:22:x", "[::1%eth0]:x",
        "u@[::1]:a@[b",
        "ssh://host/x", "ssh://user@host:22/x", "ssh://host:/x", "ssh://host:22/~u/x", "ssh://git%40corp@host/x",
        "ssh://[host]/x", "ssh://[host]:22/x", "ssh://[user@host]/x", "ssh://[user@host]:22/x",
        "ssh://[user@host:2222]/x", "ssh://user@[host:2222]/x", "ssh://[::1]/x", "ssh://[::1]:/x",
        "ssh://[::1]:22/x", "ssh://user@[::1]:22/x", "ssh://[fe80::1%25eth0]:22/x", "ssh://fe80::1/x",
    ])
    func parsesSSHAddressesLikeGit(url: String) throws {
        let directory = try TemporaryDirectory()
        let output = directory.path("arguments")
        let ssh = try directory.write(script: "ssh", "printf '%s\\n' \"$@\" > \(output); exit 1")
        let environment = GitRepository.environment.merging(["GIT_SSH": ssh, "GIT_SSH_VARIANT": "ssh"]) { $1 }
        _ = try Command.run(["git", "-c", "protocol.version=0", "ls-remote", url], environment: environment)
        let expected = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").map(String.init)
        guard case .ssh(let address) = try RemoteLocation(url).access else {
            Issue.record("not read as an SSH address")
            return
        }
        let arguments = SSHCommand(address: address, options: RemoteOptions(), service: .uploadPack).arguments
        #expect(arguments.filter { $0 != "--" }.suffix(expected.count) == expected)
        #expect(arguments.contains("-p") == expected.contains("-p"))
    }

    @Test(arguments: [
        ("/srv/git/a.git", "/srv/git/a.git"), ("/srv//a/./b/../c/", "/srv//a/./b/../c/"),
        ("file:///srv/a%20b", "/srv/a b"), ("file://host/srv/a", "/srv/a"), ("file:///srv/a:b@c", "/srv/a:b@c"),
    ])
    func parsesLocalPaths(url: String, path: String) throws {
        let location = try RemoteLocation(url)
        #expect(location.access == .local(path: path))
        #expect(location.description == url)
    }

    @Test(arguments: [
        (".", "{cwd}"), ("./", "{cwd}"), ("a", "{cwd}/a"), ("./a:b/", "{cwd}/a:b"), ("a/b:c", "{cwd}/a/b:c"),
        ("a@b/c", "{cwd}/a@b/c"), ("[a/b]:c", "{cwd}/[a/b]:c"), (".//a/./b", "{cwd}/a/b"),
        ("..", "{parent}"), ("./../a", "{parent}/a"), ("../../../../../../../../../../../../../../../../x", "/x"),
        // A name before the dots may be a symbolic link.
        ("a/../b", "{cwd}/a/../b"),
    ])
    func resolvesRelativePathsAgainstTheWorkingDirectory(url: String, path: String) throws {
        let directory = URL(filePath: FileManager.default.currentDirectoryPath)
        let expected = path.replacing("{cwd}", with: directory.path)
            .replacing("{parent}", with: directory.deletingLastPathComponent().path)
        let location = try RemoteLocation(url)
        #expect(location.access == .local(path: expected))
        #expect(location.description == expected)
    }

    @Test(arguments: [
        ("https://user:secret@example.com/x.git", "https://example.com/x.git"),
        ("https://token@example.com:8443/x.git", "https://example.com:8443/x.git"),
        ("HTTP://example.com/x", "http://example.com/x"),
        // Also with an unescaped @ in the password.
        ("https://user:p@ss@example.com/x", "https://example.com/x"),
        ("ssh://git:secret@example.com/x", "ssh://git@example.com/x"),
        ("ssh://git:p@ss@example.com/x", "ssh://git@example.com/x"),
        // A user name with other characters may contain a password.
        ("ssh://git%3Asecret@example.com/x", "ssh://...@example.com/x"),
        ("file://me:secret@host/x", "file://host/x"),
        ("ssh://[git:secret@host:2222]/x", "ssh://[git@host:2222]/x"), ("ssh://git@[::1]:22/x", "ssh://git@[::1]:22/x"),
    ])
    func hidesCredentials(url: String, description: String) throws {
        #expect(try RemoteLocation(url).description == description)
    }

    /// The URL for requests, the server that credentials belong to, and the credentials.
    @Test(
        arguments: [
            ("https://example.com/group/infra.git", "https://example.com/group/infra.git", 443, nil, nil),
            ("HTTPS://Example.com:8443/x//", "https://Example.com:8443/x", 8443, nil, nil),
            ("http://example.com", "http://example.com", 80, nil, nil),
            ("https://token@[::1]/x", "https://[::1]/x", 443, "token", nil),
            ("https://me:p%40ss:w@example.com:/x", "https://example.com:/x", 443, "me", "p@ss:w"),
            ("https://me:p@ss@example.com/x", "https://example.com/x", 443, "me", "p@ss"),
        ] as [(String, String, Int, String?, String?)])
    func parsesHTTPAddresses(url: String, target: String, port: Int, user: String?, password: String?) throws {
        guard case .http(let address) = try RemoteLocation(url).access else {
            Issue.record("not read as an HTTP address")
            return
        }
        #expect(address.url == target)
        #expect(address.origin.port == port)
        #expect(address.origin.host == address.origin.host.lowercased())
        #expect(address.origin.isSecure == url.lowercased().hasPrefix("https:"))
        #expect(address.user == user)
        #expect(address.password == password)
    }

    @Test(arguments: [
        "", "a\nb", "git://example.com/x", "ftp://u:secret@example.com/x", "ssh://example.com", "ssh://example.com/",
        "ssh://-oProxyCommand=x/y", "-oProxyCommand=x:y", "ssh://-u@host/y", "ssh://@host/x", "ssh://host:port/x",
        "ssh://host:70000/x", "ssh:///x", "host:", "host:--upload-pack=x", "file://host",
        "https:///x", "https://me:secret@/x", "https://host:0/x", "https://me:se/secret@host/x",
        "https://host/x?token=secret", "https://host/x#secret",
        // An unescaped slash, question mark or @ in a password.
        "https://me:123/secret@host/x", "https://se/secret@host/x", "https://me:p?secret@host/x",
        "ssh://git:22/secret@host/x", "ssh://git:p/secret@host/x", "git:p/secret@host:x", "git:p@secret@host:x",
        "git@p@secret@host:x", "file://me:p/secret@host/x", "ssh://git:secret/x",
        // Missing slashes, or a missing scheme.
        "https:/me:secret@host/x", "https:me:secret@host/x", "HTTPS:/host/x", "ssh:/host/x", "//me:secret@host/x",
        "https//me:secret@host/x", "foo:/me:secret@host/x", "me:secret@host/x",
        // Brackets.
        "[]:x", "[@host]:x", "[user@]:x", "[-oProxyCommand=x]:y", "[u@-h]:x", "[host:0]:x", "[host:99999]:x",
        "[host:abc]:x", "[git:secret@host]:x", "[git:secret@host:22]:x", "u@[a@host:22]:x", "[user@[::1]:22]:x",
        "[[::1]:22]:x", "a@b[c]:d", "[host:22]:", "ssh://[::1]22/x", "ssh://[::1]:22x/y", "ssh://[git]:secret@host/x",
    ])
    func rejectsInvalidURLs(url: String) throws {
        let error = try #require(throws: GitError.self) { try RemoteLocation(url) }
        #expect(error.code == .unsupportedURL)
        #expect(!error.description.contains("secret"))
    }

    @Test(arguments: [
        ("https:/me:pw@host/x", "read the URL \"...@host/x\": two slashes must follow \"https:\""),
        (
            "https://me:1/2@host/x",
            """
            read the URL "...@host/x": it has an @ after a slash: write %2F for a slash in a password, %40 for an @ in a path
            """
        ),
        (
            "git:p@ss@host:x",
            """
            read the URL "...@host:x": the text before the @ looks like a password, which SSH does not use: write \
            user@host:path, or for a path with an @ file:///path
            """
        ),
        (
            "git@corp@host:x",
            """
            read the URL "...@host:x": it has more than one @: write %40 for one in a user name, in an ssh:// URL
            """
        ),
        (
            "ssh://[::1]22/x",
            "read the URL \"ssh://[::1]22/x\": its brackets must contain an IPv6 address, or [user@]host:port"
        ),
        ("ftp://me:pw@host/x?token=y", "read the URL \"...@host/x\": the scheme \"ftp\" is not supported"),
    ])
    func explainsHowToCorrectAURL(url: String, description: String) throws {
        #expect(try #require(throws: GitError.self) { try RemoteLocation(url) }.description == description)
    }

    @Test func quotesTheArgumentsOfTheSSHCommand() throws {
        guard case .ssh(let address) = try RemoteLocation("ssh://git@example.com:2222/it's!/a b").access else { return }
        let options = RemoteOptions(
            deployKey: "/keys/my key", knownHosts: "/known%hosts", hostKeyPolicy: .acceptNew, timeout: .seconds(30))
        let arguments = SSHCommand(address: address, options: options, service: .receivePack).arguments
        #expect(arguments.first == "ssh")
        #expect(
            arguments.suffix(5) == ["-p", "2222", "--", "git@example.com", #"git-receive-pack '/it'\''s'\!'/a b'"#])
        for setting in [
            "BatchMode=yes", "StrictHostKeyChecking=accept-new", "ConnectTimeout=15", "IdentitiesOnly=yes",
            #"IdentityFile="/keys/my key""#, #"UserKnownHostsFile="/known%%hosts""#,
        ] {
            #expect(arguments.contains(setting))
        }
    }
}
