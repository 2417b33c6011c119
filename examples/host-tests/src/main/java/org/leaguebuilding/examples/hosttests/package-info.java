/**
 * A vendor's own form and screen around the library: {@link org.leaguebuilding.examples.hosttests.ApplicationMapping} makes a
 * proposal of a form, {@link org.leaguebuilding.examples.hosttests.ProposalScreen} shows what was found. How both are tested
 * is what this example is about.
 */
@NullMarked
package org.leaguebuilding.examples.hosttests;

import org.jspecify.annotations.NullMarked;
