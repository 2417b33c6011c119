package org.leaguebuilding.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with named placeholders: {@code {members}}, or {@code {foundation|foundation}} where the value is a code to be
 * shown in the words of a vocabulary.
 *
 * <p>{@code {reached/youth|percent}} shows what one count is of another, which is not 0.
 *
 * <p>Brackets with placeholders hold alternatives, parted by bars: {@code [{members} members|no count of members]}. The first
 * one is shown whose values are all given, and nothing where none has all of them. A condition such as {@code {members=1}}
 * shows nothing and asks for that very value: {@code [{members=1}one member|{members} members]}. Alternatives hold no
 * brackets with placeholders themselves. Immutable and thread-safe.
 */
public final class TextTemplate {

    private static final String NAME = "[a-zA-Z]+";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{(" + NAME + ")(?:/(" + NAME + "))?(?:\\|([a-z-]+)|=([a-zA-Z0-9./-]+))?}");

    private static final Pattern ALTERNATIVES = Pattern.compile("\\[([^\\[\\]]*" + PLACEHOLDER + "[^\\[\\]]*)]");

    /** A bar that is not the one within a placeholder. */
    private static final Pattern BAR = Pattern.compile("\\|(?![a-z-]+})");

    private final ImmutableList<Choice> choices;

    private TextTemplate(ImmutableList<Choice> choices) {
        this.choices = choices;
    }

    /**
     * Takes a text apart.
     *
     * @param text the text
     * @return the template
     */
    public static TextTemplate parse(String text) {
        ImmutableList.Builder<Choice> choices = ImmutableList.builder();
        Matcher alternatives = ALTERNATIVES.matcher(text);
        int end = 0;
        while (alternatives.find()) {
            choices.add(Choice.always(text.substring(end, alternatives.start())));
            choices.add(Choice.among(BAR.split(alternatives.group(1), -1)));
            end = alternatives.end();
        }
        return new TextTemplate(choices.add(Choice.always(text.substring(end))).build());
    }

    /**
     * The placeholders and what conditions ask for, in the order of the text.
     *
     * @return their names
     */
    public ImmutableSet<String> names() {
        return parts().flatMap(part -> Streams.concat(part.name().stream(), part.whole().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The vocabularies that the text speaks in.
     *
     * @return their names
     */
    public ImmutableSet<String> vocabularies() {
        return parts().flatMap(part -> part.vocabulary().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The vocabularies in which the text shows values.
     *
     * @return the vocabularies by the placeholders' names; what is shown as it is, or as what one count is of another, is left out
     */
    public ImmutableMap<String, String> forms() {
        ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
        parts().filter(part -> part.whole().isEmpty())
                .forEach(part -> part.vocabulary()
                        .ifPresent(vocabulary -> forms.put(part.name().orElseThrow(), vocabulary)));
        return forms.buildKeepingLast();
    }

    /**
     * The same text, which shows values in vocabularies that it shows as they are.
     *
     * @param forms the vocabularies by the placeholders' names
     * @return the template
     */
    public TextTemplate shownAs(ImmutableMap<String, String> forms) {
        return forms.isEmpty()
                ? this
                : new TextTemplate(
                        choices.stream().map(choice -> choice.shownAs(forms)).collect(ImmutableList.toImmutableList()));
    }

    private Stream<Part> parts() {
        return choices.stream()
                .flatMap(choice -> choice.alternatives().stream())
                .flatMap(ImmutableList::stream);
    }

    /**
     * The text with its placeholders left open.
     *
     * @return the text, in which {@code {community}} stands for what is filled in under that name
     */
    public String open() {
        return render(name -> "{" + name + "}");
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
        for (Choice choice : choices) {
            choice.render(values, text);
        }
        return text.toString();
    }

    /** What fills in the placeholders of a template. */
    @FunctionalInterface
    public interface Values {
        /**
         * {@return the text for one placeholder}
         *
         * @param name the placeholder's name
         * @param vocabulary the vocabulary that the template names for it
         */
        String text(String name, Optional<String> vocabulary);

        /**
         * {@return the text for what one count is of another}
         *
         * @param part the placeholder's name of the one
         * @param whole that of the other
         * @param vocabulary how the template wants it shown
         */
        default String share(String part, String whole, Optional<String> vocabulary) {
            return text(part, vocabulary) + "/" + text(whole, vocabulary);
        }

        /**
         * The value itself, by which an alternative is chosen.
         *
         * @param name the placeholder's name
         * @return the value as it is; empty where none is given
         */
        default Optional<String> value(String name) {
            return Optional.of(text(name, Optional.empty()));
        }
    }

    /** What stands in brackets, or between them: then it is always shown, whatever is given. */
    private record Choice(ImmutableList<ImmutableList<Part>> alternatives, boolean always) {

        static Choice always(String text) {
            return new Choice(ImmutableList.of(parts(text)), true);
        }

        static Choice among(String[] texts) {
            ImmutableList.Builder<ImmutableList<Part>> alternatives = ImmutableList.builder();
            for (String text : texts) {
                alternatives.add(parts(text));
            }
            return new Choice(alternatives.build(), false);
        }

        void render(Values values, StringBuilder text) {
            for (ImmutableList<Part> parts : alternatives) {
                if (always || parts.stream().allMatch(part -> part.fits(values))) {
                    parts.forEach(part -> part.render(values, text));
                    return;
                }
            }
        }

        Choice shownAs(ImmutableMap<String, String> forms) {
            return new Choice(
                    alternatives.stream()
                            .map(parts -> parts.stream()
                                    .map(part -> part.shownAs(forms))
                                    .collect(ImmutableList.toImmutableList()))
                            .collect(ImmutableList.toImmutableList()),
                    always);
        }

        private static ImmutableList<Part> parts(String text) {
            ImmutableList.Builder<Part> parts = ImmutableList.builder();
            Matcher placeholder = PLACEHOLDER.matcher(text);
            int end = 0;
            while (placeholder.find()) {
                parts.add(Part.literal(text.substring(end, placeholder.start())));
                parts.add(new Part(
                        "",
                        Optional.of(placeholder.group(1)),
                        Optional.ofNullable(placeholder.group(2)),
                        Optional.ofNullable(placeholder.group(3)),
                        Optional.ofNullable(placeholder.group(4))));
                end = placeholder.end();
            }
            return parts.add(Part.literal(text.substring(end))).build();
        }
    }

    private record Part(
            String literal,
            Optional<String> name,
            Optional<String> whole,
            Optional<String> vocabulary,
            Optional<String> condition) {

        static Part literal(String literal) {
            return new Part(literal, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Part shownAs(ImmutableMap<String, String> forms) {
            Optional<String> form = name.map(forms::get);
            boolean asItIs = whole.isEmpty() && vocabulary.isEmpty() && condition.isEmpty();
            return asItIs && form.isPresent() ? new Part(literal, name, whole, form, condition) : this;
        }

        boolean fits(Values values) {
            if (name.isEmpty()) {
                return true;
            }
            Optional<String> given = values.value(name.get());
            if (condition.isPresent()) {
                return condition.equals(given);
            }
            return given.isPresent() && (whole.isEmpty() || isCounted(values.value(whole.get())));
        }

        private static boolean isCounted(Optional<String> whole) {
            return whole.isPresent() && !whole.get().equals("0");
        }

        void render(Values values, StringBuilder text) {
            text.append(literal);
            if (name.isPresent() && condition.isEmpty()) {
                text.append(
                        whole.isPresent()
                                ? values.share(name.get(), whole.get(), vocabulary)
                                : values.text(name.get(), vocabulary));
            }
        }
    }
}
