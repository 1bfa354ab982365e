/// The inputs of a trial cannot be made.
struct TrialFault: Error {
    let what: String
}
