/// A value in which something personal may stand: a name, a number, an address, or what somebody said.
///
/// Printed, interpolated, reflected or dumped, it shows its description and nothing else, so that nothing personal
/// reaches a log by accident. What it holds is read from its properties, and from nowhere else.
public protocol PersonalValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension PersonalValue {
    /// The description, which has nothing personal.
    public var debugDescription: String { description }

    /// A mirror without children: `dump` and the default printing of what holds the value show its description.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
