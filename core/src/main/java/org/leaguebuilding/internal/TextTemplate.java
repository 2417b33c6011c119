package org.leaguebuilding.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with named placeholders: {@code {members}}, or {@code {foundation|foundation}} where the value is a code to be
 * shown in the words of a vocabulary. Immutable and thread-safe.
 */
public final class TextTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?:\\|([a-z-]+))?}");

    private final ImmutableList<Part> parts;

    private TextTemplate(ImmutableList<Part> parts) {
        this.parts = parts;
    }

    /**
     * Takes a text apart.
     *
     * @param text the text
     * @return the template
     */
    public static TextTemplate parse(String text) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int end = 0;
        while (placeholder.find()) {
            parts.add(new Part(text.substring(end, placeholder.start()), Optional.empty(), Optional.empty()));
            parts.add(new Part("", Optional.of(placeholder.group(1)), Optional.ofNullable(placeholder.group(2))));
            end = placeholder.end();
        }
        return new TextTemplate(parts.add(new Part(text.substring(end), Optional.empty(), Optional.empty()))
                .build());
    }

    /**
     * The placeholders, in the order of the text.
     *
     * @return their names
     */
    public ImmutableSet<String> names() {
        return parts.stream().flatMap(part -> part.name().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The vocabularies that the text speaks in.
     *
     * @return their names
     */
    public ImmutableSet<String> vocabularies() {
        return parts.stream().flatMap(part -> part.vocabulary().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The text with its placeholders filled in.
     *
     * @param values gives the text for a placeholder
     * @return the whole text
     */
    public String render(UnaryOperator<String> values) {
        return render((name, vocabulary) -> values.apply(name));
    }

    /**
     * The text with its placeholders filled in.
     *
     * @param values gives the text for a placeholder, in the words of a vocabulary where the template names one
     * @return the whole text
     */
    public String render(Values values) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.literal());
            part.name().ifPresent(name -> text.append(values.text(name, part.vocabulary())));
        }
        return text.toString();
    }

    /** What fills in the placeholders of a template. */
    @FunctionalInterface
    public interface Values {
        /**
         * The text for one placeholder.
         *
         * @param name the placeholder's name
         * @param vocabulary the vocabulary that the template names for it
         * @return the text
         */
        String text(String name, Optional<String> vocabulary);
    }

    private record Part(String literal, Optional<String> name, Optional<String> vocabulary) {}
}
