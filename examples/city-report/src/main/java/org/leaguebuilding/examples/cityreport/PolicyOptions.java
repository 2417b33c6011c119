package org.leaguebuilding.examples.cityreport;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.text.Language;
import picocli.CommandLine.Option;

/** The options that commands share. They may stand before the command and after it; what stands after it counts. */
public final class PolicyOptions {

    /** What stands there that may be the start of a language tag, as {@code zh-CN}, {@code zh_CN} and {@code zh}. */
    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("zh", "en");

    private static final String EDITION = "--edition";

    private final @Nullable PolicyOptions before;

    @Option(names = EDITION, paramLabel = "ID|FILE")
    private List<String> editions = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "zh-CN|en")
    private Optional<String> lang = Optional.empty();

    /** The options that stand before the command. */
    PolicyOptions() {
        this.before = null;
    }

    /**
     * The options of a command.
     *
     * @param before those that stand before it
     */
    public PolicyOptions(PolicyOptions before) {
        this.before = before;
    }

    /**
     * The edition that was asked for.
     *
     * @return the edition
     * @throws Refusal if there is none of that id, or a file says none
     */
    public LeagueBuildingPolicy policy() {
        return policy(asked(), EDITION, this::texts);
    }

    /**
     * The edition that an option of that kind asks for.
     *
     * @param asked ids and names of files, in their order; none for the usual edition
     * @param option the option's name
     * @param texts the texts in the language that was asked for
     * @return the edition
     * @throws Refusal if there is none of that id, or a file says none
     */
    public static LeagueBuildingPolicy policy(ImmutableList<String> asked, String option, Supplier<Texts> texts) {
        if (asked.isEmpty()) {
            return Editions.wuhan2005();
        }
        if (asked.stream().anyMatch(EditionReader::isEditionFile)) {
            return EditionFiles.policy(asked, texts);
        }
        if (asked.size() > 1) {
            throw Refusal.of("edition.several", option);
        }
        return Editions.find(asked.get(0)).orElseThrow(() -> unknownEdition(asked.get(0), option));
    }

    /**
     * The language that was asked for.
     *
     * @return the language; empty if none was
     * @throws Refusal if there is none of that tag
     */
    public Optional<Language> language() {
        return tag().map(tag -> languageOf(tag).orElseThrow(() -> Refusal.of("lang.unknown", tag)));
    }

    /**
     * The texts in the language that was asked for, in Chinese if none was.
     *
     * @return the texts
     * @throws Refusal if there is no such language
     */
    public Texts texts() {
        return Texts.in(language().orElse(Language.ZH_CN));
    }

    /** The language of a tag; the texts of both are complete, so that a region more or less makes no difference. */
    static Optional<Language> languageOf(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        return LANGUAGES.contains(locale.getLanguage()) ? Optional.of(Language.of(locale)) : Optional.empty();
    }

    /**
     * What was asked for by {@code --edition}.
     *
     * @return ids and names of files, in their order
     */
    public ImmutableList<String> asked() {
        return ImmutableList.copyOf(editions.isEmpty() && before != null ? before.editions : editions);
    }

    private Optional<String> tag() {
        return lang.isPresent() || before == null ? lang : before.lang;
    }

    private static Refusal unknownEdition(String id, String option) {
        String shipped = Editions.wuhan2005().id();
        if (id.startsWith(shipped + "@")) {
            return Refusal.of("edition.day", id.substring(shipped.length() + 1), option);
        }
        return Refusal.of("edition.unknown", id, option).didYouMean(Suggestions.nearest(id, ImmutableList.of(shipped)));
    }
}
