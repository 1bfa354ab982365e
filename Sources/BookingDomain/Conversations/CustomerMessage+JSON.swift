/// The stored form: `id, conversation_id, channel, direction, content, sent_at, metadata` (requirements B8, B9).
///
/// The direction is always "inbound", and the metadata of what was said on the phone have `source: voice_transcript`.
extension CustomerMessage {
    private static let inbound = "inbound"
    private static let transcript: JSONValue = "voice_transcript"

    /// Reads the form; unknown keys survive, in the metadata too.
    public init(json: JSONValue) throws(JSONError) {
        var fields = try JSONFields(own: json)
        let channel: BookingChannel = try fields.word("channel")
        _ = try fields.required("direction", as: "\"\(Self.inbound)\"") { value, _ in
            value.stringValue == Self.inbound ? Self.inbound : nil
        }
        let metadata = try Self.otherMetadata(&fields, channel: channel)
        self.init(
            id: try fields.identifier("id"), conversationID: try fields.identifier("conversation_id"),
            channel: channel, content: try fields.string("content", maxBytes: .max),
            sentAt: try fields.instant("sent_at"))
        unknownFields = fields.remaining
        if !metadata.isEmpty { unknownFields["metadata"] = .object(metadata) }
    }

    /// The form; without metadata where there are none.
    public var json: JSONValue {
        var form = JSONObject()
        form["id"] = id.json
        form["conversation_id"] = conversationID.json
        form["channel"] = .string(channel.rawValue)
        form["direction"] = .string(Self.inbound)
        form["content"] = .string(content)
        form["sent_at"] = .string(ISO8601.utcString(sentAt))
        var metadata = JSONObject()
        if channel == .voice { metadata["source"] = Self.transcript }
        metadata.addUnknown(unknownFields["metadata"]?.objectValue ?? JSONObject())
        form["metadata"] = metadata.isEmpty ? nil : .object(metadata)
        form.addUnknown(unknownFields)
        return .object(form)
    }

    /// The metadata apart from the source that the channel tells already.
    private static func otherMetadata(
        _ fields: inout JSONFields, channel: BookingChannel
    ) throws(JSONError) -> JSONObject {
        guard var metadata = try fields.optionalObject("metadata")?.remaining else { return JSONObject() }
        if channel == .voice, metadata["source"] == transcript { metadata["source"] = nil }
        return metadata
    }
}
