/** The report as a site of static pages. */
@NullMarked
package org.leaguebuilding.examples.cityreport.pages;

import org.jspecify.annotations.NullMarked;
