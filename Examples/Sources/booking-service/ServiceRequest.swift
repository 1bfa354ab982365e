import BookingDomain

/// One line of the input: what the transport knows, and what the agent or the customer said.
///
/// `{"tenant", "conversation", "channel", "caller"?: {"id", "phone"?, "name"?}, "id", "tool", "arguments"}`, or
/// `"message"` in place of the last two. The keys are closed, and what the transport knows never stands in `arguments`.
struct ServiceRequest: Sendable {
    /// What is asked.
    enum Body: Sendable {
        case tool(ToolCall)
        case message(String)
    }

    let id: String
    let body: Body
    let context: BookingContext

    /// Reads a line; `correlation` ties together what it causes.
    init(_ line: [UInt8], of business: Business, correlation: CorrelationID) throws(JSONError) {
        do throws(JSONError) {
            let value = try JSONReader.read(line, limits: .toolArguments)
            try self.init(value, of: business, correlation: correlation)
        } catch {
            throw error.located(in: line)
        }
    }

    private init(_ value: JSONValue, of business: Business, correlation: CorrelationID) throws(JSONError) {
        var fields = try JSONFields(value)
        id = try Self.name("id", &fields)
        guard try Self.name("tenant", &fields) == business.id.rawValue else {
            throw fields.badValue("tenant", "this service works for \(business.id) alone; send the line elsewhere")
        }
        let channel = try fields.required("channel", as: "one of \(Self.channels)") { value, _ in
            value.stringValue.flatMap(BookingChannel.init)
        }
        context = BookingContext(
            business: business, conversationID: ConversationID(try Self.name("conversation", &fields)),
            customer: try Self.caller(&fields, of: business), channel: channel, correlationID: correlation)
        if let text = try fields.optionalString("message") {
            body = .message(text)
        } else {
            let arguments = fields.value("arguments") ?? .object(JSONObject())
            body = .tool(ToolCall(id: ToolCallID(id), name: try Self.name("tool", &fields), arguments: arguments))
        }
        try fields.finish()
    }

    private static let channels = BookingChannel.allCases.map(\.rawValue).joined(separator: ", ")

    /// A name that others gave: never empty, and short enough to be a key.
    private static func name(_ key: String, _ fields: inout JSONFields) throws(JSONError) -> String {
        let name = try fields.string(key, maxBytes: 255)
        guard !name.allSatisfy(\.isWhitespace) else { throw fields.badValue(key, "\"\(key)\" must not be empty") }
        return name
    }

    /// Who is calling, as far as the transport has proved it.
    private static func caller(_ fields: inout JSONFields, of business: Business) throws(JSONError) -> Customer? {
        guard var caller = try fields.optionalObject("caller") else { return nil }
        let customer = Customer(
            id: CustomerID(try name("id", &caller)), name: try caller.optionalString("name", maxBytes: 200),
            phone: try caller.optional("phone", as: "a telephone number") { value, _ in
                value.stringValue.flatMap { PhoneNumber($0, callingCode: business.callingCode) }
            })
        try caller.finish()
        return customer
    }
}
