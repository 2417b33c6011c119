package org.leaguebuilding.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.json.edition.EditionReader;

/** The pages of an edition that is a file, as the command writes them. */
class EditionPagesTest {

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");

    private static final String EDITION = """
            format: league-building-edition/1
            id: yunchuan-2024
            base: {edition: wuhan-2005, asOf: "2024-03-01"}
            title: {zh: 云川市细则, en: Rules of Yunchuan}
            bases:
              measure-3: {title: {zh: 细则第三条, en: "Article 3 [a](b) | c"}, document: {zh: 云川市细则, en: Rules of Yunchuan}}
              measure-4: {title: {zh: 细则第四条, en: Article 4}, document: {zh: 云川市细则, en: Rules of Yunchuan}}
            parameters:
              guarantee.hearings-per-cycle: {value: 4, basis: measure-3}
            rules:
              activity.quality.lively: {off: true, basis: measure-4, reason: {zh: 不作考核, en: Not assessed}}
              guarantee.venue: {severity: concern, basis: measure-3}
              guarantee.funding: {basis: measure-3, message: {zh: 社区未列团建经费, en: No League funds are set aside}}
            additional:
              guarantee.yunchuan.development:
                subject: community-guarantee
                severity: concern
                basis: measure-3
                title: {zh: 应专题听取发展情况, en: Development is heard}
                message: {zh: "听取发展情况{count}次，要求{minimum}次", en: "Reports on development: {count}; asked for: {minimum}"}
                remedy: {zh: 安排专题听取, en: Arrange such a hearing}
                path: hearings
                condition: {count: hearings, where: {fact: subjects, contains: development}, atLeast: 2}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Path edition;

    @BeforeEach
    void write_the_edition() throws IOException {
        edition = Files.writeString(folder.resolve("yunchuan.yaml"), EDITION);
    }

    private int run(Object... args) {
        PrintStream to = new PrintStream(said, true, UTF_8);
        return EditionPages.run(Stream.of(args).map(Object::toString).collect(ImmutableList.toImmutableList()), to, to);
    }

    private Path out() {
        return folder.resolve("out");
    }

    /** What stands under an anchor, up to the next one. */
    private String entry(String page, String anchor) throws IOException {
        String text = Files.readString(out().resolve(page));
        String mark = "<a id=\"" + anchor + "\"></a>";
        assertThat(text).containsOnlyOnce(mark);
        return text.substring(text.indexOf(mark) + mark.length()).split("<a id=", 2)[0];
    }

    @Nested
    class Written {

        @BeforeEach
        void write_the_pages() {
            assertThat(run("--edition", edition, "--out", out()))
                    .as(said.toString(UTF_8))
                    .isZero();
        }

        @Test
        void a_parameter_is_local_with_basis_file_and_the_value_of_the_base() throws IOException {
            assertThat(entry("en/parameters.md", "guarantee.hearings-per-cycle"))
                    .contains("`guarantee.hearings-per-cycle` = 4")
                    .contains("**Origin** set locally: [measure-3](provisions.md#measure-3)")
                    .contains("**Changed by** `yunchuan-2024`: 2 before. Basis: [measure-3](provisions.md#measure-3)");
            assertThat(entry("zh-CN/parameters.md", "guarantee.hearings-per-cycle"))
                    .contains("由 `yunchuan-2024` 调整，原为2。依据：[measure-3](provisions.md#measure-3)");
        }

        @Test
        void a_severity_says_what_it_was() throws IOException {
            assertThat(entry("en/rules/guarantee.md", "guarantee.venue"))
                    .contains("`guarantee.venue` · encouraged")
                    .contains("**Severity changed by** `yunchuan-2024`: required before.")
                    .contains("> `venueArranged`: concern. A venue");
            assertThat(entry("zh-CN/rules/guarantee.md", "guarantee.venue")).contains("`yunchuan-2024` 调整，原为要求");
        }

        @Test
        void a_rule_that_is_off_keeps_its_entry_with_the_reason() throws IOException {
            assertThat(entry("en/rules/activity.md", "activity.quality.lively"))
                    .contains("`activity.quality.lively` · switched off")
                    .contains("**Switched off by** `yunchuan-2024`, because: Not assessed.");
            assertThat(entry("zh-CN/rules/activity.md", "activity.quality.lively"))
                    .contains("`activity.quality.lively` · 停用")
                    .contains("由 `yunchuan-2024` 停用，理由：不作考核。");
        }

        @Test
        void a_rule_that_is_added_is_explained_without_an_example() throws IOException {
            assertThat(entry("en/rules/guarantee.md", "guarantee.yunchuan.development"))
                    .contains("## Development is heard")
                    .contains("**Added by** `yunchuan-2024`.")
                    .contains("**Message** Reports on development: {count}; asked for: {minimum}")
                    .contains("**Remedy** Arrange such a hearing")
                    .doesNotContain("Satisfied:");
            assertThat(entry("zh-CN/rules/guarantee.md", "guarantee.yunchuan.development"))
                    .contains("## 应专题听取发展情况");
        }

        @Test
        void words_are_those_of_the_city() throws IOException {
            assertThat(entry("en/rules/guarantee.md", "guarantee.funding"))
                    .contains("**Words changed by** `yunchuan-2024`.")
                    .contains("No League funds are set aside");
            assertThat(entry("zh-CN/rules/guarantee.md", "guarantee.funding")).contains("社区未列团建经费");
        }

        @Test
        void the_provisions_of_the_city_stand_with_what_rests_on_them() throws IOException {
            assertThat(entry("en/provisions.md", "measure-3"))
                    .contains("Article 3 \\[a\\](b) \\| c")
                    .contains("Rules of Yunchuan")
                    .contains("rules/guarantee.md#guarantee.yunchuan.development");
            assertThat(entry("en/provisions.md", "measure-4")).contains("Article 4");
        }

        @Test
        void all_changes_stand_on_one_page() throws IOException {
            assertThat(entry("en/README.md", "changes").lines())
                    .filteredOn(line -> line.contains("yunchuan-2024"))
                    .hasSize(5)
                    .anyMatch(line -> line.contains("(rules/activity.md#activity.quality.lively) | Not assessed |"))
                    .anyMatch(line -> line.contains("(parameters.md#guarantee.hearings-per-cycle) | 2 |"));
            assertThat(Files.readString(out().resolve("en/README.md")))
                    .contains("`yunchuan-2024` Rules of Yunchuan: `sha256:");
        }

        @Test
        void all_links_lead_somewhere() throws IOException {
            List<String> lost = new ArrayList<>();
            int links = 0;
            for (String page : pages()) {
                for (String link : all(LINK, page)) {
                    links++;
                    if (!isThere(URI.create(page).resolve(link))) {
                        lost.add(page + " " + link);
                    }
                }
            }
            assertThat(lost).isEmpty();
            assertThat(links).isGreaterThan(1_000);
        }

        private List<String> pages() throws IOException {
            try (Stream<Path> files = Files.walk(out())) {
                return files.filter(Files::isRegularFile)
                        .map(file -> out().relativize(file).toString().replace('\\', '/'))
                        .toList();
            }
        }

        private List<String> all(Pattern pattern, String page) throws IOException {
            String prose = FENCE.matcher(Files.readString(out().resolve(page))).replaceAll("");
            return pattern.matcher(prose)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        }

        private boolean isThere(URI target) throws IOException {
            return Files.isRegularFile(out().resolve(target.getPath()))
                    && (target.getFragment() == null
                            || all(ANCHOR, target.getPath()).contains(target.getFragment()));
        }
    }

    @Nested
    class Refused {

        private void assertNothingWritten() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(edition);
            }
        }

        @Test
        void a_file_with_errors_is_told_with_its_places() throws IOException {
            Files.writeString(edition, EDITION.replace("quality.lively", "quality.livly"));

            assertThat(run("--edition", edition, "--out", out())).isEqualTo(2);

            assertThat(said.toString(UTF_8)).contains("yunchuan.yaml:11:3 /rules/activity.quality.livly");
            assertNothingWritten();
        }

        @Test
        void a_file_that_is_not_there_is_named() throws IOException {
            assertThat(run("--edition", folder.resolve("nowhere.yaml"), "--out", out()))
                    .isEqualTo(2);

            assertThat(said.toString(UTF_8)).contains("nowhere.yaml: there is no such file");
            assertNothingWritten();
        }

        @Test
        void an_edition_by_id_is_no_file() throws IOException {
            assertThat(run("--edition", "wuhan-2005", "--out", out())).isEqualTo(2);

            assertThat(said.toString(UTF_8)).contains("wuhan-2005 is no edition file");
            assertNothingWritten();
        }

        @Test
        void a_file_is_no_folder_to_write() throws IOException {
            assertThat(run("--edition", edition, "--out", edition)).isEqualTo(2);

            assertThat(said.toString(UTF_8)).contains("yunchuan.yaml is a file");
            assertThat(edition).content(UTF_8).isEqualTo(EDITION);
            assertNothingWritten();
        }

        @Test
        void a_file_where_a_folder_above_would_be_is_told() throws IOException {
            assertThat(run("--edition", edition, "--out", edition.resolve("out")))
                    .isEqualTo(2);

            assertThat(said.toString(UTF_8)).contains("Nothing was written");
            assertNothingWritten();
        }

        @Test
        void a_folder_with_something_in_it_stays_as_it_is() throws IOException {
            assertThat(run("--edition", edition, "--out", folder)).isEqualTo(2);

            assertThat(said.toString(UTF_8)).contains("is not empty");
            assertNothingWritten();
        }

        @Test
        void a_command_that_lacks_something_is_told_how_it_is_said() throws IOException {
            assertThat(run("--edition", edition)).isEqualTo(2);
            assertThat(run("--out", out())).isEqualTo(2);
            assertThat(run("--edition", edition, "--into", out())).isEqualTo(2);
            assertThat(run(edition, "--out", out())).isEqualTo(2);

            assertThat(said.toString(UTF_8))
                    .contains("--edition FILE… --out FOLDER")
                    .contains("--edition 文件… --out 文件夹");
            assertNothingWritten();
        }
    }

    @Test
    void a_file_may_start_with_the_one_before_it() throws IOException {
        Path second = Files.writeString(folder.resolve("district.yaml"), """
                format: league-building-edition/1
                id: district-2025
                base: {id: yunchuan-2024, hash: "%s"}
                title: {zh: 城区细则, en: Rules of a district}
                parameters:
                  guarantee.hearings-per-cycle: {value: 6, basis: p58}
                """.formatted(
                        EditionReader.create().read(edition, List.of()).contentHash()));

        assertThat(run("--edition", edition, second, "--out", out()))
                .as(said.toString(UTF_8))
                .isZero();

        assertThat(entry("en/parameters.md", "guarantee.hearings-per-cycle"))
                .contains("**Changed by** `district-2025`: 4 before. Basis: [P58](provisions.md#P58)");
        assertThat(entry("en/rules/activity.md", "activity.quality.lively")).contains("`yunchuan-2024`");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectories(out());

        assertThat(run("--edition", edition, "--out", out())).isZero();

        assertThat(out().resolve("README.md")).isRegularFile();
    }
}
