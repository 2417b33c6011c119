package org.leaguebuilding.json.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A line feed is found at any distance, in words of eight bytes and in what is left of them. */
class LineFeedsTest {

    private static final int LENGTH = 40;

    private static byte[] bytesWithFeedAt(int at) {
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) 'x');
        bytes[at] = '\n';
        return bytes;
    }

    @Test
    void is_found_wherever_it_stands_and_the_search_begins() {
        int searches = 0;
        for (int at = 0; at < LENGTH; at++) {
            for (int from = 0; from <= at; from++) {
                assertThat(LineEnds.find(bytesWithFeedAt(at), from, LENGTH))
                        .as("at %s from %s", at, from)
                        .isEqualTo(at);
                searches++;
            }
        }
        assertThat(searches).isEqualTo(LENGTH * (LENGTH + 1) / 2);
    }

    @Test
    void is_not_found_before_the_search_begins_or_behind_its_end() {
        for (int at = 0; at < LENGTH; at++) {
            assertThat(LineEnds.find(bytesWithFeedAt(at), at + 1, LENGTH)).isEqualTo(-1);
            assertThat(LineEnds.find(bytesWithFeedAt(at), 0, at)).isEqualTo(-1);
        }
    }

    @Test
    void the_first_of_several_is_found() {
        byte[] bytes = bytesWithFeedAt(20);
        bytes[17] = '\n';
        bytes[35] = '\n';

        assertThat(LineEnds.find(bytes, 0, LENGTH)).isEqualTo(17);
        assertThat(LineEnds.find(bytes, 18, LENGTH)).isEqualTo(20);
    }

    @Test
    void is_no_byte_that_is_nearly_one() {
        byte[] bytes = new byte[LENGTH];
        for (byte near : new byte[] {0, 9, 11, 13, (byte) 0x8a, (byte) 0xff}) {
            Arrays.fill(bytes, near);
            assertThat(LineEnds.find(bytes, 0, LENGTH)).as("%s", near).isEqualTo(-1);
        }
    }
}
