/// What was measured: seconds per operation, ours and the yardstick's.
struct Measurement: Sendable {
    /// Ours.
    let ours: Samples
    /// The yardstick's, where there is one.
    let yardstick: Samples?
    /// Ours divided by the yardstick, round by round; nil without a yardstick.
    let ratio: Samples?
    /// What else a reader should know, such as "8135 slots".
    let note: String

    /// Puts turns of ours and of the yardstick together; the samples of one round stand at the same place.
    init(ours: [Double], yardstick: [Double]? = nil, note: String = "") {
        self.ours = Samples(ours)
        self.yardstick = yardstick.map(Samples.init)
        ratio = yardstick.map { Samples(zip(ours, $0).map { $0 / $1 }) }
        self.note = note
    }
}
