package import BookingDomain

/// One line of the output.
package struct ServiceAnswer: Sendable {
    /// The JSON, without a line feed.
    package let line: String
    /// Whether the store refused to work: a store that has stopped must be opened again.
    package let isStoreUnavailable: Bool

    package init(_ json: JSONValue, isStoreUnavailable: Bool = false) {
        line = JSONWriter.string(json)
        self.isStoreUnavailable = isStoreUnavailable
    }
}
