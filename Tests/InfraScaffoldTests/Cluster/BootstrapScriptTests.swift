import InfraRender
import InfraScaffold
import InfraTestSupport
import Testing

@Suite("The script of a new cluster")
struct BootstrapScriptTests {
    private let directory: TemporaryDirectory

    /// Creates a directory with fake programs that log their arguments.
    init() throws {
        directory = try TemporaryDirectory()
        for program in ["kubectl", "flux", "helm"] {
            try directory.write(
                script: "bin/\(program)",
                """
                echo "\(program) $*" >> '\(directory.path("log"))'
                case "$*" in
                *current-context*) echo test ;;
                *"--filename -"*) cat >> '\(directory.path("applied"))' ;;
                *"create secret"*)
                    for word; do case $word in --from-file=*) cat "${word#*=*=}" ;; esac; done ;;
                *"create namespace"*) echo namespace ;;
                esac
                """)
        }
        try Command.check(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", directory.path("key")])
        try directory.write("known_hosts", "git.example.com ssh-ed25519 AAAA\nother.example.com ssh-ed25519 BBBB\n")
    }

    private func run(_ flux: ClusterDescription.Flux, _ arguments: [String]) throws -> Command.Result {
        let text = try Scaffold(flux: flux).text("bootstrap.sh")
        let script = try directory.write("bootstrap.sh", text)
        return try Command.run(
            ["env", "PATH=\(directory.path("bin")):/usr/bin:/bin", "sh", script] + arguments)
    }

    private func text(_ name: String) throws -> String { try Command.check(["cat", directory.path(name)]).text }

    @Test(arguments: [
        (
            ClusterDescription.Flux.v1,
            [
                "kubectl create namespace flux", "kubectl apply --filename -",
                "kubectl create secret generic flux-git-deploy --namespace flux", "kubectl apply --server-side",
                "helm repo add", "helm upgrade --install helm-operator", "helm upgrade --install flux fluxcd/flux",
            ]
        ),
        (
            .v2,
            [
                "flux install", "kubectl create secret generic deploy-key --namespace flux-system",
                "kubectl apply --server-side", "kubectl apply --filename /flux-sync.yaml",
            ]
        ),
    ])
    func runsAllSteps(flux: ClusterDescription.Flux, steps: [String]) throws {
        let result = try run(flux, [directory.path("key"), directory.path("known_hosts")])
        #expect(result.status == 0, "\(result.errors)")
        let log = try text("log").replacing(directory.path, with: "").split(separator: "\n")
        let expected =
            [
                "kubectl config current-context", "kubectl apply --filename /k8s/infra-sync/namespace.yaml",
                "kubectl create secret generic deploy-key --namespace infra-sync", "kubectl apply --server-side",
                "kubectl apply --filename /k8s/infra-sync/deployment.yaml",
            ] + steps
        // The processes of a pipe write in any order.
        #expect(log.count == expected.count)
        for step in expected { #expect(log.contains { $0.hasPrefix(step) }, "\(step)") }
        // The whole key, and only the host of the repository.
        let applied = try text("applied")
        #expect(applied.contains(try text("key")))
        #expect(applied.contains("git.example.com ssh-ed25519 AAAA"))
        #expect(!applied.contains("other.example.com"))
    }

    @Test func stopsBeforeAnyChangeIfARequirementIsMissing() throws {
        try directory.write("nothing", "")
        let key = directory.path("key")
        let cases: [([String], Int32, String)] = [
            ([], 64, "usage:"),
            ([key, key, key], 64, "usage:"),
            ([directory.path("missing")], 1, "the file does not exist"),
            ([directory.path("nothing")], 1, "not a private key"),
            ([key, directory.path("nothing")], 1, "has no key of git.example.com"),
            ([key, directory.path("missing")], 1, "has no key of git.example.com"),
        ]
        for (arguments, status, message) in cases {
            let result = try run(.v2, arguments)
            #expect(result.status == status)
            #expect(result.errors.contains(message), "\(result.errors)")
        }
        #expect(!(try text("log").contains("apply")))
    }
}
