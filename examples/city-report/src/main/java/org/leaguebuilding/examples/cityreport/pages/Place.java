package org.leaguebuilding.examples.cityreport.pages;

/**
 * Where a page is, the same in both languages.
 *
 * @param folder the folder, with a slash at its end; empty for the start page
 * @param file the file
 */
public record Place(String folder, String file) {

    static final Place START = new Place("", "index.html");
    static final Place RULES = new Place("", "rules.html");
    static final Place FACTS = new Place("", "facts.html");

    static Place district(String id) {
        return new Place("district/", fileOf(id));
    }

    static Place community(String id) {
        return new Place("community/", fileOf(id));
    }

    static Place family(String key) {
        return new Place("family/", fileOf(key));
    }

    static Place rule(String id) {
        return new Place("rule/", fileOf(id));
    }

    /** Codes are digits, and ids of families and rules lower-case letters with hyphens and points. */
    private static String fileOf(String id) {
        return id + ".html";
    }

    /** {@return its path within the folder of its language} */
    public String name() {
        return folder + file;
    }

    /** {@return the way up to the folder of the site} */
    String up() {
        return folder.isEmpty() ? "../" : "../../";
    }
}
