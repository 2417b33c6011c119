/**
 * Whatever bytes come in, a reader gives a subject or the one documented exception, and both generations of Jackson agree.
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 ./mvnw -B -ntp verify -pl build/fuzz -am -Dtest=ReadersFuzzTest#documents_of_any_form -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false
 * }</pre>
 *
 * looks for ten minutes for what breaks that, {@code #files_of_lines} in files of lines; what it finds goes under {@code src/test/resources}, and from then on is tried in
 * every build.
 */
@NullMarked
package org.leaguebuilding.fuzz;

import org.jspecify.annotations.NullMarked;
