package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of a city as files, from the command line. */
class EditionFilesTest {

    private static final String CITY = """
            format: league-building-edition/1
            id: city
            base: {edition: wuhan-2005}
            title: {zh: 细则, en: Rules}
            bases: # the city's own
              m: {title: {zh: 细则第三条, en: Article 3}, document: {zh: 细则, en: Rules}}
            parameters:
              guarantee.hearings-per-cycle: {value: 4, basis: m}
            rules:
              guarantee.venue: {severity: concern, basis: m}
              guarantee.funding: {off: true, basis: m, reason: {zh: 不作考核, en: Not assessed}}
            """;

    private static final String GUARANTEE =
            "{\"subjectType\":\"community-guarantee\",\"id\":\"g-1\",\"communityId\":\"c-1\","
                    + "\"asOf\":\"2005-12-31\",\"cycle\":{\"startInclusive\":\"2005-01-01\",\"endExclusive\":\"2006-01-01\"},\"fundingArranged\":false,\"venueArranged\":false}\n";

    @TempDir
    Path folder;

    private String city = "";

    @BeforeEach
    void writeCity() throws IOException {
        city = write("city.yaml", CITY);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void documents_are_checked_by_the_last_file() throws IOException {
        String hash = Run.of("edition", "format", city, "--lang", "en")
                .err()
                .replaceAll("(?s).*(sha256:[0-9a-f]{64}).*", "$1");
        String district = write(
                "district.yaml",
                CITY.replace("id: city", "id: district")
                        .replace("{edition: wuhan-2005}", "{id: city, hash: \"" + hash + "\"}")
                        .replace("off: true, basis: m, reason: {zh: 不作考核, en: Not assessed}", "off: false, basis: m"));

        assertThat(Run.withInput(GUARANTEE, "check", "--edition", city, "--lang", "en")
                        .out())
                .contains("city")
                .doesNotContain("guarantee.funding");
        assertThat(Run.withInput(GUARANTEE, "--edition", city, "--edition", district, "check", "--lang", "en")
                        .out())
                .contains("district")
                .contains("guarantee.funding");
    }

    @Test
    void rules_tell_what_is_changed_and_switched_off_with_basis() {
        Run rules = Run.of("rules", "--edition", city, "--lang", "en");

        assertThat(rules.status()).isZero();
        assertThat(rules.out())
                .contains("(local: other severity, on Article 3, by city)")
                .contains("guarantee.funding  switched off  (local: on Article 3, by city: Not assessed)");
        assertThat(Run.of("rules", "--lang", "en").out()).doesNotContain("(local");
        assertThat(Run.of("rules").out()).doesNotContain("〔");
    }

    @Test
    void rules_as_json_tell_the_same() {
        assertThat(Run.of("rules", "--edition", city, "--format", "json", "--lang", "en")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"local\":[")))
                .satisfiesExactly(
                        changed -> assertThat(changed)
                                .startsWith("{\"rule\":\"guarantee.venue\",\"severity\":\"concern\"")
                                .endsWith(
                                        "\"local\":[{\"change\":\"severity\",\"basis\":\"m\",\"basisTitle\":\"Article 3\","
                                                + "\"edition\":\"city\",\"before\":\"violation\"}]}"),
                        off -> assertThat(off)
                                .isEqualTo(
                                        "{\"rule\":\"guarantee.funding\",\"switchedOff\":true,\"local\":[{\"change\":"
                                                + "\"switched-off\",\"basis\":\"m\",\"basisTitle\":\"Article 3\",\"edition\":\"city\","
                                                + "\"reason\":\"Not assessed\"}]}"));
    }

    @Test
    void rules_that_come_with_a_mode_are_told_too() throws IOException {
        String mode = write("mode.yaml", CITY + """
                modes:
                  campus:
                    title: {zh: 校园组建, en: Campus formation}
                    basis: m
                    rules:
                      formation.campus.partner:
                        basis: m
                        severity: violation
                        path: partyOrganization
                        title: {zh: 应有合作方, en: It has a partner}
                        message: {zh: 没有合作方, en: It has no partner}
                        remedy: {zh: 请找合作方, en: Find a partner}
                        condition: {present: partyOrganization}
                """);

        assertThat(Run.of("rules", "--edition", mode, "--lang", "en").out())
                .contains("It has a partner  (local: added with a mode, on Article 3, by city)");
        assertThat(Run.of("explain", "formation.campus.partner", "--edition", mode, "--lang", "en")
                        .out())
                .contains("If not known: It cannot be judged yet");
    }

    @Test
    void a_rule_that_is_switched_off_is_explained_with_basis_and_reason() {
        String off = "Edition city has switched off the rule “guarantee.funding”, on Article 3: Not assessed\n";

        assertThat(Run.of("explain", "guarantee.funding", "--edition", city, "--lang", "en")
                        .err())
                .isEqualTo(off);
        assertThat(Run.of("parameters", "guarantee.funding", "--edition", city, "--lang", "en")
                        .err())
                .isEqualTo(off);
    }

    @Test
    void parameters_tell_the_value_of_the_city() {
        assertThat(Run.of("parameters", "guarantee.hearings-per-cycle", "--edition", city, "--lang", "en")
                        .out())
                .contains("4")
                .contains("Article 3");
    }

    @Test
    void all_that_is_wrong_is_told_with_place() throws IOException {
        String wrong = write("wrong.yaml", CITY.replace("value: 4", "value: 0").replace("venue:", "venu:"));
        Run run = Run.of("rules", "--edition", wrong, "--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("wrong.yaml:8:41 /parameters/guarantee.hearings-per-cycle/value: “0” is out of range")
                .contains("wrong.yaml:10:3 /rules/guarantee.venu: no such rule in wuhan-2005; guarantee.venue?");
        assertThat(Run.of("rules", "--edition", wrong).err()).contains("是否为guarantee.venue");
    }

    @Test
    void a_file_that_is_not_there_and_editions_that_do_not_go_together_are_refused() {
        assertThat(Run.of("rules", "--edition", "nowhere.json", "--lang", "en").err())
                .contains("nowhere.json: there is no such file");
        assertThat(Run.of("rules", "--edition", "wuhan-2005", "--edition", city, "--lang", "en")
                        .err())
                .contains("“wuhan-2005” is no file that ends in .yaml");
        assertThat(Run.of("rules", "--edition", "wuhan-2005", "--edition", "wuhan-2005", "--lang", "en")
                        .err())
                .contains("name one shipped edition");
    }

    @Test
    void format_prints_the_canonical_form_and_says_that_comments_are_not_kept() throws IOException {
        Run yaml = Run.of("edition", "format", city, "--lang", "en");
        String again = write("again.yaml", yaml.out());
        Run json = Run.of("edition", "format", write("city.json", "{}"), "--lang", "en");

        assertThat(yaml.status()).isZero();
        assertThat(yaml.out())
                .startsWith("format: \"league-building-edition/1\"\n")
                .doesNotContain("#");
        assertThat(yaml.err()).contains("Comments are not kept. The hash of the content is sha256:");
        assertThat(Run.of("edition", "format", again).out()).isEqualTo(yaml.out());
        Run formatted = Run.of("edition", "format", write("canonical.json", canonicalJson()), "--lang", "en");
        assertThat(formatted.err()).startsWith("The hash of the content is sha256:");
        assertThat(json.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(json.err()).contains("city.json:1:1: “format” is missing");
        assertThat(Run.of("edition", "lint", city, "--lang", "en").err()).contains("there is no “lint”");
    }

    private static String canonicalJson() {
        return "{\"format\":\"league-building-edition/1\",\"id\":\"town\",\"base\":{\"edition\":\"wuhan-2005\"},"
                + "\"title\":{\"zh\":\"细则\",\"en\":\"Rules\"}}";
    }

    @Test
    void format_takes_the_base_by_the_option_too_and_says_that_it_comes_first() throws IOException {
        String hash = Run.of("edition", "format", city, "--lang", "en")
                .err()
                .replaceAll("(?s).*(sha256:[0-9a-f]{64}).*", "$1");
        String top = write("top.yaml", """
                format: league-building-edition/1
                id: top
                base: {id: city, hash: "%s"}
                title: {zh: 细则, en: Rules}
                """.formatted(hash));
        Run first = Run.of("edition", "format", city, top);

        assertThat(first.status()).isZero();
        assertThat(Run.of("--edition", city, "edition", "format", top)).isEqualTo(first);
        assertThat(Run.of("edition", "format", top, city, "--lang", "en").err())
                .contains("top.yaml:3:12 /base/id")
                .contains("first the base, then what starts with it");
    }
}
