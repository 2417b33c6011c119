package org.leaguebuilding.json.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {

    private final Bytes bytes = new Bytes();

    private void write(String text) {
        byte[] piece = ("<" + text + ">").getBytes(UTF_8);
        bytes.write(piece, 1, piece.length - 2);
    }

    @Test
    void nothing_was_written_at_first() {
        assertThat(bytes.take()).isEmpty();
    }

    @Test
    void all_pieces_are_there_in_their_order_whatever_their_length() {
        StringBuilder expected = new StringBuilder();
        for (int length = 0; length < 60; length++) {
            String piece = Character.toString('a' + length % 26).repeat(length);
            expected.append(piece);
            write(piece);
        }

        assertThat(bytes.take()).asString(UTF_8).isEqualTo(expected.toString());
    }

    @Test
    void a_single_byte_is_a_piece() {
        bytes.write('a');
        bytes.write(0x162);

        assertThat(bytes.take()).asString(UTF_8).isEqualTo("ab");
    }

    @Test
    void what_is_moved_is_there_once() {
        Bytes target = new Bytes();
        write("one");
        bytes.moveTo(target);
        write("two");
        bytes.moveTo(target);
        bytes.moveTo(target);

        assertThat(target.take()).asString(UTF_8).isEqualTo("onetwo");
        assertThat(bytes.take()).isEmpty();
    }
}
