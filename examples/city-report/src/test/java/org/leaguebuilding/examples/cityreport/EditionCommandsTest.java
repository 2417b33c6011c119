package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.examples.cityreport.Documents.COMPLIANT;
import static org.leaguebuilding.examples.cityreport.Documents.NEGATIVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Analyse and diff: of editions as such, and on the documents of a file. */
class EditionCommandsTest {

    private static final String LATER = "wuhan-2005@2026-01-01";

    /** An edition that asks for a venue and for none. */
    private static final String CONTRADICTORY = """
            format: league-building-edition/1
            id: city-1
            base: {edition: wuhan-2005}
            title: {zh: 细则, en: Rules}
            bases:
              m: {title: {zh: 细则, en: Rules}, document: {zh: 细则, en: Rules}}
            additional:
              guarantee.city.no-venue:
                subject: community-guarantee
                severity: violation
                basis: m
                title: {zh: 不另设场地, en: No venue is arranged}
                message: {zh: 另设场地, en: A venue is arranged}
                remedy: {zh: 撤销场地, en: Close the venue}
                path: venueArranged
                condition: {fact: venueArranged, is: false}
            """;

    /** Allowed by the shipped edition, and not by the statute of the later day. */
    private static final String OVERSIZE = COMPLIANT
            .replace("\"memberCount\":26", "\"memberCount\":51")
            .replace("\"id\":\"c1\"", "\"id\":\"420102002008\"");

    @Nested
    class Analyse {

        @Test
        void says_the_scope_and_the_effort_of_its_claim() {
            Run run = Run.of("analyse", "--elements", "2", "--lang", "en");

            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .matches("Edition wuhan-2005: no defects \\(lists of at most 2; subjects checked: [\\d,]+\\)\n");
        }

        @Test
        void tells_each_defect_and_keeps_a_document_that_shows_it(@TempDir Path folder) throws IOException {
            String edition = Files.writeString(folder.resolve("city.yaml"), CONTRADICTORY)
                    .toString();
            String witnesses = folder.resolve("witnesses.ndjson").toString();

            Run run = Run.of("analyse", "--edition", edition, "--elements=2", "--lang=en", "--witnesses", witnesses);

            assertThat(run.status()).isEqualTo(ExitStatus.NON_COMPLIANT);
            assertThat(run.out())
                    .startsWith("Edition city-1: one defect (lists of at most 2; ")
                    .contains("“A venue is arranged”", "“No venue is arranged”");
            assertThat(Run.of("check", witnesses, "--edition", edition).status())
                    .isEqualTo(ExitStatus.NON_COMPLIANT);
        }

        @Test
        void refuses_a_scope_of_nothing() {
            Run run = Run.of("analyse", "--elements", "0");

            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(run.err()).isEqualTo("--elements：不能为0。请写1以上的整数。\n");
        }
    }

    @Nested
    class Diff {

        @Test
        void tells_the_ways_in_which_verdicts_change_with_documents_that_show_them(@TempDir Path folder)
                throws IOException {
            Path witnesses = folder.resolve("witnesses.ndjson");

            Run run = Run.of("diff", "--to", LATER, "--elements", "1", "--witnesses", witnesses.toString());

            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .startsWith("由wuhan-2005到wuhan-2005@2026-01-01：结论有2种变化（所查范围：每个列表不超过1项；")
                    .contains("建团方案：因“团支部团员人数不超过上限，超过的应经批准”，结论由“符合”变为“不符合”\n");
            assertThat(Run.of("check", witnesses.toString()).status()).isZero();
            assertThat(Run.of("check", witnesses.toString(), "--edition", LATER).out())
                    .contains("共检查2份：符合0份，不符合1份，无法判定1份");
        }

        @Test
        void of_files_counts_documents_by_rule_and_by_district_each_with_an_example() {
            Run run = Run.withInput(OVERSIZE.repeat(2) + COMPLIANT, "diff", "--from=wuhan-2005", "--to", LATER, "-");

            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .startsWith("由wuhan-2005到wuhan-2005@2026-01-01，3份文档中结论改变的有2份。\n")
                    .contains("符合→不符合：团支部团员人数不超过上限，超过的应经批准     2  p-1\n", "江岸区（420102）     2  p-1\n");
        }

        @Test
        void of_a_file_with_a_malformed_line_says_that_it_does_not_count() {
            Run run = Run.withInput(NEGATIVE + COMPLIANT, "diff", "--to", LATER, "--lang=en", "-");

            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(run.out()).endsWith("the verdict changes on 0 of 1 documents.\n");
            assertThat(run.err())
                    .startsWith("standard input, line 1, column ")
                    .endsWith("Lines or files could not be read; the counts are on the others.\n");
        }

        @Test
        void refuses_an_edition_that_does_not_exist_by_the_option_that_names_it() {
            assertThat(Run.of("diff", "--to", "wuhan-205", "--lang", "en").err())
                    .startsWith("--to: there is no edition “wuhan-205”. ")
                    .endsWith(" Did you mean wuhan-2005?\n");
            assertThat(Run.of("diff", "--from", "wuhan-2005@2026-02-30", "--to", LATER, "--lang=en")
                            .err())
                    .startsWith("--from: “2026-02-30” is not a day");
            assertThat(Run.of("diff", "--lang", "en").err()).startsWith("Missing: --to ID|FILE.");
        }
    }
}
