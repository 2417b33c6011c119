package org.leaguebuilding.rule;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;

/**
 * Says in words which fact of a subject a finding is about, and where in the subject it stands.
 *
 * @param place the finding's path
 * @param facts the facts of its subject
 * @param checked what the finding is about, if that is known
 * @param innermost the name of the innermost element of a list, if it was written down
 * @param language the reader's language
 */
record PlaceWords(
        FactPlace place,
        FactIndex facts,
        @Nullable Checked<?> checked,
        @Nullable String innermost,
        Language language) {

    private static final Bundle KERNEL = Bundle.of("rule");
    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -"));

    /** The title of the fact, as it stands within a sentence; the path for a fact that the library does not know. */
    String fact() {
        return facts.find(place.fact())
                .map(this::titleOf)
                .orElseGet(() -> KERNEL.template("fact.unknown", language).render(name -> place.fact()));
    }

    /** The title of a fact that stands there, as it stands within a sentence. */
    String titleOf(SubjectFact fact) {
        return inSentence(fact.titleAt(place.fact(), language));
    }

    /** The title of the fact on its own; empty for a fact that the library does not know. */
    Optional<String> label() {
        return facts.find(place.fact()).map(fact -> fact.titleAt(place.fact(), language));
    }

    /** Where it stands: elements of lists by their names, values by their titles; empty for a fact of the subject itself. */
    Optional<String> where() {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (FactPlace.Element element : place.elements()) {
            parts.add(element(element));
        }
        for (SubjectFact value : valuesAround()) {
            parts.add(KERNEL.template("place.value", language).render(name -> inSentence(value.valueTitle(language))));
        }
        return parts.build().stream()
                .reduce((outer, inner) ->
                        KERNEL.template("place.nested", language).render(name -> name.equals("outer") ? outer : inner));
    }

    /** The values in which the fact stands, as far as they are within the innermost element of a list. */
    private ImmutableList<SubjectFact> valuesAround() {
        String path = place.fact();
        ImmutableList.Builder<SubjectFact> values = ImmutableList.builder();
        for (int dot = path.indexOf('.', path.lastIndexOf("[].") + "[].".length());
                dot > 0;
                dot = path.indexOf('.', dot + 1)) {
            facts.find(path.substring(0, dot))
                    .filter(value -> value.kind() == Fact.Kind.OBJECT)
                    .ifPresent(values::add);
        }
        return values.build();
    }

    private String element(FactPlace.Element element) {
        Optional<SubjectFact> within = facts.within(element.list());
        String type = within.map(fact -> inSentence(fact.ownerTitle(language)))
                .orElseGet(() -> KERNEL.text("place.element", language));
        Optional<String> name = name(element);
        if (name.isPresent() && saysType(Ascii.toLowerCase(name.get()), Ascii.toLowerCase(type))) {
            return name.get();
        }
        TextTemplate form = name.isPresent()
                ? KERNEL.template("place.named", language)
                : within.flatMap(fact -> fact.numberedOwner(language))
                        .orElseGet(() -> KERNEL.template("place.numbered", language));
        String value = name.orElseGet(() -> String.valueOf(element.index() + 1));
        return form.render(part -> part.equals("type") ? type : value);
    }

    /** Such as 和平社区, which is not called 社区和平社区. */
    private static boolean saysType(String name, String type) {
        return name.startsWith(type) || name.endsWith(type);
    }

    private Optional<String> name(FactPlace.Element element) {
        ImmutableList<FactPlace.Element> elements = place.elements();
        boolean last = element.equals(elements.get(elements.size() - 1));
        if (last && innermost != null) {
            return Optional.of(innermost);
        }
        return checked == null ? Optional.empty() : checked.nameOf(element.list(), element.index());
    }

    /** Titles start with a capital letter, which a sentence keeps only of proper nouns. */
    private String inSentence(String title) {
        String first = WORDS.split(title).iterator().next();
        boolean proper =
                WORDS.splitToList(KERNEL.text("proper-nouns", language)).contains(first);
        return proper ? title : Ascii.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
