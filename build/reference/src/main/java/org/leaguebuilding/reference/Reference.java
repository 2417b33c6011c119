package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableMap;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.reference.pages.JteeditionsGenerated;
import org.leaguebuilding.reference.pages.JteindexGenerated;
import org.leaguebuilding.reference.pages.JtelinesGenerated;
import org.leaguebuilding.reference.pages.JteparametersGenerated;
import org.leaguebuilding.reference.pages.JteprovisionsGenerated;
import org.leaguebuilding.reference.pages.JterulesGenerated;
import org.leaguebuilding.reference.pages.JtestartGenerated;
import org.leaguebuilding.text.Language;

/** The pages of the reference. Immutable and thread-safe. */
public final class Reference {

    private static final Pattern BLANK_LINES = Pattern.compile("\n(?:[ \t]*\n){2,}");
    private static final Pattern TRAILING_BLANKS = Pattern.compile("[ \t]+\n");

    private final Catalogue catalogue;

    private Reference(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The reference of an edition.
     *
     * @param policy the edition
     * @return its reference
     */
    public static Reference of(LeagueBuildingPolicy policy) {
        return new Reference(Catalogue.of(policy));
    }

    /**
     * All pages.
     *
     * @return the text of each page by its place below {@code docs/}
     */
    public ImmutableMap<String, String> pages() {
        ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
        pages.put("README.md", page(out -> JtestartGenerated.render(out, null, catalogue)));
        for (Language language : Language.values()) {
            addPages(language, pages);
        }
        return pages.buildOrThrow();
    }

    private void addPages(Language language, ImmutableMap.Builder<String, String> pages) {
        String folder = language.tag() + "/";
        Words words = Words.in(language, catalogue);
        LocalWords local = new LocalWords(words, catalogue.changes());
        pages.put(folder + "README.md", page(out -> JteindexGenerated.render(out, null, catalogue, words, local)));
        pages.put(folder + "provisions.md", page(out -> JteprovisionsGenerated.render(out, null, catalogue, words)));
        pages.put(
                folder + "parameters.md",
                page(out -> JteparametersGenerated.render(out, null, catalogue, words, local)));
        pages.put(folder + "editions.md", page(out -> JteeditionsGenerated.render(out, null, catalogue, words)));
        pages.put(folder + "lines.md", page(out -> JtelinesGenerated.render(out, null, catalogue, words)));
        for (FamilyPage family : catalogue.families()) {
            LocalWords below = new LocalWords(words.below(), catalogue.changes());
            pages.put(
                    folder + "rules/" + family.name() + ".md",
                    page(out -> JterulesGenerated.render(out, null, family, below.words(), below)));
        }
    }

    /** Loops of a template leave blank lines, which Markdown does not show and a reader of the file need not see. */
    private static String page(Consumer<TemplateOutput> template) {
        StringOutput out = new StringOutput();
        template.accept(out);
        String text = TRAILING_BLANKS.matcher(out.toString()).replaceAll("\n");
        return BLANK_LINES.matcher(text).replaceAll("\n\n").strip() + "\n";
    }
}
