package org.leaguebuilding.json.tree;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.value.LocalizedText;

/** Why parsers of both generations stop. */
final class SyntaxReasons {

    /** The hints by what the parsers of both generations say; the first that fits is given. */
    static final ImmutableMap<Pattern, LocalizedText> HINTS = ImmutableMap.<Pattern, LocalizedText>builder()
            .put(Pattern.compile("unexpected end of stream"), EditionErrors.words("syntax.quotes"))
            .put(Pattern.compile("CTRL-CHAR"), EditionErrors.words("syntax.control"))
            .put(Pattern.compile("escape"), EditionErrors.words("syntax.escape"))
            .put(Pattern.compile("expected <block end>"), EditionErrors.words("syntax.indentation"))
            .put(
                    Pattern.compile("mapping values are not allowed|sequence entries are not allowed"),
                    EditionErrors.words("syntax.colon"))
            .put(Pattern.compile("expected ',' or"), EditionErrors.words("syntax.comma-or-quotes"))
            .put(Pattern.compile("comment"), EditionErrors.words("syntax.comment"))
            .put(Pattern.compile(TreeReader.MORE), EditionErrors.words("syntax.end"))
            .put(Pattern.compile("expecting comma"), EditionErrors.words("syntax.comma"))
            .put(Pattern.compile("double-quote to start"), EditionErrors.words("syntax.keys"))
            .put(Pattern.compile("expected a value"), EditionErrors.words("syntax.no-value"))
            .build();

    private SyntaxReasons() {}
}
