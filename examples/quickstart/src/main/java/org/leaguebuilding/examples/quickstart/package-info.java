/**
 * The first thing that a host does with the library: {@link org.leaguebuilding.examples.quickstart.Quickstart} checks one
 * proposal. What stands between the lines {@code begin README} and {@code end README} is the README's own Java.
 */
@NullMarked
package org.leaguebuilding.examples.quickstart;

import org.jspecify.annotations.NullMarked;
