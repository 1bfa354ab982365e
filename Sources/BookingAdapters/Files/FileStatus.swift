/// What has a path.
package struct FileStatus: Sendable, Hashable {
    /// What it is.
    package let kind: Kind
    /// How many bytes a file has.
    package let size: Int
    /// Whether other users of the machine may read or write it.
    package let isOpenToOthers: Bool

    /// Describes what has a path.
    package init(kind: Kind, size: Int = 0, isOpenToOthers: Bool = false) {
        self.kind = kind
        self.size = size
        self.isOpenToOthers = isOpenToOthers
    }

    /// What a path can lead to.
    package enum Kind: Sendable {
        /// A regular file.
        case file
        /// A folder.
        case folder
        /// A pipe, a socket or a device.
        case other
    }
}
