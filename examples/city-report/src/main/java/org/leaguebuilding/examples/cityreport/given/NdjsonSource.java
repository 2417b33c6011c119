package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.BiConsumer;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.examples.cityreport.facts.FactPlace;
import org.leaguebuilding.examples.cityreport.facts.FactSource;
import org.leaguebuilding.examples.cityreport.input.Input;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.rule.Subject;

/**
 * A file with a document a line: subjects of any family, or communities. A file has the one or the other, and its first line
 * tells which.
 */
final class NdjsonSource implements FactSource {

    /** What is wrong with a line that is meant to be a community; what is not meant to be one has other properties. */
    private static final ImmutableSet<JsonErrorCode> OF_A_COMMUNITY = Sets.immutableEnumSet(
            JsonErrorCode.MISSING_PROPERTY,
            JsonErrorCode.NULL_VALUE,
            JsonErrorCode.WRONG_TYPE,
            JsonErrorCode.NOT_A_WHOLE_NUMBER,
            JsonErrorCode.OUT_OF_RANGE,
            JsonErrorCode.UNKNOWN_CODE,
            JsonErrorCode.MALFORMED_VALUE);

    private final Input input;
    private final LeagueBuildingJson json;

    NdjsonSource(Input input, LeagueBuildingJson json) {
        this.input = input;
        this.json = json;
    }

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public void readTo(Taker taker) {
        if (hasCommunities()) {
            this.<Community>read(Forms.COMMUNITY, taker, taker::take);
        } else {
            this.<Subject>read(Forms.ANY_SUBJECT, taker, taker::take);
        }
    }

    private boolean hasCommunities() {
        return input.firstLine(lines -> json.lines(Forms.COMMUNITY, lines))
                .filter(NdjsonSource::isCommunity)
                .isPresent();
    }

    private static boolean isCommunity(NdjsonLine<Community> line) {
        return !(line instanceof NdjsonLine.Bad<Community> bad)
                || OF_A_COMMUNITY.contains(bad.reason().code());
    }

    private <T> void read(Form<T> form, Taker taker, BiConsumer<T, FactPlace> each) {
        input.readLines(lines -> json.lines(form, lines), line -> {
            FactPlace at = new FactPlace(input.name(), line.number());
            if (line instanceof NdjsonLine.Bad<T> bad) {
                taker.takeMalformed(at, texts -> bad.reason().message(texts.locale()));
            } else {
                each.accept(line.get().orElseThrow(), at);
            }
        });
    }
}
