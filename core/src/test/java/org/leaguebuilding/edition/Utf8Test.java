package org.leaguebuilding.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\u007f",
                "\u0080",
                "é",
                "\u07ff",
                "\u0800",
                "云川市",
                "\uffff",
                "\ud800\udc00",
                "\udbff\udfff",
                "𠮷a"
            })
    void a_text_is_hashed_by_its_bytes(String text) {
        assertThat(Utf8.hash(text, Hashing.sha256().newHasher()))
                .isEqualTo(Hashing.sha256().hashString(text, UTF_8));
    }
}
