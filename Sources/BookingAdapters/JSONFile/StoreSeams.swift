/// What tests put in place of the machine.
package struct StoreSeams: Sendable {
    /// The files.
    package var files: any FileSystem
    /// Whether writing happens on the caller's thread, one step at a time, instead of on a thread of its own.
    package var isStepped: Bool
    /// Mistakes to make.
    package var mistakes: JournalMistakes
    /// Where the name of a new store comes from.
    package var identitySeed: UInt64?

    /// The machine itself.
    package static var system: StoreSeams { StoreSeams(files: SystemFileSystem(), isStepped: false) }

    /// Puts other files in place.
    package init(
        files: any FileSystem, isStepped: Bool = true, mistakes: JournalMistakes = [], identitySeed: UInt64? = nil
    ) {
        self.files = files
        self.isStepped = isStepped
        self.mistakes = mistakes
        self.identitySeed = identitySeed
    }
}
