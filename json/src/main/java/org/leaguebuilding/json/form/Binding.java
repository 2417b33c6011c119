package org.leaguebuilding.json.form;

import org.leaguebuilding.json.codec.Codec;

/**
 * A type of the library and how it stands in JSON, for the modules that bind hosts' own classes.
 *
 * @param <T> the type
 * @param type its class
 * @param codec its codec
 */
public record Binding<T>(Class<T> type, Codec<T> codec) {}
