// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// The dependencies of each example: typed releases, YAML, and arguments.
let libraries: [Target.Dependency] = [
    .product(name: "InfraModel", package: "infra-sync"), .product(name: "InfraRender", package: "infra-sync"),
    .product(name: "ArgumentParser", package: "swift-argument-parser"),
]

let package = Package(
    name: "Examples",
    products: [
        .executable(name: "make-releases", targets: ["make-releases"]),
        .executable(name: "change-release", targets: ["change-release"]),
        .executable(name: "stage-release", targets: ["stage-release"]),
        .executable(name: "bump-chart", targets: ["bump-chart"]),
    ],
    // With a name, so that the checkout's directory can have any name.
    dependencies: [
        .package(name: "infra-sync", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "make-releases", dependencies: libraries, path: "MakeReleases", swiftSettings: settings),
        .executableTarget(
            name: "change-release", dependencies: libraries, path: "ChangeRelease", swiftSettings: settings),
        .executableTarget(
            name: "stage-release", dependencies: libraries, path: "StageRelease", swiftSettings: settings),
        .executableTarget(name: "bump-chart", dependencies: libraries, path: "BumpChart", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
