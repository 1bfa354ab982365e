/// Identifiers for what a booking may create, made before the decision, which makes none.
struct FreshIdentifiers: Sendable {
    let appointment: AppointmentID
    let claim: ClaimID
    let customer: CustomerID

    init(_ environment: any BookingEnvironment) {
        appointment = environment.newIdentifier()
        claim = environment.newIdentifier()
        customer = environment.newIdentifier()
    }
}
