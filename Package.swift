// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Applied to every Swift target: Swift 6 with today's upcoming features, and no warning left standing.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "infra-sync",
    products: [
        .library(name: "InfraModel", targets: ["InfraModel"]),
        .library(name: "InfraYAML", targets: ["InfraYAML"]),
        .library(name: "InfraRender", targets: ["InfraRender"]),
        .library(name: "InfraScaffold", targets: ["InfraScaffold"]),
        .library(name: "InfraCheck", targets: ["InfraCheck"]),
        .library(name: "InfraGit", targets: ["InfraGit"]),
        .library(name: "InfraSync", targets: ["InfraSync"]),
        .executable(name: "infra-sync", targets: ["infra-sync"]),
    ],
    dependencies: [
        // Subcommands, flags, help pages and shell completion of the executable.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // SHA-1 of packs and trees, which git's formats are built on.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // The levels and the front end of the executable's log messages.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibyaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
        // libcurl, loaded when it is needed; its headers are in the Debian package libcurl4-openssl-dev.
        .target(name: "CCurl"),
        // Bounds for what libgit2 allocates.
        .target(name: "CGit2Allocator", dependencies: ["CLibgit2"]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // malloc_trim, which Swift's own module of the C library leaves out.
        .systemLibrary(name: "CMalloc"),

        .target(name: "InfraModel", swiftSettings: settings),
        .target(name: "InfraYAML", dependencies: ["InfraModel", "CLibyaml"], swiftSettings: settings),
        .target(name: "InfraRender", dependencies: ["InfraModel", "InfraYAML"], swiftSettings: settings),
        .target(name: "InfraScaffold", dependencies: ["InfraModel", "InfraRender"], swiftSettings: settings),
        .target(
            name: "InfraCheck", dependencies: ["InfraModel", "InfraRender", "InfraScaffold"], swiftSettings: settings),
        // Turns Charts/*.yaml into Sources/InfraModel/Generated, which is checked in: "make models".
        .target(name: "InfraModelWriter", dependencies: ["InfraModel", "InfraYAML"], swiftSettings: settings),
        .executableTarget(name: "model-writer", dependencies: ["InfraModelWriter"], swiftSettings: settings),
        .target(
            name: "InfraGit",
            dependencies: [
                "CLibgit2", "CGit2Allocator", "CCurl", "CZlib", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "InfraSync",
            dependencies: ["InfraModel", "InfraRender", "InfraGit"],
            swiftSettings: settings),
        .executableTarget(
            name: "infra-sync",
            dependencies: [
                "InfraModel", "InfraRender", "InfraCheck", "InfraScaffold", "InfraGit", "InfraSync", "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),

        .target(
            name: "InfraTestSupport", dependencies: ["InfraModel", "InfraYAML"], path: "Tests/InfraTestSupport",
            swiftSettings: settings),
        .target(
            name: "InfraRenderTestSupport", dependencies: ["InfraRender"], path: "Tests/InfraRenderTestSupport",
            swiftSettings: settings),
        .testTarget(name: "InfraModelTests", dependencies: ["InfraModel"], swiftSettings: settings),
        .testTarget(
            name: "InfraModelWriterTests", dependencies: ["InfraModel", "InfraModelWriter"], swiftSettings: settings),
        .testTarget(
            name: "InfraYAMLTests", dependencies: ["InfraModel", "InfraYAML", "InfraTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "InfraRenderTests",
            dependencies: ["InfraModel", "InfraRender", "InfraRenderTestSupport", "InfraTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "InfraScaffoldTests",
            dependencies: ["InfraModel", "InfraRender", "InfraScaffold", "InfraRenderTestSupport", "InfraTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "InfraCheckTests",
            dependencies: [
                "InfraModel", "InfraRender", "InfraScaffold", "InfraCheck", "InfraRenderTestSupport",
                "InfraTestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "InfraGitTests", dependencies: ["InfraGit", "InfraTestSupport"], swiftSettings: settings),
        .testTarget(
            name: "InfraSyncTests",
            dependencies: ["InfraModel", "InfraRender", "InfraCheck", "InfraGit", "InfraSync", "InfraTestSupport"],
            swiftSettings: settings),
        .target(
            name: "InfraFuzz",
            dependencies: ["InfraModel", "InfraRender", "InfraCheck", "InfraGit", "InfraTestSupport"],
            path: "Tests/InfraFuzz", swiftSettings: settings),
        .testTarget(name: "InfraFuzzTests", dependencies: ["InfraFuzz"], swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests", dependencies: ["InfraTestSupport", "infra-sync"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

// Without libFuzzer, which `make fuzz` asks the compiler for, this program cannot be linked.
if ProcessInfo.processInfo.environment["INFRA_SYNC_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "infra-sync-fuzz", dependencies: ["InfraFuzz"], path: "Tests/FuzzProgram", swiftSettings: settings))
}
