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
        case calendarUnknownClaimed, calendarUnknownUnlisted, calendarUnknownNotOffered
        case otherService, otherProvider, bookedWithOther

        /// The rule that decides and the refusal; nil where the booking goes through.
        var expected: (rule: ConversationRule, refusal: BookingErrorCode?)? {
            switch self {
            case .offered, .unlisted, .lastSecond, .choseThis, .staffWhileSwitchedOff, .bookedAlready, .held,
                .calendarUnknown, .calendarUnknownUnlisted:
                nil
            case .nothingOffered: (.offersMade, .noPendingOffers)
            case .unlistedForbidden, .notOffered, .choseOtherStrict, .calendarUnknownNotOffered:
                (.offered, .slotSelectionMismatch)
            case .expired: (.offersLive, .offersExpired)
            case .choseOther, .otherService, .otherProvider: (.offered, nil)
            case .bookedWithOther: (.booked, nil)
            case .switchedOff: (.mayBook, .notAllowed)
            case .bookedOther: (.offersMade, .noPendingOffers)
            case .holdExpired: (.booked, .holdExpired)
            case .takenByOthers, .calendarUnknownClaimed: (.booked, .slotTaken)
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
        case .bookedAlready, .bookedWithOther: _ = try await desk.book(start, context)
        case .bookedOther: _ = try await desk.book("2025-11-29T10:00", context)
        case .held, .holdExpired:
            let hold = HoldRequest(start: try RequestedStart(start, in: .eastern))
            _ = try await desk.orchestrator.reserveSlot(hold, in: context)
            if scene == .holdExpired { desk.environment.advance(by: .seconds(300)) }
        case .takenByOthers, .calendarUnknownClaimed:
            let other = desk.context("conversation-2", customer: "customer-2")
            try await desk.check(other, provider: Sample.smith)
            _ = try await desk.book(start, other)
            if scene == .takenByOthers { return }
            desk.calendar.setUnavailable(CalendarOutage(.timeout), for: Sample.smith, of: "glow-spa")
        case .calendarUnknown, .calendarUnknownStrict, .calendarUnknownUnlisted, .calendarUnknownNotOffered:
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
        case .unlisted, .unlistedForbidden, .calendarUnknownUnlisted: "2025-11-29T09:30"
        case .notOffered, .calendarUnknownNotOffered: "2025-11-30T09:00"
        case .past: "2025-11-28T09:00"
        default: start
        }
    }

    private func service(_ scene: Scene) -> ServiceID { scene == .otherService ? Sample.facial : Sample.botox }

    private func provider(_ scene: Scene) -> ProviderID {
        [.otherService, .otherProvider, .bookedWithOther].contains(scene) ? Sample.lee : Sample.smith
    }

    private func request(_ scene: Scene) throws -> ExplanationRequest {
        ExplanationRequest(
            start: try ExplanationRequest.Start(start(scene)), serviceID: service(scene), providerID: provider(scene))
    }

    @Test("what is explained is what a booking then does", arguments: Scene.allCases)
    func scene(_ scene: Scene) async throws {
        let desk = try Desk(business(scene))
        let context = context(scene, desk)
        try await prepare(scene, desk, context)
        let explanation = try await desk.orchestrator.explain(request(scene), in: context)
        let conversation = try #require(explanation.conversations.first)
        #expect(conversation.rules.map(\.rule) == ConversationRule.allCases)
        #expect(conversation.rules.allSatisfy { !$0.sentence.isEmpty })
        #expect(conversation.deciding?.rule == scene.expected?.rule)
        #expect(conversation.deciding?.refusal == scene.expected?.refusal)
        let behind = conversation.rules.drop { $0.rule != conversation.deciding?.rule }.dropFirst()
        #expect(behind.allSatisfy { $0.outcome == .unknown })

        let booking = BookingRequest(
            start: try RequestedStart(start(scene), in: .eastern), serviceID: service(scene),
            providerID: provider(scene))
        do throws(BookingError) {
            let booked = try await desk.orchestrator.bookAppointment(booking, in: context)
            let isAskedFor =
                booked.slot.start == booking.start?.instant && booked.slot.serviceID == booking.serviceID
                && booked.slot.providerID == booking.providerID
            #expect(conversation.isLetThrough == isAskedFor)
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
            (.choseOther, .offered, "something else would be booked instead: Botox with Dr. Smith, 12:30 PM"),
            (.otherService, .offered, "something else would be booked instead: Botox with Dr. Smith, 9 AM"),
            (.otherProvider, .offered, "something else would be booked instead: Botox with Dr. Smith, 9 AM"),
            (.bookedWithOther, .booked, "another booking would be confirmed instead: Botox with Dr. Smith, 9 AM"),
            (.offered, .booked, "it would be booked with Dr. Smith"),
            (.calendarUnknown, .booked, "it would be booked with Dr. Smith; warning calendar_unavailable: dr-smith"),
            (.bookedAlready, .booked, "it would be confirmed again, and nothing would be booked"),
        ])
    func sentences(scene: Scene, rule: ConversationRule, expected: String) async throws {
        let desk = try Desk(business(scene))
        let context = context(scene, desk)
        try await prepare(scene, desk, context)
        let explanation = try await desk.orchestrator.explain(request(scene), in: context)
        #expect(explanation.conversations.first?.rules.first { $0.rule == rule }?.sentence == expected)
    }

    @Test(
        "while a calendar is unknown, the verdict on the start is what a booking is told",
        arguments: [
            (Scene.calendarUnknown, SlotVerdict.free(place: 0)), (.calendarUnknownUnlisted, .free(place: 0)),
            (.calendarUnknownStrict, .calendarUnknown(.timeout)), (.calendarUnknownClaimed, .claimed),
            (.calendarUnknownNotOffered, .calendarUnknown(.timeout)),
        ])
    func unknownCalendar(scene: Scene, expected: SlotVerdict) async throws {
        let desk = try Desk(business(scene))
        let context = context(scene, desk)
        try await prepare(scene, desk, context)
        let explanation = try await desk.orchestrator.explain(request(scene), in: context)
        let slot = try #require(explanation.slots.first)
        #expect(slot.verdict == expected)
        #expect(slot.deciding?.rule == expected.rule)
        #expect(slot.rules.first { $0.rule == .calendarKnown }?.outcome == .no)
        let mere = try await desk.orchestrator.explain(request(scene), for: desk.business)
        #expect(mere.slots.map(\.verdict) == [.calendarUnknown(.timeout)])

        let booking = BookingRequest(
            start: try RequestedStart(start(scene), in: .eastern), serviceID: Sample.botox, providerID: Sample.smith)
        do throws(BookingError) {
            let booked = try await desk.orchestrator.bookAppointment(booking, in: context)
            #expect(explanation.isBookable)
            #expect(booked.warnings.contains { $0.code == .calendarUnavailable })
        } catch {
            #expect(!explanation.isBookable)
            let told: [BookingErrorCode: SlotRule] = [
                .slotTaken: .placeFree, .calendarUnavailable: .calendarKnown, .slotSelectionMismatch: .calendarKnown,
            ]
            #expect(slot.deciding?.rule == told[error.code])
        }
    }
}
