public import BookingAdapters
public import BookingDomain

/// What is to change in the policies of recorded sessions.
public struct PolicyChange: Sendable {
    private let change: @Sendable (BookingPolicy) throws(SettingsError) -> BookingPolicy

    /// Changes policies by a closure.
    public init(_ change: @escaping @Sendable (inout BookingPolicy) -> Void) {
        self.change = { policy in
            var changed = policy
            change(&changed)
            return changed
        }
    }

    /// Changes the keys that a file gives, and no others.
    ///
    /// - Parameters:
    ///   - bytes: one JSON object with keys of a business's `policy` (docs/settings.md), in UTF-8.
    ///   - file: what messages call it; nothing is opened.
    /// - Throws: `SettingsError` for the first mistake, with its line and column.
    public init(_ bytes: [UInt8], file: String) throws(SettingsError) {
        // Whether the file contradicts the policy of a session is seen there; this base contradicts nothing.
        var widest = BookingPolicy()
        widest.horizonDays = 730
        _ = try PolicySettings.read(bytes, file: file, changing: widest)
        change = { policy throws(SettingsError) in try PolicySettings.read(bytes, file: file, changing: policy) }
    }

    /// A policy with the changes.
    ///
    /// - Parameter session: the file of the session whose policy it is, for messages.
    func applied(to policy: BookingPolicy, in session: String) throws(SessionError) -> BookingPolicy {
        do throws(SettingsError) {
            return try change(policy)
        } catch {
            throw SessionError(
                file: error.file, position: error.position,
                message: "\(error.message) (together with the policy of \(Excerpt.quoted(session, limit: 100)))")
        }
    }
}
