public import BookingDomain

extension JSONFileStore {
    /// How a store is opened.
    public struct Options: Sendable {
        /// Whether a folder, and a store in it, is made where there is none; otherwise that is an error.
        public var createsFolder: Bool
        /// From how many bytes of journal on a new snapshot is written on opening.
        public var compactionThreshold: Int
        /// Which types hold the records; a store with a record of another kind is not opened.
        public var recordTypes: RecordBodyTypes

        /// Makes options.
        public init(
            createsFolder: Bool = true, compactionThreshold: Int = 8_388_608, recordTypes: RecordBodyTypes = .standard
        ) {
            self.createsFolder = createsFolder
            self.compactionThreshold = compactionThreshold
            self.recordTypes = recordTypes
        }
    }
}
