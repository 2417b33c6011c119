/** Tables and texts for people, in both languages. */
@NullMarked
package org.leaguebuilding.examples.cityreport.text;

import org.jspecify.annotations.NullMarked;
