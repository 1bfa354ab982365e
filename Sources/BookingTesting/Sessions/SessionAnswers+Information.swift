import BookingDomain

/// What the tools that only read have found.
extension SessionAnswers {
    func lines(_ answer: InformationAnswer) -> [String] {
        switch answer {
        case .currentDate(let context):
            let next = context.nextBusinessDay.map { ", next business day \(TimeDisplay.shortDay($0))" } ?? ""
            return [Self.plain("today is \(TimeDisplay.short(context.now))\(next)")]
        case .services(let services): return services.map(line)
        case .providers(let providers, _): return providers.map(line)
        case .customer(nil): return ["no record of this customer"]
        case .customer(let customer?):
            let parts: [String?] = [customer.name ?? "no name", customer.phone?.e164, customer.email?.address]
            return [Self.plain("customer \(parts.compactMap { $0 }.joined(separator: ", "))")]
        case .appointment(let appointment):
            let time = TimeDisplay.short(appointment.slot.localStart)
            return [Self.plain("\(appointment.status.rawValue) \(time), \(appointment.providerName)")]
        }
    }

    private func line(_ service: Service) -> String {
        let names = service.providerIDs.map { business.provider($0)?.name ?? $0.rawValue }
        let parts: [String?] = [
            "\(service.name), \(service.durationMinutes) min", service.price, names.joined(separator: " or "),
        ]
        return Self.plain("\(service.id): \(parts.compactMap { $0 }.joined(separator: ", "))")
    }

    private func line(_ provider: Provider) -> String {
        let services = business.services.filter { $0.providerIDs.contains(provider.id) }.map(\.name)
        return Self.plain("\(provider.id): \(provider.name), \(services.joined(separator: ", "))")
    }
}
