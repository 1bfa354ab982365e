public import BookingDomain

extension CalendarContract {
    /// A calendar under check, with the ways to prepare it from outside.
    public struct Subject: Sendable {
        /// What is checked.
        public let calendar: any CalendarProvider
        /// The tenant whose calendars are used.
        public let business: BusinessID
        /// A provider whose calendar is set up and empty.
        public let provider: ProviderID
        /// Another one.
        public let otherProvider: ProviderID
        /// A provider for whom no calendar is set up; nil where every provider has one.
        public let unknownProvider: ProviderID?
        /// What the source can do.
        public let capabilities: Capabilities
        /// Makes exactly these times busy in `provider`'s calendar, as somebody else would.
        public let setBusy: @Sendable ([Range<Date>]) async throws -> Void
        /// Makes `provider`'s calendar fail, or work again; nil where a test cannot do that.
        public let setAvailable: (@Sendable (Bool) async throws -> Void)?

        /// Makes a subject.
        public init(
            calendar: any CalendarProvider, business: BusinessID, provider: ProviderID, otherProvider: ProviderID,
            unknownProvider: ProviderID?, capabilities: Capabilities = .all,
            setBusy: @escaping @Sendable ([Range<Date>]) async throws -> Void,
            setAvailable: (@Sendable (Bool) async throws -> Void)?
        ) {
            self.calendar = calendar
            self.business = business
            self.provider = provider
            self.otherProvider = otherProvider
            self.unknownProvider = unknownProvider
            self.capabilities = capabilities
            self.setBusy = setBusy
            self.setAvailable = setAvailable
        }
    }

    /// What a source can do.
    public struct Capabilities: OptionSet, Sendable, Hashable {
        /// The capabilities as bits.
        public let rawValue: Int

        /// Makes a set of capabilities.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Readings carry the ids of our events; a source that tells free and busy alone lacks it.
        public static let namesEvents = Capabilities(rawValue: 1)
        /// Events can be put and cancelled; otherwise both fail, and say that nothing was done.
        public static let writes = Capabilities(rawValue: 2)
        /// Both.
        public static let all: Capabilities = [.namesEvents, .writes]
    }
}
