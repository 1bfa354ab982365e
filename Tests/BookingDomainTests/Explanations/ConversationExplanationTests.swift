import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// Each scene is a conversation at some point; it is explained first, and then really booked in.
@Suite("A conversation explained is a conversation booked")
struct ConversationExplanationTests {
    enum Scene: String, CaseIterable, Sendable {
        case nothingOffered, offered, unlisted, unlistedForbidden, notOffered, expired, lastSecond, choseThis,
            choseOther
        case choseOtherStrict, switchedOff, staffWhileSwitchedOff, bookedAlready, bookedOther, held, holdExpired
        case takenByOthers, calendarUnknown, calendarUnknownStrict, nobodyKnown, pending, forMoving, past

        /// The rule that decides and the refusal; nil where the booking goes through.
        var expected: (rule: ConversationRule, refusal: BookingErrorCode?)? {
            switch self {
            case .offered, .unlisted, .lastSecond, .choseThis, .staffWhileSwitchedOff, .bookedAlready, .held,
                .calendarUnknown:
                nil
            case .nothingOffered: (.offersMade, .noPendingOffers)
            case .unlistedForbidden, .notOffered, .choseOtherStrict: (.offered, .slotSelectionMismatch)
            case .expired: (.offersLive, .offersExpired)
            case .choseOther: (.offered, nil)
            case .switchedOff: (.mayBook, .notAllowed)
            case .bookedOther: (.offersMade, .noPendingOffers)
            case .holdExpired: (.booked, .holdExpired)
            case .takenByOthers: (.booked, .slotTaken)
            case .calendarUnknownStrict: (.booked, .calendarUnavailable)
            case .nobodyKnown: (.booked, .missingRequiredField)
            case .pending: (.nothingPending, .confirmationPending)
            case .forMoving: (.booked, .slotSelectionMismatch)
            case .past: (.offered, .pastTime)
            }
        }
    }

    private let start = "2025-11-29T09:00"

    private func business(_ scene: Scene) throws -> Business {
        try Sample.business(authorities: scene == .pending ? [Sample.smith] : []) {
            switch scene {
            case .unlistedForbidden: $0.allowsUnlistedSlots = false
            case .choseOtherStrict: $0.agentDisagreement = .refuse
            case .switchedOff, .staffWhileSwitchedOff: $0.aiBooking = false
            case .calendarUnknownStrict: $0.whenCalendarUnknown = .refuse
            default: break
            }
        }
    }

    private func context(_ scene: Scene, _ desk: Desk) -> BookingContext {
        switch scene {
        case .nobodyKnown: desk.context(channel: .web, customer: nil)
        case .staffWhileSwitchedOff: desk.context(channel: .staffConsole)
        default: desk.context()
        }
    }

    /// Brings a conversation to where the scene begins.
    private func prepare(_ scene: Scene, _ desk: Desk, _ context: BookingContext) async throws {
        if scene == .nothingOffered { return }
        try await desk.check(context, provider: Sample.smith)
        switch scene {
        case .choseThis: _ = try await desk.orchestrator.receive("the first one", in: context)
        case .choseOther, .choseOtherStrict: _ = try await desk.orchestrator.receive("the second one", in: context)
        case .expired: desk.environment.advance(by: .seconds(30 * 60 + 1))
        case .lastSecond: desk.environment.advance(by: .seconds(30 * 60))
        case .bookedAlready: _ = try await desk.book(start, context)
        case .bookedOther: _ = try await desk.book("2025-11-29T10:00", context)
        case .held, .holdExpired:
            let hold = HoldRequest(start: try RequestedStart(start, in: .eastern))
            _ = try await desk.orchestrator.reserveSlot(hold, in: context)
            if scene == .holdExpired { desk.environment.advance(by: .seconds(300)) }
        case .takenByOthers:
            let other = desk.context("conversation-2", customer: "customer-2")
            try await desk.check(other, provider: Sample.smith)
            _ = try await desk.book(start, other)
        case .calendarUnknown, .calendarUnknownStrict:
            desk.calendar.setUnavailable(CalendarOutage(.timeout), for: Sample.smith, of: "glow-spa")
        case .pending:
            desk.calendar.setUnavailable(CalendarOutage(.timeout), for: Sample.smith, of: "glow-spa")
            _ = try await desk.refusal { try await desk.book(start, context) }
        case .forMoving:
            let booked = try await desk.book("2025-11-29T10:00", context)
            let request = AvailabilityRequest(
                date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.botox, providerID: Sample.smith,
                movingAppointmentID: booked.appointmentID)
            _ = try await desk.orchestrator.checkAvailability(request, in: context)
        default: break
        }
    }

    /// The start that the scene asks for.
    private func start(_ scene: Scene) -> String {
        switch scene {
        case .unlisted, .unlistedForbidden: "2025-11-29T09:30"
        case .notOffered: "2025-11-30T09:00"
        case .past: "2025-11-28T09:00"
        default: start
        }
    }

    @Test("what is explained is what a booking then does", arguments: Scene.allCases)
    func scene(_ scene: Scene) async throws {
        let desk = try Desk(business(scene))
        let context = context(scene, desk)
        try await prepare(scene, desk, context)
        let start = start(scene)
        let request = ExplanationRequest(
            start: try ExplanationRequest.Start(start), serviceID: Sample.botox, providerID: Sample.smith)
        let explanation = try await desk.orchestrator.explain(request, in: context)
        let conversation = try #require(explanation.conversations.first)
        #expect(conversation.rules.map(\.rule) == ConversationRule.allCases)
        #expect(conversation.rules.allSatisfy { !$0.sentence.isEmpty })
        #expect(conversation.deciding?.rule == scene.expected?.rule)
        #expect(conversation.deciding?.refusal == scene.expected?.refusal)
        let behind = conversation.rules.drop { $0.rule != conversation.deciding?.rule }.dropFirst()
        #expect(behind.allSatisfy { $0.outcome == .unknown })

        let booking = BookingRequest(
            start: try RequestedStart(start, in: .eastern), serviceID: Sample.botox, providerID: Sample.smith)
        do throws(BookingError) {
            let booked = try await desk.orchestrator.bookAppointment(booking, in: context)
            #expect(conversation.isLetThrough == (booked.slot.start == booking.start?.instant))
        } catch {
            #expect(error.code == conversation.deciding?.refusal)
        }
    }

    @Test(
        "the sentences say which option it is, and what would be booked instead",
        arguments: [
            (Scene.offered, ConversationRule.offered, "it is option 1"),
            (.offered, .offersMade, "offers were made at 10:30 AM"),
            (.offered, .offersLive, "they are good until 11 AM"),
            (.unlisted, .offered, "it was free at the check, though not read out"),
            (.choseOther, .offered, "another start would be booked instead: 12:30 PM"),
            (.offered, .booked, "it would be booked with Dr. Smith"),
            (.calendarUnknown, .booked, "it would be booked with Dr. Smith; warning calendar_unavailable: dr-smith"),
            (.bookedAlready, .booked, "it would be confirmed again, and nothing would be booked"),
        ])
    func sentences(scene: Scene, rule: ConversationRule, expected: String) async throws {
        let desk = try Desk(business(scene))
        let context = context(scene, desk)
        try await prepare(scene, desk, context)
        let request = ExplanationRequest(
            start: try ExplanationRequest.Start(start(scene)), serviceID: Sample.botox, providerID: Sample.smith)
        let explanation = try await desk.orchestrator.explain(request, in: context)
        #expect(explanation.conversations.first?.rules.first { $0.rule == rule }?.sentence == expected)
    }
}
