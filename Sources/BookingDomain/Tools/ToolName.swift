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

    /// Tells what day it is.
    public static let getCurrentDate = ToolName(rawValue: "get_current_date")
    /// Tells about services: price, duration, care notes.
    public static let getServiceInfo = ToolName(rawValue: "get_service_info")
    /// Tells about providers: hours, services.
    public static let getProviderInfo = ToolName(rawValue: "get_provider_info")
    /// Tells the caller's own record.
    public static let searchCustomer = ToolName(rawValue: "search_customer")
    /// Tells how the caller's own appointment stands.
    public static let getAppointmentDetails = ToolName(rawValue: "get_appointment_details")

    /// The tools that agents can call, in the order of the documentation.
    public static let callable: [ToolName] = [
        .checkAvailability, .reserveSlot, .bookAppointment, .rescheduleAppointment, .cancelAppointment, .getCurrentDate,
        .getServiceInfo, .getProviderInfo, .searchCustomer, .getAppointmentDetails,
    ]

    /// The tools that only read, which work where agents may not book (requirement C11).
    public static let readOnly: [ToolName] = [
        .getCurrentDate, .getServiceInfo, .getProviderInfo, .searchCustomer, .getAppointmentDetails,
    ]

    /// Stands for a customer's message where outcomes are recorded; agents cannot call it.
    static let customerMessage = ToolName(rawValue: "customer_message")
}
