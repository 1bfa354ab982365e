import BookingDomain
import BookingTesting
import Testing

@Suite("A virtual environment")
struct VirtualEnvironmentTests {
    private let start = Date(unixSeconds: 1_764_428_400)

    @Test("advancing moves both clocks, and never back")
    func advancing() {
        let environment = VirtualEnvironment(now: start, uptime: .seconds(7))
        environment.advance(by: .milliseconds(1_500))
        #expect(environment.now == start.addingTimeInterval(1.5))
        #expect(environment.uptime == .milliseconds(8_500))
        environment.advance(by: .seconds(-5))
        #expect(environment.uptime == .milliseconds(8_500))
    }

    @Test("setting the wall clock leaves the uptime alone")
    func settingTheWallClock() {
        let environment = VirtualEnvironment(now: start)
        environment.now = start.addingTimeInterval(-3_600)
        #expect(environment.now == start.addingTimeInterval(-3_600))
        #expect(environment.uptime == .zero)
    }

    @Test("sleeping until an instant that has come returns at once", arguments: [-1, 0, 5])
    func noSleep(seconds: Int) async throws {
        let environment = VirtualEnvironment(now: start, uptime: .seconds(5))
        try await environment.sleep(until: .seconds(seconds))
        #expect(environment.sleeperCount == 0)
    }

    @Test("sleepers wake when their instant comes, and not before")
    func waking() async throws {
        let environment = VirtualEnvironment(now: start)
        var woken: [Int?] = []
        try await withThrowingTaskGroup(of: Int.self) { group in
            for seconds in [30, 10, 20] {
                group.addTask {
                    try await environment.sleep(until: .seconds(seconds))
                    return seconds
                }
            }
            await environment.waitForSleepers(3)
            #expect(environment.nextWake == .seconds(10))
            environment.advance(by: .milliseconds(9_999))
            #expect(environment.sleeperCount == 3)
            environment.advance(by: .milliseconds(1))
            #expect(environment.sleeperCount == 2)
            woken.append(try await group.next())
            #expect(environment.advanceToNextWake())
            woken.append(try await group.next())
            #expect(environment.uptime == .seconds(20))
            environment.advance(by: .seconds(100))
            woken.append(try await group.next())
        }
        #expect(woken == [10, 20, 30])
        #expect(environment.advanceToNextWake() == false)
        #expect(environment.nextWake == nil)
    }

    @Test("a sleeper that is cancelled wakes at once and says so")
    func cancelling() async {
        let environment = VirtualEnvironment(now: start)
        let sleeper = Task {
            try await environment.sleep(until: .seconds(10))
        }
        await environment.waitForSleepers(1)
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(environment.sleeperCount == 0)
        #expect(environment.uptime == .zero)
    }

    @Test("a task that is cancelled already does not fall asleep")
    func cancelledBefore() async {
        let environment = VirtualEnvironment(now: start)
        await #expect(throws: CancellationError.self) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.cancelAll()
                group.addTask { try await environment.sleep(until: .seconds(10)) }
                try await group.waitForAll()
            }
        }
    }

    @Test("equal seeds give equal identifiers, other seeds give others")
    func identifiers() {
        func identifiers(seed: UInt64) -> [AppointmentID] {
            let environment = VirtualEnvironment(now: start, seed: seed)
            return (0..<50).map { _ in environment.newIdentifier() }
        }
        #expect(identifiers(seed: 1) == identifiers(seed: 1))
        #expect(Set(identifiers(seed: 1)).isDisjoint(with: identifiers(seed: 2)))
        #expect(Set(identifiers(seed: 1)).count == 50)
        #expect(identifiers(seed: 1).allSatisfy { $0.rawValue.utf8.count == 32 })
    }

    @Test("the numbers are those of SplitMix64")
    func splitMix() {
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<3).map { _ in generator.next() }
        #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }
}
