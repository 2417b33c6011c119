package org.leaguebuilding.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.LocalizedText;

/**
 * What a text of a document may name, each as <code>{name}</code>. Immutable and thread-safe.
 *
 * @param allowed the names
 * @param severalOf names of several values, of which none can be meant
 */
public record Placeholders(ImmutableSet<String> allowed, ImmutableSet<String> severalOf) {

    /** Nothing. */
    public static final Placeholders NONE = of(ImmutableSet.of());

    /** Those of full width are taken for such a name too: what a Chinese keyboard makes would be shown as it is. */
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|\\{[^{}]*|}|｛ *[A-Za-z][A-Za-z0-9]* *｝");

    /** Templates would take them for alternatives, and not show them. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\{[^\\[\\]]*]");

    private static final LocalizedText YES = LocalizedText.of("yes", "yes");

    /**
     * Takes names.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if one is null
     */
    public Placeholders {
        Structure.given("Placeholders", "allowed", allowed);
        Structure.given("Placeholders", "severalOf", severalOf);
    }

    /**
     * What a text may name.
     *
     * @param allowed the names
     * @return the placeholders
     */
    public static Placeholders of(ImmutableSet<String> allowed) {
        return new Placeholders(requireNonNull(allowed, "allowed"), ImmutableSet.of());
    }

    /**
     * Tells what a text cannot name, in the language in which it stands, and what only one language names, in the other one.
     *
     * @param text the text
     * @param pointer where it stands
     * @param errors takes what is wrong
     */
    public void require(LocalizedText text, String pointer, EditionErrors errors) {
        requireNonNull(text, "text");
        requireNonNull(pointer, "pointer");
        requireNonNull(errors, "errors");
        Set<String> zh = new LinkedHashSet<>();
        Set<String> en = new LinkedHashSet<>();
        boolean zhFits = fits(text.zhCn(), EditionErrors.then(pointer, "zh"), zh, errors);
        boolean enFits = fits(text.en(), EditionErrors.then(pointer, "en"), en, errors);
        if (zhFits) {
            tellLacking(Sets.difference(en, zh), EditionErrors.then(pointer, "zh"), errors);
        }
        if (enFits) {
            tellLacking(Sets.difference(zh, en), EditionErrors.then(pointer, "en"), errors);
        }
    }

    private static void tellLacking(Set<String> names, String pointer, EditionErrors errors) {
        for (String name : names) {
            errors.add(
                    pointer,
                    EditionErrorCode.PLACEHOLDER,
                    ImmutableMap.of("lacking", EditionErrors.quoted("{" + name + "}")));
        }
    }

    /** Whether all can be named that one language names; collects what can. */
    private boolean fits(String text, String pointer, Set<String> named, EditionErrors errors) {
        Set<String> others = new LinkedHashSet<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String name = braces.group(1);
            if (name != null && allowed.contains(name)) {
                named.add(name);
            } else {
                others.add(braces.group());
            }
        }
        others.forEach(other -> tellUnknown(other, pointer, errors));
        boolean inBrackets = IN_BRACKETS.matcher(text).find();
        if (inBrackets) {
            errors.add(pointer, EditionErrorCode.PLACEHOLDER, ImmutableMap.of("brackets", YES));
        }
        return others.isEmpty() && !inBrackets;
    }

    private void tellUnknown(String placeholder, String pointer, EditionErrors errors) {
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        values.put("value", EditionErrors.quoted(placeholder));
        String name = placeholder.replaceAll("[{}｛｝ ]", "");
        if (severalOf.contains(name)) {
            values.put("several", EditionErrors.quoted(name));
        } else if (!allowed.isEmpty()) {
            ImmutableList<String> all =
                    allowed.stream().map(each -> "{" + each + "}").collect(ImmutableList.toImmutableList());
            values.put("wanted", EditionErrors.listed(all));
        }
        errors.add(pointer, EditionErrorCode.PLACEHOLDER, values.buildOrThrow());
    }
}
