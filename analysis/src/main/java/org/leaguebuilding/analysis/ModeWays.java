package org.leaguebuilding.analysis;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * How far it is to each mode of an edition. Immutable and thread-safe.
 *
 * @param edition the edition's id
 * @param ways the way to each of its modes: first those of fewer changes, of these those that leave fewer concerns, else in the order of the
 *     edition; last the modes to which no way was found
 * @param unknown the mode that the proposal names, where the edition does not have it
 */
public record ModeWays(String edition, ImmutableList<ModeWay> ways, Optional<ModeId> unknown) implements HasNoForm {

    /** Takes the components. */
    public ModeWays {
        Structure.given("ModeWays", "edition", edition);
        Structure.given("ModeWays", "ways", ways);
        Structure.given("ModeWays", "unknown", unknown);
    }

    /**
     * {@return the way to one mode; empty if the edition does not have the mode}
     *
     * @param mode the mode
     */
    public Optional<ModeWay> to(ModeId mode) {
        requireNonNull(mode, "mode");
        return ways.stream().filter(way -> way.mode().id().equals(mode)).findFirst();
    }

    /**
     * {@return the ways in words, a line each, after a line that says that the edition does not have the proposal's mode, where that is so}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        return Stream.concat(
                        unknown.stream().map(mode -> unknown(mode, locale)),
                        ways.stream().map(way -> way.text(locale)))
                .collect(joining("\n"));
    }

    private String unknown(ModeId mode, Locale locale) {
        String modes = Texts.joined("mode.list", locale, ways.stream().map(way -> way.title(locale)))
                .orElse("");
        return Texts.of(
                "mode.unknown", locale, ImmutableMap.of("mode", mode.code(), "edition", edition, "modes", modes));
    }
}
