package org.leaguebuilding.examples.cityreport.pages;

import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.text.Language;

/**
 * What all pages of one language share.
 *
 * @param language the language
 * @param texts its texts
 * @param notice where the facts come from
 * @param edition the edition's id
 */
public record Frame(Language language, Texts texts, Notice notice, String edition) {

    /** {@return the tag of the language, which is the name of its folder, too} */
    public String lang() {
        return language.tag();
    }

    /** {@return the tag of the other language} */
    public String other() {
        return otherLanguage().tag();
    }

    private Language otherLanguage() {
        return language == Language.EN ? Language.ZH_CN : Language.EN;
    }

    /**
     * A text of the frame.
     *
     * @param key its key
     * @return the text
     */
    public String text(String key) {
        return texts.get(key);
    }

    /** The path of a page in this language. */
    String path(Place place) {
        return lang() + "/" + place.name();
    }
}
