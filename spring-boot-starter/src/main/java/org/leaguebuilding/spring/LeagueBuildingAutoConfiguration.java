package org.leaguebuilding.spring;

import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** Sets an application up by its {@link LeagueBuildingProperties}. */
@AutoConfiguration
@EnableConfigurationProperties(LeagueBuildingProperties.class)
@Import({Jackson2Configuration.class, Jackson3Configuration.class})
public class LeagueBuildingAutoConfiguration {

    /** Called by Spring. */
    public LeagueBuildingAutoConfiguration() {}

    /**
     * The edition, immutable and shared by all requests.
     *
     * @param properties the application's properties
     * @param resources where the application's files are
     * @return the edition
     * @throws InvalidConfigurationPropertyValueException if no shipped edition has the id, or a location leads to no edition file
     * @throws org.leaguebuilding.edition.MalformedEditionException with all that is wrong with the first file that is malformed
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    @Bean
    @ConditionalOnMissingBean
    LeagueBuildingPolicy leagueBuildingPolicy(LeagueBuildingProperties properties, ResourceLoader resources) {
        if (properties.editionFiles() != null) {
            return EditionFiles.read(EditionLocations.files(
                    properties.editionFiles(), ResourcePatternUtils.getResourcePatternResolver(resources)));
        }
        return Editions.find(properties.edition())
                .orElseThrow(
                        () -> new InvalidConfigurationPropertyValueException(
                                "league-building.edition",
                                properties.edition(),
                                "no shipped edition has this id; name wuhan-2005, or that with a day from 2005-09-01 to 2199-12-31, such as"
                                        + " wuhan-2005@2026-01-01, or set league-building.edition-files, or declare a bean of the type LeagueBuildingPolicy"));
    }

    /**
     * The reader and writer for the edition, with the generation of Jackson that the application has.
     *
     * @param policy the edition
     * @param properties the application's properties
     * @return the reader and writer
     */
    @Bean
    @ConditionalOnMissingBean
    LeagueBuildingJson leagueBuildingJson(LeagueBuildingPolicy policy, LeagueBuildingProperties properties) {
        return LeagueBuildingJson.of(policy).with(properties.limits()).with(properties.unknownProperties());
    }

    /**
     * The validator. An application that asks for a validator of Spring's without naming this one gets its own.
     *
     * @param policy the edition
     * @return the validator
     */
    @Bean
    @Fallback
    @ConditionalOnMissingBean
    LeagueBuildingValidator leagueBuildingValidator(LeagueBuildingPolicy policy) {
        return new LeagueBuildingValidator(policy);
    }
}
