package org.leaguebuilding.examples.cityreport.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.examples.cityreport.Run;

/** The pages of a small city as files. */
class PagesTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

    /** In each language start, rules and facts, then families, districts, rules and communities; and where a language is chosen. */
    private static final int PAGES = 1 + 2 * (3 + 11 + 1 + 139 + 2);

    @TempDir
    private Path folder = Path.of("");

    @Nested
    class A_site {

        @Test
        void has_only_links_that_lead_to_its_own_files() throws IOException {
            Path site = write("--generate", "7");

            assertThat(pages(site))
                    .hasSize(PAGES)
                    .allSatisfy(page -> assertThat(addresses(page))
                            .hasSizeGreaterThan(2)
                            .allSatisfy(address -> assertThat(
                                            page.resolveSibling(address).normalize())
                                    .startsWith(site)
                                    .isRegularFile()));
        }

        @Test
        void has_the_same_pages_in_both_languages() throws IOException {
            Path site = write();

            assertThat(names(site.resolve("en"))).hasSize(PAGES / 2).isEqualTo(names(site.resolve("zh-CN")));
        }

        @Test
        void says_on_every_page_and_table_that_facts_are_generated() throws IOException {
            Path site = write();

            assertThat(pages(site.resolve("en"))).hasSize(PAGES / 2).allSatisfy(page -> {
                String text = Files.readString(page, UTF_8);
                assertThat(text).contains("generated from a fixed seed (883)");
                assertThat(text.split("<caption>")).hasSameSizeAs(text.split("\\[generated facts]</caption>"));
            });
        }

        @Test
        void says_of_given_facts_what_does_not_join_and_never_that_they_are_generated() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.ndjson"), """
                    {"subjectType":"community-guarantee","id":"g-1","communityId":"420106002009","asOf":"2005-09-30","cycle":\
                    {"startInclusive":"2005-01-01","endExclusive":"2006-01-01"}}
                    """);
            Path site = write("--facts", facts.toString());

            assertThat(pages(site))
                    .hasSize(PAGES)
                    .allSatisfy(page ->
                            assertThat(Files.readString(page, UTF_8)).doesNotContain("generated facts", "模拟数据"));
            assertThat(site.resolve("en/facts.html")).content(UTF_8).contains("facts.ndjson:1", "420106002009");
        }

        @Test
        void has_for_each_community_what_to_do_first() throws IOException {
            Path site = write();

            assertThat(site.resolve("en/community/420106002001.html"))
                    .content(UTF_8)
                    .contains("What to do first");
            assertThat(site.resolve("zh-CN/community/420106002001.html"))
                    .content(UTF_8)
                    .contains("首先要做的");
        }
    }

    @Nested
    class A_folder {

        @Test
        void with_earlier_pages_is_replaced() throws IOException {
            Path site = write();
            Files.writeString(site.resolve("en/old.html"), "old");

            write();

            assertThat(site.resolve("en/old.html")).doesNotExist();
            assertThat(site.resolve("index.html")).exists();
        }

        @Test
        void with_something_else_in_it_is_refused_and_left_as_it_is() throws IOException {
            Path site = Files.createDirectory(folder.resolve("site"));
            Files.writeString(site.resolve("mine.txt"), "mine");

            Run run = report();

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--pages").contains(site.toString());
            assertThat(names(site)).containsExactly("mine.txt");
        }

        @Test
        void that_is_a_file_is_refused() throws IOException {
            Files.writeString(folder.resolve("site"), "file");

            assertThat(report().status()).isEqualTo(2);
        }

        @Test
        void has_nothing_left_beside_it() throws IOException {
            write();
            write();

            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("site", "register.csv");
            }
        }
    }

    private Path write(String... further) throws IOException {
        Run run = report(further);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return folder.resolve("site");
    }

    private Run report(String... further) throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), """
                unit_code,unit_name,subdistrict_code,district_code,district_name
                420106002001,甲社区,420106002,420106,武昌区
                420106002002,乙社区,420106002,420106,武昌区
                """);
        return Run.of(Stream.concat(
                        Stream.of(
                                "report",
                                register.toString(),
                                "--pages",
                                folder.resolve("site").toString(),
                                "--lang",
                                "en"),
                        Stream.of(further))
                .toArray(String[]::new));
    }

    private static List<String> addresses(Path page) throws IOException {
        return ADDRESS.matcher(Files.readString(page, UTF_8))
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.startsWith("data:"))
                .toList();
    }

    private static List<Path> pages(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
