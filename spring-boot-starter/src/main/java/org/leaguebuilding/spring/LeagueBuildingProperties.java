package org.leaguebuilding.spring;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * The properties {@code league-building.*} of an application.
 *
 * @param edition the id of a shipped edition: {@code wuhan-2005}, or that with a day, such as {@code wuhan-2005@2026-01-01}. An application with an
 *     edition of its own names its files, or has a bean of it, instead
 * @param editionFiles the files of a city's edition, such as {@code classpath:yunchuan.yaml}: each starts with a shipped edition or with one of
 *     those before it, and the last one is the application's edition. Where there are some, {@code edition} is of no account
 * @param language the language of what answers say to people, such as {@code zh-CN} or {@code en}; absent, the module writes none of it
 * @param maxDocument the longest document that {@link org.leaguebuilding.json.LeagueBuildingJson} reads
 * @param unknownProperties what becomes of properties that no form names
 */
@ConfigurationProperties("league-building")
public record LeagueBuildingProperties(
        @DefaultValue("wuhan-2005") String edition,
        @DefaultValue List<Resource> editionFiles,
        @Nullable Locale language,
        @Nullable DataSize maxDocument,
        @DefaultValue("reject") UnknownProperties unknownProperties) {

    /** The limits that the application wants, the library's own where it says nothing. */
    ReadLimits limits() {
        return maxDocument == null
                ? ReadLimits.DEFAULT
                : ReadLimits.DEFAULT.withMaxDocumentBytes(Math.toIntExact(maxDocument.toBytes()));
    }
}
