import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("The store in a folder keeps the store's contract")
struct JSONFileStoreContractTests {
    @Test("on the machine's own files", arguments: StoreContract.checks)
    func onRealFiles(check: ContractCheck<StoreContract.Subject>) async throws {
        let scratch = try ScratchFolder()
        try await check.run { try JSONFileStore.open(directory: scratch.path + "/store") }
    }

    @Test("on a simulated disk", arguments: StoreContract.checks)
    func onSimulatedFiles(check: ContractCheck<StoreContract.Subject>) async throws {
        let disk = SimulatedFileSystem(seed: 7)
        try await check.run { try JSONFileStore.open(directory: "/store", seams: StoreSeams(files: disk)) }
    }
}
