/** The rules of an edition, as a catalogue for people and programs. */
@NullMarked
package org.leaguebuilding.examples.cityreport.catalogue;

import org.jspecify.annotations.NullMarked;
