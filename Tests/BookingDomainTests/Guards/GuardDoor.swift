import BookingDomain
import Testing

/// A way in: a channel, and whether somebody is proven on it.
enum GuardDoor: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case voice, sms, email, staff, web
    /// A visitor of the web page whom nobody knows.
    case visitor

    var channel: BookingChannel {
        switch self {
        case .voice: .voice
        case .sms: .sms
        case .email: .email
        case .staff: .staffConsole
        case .web, .visitor: .web
        }
    }

    /// Whether the transport proves who it is.
    var isProven: Bool { self != .staff && self != .visitor }

    var testDescription: String { rawValue }
}
