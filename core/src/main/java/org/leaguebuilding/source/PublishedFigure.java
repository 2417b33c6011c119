package org.leaguebuilding.source;

import static org.leaguebuilding.source.FigureBound.EXACT;
import static org.leaguebuilding.source.FigureBound.OVER;

import java.math.BigDecimal;
import java.util.Locale;
import org.leaguebuilding.text.Language;

/**
 * The figures of the 883 action plan that the speech prints, in its own order. Immutable and thread-safe.
 *
 * <p>They are what the speech said on its day, for reference and for examples. No rule reads them.
 */
public enum PublishedFigure {
    /** The year at whose end the plan began; two digits are masked. */
    START_YEAR(Provision.P04, "20*年底", new Figure.Illegible("20*", FigureUnit.CALENDAR_YEAR)),
    /** The residents whom the plan serves: over 8,000,000. */
    RESIDENTS(Provision.P04, "800余万市民", legible("800余万", "8000000", OVER, FigureUnit.PERSON)),
    /** The years that the plan takes: 3. */
    DURATION(Provision.P04, "用3年时间", legible("3", "3", EXACT, FigureUnit.YEAR)),
    /** The platforms that every community gets: 4. */
    PLATFORMS(Provision.P03, "四大平台", legible("四", "4", EXACT, FigureUnit.PLATFORM)),
    /** The communities of the last batch, which await acceptance: 52. */
    COMMUNITIES_AWAITING_ACCEPTANCE(Provision.P04, "52个社区", legible("52", "52", EXACT, FigureUnit.COMMUNITY)),
    /** The mud roads rebuilt: 6,376. */
    MUD_ROADS_REBUILT(Provision.P04, "6376条泥巴路", legible("6376", "6376", EXACT, FigureUnit.ROAD)),
    /** The sewers rebuilt: 465.2 km. */
    SEWERS_REBUILT(Provision.P04, "465.2千米的下水管网", legible("465.2", "465.2", EXACT, FigureUnit.KILOMETRE)),
    /** The street lamps installed: 16,078. */
    STREET_LAMPS_INSTALLED(Provision.P04, "16078盏路灯", legible("16078", "16078", EXACT, FigureUnit.LAMP)),
    /** The sets of fitness equipment added: 910. */
    FITNESS_EQUIPMENT_ADDED(Provision.P04, "体育健身器材910套", legible("910", "910", EXACT, FigureUnit.SET)),
    /** The places at which illegal structures were removed; digits are masked. */
    ILLEGAL_STRUCTURES_PLACES(Provision.P04, "拆违153*处", new Figure.Illegible("153*", FigureUnit.PLACE)),
    /** The area of the illegal structures removed: 976,000 m². */
    ILLEGAL_STRUCTURES_AREA(Provision.P04, "97.6万平方米", legible("97.6万", "976000", EXACT, FigureUnit.SQUARE_METRE)),
    /** The greenery added: over 100,000 m². */
    GREENERY_ADDED(Provision.P04, "绿化面积10万多平方米", legible("10万多", "100000", OVER, FigureUnit.SQUARE_METRE));

    private final String code = Codes.kebab(this);
    private final Provision provision;
    private final String phrase;

    @SuppressWarnings("ImmutableEnumChecker") // both kinds of figure are records of immutable parts
    private final Figure figure;

    PublishedFigure(Provision provision, String phrase, Figure figure) {
        this.provision = provision;
        this.phrase = phrase;
        this.figure = figure;
    }

    private static Figure legible(String printed, String value, FigureBound bound, FigureUnit unit) {
        return new Figure.Legible(printed, new BigDecimal(value), bound, unit);
    }

    /** {@return the code that stands on the wire, for example {@code "street-lamps-installed"}} */
    public String code() {
        return code;
    }

    /**
     * What the figure is about.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return a few words
     */
    public String title(Locale locale) {
        return SourceTexts.text("figure." + code, locale);
    }

    /**
     * The provision that the figure belongs to. The figure stands in the one line of that provision.
     *
     * @return the provision
     */
    public Provision provision() {
        return provision;
    }

    /**
     * The words of the source around the figure, as printed, by which it is found in its line.
     *
     * @return a phrase that contains the printed form of the figure
     */
    public String phrase() {
        return phrase;
    }

    /** {@return the figure itself} */
    public Figure figure() {
        return figure;
    }
}
