/// A reason for a refusal or failure, out of a closed and documented list.
///
/// `rawValue` is the specific `error_code`; `family` is the `code` that existing consumers know; `status` is the
/// HTTP-like `status_code` (requirement E6 and the errors of the JSON contracts).
public struct BookingErrorCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The stable wire string of `error_code`.
    public let rawValue: String

    /// Makes a code of any name; one that is not in `all` belongs to the family `general_error`.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The wire string.
    public var description: String { rawValue }

    /// The conversation has no offers: check availability first.
    public static let noPendingOffers = BookingErrorCode(rawValue: "no_pending_offers")
    /// The offers are too old: check availability again.
    public static let offersExpired = BookingErrorCode(rawValue: "offers_expired")
    /// What is asked for was not offered, or is not what the customer chose.
    public static let slotSelectionMismatch = BookingErrorCode(rawValue: "slot_selection_mismatch")
    /// There are offers, and nobody has chosen one yet.
    public static let selectionRequired = BookingErrorCode(rawValue: "selection_required")
    /// Somebody else has the slot, or the calendar says the provider is busy.
    public static let slotTaken = BookingErrorCode(rawValue: "slot_taken")
    /// The slot was kept, and is not kept any more: check availability again.
    public static let holdExpired = BookingErrorCode(rawValue: "hold_expired")
    /// There is no such appointment of this customer.
    public static let notFound = BookingErrorCode(rawValue: "not_found")
    /// The date or time has passed.
    public static let pastTime = BookingErrorCode(rawValue: "past_time")
    /// The time is outside the hours in which the provider works, or off the grid of starts.
    public static let outsideHours = BookingErrorCode(rawValue: "outside_hours")
    /// The time is nearer than the notice the business needs.
    public static let noticeTooShort = BookingErrorCode(rawValue: "notice_too_short")
    /// The date is farther away than the business plans.
    public static let beyondHorizon = BookingErrorCode(rawValue: "beyond_horizon")
    /// No service of that name exists.
    public static let unknownService = BookingErrorCode(rawValue: "unknown_service")
    /// No provider of that name exists, or the provider does not perform the service.
    public static let unknownProvider = BookingErrorCode(rawValue: "unknown_provider")
    /// A value has the wrong type or shape, or an argument is not known.
    public static let invalidData = BookingErrorCode(rawValue: "invalid_data")
    /// A tool of that name does not exist.
    public static let unknownTool = BookingErrorCode(rawValue: "unknown_tool")
    /// The same call id came with other arguments.
    public static let idempotencyMismatch = BookingErrorCode(rawValue: "idempotency_mismatch")
    /// Something required is absent.
    public static let missingRequiredField = BookingErrorCode(rawValue: "missing_required_field")
    /// Calendars could not be read, so nothing is known.
    public static let calendarUnavailable = BookingErrorCode(rawValue: "calendar_unavailable")
    /// The store could not be reached.
    public static let storeUnavailable = BookingErrorCode(rawValue: "store_unavailable")
    /// Others were faster three times in a row.
    public static let busyTryAgain = BookingErrorCode(rawValue: "busy_try_again")
    /// The provider's calendar has been asked and has not answered yet; nothing may be booked beside that.
    public static let confirmationPending = BookingErrorCode(rawValue: "confirmation_pending")
    /// The channel may not do this.
    public static let notAllowed = BookingErrorCode(rawValue: "not_allowed")
    /// Something that must not happen did.
    public static let generalError = BookingErrorCode(rawValue: "general_error")

    /// The closed list, in the order of the documentation.
    public static let all: [BookingErrorCode] = [
        .noPendingOffers, .offersExpired, .slotSelectionMismatch, .selectionRequired, .slotTaken, .holdExpired,
        .pastTime,
        .outsideHours, .noticeTooShort, .beyondHorizon, .unknownService, .unknownProvider, .invalidData, .unknownTool,
        .idempotencyMismatch, .missingRequiredField, .calendarUnavailable, .storeUnavailable, .busyTryAgain,
        .confirmationPending, .notFound, .notAllowed, .generalError,
    ]

    /// The `code` that existing consumers know.
    public var family: String {
        switch self {
        case .noPendingOffers, .offersExpired, .slotSelectionMismatch, .selectionRequired: "slot_selection_mismatch"
        case .slotTaken, .holdExpired: "slot_unavailable"
        case .pastTime, .outsideHours, .noticeTooShort, .beyondHorizon, .unknownService, .unknownProvider,
            .invalidData, .unknownTool, .idempotencyMismatch:
            "invalid_data"
        case .missingRequiredField: "missing_required_field"
        case .calendarUnavailable, .storeUnavailable, .busyTryAgain: "service_unavailable"
        default: "general_error"
        }
    }

    /// The `status_code`, as in HTTP.
    public var status: Int {
        switch family {
        case "slot_selection_mismatch", "slot_unavailable": 409
        case "invalid_data", "missing_required_field": 422
        case "service_unavailable": 503
        default: 500
        }
    }
}
