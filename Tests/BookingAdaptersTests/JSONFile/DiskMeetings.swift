/// What trials have met.
struct DiskMeetings: Equatable {
    var changes = 0
    var compactions = 0
    var crashes = 0
    var failedWrites = 0
    var interruptedOpenings = 0
    var tornEnds = 0
    var unacknowledgedKept = 0

    static func += (total: inout DiskMeetings, one: DiskMeetings) {
        total.changes += one.changes
        total.compactions += one.compactions
        total.crashes += one.crashes
        total.failedWrites += one.failedWrites
        total.interruptedOpenings += one.interruptedOpenings
        total.tornEnds += one.tornEnds
        total.unacknowledgedKept += one.unacknowledgedKept
    }
}
