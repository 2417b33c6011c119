package org.leaguebuilding.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * A figure or choice that an edition sets, with where it comes from: the speech, a statute, the library's own default, or
 * a city that set its own. Immutable and thread-safe.
 *
 * @param <T> the figure's type: a number, a ratio, a set of codes
 * @param id its id, such as {@code formation.minimum-members.branch}; the first segment is the family
 * @param value the figure
 * @param origin where it comes from
 * @param bases the provisions or articles that it rests on; at least one unless the origin is {@link Origin#DEFAULT}
 * @param inForce the dates on which it is known to hold
 */
public record Parameter<T>(String id, T value, Origin origin, ImmutableList<Basis> bases, Range<LocalDate> inForce)
        implements HasForm {

    private static final String TYPE = "Parameter";

    /**
     * Takes the figure.
     *
     * @throws MalformedValueException if the id is not two or more codes joined by dots, or nothing is named that a
     *     figure of another origin than the library's default rests on
     */
    public Parameter {
        Structure.given(TYPE, "value", value);
        Structure.given(TYPE, "origin", origin);
        Structure.given(TYPE, "bases", bases);
        Structure.given(TYPE, "inForce", inForce);
        Structure.ruleId(TYPE, "id", id);
        if (origin != Origin.DEFAULT && bases.isEmpty()) {
            throw new MalformedValueException(TYPE, "bases", "", Expectation.NOT_EMPTY);
        }
    }

    /**
     * A figure that the speech itself gives.
     *
     * @param <T> the figure's type
     * @param id its id
     * @param value the figure
     * @param provisions the provisions that give it
     * @return the parameter
     */
    public static <T> Parameter<T> ofSource(String id, T value, Basis... provisions) {
        requireNonNull(provisions, "provisions");
        return new Parameter<>(id, value, Origin.SOURCE, ImmutableList.copyOf(provisions), Range.all());
    }

    /**
     * A figure that a League document gives.
     *
     * @param <T> the figure's type
     * @param id its id
     * @param value the figure
     * @param article the article
     * @param inForce the dates on which the figure is known to hold
     * @return the parameter
     */
    public static <T> Parameter<T> ofStatute(String id, T value, StatuteArticle article, Range<LocalDate> inForce) {
        requireNonNull(article, "article");
        return new Parameter<>(id, value, Origin.STATUTE, ImmutableList.of(article), inForce);
    }

    /**
     * A figure that is the library's own choice and that a host is expected to set. Its reason is in the catalogue of
     * texts.
     *
     * @param <T> the figure's type
     * @param id its id
     * @param value the figure
     * @param provisions the provisions that leave it open
     * @return the parameter
     */
    public static <T> Parameter<T> ofDefault(String id, T value, Basis... provisions) {
        requireNonNull(provisions, "provisions");
        return new Parameter<>(id, value, Origin.DEFAULT, ImmutableList.copyOf(provisions), Range.all());
    }

    /**
     * How far the figure was checked.
     *
     * @return the confidence of the article that gives it; empty unless the origin is a statute
     */
    public Optional<Confidence> confidence() {
        return bases.stream()
                .filter(basis -> origin == Origin.STATUTE && basis instanceof StatuteArticle)
                .map(StatuteArticle.class::cast)
                .map(StatuteArticle::confidence)
                .findFirst();
    }

    /**
     * What the parameter is.
     *
     * @param locale the reader's locale
     * @return a noun phrase; for a parameter that is not the library's, its id
     */
    public String title(Locale locale) {
        return text("title", locale).orElse(id);
    }

    /**
     * Why the library chose its default.
     *
     * @param locale the reader's locale
     * @return the reason; empty unless the origin is {@link Origin#DEFAULT}
     */
    public Optional<String> reason(Locale locale) {
        return origin == Origin.DEFAULT ? text("reason", locale) : Optional.empty();
    }

    private Optional<String> text(String part, Locale locale) {
        return Bundle.find(id.substring(0, id.indexOf('.')))
                .flatMap(family -> family.find("parameter." + id + "." + part, Language.of(locale)))
                .map(TextTemplate::open);
    }
}
