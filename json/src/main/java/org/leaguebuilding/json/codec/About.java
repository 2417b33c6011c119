package org.leaguebuilding.json.codec;

import org.leaguebuilding.value.LocalizedText;

/**
 * What a schema says of a type or property that no text of the library describes.
 *
 * @param title what it is called
 * @param description what it means
 */
public record About(LocalizedText title, LocalizedText description) {}
