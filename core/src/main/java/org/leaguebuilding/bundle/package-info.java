/**
 * Texts for people, by topic and language, with placeholders. Not exported.
 *
 * <p>Reading order: {@link org.leaguebuilding.bundle.Bundle} reads the texts of a topic, each a {@link
 * org.leaguebuilding.bundle.TextTemplate}; {@link org.leaguebuilding.bundle.Excerpt} is what an error quotes of a value.
 */
@NullMarked
package org.leaguebuilding.bundle;

import org.jspecify.annotations.NullMarked;
