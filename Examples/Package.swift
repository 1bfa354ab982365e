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

let domain = Target.Dependency.product(name: "BookingDomain", package: "swift-booking")
let adapters = Target.Dependency.product(name: "BookingAdapters", package: "swift-booking")
let testing = Target.Dependency.product(name: "BookingTesting", package: "swift-booking")

let package = Package(
    name: "swift-booking-examples",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-booking", path: "..")],
    targets: [
        .target(name: "BusyListCalendar", dependencies: [domain, adapters], swiftSettings: strict),
        .executableTarget(
            name: "booking-service", dependencies: [domain, adapters, "BusyListCalendar"], swiftSettings: strict),
        .testTarget(
            name: "BusyListCalendarTests", dependencies: [domain, testing, "BusyListCalendar"], swiftSettings: strict),
        .testTarget(
            name: "BookingServiceTests",
            dependencies: [domain, adapters, testing, "BusyListCalendar", "booking-service"],
            swiftSettings: strict),
        .testTarget(name: "PolicyExampleTests", dependencies: [domain, testing], swiftSettings: strict),
        .testTarget(name: "GuideTests", dependencies: [domain, adapters, testing], swiftSettings: strict),
    ]
)
