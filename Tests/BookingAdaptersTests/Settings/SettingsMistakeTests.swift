import Testing

@Suite("Mistakes in a settings file")
struct SettingsMistakeTests {
    @Test("a text that is not strict JSON is refused where it goes wrong", arguments: SettingsMistake.inSyntax)
    func syntax(mistake: SettingsMistake) throws { try mistake.check() }

    @Test("a value of the business itself is refused where it stands", arguments: SettingsMistake.inBusiness)
    func business(mistake: SettingsMistake) throws { try mistake.check() }

    @Test("hours are refused at the block or date at fault", arguments: SettingsMistake.inHours)
    func hours(mistake: SettingsMistake) throws { try mistake.check() }

    @Test("a blocked time is refused at the time at fault", arguments: SettingsMistake.inBlocked)
    func blocked(mistake: SettingsMistake) throws { try mistake.check() }

    @Test("a service is refused at the value at fault", arguments: SettingsMistake.inServices)
    func services(mistake: SettingsMistake) throws { try mistake.check() }

    @Test("a provider is refused at the value at fault", arguments: SettingsMistake.inProviders)
    func providers(mistake: SettingsMistake) throws { try mistake.check() }

    @Test("a policy is refused at the value at fault", arguments: SettingsMistake.inPolicy)
    func policy(mistake: SettingsMistake) throws { try mistake.check() }
}
