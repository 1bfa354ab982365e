/// ``LocalResolution`` in plain seconds since 1970.
package enum LocalSecondsResolution: Sendable, Hashable {
    case unique(Int64)
    case skipped(before: Int64, after: Int64)
    case repeated(earlier: Int64, later: Int64)
}
