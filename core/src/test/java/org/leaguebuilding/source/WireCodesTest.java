package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireCodesTest {
    @Test
    void origins() {
        assertThat(Origin.values()).extracting(Origin::code).containsExactly("source", "statute", "default", "local");
    }

    @Test
    void confidences() {
        assertThat(Confidence.values()).extracting(Confidence::code).containsExactly("secondary", "confirmed");
    }

    @Test
    void documents() {
        assertThat(StatuteDocument.values())
                .extracting(StatuteDocument::code)
                .containsExactly(
                        "league-constitution",
                        "branch-work-regulations",
                        "election-rules-interim",
                        "election-work-regulations");
    }

    @Test
    void kinds_of_provisions() {
        assertThat(ProvisionKind.values())
                .extracting(ProvisionKind::code)
                .containsExactly(
                        ("honor platform fact purpose need area group condition measure diagnosis body mode lifecycle "
                                        + "orientation quality field duty mechanism chain guarantee indicator "
                                        + "objective criterion outcome")
                                .split(" "));
    }

    @Test
    void bounds() {
        assertThat(FigureBound.values()).extracting(FigureBound::code).containsExactly("exact", "over", "about");
    }

    @Test
    void units() {
        assertThat(FigureUnit.values())
                .extracting(FigureUnit::code)
                .containsExactly(
                        "calendar-year",
                        "year",
                        "person",
                        "platform",
                        "community",
                        "road",
                        "kilometre",
                        "lamp",
                        "set",
                        "place",
                        "square-metre");
    }

    @Test
    void published_figures() {
        assertThat(PublishedFigure.values())
                .extracting(PublishedFigure::code)
                .containsExactly(
                        "start-year",
                        "residents",
                        "duration",
                        "platforms",
                        "communities-awaiting-acceptance",
                        "mud-roads-rebuilt",
                        "sewers-rebuilt",
                        "street-lamps-installed",
                        "fitness-equipment-added",
                        "illegal-structures-places",
                        "illegal-structures-area",
                        "greenery-added");
    }
}
