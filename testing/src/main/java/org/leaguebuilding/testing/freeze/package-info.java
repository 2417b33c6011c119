/**
 * Findings that a host knows of and has written down, so that its gate fails on new ones only: {@link
 * org.leaguebuilding.testing.freeze.FreezingGate} compares reports with the file of {@link org.leaguebuilding.testing.freeze.KnownFinding}s. It needs
 * neither AssertJ nor JUnit.
 */
@NullMarked
package org.leaguebuilding.testing.freeze;

import org.jspecify.annotations.NullMarked;
