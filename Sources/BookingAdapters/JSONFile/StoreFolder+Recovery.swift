extension StoreFolder {
    /// Brings the files in order after they were read, and makes durable what the readers will see.
    ///
    /// The folder comes first: what follows must not happen to a snapshot whose name a crash may still take away. Whole
    /// lines at the end that nobody knows to be durable are written again, because after a sync that failed the system
    /// may show lines that it will never write, and a later sync of untouched bytes says nothing about them.
    ///
    /// Doing all of this twice is the same as doing it once, and being interrupted in it loses nothing.
    func recover(
        _ reading: StoreReading
    ) throws(FileSystemError) -> (JournalWriter, JSONFileStore.OpeningReport) {
        try syncParentIfAllowed()
        try syncFolder()
        try remove(reading.leftOvers)
        let file = try files.open(journalPath(reading.header.generation))
        do throws(FileSystemError) {
            var end = reading.journal.end
            if reading.journal.tornEnd != nil {
                if mistakes.contains(.tornEndKept) {
                    end = reading.journalSize
                } else {
                    try files.truncate(file, to: end)
                }
            }
            if let first = reading.uncertainLines.first, !mistakes.contains(.endNotRewritten) {
                let lines = Array(reading.journal.text(of: reading.uncertainLines))
                try files.writeAll(lines, to: file, at: first.bytes.lowerBound)
            }
            if !mistakes.contains(.noSync) { try files.sync(file) }
            let journal = JournalWriter(
                files: files, file: file, end: end, position: reading.position, mistakes: mistakes)
            return (journal, reading.report)
        } catch {
            files.close(file)
            throw error
        }
    }
}

extension StoreReading {
    /// What the files say, for people.
    var report: JSONFileStore.OpeningReport {
        var report = JSONFileStore.OpeningReport()
        report.generation = header.generation
        report.commits = state.sequence
        report.journalLines = max(journal.entries.count - 1, 0)
        report.discardedBytes = journal.tornEnd?.bytes ?? 0
        report.discardedLines = journal.tornEnd?.lines ?? 0
        report.wasClosed = wasClosed || (journal.entries.count <= 1 && journal.tornEnd == nil)
        report.leftOvers = leftOvers
        return report
    }
}
