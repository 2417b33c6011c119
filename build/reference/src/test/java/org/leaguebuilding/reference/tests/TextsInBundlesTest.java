package org.leaguebuilding.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;

/** Texts for people stand in bundles, where a reader of one language finds all of them. */
class TextsInBundlesTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\\n]*");

    private static final Pattern TEXT = Pattern.compile("\\bLocalizedText\\s*\\.of\\([^;]*?\\p{IsHan}");

    private static final Pattern WORDS = Pattern.compile("\\bEditionErrors\\s*\\.words\\(\\s*\"([a-z.-]+)\"");

    static Stream<Path> files() throws IOException {
        ImmutableList.Builder<Path> files = ImmutableList.builder();
        for (String module : new String[] {"core", "json", "spring-boot-starter", "jakarta-validation", "sheet"}) {
            files.addAll(MainSources.of(module));
        }
        return files.build().stream();
    }

    private static Stream<MatchResult> found(Pattern pattern, String source) {
        return pattern.matcher(COMMENT.matcher(source).replaceAll("")).results();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_text_in_chinese_stands_in_java(Path file) throws IOException {
        assertThat(found(TEXT, Files.readString(file)))
                .as(MainSources.name(file))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LocalizedText.of(\"列表\", \"a list\")",
                "LocalizedText.of(\n    MOST + \"项\", MOST + \" items\")",
                "/** Why. */\n// so\nLocalizedText\n    .of(\"列表\", \"a list\")"
            })
    void one_that_does_is_found(String source) {
        assertThat(found(TEXT, source)).hasSize(1);
    }

    @Test
    void examples_in_comments_may_have_some() {
        assertThat(found(TEXT, "/** {@code LocalizedText.of(\"列表\", \"a list\")} */\n// LocalizedText.of(\"表\""))
                .isEmpty();
    }

    @Test
    void the_words_of_errors_are_those_that_are_said() throws IOException {
        ImmutableSet.Builder<String> said = ImmutableSet.builder();
        for (Path file : files().toList()) {
            found(WORDS, Files.readString(file)).map(words -> words.group(1)).forEach(said::add);
        }
        ImmutableSet<String> all = said.build();

        // Kinds of facts are said by their names, which EditionTextsTest holds.
        assertThat(all).contains("kind.", "kind.value");
        assertThat(Bundle.of("edition").keys(Language.EN))
                .filteredOn(key -> key.startsWith("words.") && !key.startsWith("words.kind."))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(key -> !key.startsWith("kind."))
                        .map(key -> "words." + key)
                        .toList());
    }
}
