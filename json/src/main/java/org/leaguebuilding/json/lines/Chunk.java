package org.leaguebuilding.json.lines;

import org.leaguebuilding.json.token.Opener;

/**
 * A part of a file, whole lines of it, and what opens them, both for one thread at a time.
 *
 * @param lines the lines, and the one that is looked at
 * @param opener opens them
 */
public record Chunk(LineBuffer lines, Opener opener) {}
