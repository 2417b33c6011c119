package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leaguebuilding.examples.cityreport.figures.Tally;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;

/** What is kept of all reports: counts by province, district, type of subject and rule. Not thread-safe. */
final class Counted {

    private static final int PROVINCE = 2;
    private static final String OF_PROVINCE = "0000";

    private final Tally provinces = new Tally();
    private final Tally districts = new Tally();
    private final Tally types = new Tally();
    private final Multiset<Rule> unmet = HashMultiset.create();
    private final Multiset<Rule> missing = HashMultiset.create();
    private final Map<String, String> districtNames = new LinkedHashMap<>();
    private final Multiset<String> ofDistrict = HashMultiset.create();
    private final Multiset<String> ofProvince = HashMultiset.create();
    private final Pace pace = new Pace();

    void addDistrict(Register district) {
        district.districts().forEach((code, name) -> {
            districtNames.put(code, name);
            ofDistrict.add(code, district.communities().size());
            ofProvince.add(province(code), district.communities().size());
        });
    }

    void addCommunity() {
        pace.step();
    }

    void end() {
        pace.end();
    }

    /** Takes a report on a unit, by the code of its district or city. */
    void add(String code, Report report) {
        provinces.add(province(code), report.verdict());
        districts.add(code, report.verdict());
        types.add(report.subjectType(), report.verdict());
        add(report, true, unmet);
        add(report, false, missing);
    }

    /** A rule is counted once for each subject. */
    private static void add(Report report, boolean known, Multiset<Rule> rules) {
        report.findings().stream()
                .filter(finding -> (finding.kind() != FindingKind.MISSING_FACT) == known)
                .map(Finding::rule)
                .distinct()
                .forEach(rules::add);
    }

    /** The code of a province, as the public register has it. */
    static String province(String code) {
        return code.substring(0, PROVINCE) + OF_PROVINCE;
    }

    Tally provinces() {
        return provinces;
    }

    Tally districts() {
        return districts;
    }

    Tally types() {
        return types;
    }

    Multiset<Rule> unmet() {
        return unmet;
    }

    Multiset<Rule> missing() {
        return missing;
    }

    /** The name of a district; the code of what is none. */
    String districtName(String code) {
        return districtNames.getOrDefault(code, code);
    }

    int districtCount() {
        return districtNames.size();
    }

    /** How many communities each district has. */
    Multiset<String> ofDistrict() {
        return ofDistrict;
    }

    /** How many communities each province has. */
    Multiset<String> ofProvince() {
        return ofProvince;
    }

    Pace pace() {
        return pace;
    }
}
