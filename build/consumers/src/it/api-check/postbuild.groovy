def log = new File(basedir, 'build.log').text.readLines()
def breaks = log.findAll { it.startsWith('[ERROR] java.') }.collect { (it =~ /^\[ERROR] (.*): [A-Z]/)[0][1] } as Set

assert breaks == [
    'java.field.removed: field org.leaguebuilding.probe.Probe.Level.COUNTY',
    'java.method.parameterTypeChanged: parameter long org.leaguebuilding.probe.Probe::same(===long===)',
    'java.method.removed: method int org.leaguebuilding.probe.Probe::number()',
    'java.method.removed: method void org.leaguebuilding.probe.Hidden::nothing() @ org.leaguebuilding.probe.Probe',
] as Set
