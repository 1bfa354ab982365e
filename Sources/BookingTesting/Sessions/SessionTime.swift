package import BookingDomain

/// A date and time as a script spells it: ISO 8601, in the business's zone where it has no offset.
package struct SessionTime: Sendable, Hashable {
    package let position: SourcePosition
    package let text: String
}
