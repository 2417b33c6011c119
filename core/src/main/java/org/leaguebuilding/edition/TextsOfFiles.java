package org.leaguebuilding.edition;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.structure.PlainText;

/** Tells texts that no edition file can have, so that what Java or JSON says can be written as YAML and read again. */
final class TextsOfFiles {

    /** What readers of YAML take for nothing, with quotes as well. */
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("~", "null");

    /** What is not seen, or is no character. */
    private static final Pattern HIDDEN =
            Pattern.compile("[" + PlainText.HIDDEN + PlainText.INVISIBLE_BEYOND + Shown.NOWHERE + "]");

    private TextsOfFiles() {}

    static void check(EditionDocument document, EditionErrors errors) {
        PlacedTexts.of(document).forEach((pointer, text) -> {
            Matcher hidden = HIDDEN.matcher(text);
            if (NOTHING.contains(Ascii.toLowerCase(text))) {
                errors.add(
                        pointer, EditionErrorCode.NULL_VALUE, ImmutableMap.of("spelled", EditionErrors.quoted(text)));
            } else if (hidden.find()) {
                errors.add(
                        pointer,
                        EditionErrorCode.CHARACTER,
                        ImmutableMap.of(
                                "value",
                                EditionErrors.words("hidden", Shown.code(hidden.group())),
                                "wanted",
                                EditionErrors.words("leave-out")));
            }
        });
    }
}
