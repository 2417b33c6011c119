/** Not API: what several packages of this module share. */
@NullMarked
package org.leaguebuilding.testing.internal;

import org.jspecify.annotations.NullMarked;
