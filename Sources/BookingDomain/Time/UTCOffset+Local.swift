extension UTCOffset {
    /// What calendar and clock show at an instant where this offset holds, in whole seconds, clamped to the years 1 to
    /// 9999.
    public func localDateTime(at instant: Date) -> LocalDateTime {
        let seconds = min(max(instant.unixSeconds, -1_000_000_000_000), 1_000_000_000_000)
        return LocalDateTime(clampingLocalSeconds: seconds + Int64(self.seconds))
    }
}
