package org.leaguebuilding.spring;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.validation.MalformedValueException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * The properties {@code league-building.*} of an application.
 *
 * @param edition the id of a shipped edition: {@code wuhan-2005}, or that with a day, such as {@code wuhan-2005@2026-01-01}. An application with an
 *     edition of its own names its files, or has a bean of it, instead
 * @param editionFiles where the files of a city's edition are, such as {@code classpath:yunchuan.yaml}: each starts with a shipped edition or with
 *     one of those before it, and the last one is the application's edition. Where it is set, {@code edition} is of no account, and each location
 *     has to lead to a file
 * @param language the language of what answers say to people, {@code zh-CN} or {@code en}, also with a region or a script; absent, the module
 *     writes none of it
 * @param maxDocument the longest document that {@link org.leaguebuilding.json.LeagueBuildingJson} reads, at most {@code 1GB}
 * @param unknownProperties what becomes of properties that no form names
 */
@ConfigurationProperties("league-building")
public record LeagueBuildingProperties(
        @DefaultValue("wuhan-2005") String edition,
        @Nullable List<String> editionFiles,
        @Nullable String language,
        @Nullable DataSize maxDocument,
        @DefaultValue("reject") UnknownProperties unknownProperties) {

    /** The language that the application wants, or none. */
    @Nullable Locale locale() {
        if (language == null) {
            return null;
        }
        Locale locale = parsed(language);
        if (locale == null || !List.of("zh", "en").contains(locale.getLanguage())) {
            throw new InvalidConfigurationPropertyValueException(
                    "league-building.language",
                    language,
                    "answers are written in zh-CN or in en, also with a region or a script; without the property they have codes alone");
        }
        return locale;
    }

    private static @Nullable Locale parsed(String language) {
        try {
            return StringUtils.parseLocale(language);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    /** The limits that the application wants, the library's own where it says nothing. */
    ReadLimits limits() {
        if (maxDocument == null) {
            return ReadLimits.DEFAULT;
        }
        long bytes = maxDocument.toBytes();
        try {
            return ReadLimits.DEFAULT.withMaxDocumentBytes((int) Math.max(0, Math.min(bytes, Integer.MAX_VALUE)));
        } catch (MalformedValueException outOfRange) {
            // Spring writes a size in the digits of the machine's locale.
            throw new InvalidConfigurationPropertyValueException(
                    "league-building.max-document", bytes + "B", "a document has from 1B to 1GB, which is 1073741824B");
        }
    }
}
