/// A slot with the place and provider that a booking takes.
struct TakenSlot: Sendable {
    let slot: Slot
    let place: Int
    let interval: Range<Date>
    let service: Service
    let provider: Provider
    let warnings: [BookingWarning]
}
