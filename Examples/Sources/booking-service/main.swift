import BookingAdapters
import BookingDomain
import BusyListCalendar
import Foundation

do {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if ["--help", "-h"].contains(where: arguments.contains) {
        print(ServiceOptions.help)
        exit(0)
    }
    let options = try ServiceOptions(arguments)
    let environment: any BookingEnvironment = options.now.map(StandingClock.init) ?? SystemEnvironment()
    let store = try JSONFileStore.open(directory: options.store)
    let calendar = BusyListCalendar(business: options.business.id, files: options.calendars)
    let orchestrator = BookingOrchestrator(
        store: store, calendar: calendar, notifier: InMemoryNotifier(), metrics: LiveMetrics(),
        environment: environment)
    let service = BookingService(options.business, orchestrator, environment)

    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await RelayLoop(orchestrator.relay, environment).run() }
        group.addTask {
            let input = InputLines()
            var number = 0
            for await line in input.lines {
                number += 1
                let answer = await service.answer(line, number: number)
                print(answer.line)
                fflush(nil)
                if answer.isStoreUnavailable {
                    throw ServiceError("the store has stopped; make room, and start the service again", status: 3)
                }
                input.advance()
            }
        }
        // Either the input has ended, or the store works no more, which throws.
        try await group.next()
        group.cancelAll()
    }
    // What is due still gets its chance; the rest waits in the store for the next start.
    _ = try await orchestrator.relay.runOnce(at: environment.now)
    try await store.close()
} catch let error as ServiceError {
    FileHandle.standardError.write(Data("booking-service: \(error.message)\n".utf8))
    exit(error.status)
} catch {
    FileHandle.standardError.write(Data("booking-service: \(error)\n".utf8))
    exit(3)
}
