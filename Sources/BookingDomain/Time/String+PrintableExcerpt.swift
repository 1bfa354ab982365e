extension String {
    /// The beginning of a text from outside, fit for an error message: at most `limit` scalars, with control,
    /// formatting and separator characters escaped, so that it cannot forge lines or reverse the reading direction.
    package func printableExcerpt(limit: Int = 40) -> String {
        var result = ""
        var count = 0
        for scalar in unicodeScalars {
            if count == limit { return result + "…" }
            count += 1
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
