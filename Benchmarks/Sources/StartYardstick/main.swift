// The least program that says its version with the help of FoundationEssentials: what starting must cost anyway.
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

print("yardstick", Date.distantPast < Date.distantFuture ? "1" : "0")
