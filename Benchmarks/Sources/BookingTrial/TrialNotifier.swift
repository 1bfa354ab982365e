import BookingDomain

/// Takes every message.
struct TrialNotifier: Notifier {
    func send(_ message: OutboundMessage, deadline: Duration) async throws(NotifierError) {}
}
