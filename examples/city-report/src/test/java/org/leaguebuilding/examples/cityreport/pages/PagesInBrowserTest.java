package org.leaguebuilding.examples.cityreport.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.examples.cityreport.Run;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of a small city in a real browser, from a folder, without a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final String MARKUP = "<b>粗</b>社区&quot;<script>alert(1)</script>";

    /** Opens addresses in frames, some at a time, and says how many have been loaded. */
    private static final String IN_FRAMES = """
            const [addresses, done] = arguments;
            const open = [...addresses];
            let loaded = 0;
            const next = frame => {
                if (loaded === addresses.length) done(loaded);
                if (open.length > 0) frame.src = open.pop();
            };
            for (let i = 0; i < 8; i++) {
                const frame = document.createElement('iframe');
                frame.onload = () => { if (frame.src !== '') { loaded++; next(frame); } };
                document.body.append(frame);
                next(frame);
            }""";

    private Browser browser;
    private Path site = Path.of("");

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        site = folder.resolve("site");
        Path register = Files.writeString(folder.resolve("register.csv"), """
                unit_code,unit_name,subdistrict_code,district_code,district_name
                420106002001,甲社区,420106002,420106,武昌区
                420106002002,%s,420106002,420106,武昌区
                420106002003,丙社区,420106002,420106,武昌区
                420102002004,丁社区,420102002,420102,江岸区
                """.formatted(MARKUP));
        Run run = Run.of("report", register.toString(), "--pages", site.toString());
        assertThat(run.err()).isEmpty();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** That every address in them is one of these files is a test without a browser. */
    @Test
    void every_page_opens_without_a_message_in_the_console() throws IOException {
        browser.open(page("en/index.html"));
        assertThat(browser.messages()).isEmpty();
        try (Stream<Path> files = Files.walk(site)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> file.toUri().toString())
                    .toList();

            assertThat(pages).hasSize(1 + 2 * (3 + 11 + 2 + 139 + 4));
            assertThat(browser.runAndWait(IN_FRAMES, pages)).isEqualTo((long) pages.size());
        }
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void a_page_that_fails_would_leave_a_message() throws IOException {
        browser.open(page("en/index.html"));
        Path failing = Files.writeString(site.resolve("failing.html"), "<script>throw new Error('heard')</script>");

        browser.runAndWait(IN_FRAMES, List.of(failing.toUri().toString()));
        Files.delete(failing);

        assertThat(browser.messages()).anyMatch(message -> message.contains("heard"));
    }

    @Test
    void the_links_of_the_start_page_open_what_they_name() {
        browser.open(page("index.html"));
        browser.click("a");
        for (String link : List.of("武昌区", "丙社区")) {
            browser.clickLink(link);
            assertThat(browser.texts("h1")).containsExactly(link);
        }
        browser.clickLink("全市");

        assertThat(browser.address()).endsWith("/zh-CN/index.html");
    }

    @Test
    void nothing_is_asked_of_any_host() {
        browser.open(page("zh-CN/index.html"));

        assertThat(
                        (List<?>)
                                browser.run(
                                        "return [...document.querySelectorAll('[src], [href]')].map(element => element.src || element.href)"))
                .hasSizeGreaterThan(30)
                .allMatch(name -> String.valueOf(name).matches("(file|data):.*"));
    }

    @Test
    void a_column_sorts_up_and_down_and_the_first_one_in_the_order_of_the_register() {
        browser.open(page("zh-CN/district/420106.html"));
        String codes = "table.filtered tbody tr td:nth-child(2)";

        assertThat(browser.texts(codes)).containsExactly("420106002001", "420106002002", "420106002003");
        head(2).click();
        head(2).sendKeys(Keys.ENTER);
        assertThat(browser.texts(codes)).containsExactly("420106002003", "420106002002", "420106002001");
        assertThat(browser.find("table.filtered th[aria-sort]").getAttribute("aria-sort"))
                .isEqualTo("descending");
        head(1).click();
        assertThat(browser.texts(codes)).containsExactly("420106002001", "420106002002", "420106002003");
        assertThat(browser.texts("table.filtered th[aria-sort]")).hasSize(1);
    }

    private WebElement head(int column) {
        return browser.find("table.filtered thead th:nth-child(" + column + ") button");
    }

    @Test
    void a_filter_shows_the_rows_that_have_its_words() {
        browser.open(page("en/rules.html"));

        browser.find(".filter input").sendKeys("FORMATION.JOINT.");

        assertThat(browser.texts("tbody tr td:nth-child(2)"))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("formation.joint."));
        assertThat(browser.find(".filter output").getText()).endsWith("/ 139 rows");
    }

    @Test
    void a_page_prints_to_a4_without_its_controls() {
        browser.open(page("zh-CN/index.html"));

        byte[] pdf = Base64.getDecoder().decode(browser.printed());
        Matcher box = Pattern.compile("/MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)").matcher(new String(pdf, ISO_8859_1));

        assertThat(box.find()).isTrue();
        assertThat(box.group(1)).isBetween("594", "596");
        assertThat(box.group(2)).isBetween("841", "842");
    }

    @Test
    void a_page_is_readable_at_360_pixels() {
        browser.width(360);
        try {
            for (String name : List.of(
                    "en/index.html",
                    "en/district/420106.html",
                    "en/community/420106002002.html",
                    "en/rule/formation.joint.adjacent.html",
                    "en/rules.html",
                    "zh-CN/family/formation.html")) {
                browser.open(page(name));
                assertThat(browser.run("return document.documentElement.scrollWidth"))
                        .as(name)
                        .isEqualTo(360L);
            }
        } finally {
            browser.width(1280);
        }
    }

    @Test
    void a_page_fits_to_a_dark_screen() {
        browser.scheme("dark");
        try {
            browser.open(page("zh-CN/index.html"));
            assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(20, 24, 28)");
            assertThat(problems()).isEqualTo("");
        } finally {
            browser.scheme("light");
        }
    }

    @Test
    void the_keyboard_comes_to_the_content_first() {
        browser.open(page("en/index.html"));

        browser.find("body").sendKeys(Keys.TAB);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
        browser.find(".skip").sendKeys(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void a_screen_reader_finds_names_heads_and_contrast() {
        for (String name : List.of(
                "en/index.html",
                "zh-CN/district/420106.html",
                "en/community/420106002002.html",
                "zh-CN/rule/formation.joint.adjacent.html",
                "en/family/diagnosis.html")) {
            browser.open(page(name));
            assertThat(problems()).as(name).isEqualTo("");
        }
    }

    @Test
    void names_that_look_like_markup_stay_text() throws IOException {
        browser.open(page("zh-CN/community/420106002002.html"));

        assertThat(browser.texts("h1")).containsExactly(MARKUP);
        assertThat((List<?>) browser.run("return [...document.querySelectorAll('b, main script')]"))
                .isEmpty();
        assertThat(Files.readString(page("zh-CN/district/420106.html"), UTF_8)).doesNotContain("<b>粗", "<script>alert");
    }

    @Test
    void the_other_language_has_the_same_page() {
        browser.open(page("zh-CN/rule/formation.joint.adjacent.html"));

        browser.find(".other").click();

        assertThat(browser.address()).endsWith("/en/rule/formation.joint.adjacent.html");
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void a_chart_has_a_name_and_a_table_beside_it() {
        browser.open(page("en/index.html"));

        assertThat(browser.texts(".chart h2"))
                .hasSize(5)
                .hasSameSizeAs(browser.texts(".chart table"))
                .containsExactlyElementsOf(((List<?>)
                                browser.run(
                                        "return [...document.querySelectorAll('.chart svg[role=img] > title')].map(t => t.textContent)"))
                        .stream().map(String::valueOf).toList());
    }

    private Path page(String name) {
        return site.resolve(name);
    }

    /** What axe finds wrong, a line each. */
    private String problems() {
        browser.run(axe());
        return String.valueOf(browser.runAndWait("""
                const done = arguments[arguments.length - 1];
                axe.run({preload: false}).then(found => done(found.violations.map(violation =>
                    violation.id + ': ' + violation.nodes.map(node => node.target + ' ' + node.failureSummary).slice(0, 3)).join('\\n')))"""));
    }

    private static String axe() {
        try {
            return Resources.toString(Resources.getResource("axe.min.js"), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
