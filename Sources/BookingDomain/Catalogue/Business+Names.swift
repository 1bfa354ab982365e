extension Business {
    /// What customers call a provider; the identifier where the catalogue has it no longer, nil where it is empty.
    func providerName(_ id: ProviderID) -> String? {
        provider(id)?.name ?? id.nonEmpty?.rawValue
    }
}
