/// A way a customer and the business talk to each other.
///
/// The wire strings (`voice`, `sms`, `email`, `staff_console`, `web`) are stable (requirement C1).
public enum BookingChannel: String, Sendable, Hashable, CaseIterable, Codable {
    /// A phone call; sentences are spoken.
    case voice
    /// A text message.
    case sms
    /// An e-mail message.
    case email
    /// A person at the front desk.
    case staffConsole = "staff_console"
    /// A chat or form on a web page.
    case web
}
