/// A name that is unique among the things of one kind, and cannot be mixed up with the names of another kind.
///
/// The text is opaque: nothing is read out of it. The subject is a phantom type, so `ServiceID` and `ProviderID` are
/// distinct types although both are text.
public struct Identifier<Subject>: RawRepresentable, Sendable, Hashable, Comparable {
    /// The text as it stands in settings, stores and on the wire.
    public let rawValue: String

    /// Makes an identifier of any text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes an identifier of any text.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Orders identifiers by their text, so that output never depends on hashing.
    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.rawValue < rhs.rawValue
    }
}

extension Identifier: ExpressibleByStringLiteral {
    /// Makes an identifier of a literal.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

extension Identifier: CustomStringConvertible {
    /// The text itself.
    public var description: String { rawValue }
}

/// Names a tenant; every key in every store starts with it.
public typealias BusinessID = Identifier<Business>
/// Names a service of one business.
public typealias ServiceID = Identifier<Service>
/// Names a provider of one business: a person, a room, a chair.
public typealias ProviderID = Identifier<Provider>
/// Names a customer of one business.
public typealias CustomerID = Identifier<Customer>
/// Names a customer's thread across channels.
public typealias ConversationID = Identifier<Conversation>
/// Names an appointment; rescheduling keeps it.
public typealias AppointmentID = Identifier<Appointment>
/// Names the ownership of one interval of one place.
public typealias ClaimID = Identifier<SlotClaim>
/// Names one tool call as the agent platform sent it; a repeated delivery carries the same one.
public typealias ToolCallID = Identifier<ToolCall>
/// Names one call, from pick-up to hang-up, as the telephone platform does.
public typealias CallSessionID = Identifier<CallState>
/// Names a customer's message.
public typealias MessageID = Identifier<CustomerMessage>
/// Names a calendar event; chosen by the caller and the same at every repeat.
public typealias CalendarEventID = Identifier<CalendarEvent>
/// Names one line of the outbox.
public typealias OutboxRowID = Identifier<OutboxRow>
/// Ties together everything that one request caused (requirement E3).
public typealias CorrelationID = Identifier<BookingEvent>
