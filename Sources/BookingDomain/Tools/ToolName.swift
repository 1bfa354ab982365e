/// The name of a tool as agents call it.
public struct ToolName: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The name on the wire.
    public let rawValue: String

    /// Makes a name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// Finds what is free and offers it.
    public static let checkAvailability = ToolName(rawValue: "check_availability")
    /// Books an offered slot.
    public static let bookAppointment = ToolName(rawValue: "book_appointment")
    /// Keeps an offered slot for a customer who is still deciding.
    public static let reserveSlot = ToolName(rawValue: "reserve_slot")
    /// Moves an appointment to an offered slot.
    public static let rescheduleAppointment = ToolName(rawValue: "reschedule_appointment")
    /// Calls an appointment off.
    public static let cancelAppointment = ToolName(rawValue: "cancel_appointment")

    /// The tools that agents can call, in the order of the documentation.
    public static let callable: [ToolName] = [
        .checkAvailability, .reserveSlot, .bookAppointment, .rescheduleAppointment, .cancelAppointment,
    ]

    /// Stands for a customer's message where outcomes are recorded; agents cannot call it.
    static let customerMessage = ToolName(rawValue: "customer_message")
}
