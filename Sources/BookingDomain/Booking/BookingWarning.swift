/// Something that did not stop an operation, but should be known (requirement E5).
public struct BookingWarning: Sendable, Hashable, CustomStringConvertible {
    /// What it is about.
    public let code: Code
    /// The provider it concerns, where it concerns one.
    public let providerID: ProviderID?

    /// Makes a warning.
    public init(_ code: Code, providerID: ProviderID? = nil) {
        self.code = code
        self.providerID = providerID
    }

    /// The form on the wire: the code, and the provider after a colon where there is one.
    public var description: String {
        code.rawValue + (providerID.map { ": \($0)" } ?? "")
    }

    /// What a warning is about.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The stable name.
        public let rawValue: String

        /// Makes a code of any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A provider's calendar could not be read.
        public static let calendarUnavailable = Code(rawValue: "calendar_unavailable")
        /// The appointment is booked, and its calendar event is still to be written.
        public static let calendarSyncPending = Code(rawValue: "calendar_sync_pending")
        /// The confirmation to the customer is still to be sent.
        public static let notificationPending = Code(rawValue: "notification_pending")
        /// What the customer had chosen is not free any more; the choice is dropped.
        public static let selectionDropped = Code(rawValue: "selection_dropped")
    }
}
