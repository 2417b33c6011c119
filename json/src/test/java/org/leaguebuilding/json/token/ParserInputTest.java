package org.leaguebuilding.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

class ParserInputTest {

    private static final String LONG = "x".repeat(300_000);

    private final ParserInput<String> feed = new ParserInput<>();

    private static Document document(String text) {
        byte[] bytes = ("<<" + text + ">>").getBytes(UTF_8);
        return new Document(bytes, 2, bytes.length - 2, 1, ReadLimits.DEFAULT, UnknownProperties.REJECT);
    }

    /** Hands documents of 300,000 bytes to parsers, and says how often a new one was needed. */
    private int parsersFor(int documents, boolean strangers) {
        int parsers = 0;
        for (int i = 0; i < documents; i++) {
            String kept = feed.begin(document(LONG));
            parsers += kept == null ? 1 : 0;
            feed.keep("parser", strangers);
        }
        return parsers;
    }

    @Test
    void gives_each_document_and_ends_with_it() throws IOException {
        feed.begin(document("one"));
        assertThat(feed.readAllBytes()).asString().isEqualTo("one");
        assertThat(feed.read()).isEqualTo(-1);
        feed.begin(document("二"));
        assertThat(feed.readAllBytes()).asString(UTF_8).isEqualTo("二");
    }

    @Test
    void gives_single_bytes_without_a_sign() {
        feed.begin(document("é"));
        assertThat(List.of(feed.read(), feed.read(), feed.read())).containsExactly(0xc3, 0xa9, -1);
    }

    @Test
    void gives_a_long_document_in_pieces() {
        feed.begin(document(LONG));
        byte[] target = new byte[8_000];
        List<Integer> pieces = new ArrayList<>();
        for (int read = feed.read(target, 0, 8_000); read > 0; read = feed.read(target, 0, 8_000)) {
            pieces.add(read);
        }
        assertThat(pieces).hasSizeGreaterThan(100);
        assertThat(pieces.stream().mapToInt(Integer::intValue).sum()).isEqualTo(LONG.length());
    }

    @Test
    void goes_on_with_the_parser_that_it_was_given_back() {
        assertThat(feed.begin(document("one"))).isNull();
        assertThat(feed.keep("parser", false)).isTrue();
        assertThat(feed.begin(document("two"))).isEqualTo("parser");
        assertThat(feed.begin(document("three"))).isNull();
    }

    /** Goes to a document and lets the parser have it. */
    private void read(String text) {
        feed.begin(document(text));
        for (int b = feed.read(); b >= 0; b = feed.read()) {
            assertThat(b).isPositive();
        }
    }

    @Test
    void counts_what_a_parser_was_given_before() {
        read("one");
        assertThat(feed.before()).isZero();
        feed.keep("parser", false);
        read("three");
        assertThat(feed.before()).isEqualTo(3);
        feed.keep("parser", false);
        read("five");
        assertThat(feed.before()).isEqualTo(8);
        feed.begin(document("for another parser"));
        assertThat(feed.before()).isZero();
    }

    @Test
    void does_not_count_what_a_parser_has_not_asked_for() {
        feed.begin(document("1  "));
        assertThat(feed.read()).isEqualTo('1');
        feed.keep("parser", false);
        feed.begin(document("2"));
        assertThat(feed.before()).isEqualTo(1);
    }

    @Test
    void knows_whether_only_blanks_are_left() {
        read("{}");
        feed.keep("parser", false);
        feed.begin(document("{} \t\r\n"));
        assertThat(feed.isBlankBehind(2 + 2)).isTrue();
        assertThat(feed.isBlankBehind(2 + 1)).isFalse();
    }

    @Test
    void keeps_a_parser_for_a_whole_file_where_tables_have_all_the_names() {
        assertThat(parsersFor(40, false)).isEqualTo(1);
    }

    @Test
    void gives_a_parser_up_at_a_megabyte_with_names_of_others_and_not_before() {
        int megabyte = 1 << 20;
        feed.begin(document("x".repeat(megabyte - 1)));
        assertThat(feed.keep("parser", true)).isTrue();
        assertThat(feed.begin(document("x"))).isEqualTo("parser");
        assertThat(feed.keep("parser", true)).isFalse();
        assertThat(feed.begin(document("x"))).isNull();
    }

    @Test
    void renews_a_parser_that_has_seen_a_megabyte_with_names_of_others() {
        assertThat(parsersFor(40, true)).isEqualTo(10);
    }
}
