package org.leaguebuilding.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.LeagueBuildingAssertions;

/** What is published says the same on every machine: it takes neither locale, nor zone, nor character set from it. */
class MachineDefaultsTest {

    private static final ArchRule NOTHING_OF_THE_MACHINE = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(MessageFormat.class, String.class)
            .orShould()
            .callConstructor(DecimalFormat.class, String.class)
            .orShould()
            .callMethod(ResourceBundle.class, "getBundle", String.class)
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould()
            .callMethod(NumberFormat.class, "getInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getNumberInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getIntegerInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getPercentInstance")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset");

    private static final JavaClasses PUBLISHED = new ClassFileImporter()
            .importUrls(
                    ImmutableList.of(
                                    LeagueBuildingPolicy.class,
                                    LeagueBuildingJson.class,
                                    LeagueBuildingAssertions.class)
                            .stream()
                            .map(type ->
                                    type.getProtectionDomain().getCodeSource().getLocation())
                            .toList());

    @Test
    void nothing_that_is_published_asks_for_them() {
        assertThat(PUBLISHED.size()).isGreaterThan(300);
        NOTHING_OF_THE_MACHINE.check(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(classes = {Formats.class, Lowers.class, Encodes.class, Asks.class})
    void whatever_does_is_found(Class<?> culprit) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> NOTHING_OF_THE_MACHINE.check(new ClassFileImporter().importClasses(List.of(culprit))));
    }

    static final class Formats {
        static String path(int index) {
            return "communities[%d]".formatted(index);
        }
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    static final class Lowers {
        static String code(String name) {
            return name.toLowerCase();
        }
    }

    @SuppressWarnings("DefaultCharset")
    static final class Encodes {
        static byte[] bytes(String text) {
            return text.getBytes();
        }
    }

    static final class Asks {
        static Locale locale() {
            return Locale.getDefault();
        }
    }
}
