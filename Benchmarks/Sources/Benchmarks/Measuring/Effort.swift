/// How long and how often to measure.
struct Effort: Sendable {
    /// How many times ours and the yardstick take turns; the median counts.
    var rounds = 41
    /// How long one turn lasts, about, in seconds.
    ///
    /// Short turns of both see the same machine, however busy it is.
    var turn = 0.005
    /// The folder with the executables that were linked statically; nil where they were not built.
    var staticBuild: String?
}
