import Testing

struct BadInputTests {
    @Test(
        "a path that leads to no file of the right kind is told in one line, at once",
        arguments: BadInput.paths)
    func paths(input: BadInput) async throws {
        try await input.check()
    }

    @Test("a folder that can hold no store is told in one line, and nothing is made", arguments: BadInput.stores)
    func stores(input: BadInput) async throws {
        try await input.check()
    }

    @Test("a script begins at a time that exists, spelled in full", arguments: BadInput.times)
    func times(input: BadInput) async throws {
        try await input.check()
    }

    @Test("a tool refuses a day or start that is none, whatever it looks like", arguments: BadInput.spokenTimes)
    func spokenTimes(input: BadInput) async throws {
        try await input.check()
    }

    @Test("what a business file cannot mean is told where it stands", arguments: try BadInput.businesses())
    func businesses(input: BadInput) async throws {
        try await input.check()
    }

    @Test("text that looks dangerous is text", arguments: BadInput.harmless)
    func harmless(input: BadInput) async throws {
        try await input.check()
    }
}
