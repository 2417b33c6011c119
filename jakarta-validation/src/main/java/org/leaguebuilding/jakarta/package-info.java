/**
 * The policy as a constraint of Jakarta Validation. {@link org.leaguebuilding.jakarta.Compliant} stands on a property, a parameter or an element of
 * the host's; each finding that keeps the subject there from being compliant is a violation of its own, on the path of the finding.
 */
@NullMarked
package org.leaguebuilding.jakarta;

import org.jspecify.annotations.NullMarked;
