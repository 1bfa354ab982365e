/// Says to a customer what a tool that only reads has found.
enum InformationSentences {
    /// The sentence in the way of a channel.
    static func text(_ answer: InformationAnswer, business: Business, channel: BookingChannel) -> String {
        switch answer {
        case .currentDate(let context):
            return "Today is \(TimeDisplay.day(context.now.date)), \(context.now.date.year)."
        case .services(let services):
            guard let service = services.first, services.count == 1 else {
                return "We offer \(Sentence.list(services.map(\.name)))."
            }
            return text(service)
        case .providers(let providers, let today):
            guard let provider = providers.first, providers.count == 1 else {
                return "Appointments are with \(Sentence.list(providers.map(\.name), joint: "or"))."
            }
            let hours = OpeningSentences.text(business.sharedHours(of: provider, from: today), from: today)
            return "\(provider.name): \(hours)."
        case .customer(let customer):
            guard let customer else { return "I have no details of yours yet." }
            return customer.name.map { "I have your details under the name \($0)." } ?? "I have no name of yours yet."
        case .appointment(let appointment): return text(appointment, business, channel)
        }
    }

    private static func text(_ service: Service) -> String {
        let price = service.price.map { " and costs \($0)" } ?? ""
        let notes = service.careNotes.map { " \($0)" } ?? ""
        return "\(service.name) takes \(service.durationMinutes) minutes\(price).\(notes)"
    }

    private static func text(_ appointment: Appointment, _ business: Business, _ channel: BookingChannel) -> String {
        let service = business.service(appointment.slot.serviceID).map { "\($0.name) appointment" } ?? "appointment"
        let time = TimeDisplay.text(appointment.slot.localStart, channel: channel)
        let state =
            switch appointment.status {
            case .scheduled, .rescheduled: "is at"
            case .completed, .noShow: "was at"
            case .cancelled: "is cancelled; it was at"
            }
        return "Your \(service) with \(appointment.providerName) \(state) \(time)."
    }
}
