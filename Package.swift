// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "swift-booking",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "BookingDomain", targets: ["BookingDomain"]),
        .library(name: "BookingAdapters", targets: ["BookingAdapters"]),
        .library(name: "BookingTesting", targets: ["BookingTesting"]),
        .executable(name: "booking-cli", targets: ["booking-cli"]),
    ],
    targets: [
        .target(name: "BookingDomain", swiftSettings: strict),
        .target(name: "BookingAdapters", dependencies: ["BookingDomain"], swiftSettings: strict),
        .target(name: "BookingTesting", dependencies: ["BookingDomain", "BookingAdapters"], swiftSettings: strict),
        .executableTarget(
            name: "booking-cli", dependencies: ["BookingDomain", "BookingAdapters", "BookingTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "BookingDomainTests", dependencies: ["BookingDomain", "BookingAdapters", "BookingTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "BookingAdaptersTests", dependencies: ["BookingDomain", "BookingAdapters", "BookingTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "BookingTestingTests", dependencies: ["BookingDomain", "BookingAdapters", "BookingTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "BookingCLITests",
            dependencies: ["BookingDomain", "BookingAdapters", "BookingTesting", "booking-cli"], swiftSettings: strict),
    ]
)
