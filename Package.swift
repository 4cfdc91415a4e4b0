// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The settings of every Swift target: upcoming features, strict memory safety, and warnings as errors.
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
        .library(name: "InfraHTTP", targets: ["InfraHTTP"]),
        .library(name: "InfraGit", targets: ["InfraGit"]),
        .library(name: "InfraSync", targets: ["InfraSync"]),
        .executable(name: "infra-sync", targets: ["infra-sync"]),
    ],
    dependencies: [
        // Subcommands, flags, help pages and shell completion of the executable.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // SHA-1 for packs and trees of git.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // The levels and the front end of the executable's log messages.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibyaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"]), .brew(["libgit2"])]),
        // libcurl, loaded at run time on first use; its headers are in the Debian package libcurl4-openssl-dev.
        .target(name: "CCurl"),
        // An allocator that limits the memory of libgit2.
        .target(name: "CGit2Allocator", dependencies: ["CLibgit2"]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // Functions of the C library that the module Glibc does not export.
        .systemLibrary(name: "CSystem"),

        .target(name: "InfraModel", swiftSettings: settings),
        .target(name: "InfraYAML", dependencies: ["InfraModel", "CLibyaml"], swiftSettings: settings),
        .target(name: "InfraRender", dependencies: ["InfraModel", "InfraYAML"], swiftSettings: settings),
        .target(name: "InfraScaffold", dependencies: ["InfraModel", "InfraRender"], swiftSettings: settings),
        .target(
            name: "InfraCheck", dependencies: ["InfraModel", "InfraRender", "InfraScaffold"], swiftSettings: settings),
        // Generates Sources/InfraModel/Generated, which is checked in, from Charts/*.yaml: "make models".
        .target(name: "InfraModelWriter", dependencies: ["InfraModel", "InfraYAML"], swiftSettings: settings),
        .executableTarget(name: "model-writer", dependencies: ["InfraModelWriter"], swiftSettings: settings),
        // Files, child processes and sockets: the only Swift module that imports the C library.
        .target(name: "InfraSystem", dependencies: ["CSystem"], swiftSettings: settings),
        .target(name: "InfraHTTP", dependencies: ["InfraSystem", "CCurl"], swiftSettings: settings),
        .target(
            name: "InfraGit",
            dependencies: [
                "InfraSystem", "InfraHTTP", "CLibgit2", "CGit2Allocator", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "InfraSync",
            dependencies: ["InfraSystem", "InfraModel", "InfraRender", "InfraGit"],
            swiftSettings: settings),
        .executableTarget(
            name: "infra-sync",
            dependencies: [
                "InfraSystem", "InfraModel", "InfraRender", "InfraCheck", "InfraScaffold", "InfraGit", "InfraSync",
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
            name: "InfraHTTPTests", dependencies: ["InfraSystem", "InfraHTTP", "InfraTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "InfraGitTests", dependencies: ["InfraSystem", "InfraGit", "InfraTestSupport"],
            swiftSettings: settings),
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
            name: "EndToEndTests", dependencies: ["InfraSync", "InfraTestSupport", "infra-sync"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

// This program can only be linked with libFuzzer, which `make fuzz` enables.
if ProcessInfo.processInfo.environment["INFRA_SYNC_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "infra-sync-fuzz", dependencies: ["InfraFuzz"], path: "Tests/FuzzProgram", swiftSettings: settings))
}
