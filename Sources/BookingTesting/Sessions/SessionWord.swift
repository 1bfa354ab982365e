/// A piece of a line and where it begins.
package struct SessionWord: Sendable, Hashable {
    package let text: String
    /// In Unicode scalars, from 1.
    package let column: Int

    package init(text: String, column: Int) {
        self.text = text
        self.column = column
    }
}
