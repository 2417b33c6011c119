package org.leaguebuilding.examples.cityreport.facts;

import org.leaguebuilding.examples.cityreport.text.Texts;

/**
 * Where the facts of a report come from, in words.
 *
 * @param isGenerated whether they are made up
 * @param text a sentence or two
 * @param tag what stands beside the heading of every table; empty where the facts were given
 */
public record Notice(boolean isGenerated, String text, String tag) {

    /**
     * The notice.
     *
     * @param provenance where the facts come from
     * @param texts the language
     * @return the notice
     */
    public static Notice of(Provenance provenance, Texts texts) {
        if (provenance instanceof Provenance.Generated generated) {
            return new Notice(
                    true, texts.get("generated", Long.toString(generated.seed())), texts.get("generated.tag"));
        }
        Provenance.Given given = (Provenance.Given) provenance;
        return new Notice(
                false,
                texts.get(
                        "given",
                        Integer.toString(given.files().size()),
                        Long.toString(given.rows()),
                        Integer.toString(given.joined().size()),
                        Integer.toString(given.described()),
                        Integer.toString(given.unjoined().size())),
                "");
    }
}
