import BookingAdapters
import BookingDomain
import BookingTrial
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Makes and opens large stores, each in a process of its own, because memory is measured.
///
/// StoreTrial make COUNT FOLDER: a store of COUNT appointments: the record of each, and its booked claim.
/// StoreTrial open COUNT FOLDER: opens it, and claims a thousand times.
/// StoreTrial converse COUNT: COUNT whole conversations in memory, and what they cost.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2, let count = Int(arguments[2]), count > 0 else {
    print("usage: StoreTrial make COUNT FOLDER | open COUNT FOLDER | converse COUNT")
    exit(2)
}
switch (arguments[1], arguments.dropFirst(2).first) {
case ("make", let folder?): try await StoreMaking.make(count, in: folder)
case ("open", let folder?): try await StoreOpening.open(count, in: folder)
case ("converse", nil): try await ConversationMemory.measure(count)
default:
    print("usage: StoreTrial make COUNT FOLDER | open COUNT FOLDER | converse COUNT")
    exit(2)
}
