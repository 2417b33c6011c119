/**
 * What the policy rests on: the speech, provision by provision, the League's documents beside it, and the figures that
 * they give or leave open.
 *
 * <p>This is the bottom package. It knows nothing of rules, communities or organizations; every rule, mode, duty,
 * indicator and parameter above it names a {@link org.leaguebuilding.source.Basis}.
 *
 * <h2>Main types</h2>
 *
 * <ul>
 *   <li>{@link org.leaguebuilding.source.Basis}: what something rests on. It is one of four: a {@link
 *       org.leaguebuilding.source.Provision} of the speech, a {@link org.leaguebuilding.source.StatuteArticle} of a
 *       League document, a {@link org.leaguebuilding.source.LocalProvision} of a city or host, or a {@link
 *       org.leaguebuilding.source.NoProvision} that says why there is none.
 *   <li>{@link org.leaguebuilding.source.Origin} and {@link org.leaguebuilding.source.Confidence}: who set a number or
 *       a choice, and how well its document was read.
 *   <li>{@link org.leaguebuilding.source.Figure}: a number as printed, with its unit and bound. An illegible one has no
 *       value. {@link org.leaguebuilding.source.PublishedFigure} lists those that the speech prints.
 * </ul>
 *
 * <h2>Reading order</h2>
 *
 * <p>{@link org.leaguebuilding.source.Source}, {@link org.leaguebuilding.source.Locator}, {@link
 * org.leaguebuilding.source.Provision}, {@link org.leaguebuilding.source.Basis}, {@link
 * org.leaguebuilding.source.StatuteDocument}, then the figures.
 *
 * <p>Everything here is immutable, thread-safe and equal by value. No parameter or result is null; a null argument is
 * answered with {@link java.lang.NullPointerException}. A malformed value is answered with {@link
 * java.lang.IllegalArgumentException} that names the field.
 */
@NullMarked
package org.leaguebuilding.source;

import org.jspecify.annotations.NullMarked;
