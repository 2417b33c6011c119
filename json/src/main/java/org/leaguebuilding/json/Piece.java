package org.leaguebuilding.json;

import org.leaguebuilding.json.token.Opener;

/**
 * A piece of a file and what opens its lines, both for one thread at a time.
 *
 * @param lines the lines
 * @param opener opens them
 */
record Piece(LineBuffer lines, Opener opener) {}
