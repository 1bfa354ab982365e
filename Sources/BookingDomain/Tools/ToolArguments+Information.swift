/// The arguments of the tools that only read.
extension ToolArguments {
    /// Reads a call of a tool that only reads: `get_current_date` without arguments, `get_service_info` with
    /// `service_type?`, `get_provider_info` with `provider?`, `search_customer` with `customer_phone?,
    /// customer_email?`, `get_appointment_details` with `appointment_id?`.
    ///
    /// - Throws: `BookingError` with `unknown_tool`, `invalid_data`, `unknown_service` or `unknown_provider`.
    public static func information(_ call: ToolCall, business: Business) throws(BookingError) -> InformationRequest {
        var reader = try ArgumentReader(call.arguments, known: try known(ToolName(rawValue: call.name)))
        let request: InformationRequest
        switch ToolName(rawValue: call.name) {
        case .getServiceInfo: request = .services(reader.service("service_type", of: business))
        case .getProviderInfo: request = .providers(reader.provider("provider", of: business))
        case .searchCustomer:
            request = .customer(
                phone: reader.phone("customer_phone", callingCode: business.callingCode),
                email: reader.email("customer_email"))
        case .getAppointmentDetails:
            request = .appointment(reader.text("appointment_id", limit: 100).map { AppointmentID($0) })
        default: request = .currentDate
        }
        try reader.finish()
        return request
    }

    private static func known(_ tool: ToolName) throws(BookingError) -> [String] {
        switch tool {
        case .getCurrentDate: []
        case .getServiceInfo: ["service_type"]
        case .getProviderInfo: ["provider"]
        case .searchCustomer: ["customer_phone", "customer_email"]
        case .getAppointmentDetails: ["appointment_id"]
        default: throw unknownTool(tool.rawValue)
        }
    }
}
