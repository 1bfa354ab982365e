import BookingDomain

extension FormRandom {
    mutating func claim() -> SlotClaim {
        SlotClaim(
            id: id(), providerID: id(), place: number(below: 9), interval: interval(), appointmentInterval: interval(),
            state: claimState(), version: 1 + number(below: 99), conversationID: id(),
            appointmentID: maybe { $0.id() }, eventID: maybe { $0.id() })
    }

    private mutating func claimState() -> SlotClaim.State {
        switch number(below: 3) {
        case 0: .held(until: instant())
        case 1: .confirming
        default: .booked
        }
    }

    mutating func calendarEvent() -> CalendarEvent {
        CalendarEvent(
            id: id(), businessID: id(), providerID: id(), interval: interval(), title: text(), appointmentID: id())
    }

    mutating func message() throws -> OutboundMessage {
        OutboundMessage(
            id: id(), businessID: id(), recipient: flip() ? .sms(try phone()) : .email(try email()), text: text(),
            conversationID: id())
    }

    mutating func row() throws -> OutboxRow {
        OutboxRow(
            id: id(), businessID: id(), queue: OutboxQueue(rawValue: text()), effect: try effect(),
            appointmentID: maybe { $0.id() }, correlationID: id(),
            channel: maybe { $0.pick(BookingChannel.allCases) }, due: instant(), attempts: number(below: 9),
            state: pick(OutboxRow.State.allCases))
    }

    private mutating func effect() throws -> OutboxRow.Effect {
        switch number(below: 4) {
        case 0: .putEvent(calendarEvent())
        case 2: .requestEvent(calendarEvent(), conversation: id())
        case 1: .cancelEvent(id(), of: id())
        default: .send(try message())
        }
    }

    mutating func settlement() -> OutboxSettlement {
        OutboxSettlement(
            businessID: id(), row: id(), attempts: number(below: 9),
            result: pick([.delivered, .dead, .again(at: instant())]))
    }

    mutating func event() -> BookingEvent {
        BookingEvent(
            BookingEvent.Name(rawValue: text()), at: instant(), correlationID: id(), businessID: maybe { $0.id() },
            conversationID: maybe { $0.id() }, appointmentID: maybe { $0.id() }, providerID: maybe { $0.id() },
            channel: maybe { $0.pick(BookingChannel.allCases) }, tool: maybe { ToolName(rawValue: $0.text()) },
            success: maybe { $0.flip() }, latency: maybe { $0.duration() }, errorCode: maybe { $0.text() },
            reason: maybe { CalendarUnknownReason(rawValue: $0.text()) }, httpStatus: maybe { $0.number(below: 600) },
            adjustments: adjustments())
    }

    mutating func record() throws -> StoredRecord {
        StoredRecord(try body(), version: 1 + number(below: 99))
    }

    private mutating func body() throws -> any RecordBody {
        switch number(below: 4) {
        case 0 where flip():
            Conversation(
                id: "c-1", channel: pick(BookingChannel.allCases), initiatedAt: instant(),
                pendingConfirmation: try pendingConfirmation())
        case 0:
            Conversation(
                id: "c-1", channel: pick(BookingChannel.allCases), initiatedAt: instant(),
                customMetadata: JSONObject([("note", .string(text()))]))
        case 1:
            Appointment(
                id: "a-1", eventID: maybe { _ in "e-1" }, customerID: "u-1",
                slot: try ContractSample.slot("11-29T10:00"), providerName: "Dr. Smith", bookedBy: .ai, source: .sms,
                notes: maybe { $0.text() }, claimID: "k-1", conversationID: "c-1", correlationID: "r-1",
                bookedAt: instant())
        case 2:
            Customer(
                id: "u-1", name: maybe { $0.text() }, phone: try maybe { try $0.phone() },
                email: try maybe { try $0.email() })
        default:
            CustomerMessage(
                id: "m-1", conversationID: "c-1", channel: pick(BookingChannel.allCases), content: text(),
                sentAt: instant())
        }
    }

    mutating func changeSet() throws -> ChangeSet {
        ChangeSet(
            business: id(), at: instant(), expectations: list { $0.expectation() },
            records: try list { try $0.record() }, claims: list { $0.claimChange() },
            outcome: try maybe { try $0.outcome() }, outbox: try list { try $0.row() }, log: list { $0.event() })
    }

    private mutating func expectation() -> ChangeSet.Expectation {
        flip()
            ? .record(RecordKey(kind: RecordKind(rawValue: text()), id: text()), version: number(below: 9))
            : .claim(id(), version: number(below: 9))
    }

    private mutating func claimChange() -> ChangeSet.ClaimChange {
        flip() ? .put(claim()) : .release(id(), version: 1 + number(below: 9))
    }
}
