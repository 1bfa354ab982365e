/// What a tool that only reads is asked for (requirement C11).
public enum InformationRequest: Sendable, Hashable {
    /// `get_current_date`.
    case currentDate
    /// `get_service_info`: one service, or all of them.
    case services(ServiceID?)
    /// `get_provider_info`: one provider, or all of them.
    case providers(ProviderID?)
    /// `search_customer`: the caller's own record, where it has this number and address.
    case customer(phone: PhoneNumber?, email: EmailAddress?)
    /// `get_appointment_details`: the caller's own appointment, or the one that this conversation booked last.
    case appointment(AppointmentID?)

    /// The tool that asks for it.
    public var tool: ToolName {
        switch self {
        case .currentDate: .getCurrentDate
        case .services: .getServiceInfo
        case .providers: .getProviderInfo
        case .customer: .searchCustomer
        case .appointment: .getAppointmentDetails
        }
    }
}
