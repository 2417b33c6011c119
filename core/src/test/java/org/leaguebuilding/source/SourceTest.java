package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void the_text_of_the_speech_is_known() {
        assertThat(Source.SPEECH.textKnown()).isTrue();
        assertThat(Source.SPEECH.sha256())
                .hasValueSatisfying(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
        assertThat(Source.SPEECH.title(Locale.ENGLISH))
                .isEqualTo("Speech at the city’s on-site meeting on League building in communities");
    }

    @Test
    void the_date_of_the_speech_is_kept_apart_from_the_upload() {
        assertThat(Source.SPEECH.datedBefore()).contains(LocalDate.of(2005, 10, 1));
        assertThat(Source.SPEECH.uploadedOn()).contains(LocalDate.of(2022, 11, 17));
        assertThat(Source.SPEECH.dateStatement(Locale.ENGLISH)).isEqualTo("in the days before 1 October 2005");
        assertThat(Source.SPEECH.dateStatement(Locale.CHINA)).isEqualTo("2005年10月1日前数日");
        assertThat(Source.SPEECH.statedBy()).isEqualTo(Provision.P75);
    }

    @Test
    void the_opinion_is_known_only_through_the_speech() {
        assertThat(Source.OPINION.textKnown()).isFalse();
        assertThat(Source.OPINION.sha256()).isEmpty();
        assertThat(Source.OPINION.datedBefore()).isEmpty();
        assertThat(Source.OPINION.uploadedOn()).isEmpty();
        assertThat(Source.OPINION.statedBy()).isEqualTo(Provision.P02);
        assertThat(Source.OPINION.title(Locale.CHINA))
                .isEqualTo(Provision.P02.terms().get(0));
    }
}
