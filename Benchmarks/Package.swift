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
    name: "booking-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-booking", path: "..")],
    targets: [
        .target(
            name: "BookingTrial",
            dependencies: [
                .product(name: "BookingDomain", package: "swift-booking"),
                .product(name: "BookingAdapters", package: "swift-booking"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "StoreTrial",
            dependencies: [
                "BookingTrial", .product(name: "BookingDomain", package: "swift-booking"),
                .product(name: "BookingAdapters", package: "swift-booking"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "BookingTrial",
                .product(name: "BookingDomain", package: "swift-booking"),
                .product(name: "BookingAdapters", package: "swift-booking"),
                .product(name: "BookingTesting", package: "swift-booking"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "StartYardstick", swiftSettings: strict),
    ]
)
