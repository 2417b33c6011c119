package org.leaguebuilding.spring;

import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties {@code league-building.*} of an application.
 *
 * @param edition the id of a shipped edition: {@code wuhan-2005}, or that with a day, such as {@code wuhan-2005@2026-01-01}. An application with an
 *     edition of its own has a bean of it instead
 * @param maxDocument the longest document that {@link org.leaguebuilding.json.LeagueBuildingJson} reads
 * @param unknownProperties what becomes of properties that no form names
 */
@ConfigurationProperties("league-building")
public record LeagueBuildingProperties(
        @DefaultValue("wuhan-2005") String edition,
        @Nullable DataSize maxDocument,
        @DefaultValue("reject") UnknownProperties unknownProperties) {

    /** The limits that the application wants, the library's own where it says nothing. */
    ReadLimits limits() {
        return maxDocument == null
                ? ReadLimits.DEFAULT
                : ReadLimits.DEFAULT.withMaxDocumentBytes(Math.toIntExact(maxDocument.toBytes()));
    }
}
