package org.leaguebuilding.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an application is told that does not start for one of its properties. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedPropertiesTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LeagueBuildingAutoConfiguration.class));

    private void refused(String property, String value, String right) {
        application
                .withPropertyValues(property + "=" + value)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .message()
                        .contains(property, "'" + value + "'", right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "中文", "Chinese", "zh-CN,en", "fr", ""})
    void a_language_is_chinese_or_english(String language) {
        refused("league-building.language", language, "zh-CN or in en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh_CN", "ZH-cn", "zh-Hans-CN", "en", "en_US"})
    void languages_with_a_region_or_a_script_are_taken(String language) {
        application
                .withPropertyValues("league-building.language=" + language)
                .run(context -> assertThat(
                                context.getBean(LeagueBuildingProperties.class).locale())
                        .extracting(Locale::getLanguage)
                        .isEqualTo(language.substring(0, 2).toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3221225472B", "0B", "-1B", "-3221225472B"})
    void a_longest_document_is_within_what_can_be_set(String length) {
        refused("league-building.max-document", length, "from 1B to 1GB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wuhan-2005@1990-01-01", "wuhan-2005@2026-13-01"})
    void a_day_of_an_edition_is_within_those_that_it_can_stand_as_of(String edition) {
        refused("league-building.edition", edition, "a day from 2005-09-01 to 2199-12-31");
    }

    @Test
    void spring_boot_prints_property_value_and_reason(CapturedOutput output) {
        start("--league-building.language=cn");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("Invalid value 'cn' for configuration property 'league-building.language'")
                .contains("answers are written in zh-CN or in en");
    }

    @Test
    void spring_boot_prints_which_ways_with_unknown_properties_there_are(CapturedOutput output) {
        start("--league-building.unknown-properties=keep");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("Property: league-building.unknown-properties")
                .contains("Value: \"keep\"")
                .contains("IGNORE")
                .contains("REJECT");
    }

    private static void start(String argument) {
        assertThat(catchThrowable(() -> new SpringApplicationBuilder(LeagueBuildingAutoConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .run(argument)))
                .isNotNull();
    }
}
