/** Workbooks on the command line: templates, and what is checked of those that were filled in. */
@NullMarked
package org.leaguebuilding.examples.cityreport.sheet;

import org.jspecify.annotations.NullMarked;
