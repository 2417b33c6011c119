package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.text.Language;

/**
 * What a rule, a mode or a parameter rests on. Every implementation is immutable, thread-safe and equal by value.
 *
 * <p>Ids never clash: a provision is {@code P} and two digits, an article of a League document starts with
 * {@code statute.}, a missing provision is {@code none}, and a local provision is kept from looking like any of them.
 */
public sealed interface Basis permits Provision, StatuteArticle, LocalProvision, NoProvision {
    /**
     * The id that stands on the wire.
     *
     * @return a stable id
     */
    String id();

    /**
     * The title for a reader of the given locale.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return the title, never blank
     */
    String title(Locale locale);
}
