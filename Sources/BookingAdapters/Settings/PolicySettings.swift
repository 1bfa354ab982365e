public import BookingDomain

/// Reads changes of a policy from a file: one JSON object with keys of a business's `policy`.
///
/// The file is read as strictly as a business's. A key that is left out, or null, changes nothing.
public enum PolicySettings {
    /// The largest file that is read, in bytes.
    public static let maximumBytes = 65_536

    /// A policy with the changes of a file.
    ///
    /// - Throws: ``SettingsError`` for the first mistake, with its line and column; also where a value of the file
    ///   contradicts one of the policy.
    public static func read(
        _ bytes: [UInt8], file: String, changing policy: BookingPolicy = BookingPolicy()
    ) throws(SettingsError) -> BookingPolicy {
        do throws(JSONError) {
            let document = try JSONReader.read(bytes, limits: JSONLimits(bytes: maximumBytes))
            try checkShape(document)
            return try BookingPolicy(fields: JSONFields(document), changing: policy)
        } catch {
            throw SettingsError(error, file: file, bytes: bytes)
        }
    }

    private static func checkShape(_ document: JSONValue) throws(JSONError) {
        guard case .object(let keys) = document else {
            throw JSONError(
                .wrongType,
                "an object is needed here, but \(document.kind) was found; write {\"step_minutes\": 30}",
                pointer: .root)
        }
        guard keys["policy"]?.objectValue == nil else {
            throw JSONError(
                .unknownKey, "\"policy\" is for the settings of a business; write its keys at the top of this file",
                pointer: JSONPointer([.key("policy")]))
        }
    }
}
