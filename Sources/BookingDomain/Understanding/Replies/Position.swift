/// A place in the row of numbered offers, or by their time.
enum Position: Int, Sendable {
    case first = 1, last, middle, former, latter, earlier, later, earliest, latest
}
