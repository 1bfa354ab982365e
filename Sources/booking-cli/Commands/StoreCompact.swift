import BookingAdapters
import BookingDomain

/// Writes the snapshot of a store anew.
struct StoreCompact: Sendable {
    private let directory: String
    private let seams: StoreSeams

    init(_ call: CommandCall) {
        directory = call.arguments.operands.joined()
        seams = call.surroundings.seams
    }

    func result() async throws(JSONFileStoreError) -> StoreResult {
        let store = try JSONFileStore.open(
            directory: directory, options: JSONFileStore.Options(createsFolder: false, compactionThreshold: .max),
            seams: seams)
        let before = (store.openingReport, try bytes())
        do throws(StoreError) {
            try await store.compact()
            try await store.close()
        } catch {
            throw error.underlying as? JSONFileStoreError
                ?? JSONFileStoreError(.failed, file: directory, message: error.detail)
        }
        let after = (try JSONFileStore.verify(directory: directory, seams: seams), try bytes())
        return StoreResult(
            text: "before: \(before.0), \(before.1) bytes\nafter: \(after.0), \(after.1) bytes\n",
            json: ["ok": true, "before": before.0.json(bytes: before.1), "after": after.0.json(bytes: after.1)])
    }

    /// How many bytes the files of the folder have.
    private func bytes() throws(JSONFileStoreError) -> Int {
        do throws(FileSystemError) {
            var sum = 0
            for name in try seams.files.names(in: directory) {
                sum += try seams.files.status(of: "\(directory)/\(name)")?.size ?? 0
            }
            return sum
        } catch {
            throw JSONFileStoreError(.failed, file: directory, message: "\(error)")
        }
    }
}
