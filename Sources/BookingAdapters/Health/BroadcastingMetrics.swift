public import BookingDomain

/// Passes every event on to several receivers, in order.
public struct BroadcastingMetrics: BookingMetrics {
    private let receivers: [any BookingMetrics]

    /// Makes one receiver of several.
    public init(_ receivers: [any BookingMetrics]) {
        self.receivers = receivers
    }

    /// Passes an event on to every receiver.
    public func record(_ event: BookingEvent) {
        for receiver in receivers { receiver.record(event) }
    }
}
