/**
 * Tokens of JSON, whichever generation of Jackson reads and writes them. Not exported.
 *
 * <p>Reading order: {@link org.leaguebuilding.json.token.TokenFormat} opens a {@link
 * org.leaguebuilding.json.token.TokenSource} or a {@link org.leaguebuilding.json.token.TokenSink}; {@link
 * org.leaguebuilding.json.token.Jackson2Format} and {@link org.leaguebuilding.json.token.Jackson3Format} are the two
 * adapters, each loaded only where its generation is there; a {@link org.leaguebuilding.json.token.ParserInput} lets one parser go
 * on from line to line of a file. Nothing outside this package and the two databind modules
 * knows Jackson.
 */
@NullMarked
package org.leaguebuilding.json.token;

import org.jspecify.annotations.NullMarked;
