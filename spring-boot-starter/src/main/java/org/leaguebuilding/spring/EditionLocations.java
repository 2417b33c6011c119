package org.leaguebuilding.spring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What {@code league-building.edition-files} names: each location a file, or a pattern that some files match. */
final class EditionLocations {

    static final String PROPERTY = "league-building.edition-files";

    private EditionLocations() {}

    /**
     * The files, in the order of the locations, those of a pattern in the order of the resolver.
     *
     * @throws InvalidConfigurationPropertyValueException if no file comes of one of the locations
     */
    static List<Resource> files(List<String> locations, ResourcePatternResolver resolver) {
        if (locations.stream().allMatch(String::isBlank)) {
            throw refused(
                    String.join(",", locations),
                    "it is set and names no file; name one, such as classpath:yunchuan.yaml, or leave the property away for a shipped edition");
        }
        List<Resource> files = new ArrayList<>();
        for (String location : locations) {
            if (location.isBlank()) {
                throw refused(String.join(",", locations), "one location is blank; take the surplus comma away");
            }
            files.addAll(matching(location, resolver));
        }
        return files;
    }

    private static List<Resource> matching(String location, ResourcePatternResolver resolver) {
        List<Resource> found;
        try {
            found = List.of(resolver.getResources(location));
        } catch (IOException e) {
            throw refused(location, "no file matches it: " + e.getMessage());
        }
        if (found.isEmpty()) {
            throw refused(location, "no file matches it");
        }
        return found;
    }

    /** Says it as Spring Boot does, which then prints property, value and reason where the application does not start. */
    static InvalidConfigurationPropertyValueException refused(String value, String reason) {
        return new InvalidConfigurationPropertyValueException(PROPERTY, value, reason);
    }
}
