import BookingDomain
import Testing

/// What a calendar that decides itself is asked for in a test.
enum AuthorityOperation: Sendable, CaseIterable {
    /// A new appointment.
    case book
    /// A new appointment at a time that is kept.
    case bookHeld
    /// Another time on the same day.
    case move
    /// A time that overlaps the appointment's own.
    case moveWithin
    /// Another provider, whose calendar decides as well.
    case moveToOther

    /// Whether an appointment is moved.
    var isMove: Bool { self != .book && self != .bookHeld }

    /// The start that is asked for.
    var start: String {
        switch self {
        case .book, .bookHeld, .moveToOther: "2025-11-29T09:00"
        case .move: "2025-11-29T15:00"
        case .moveWithin: "2025-11-29T13:00"
        }
    }

    /// Who is asked for.
    var provider: ProviderID { self == .moveToOther ? Sample.lee : Sample.smith }

    /// Where the appointment stands before it is moved.
    static let oldStart = "2025-11-29T12:30"
}
