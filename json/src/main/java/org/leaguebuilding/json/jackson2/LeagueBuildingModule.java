package org.leaguebuilding.json.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.Serial;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.form.Binding;
import org.leaguebuilding.json.form.Bindings;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/**
 * Lets a mapper of Jackson 2 bind hosts' own classes with the library's types inside: each is read and written by the same
 * table as by {@link LeagueBuildingJson}, whatever the mapper is told about names, nulls or unknown
 * properties. Register it by hand or, on the class path, by service loading with {@code
 * findAndRegisterModules()}; on the module path only by hand.
 *
 * <p>One that was made for an edition takes the place of the one that service loading finds, whichever comes first.
 *
 * <p>It reads what any parser of the mapper gives: text, bytes, a tree, a buffer, another format. A tree or a buffer has no
 * lines, and refusals of what stands in one have line and column 0; a tree has lost what stood twice in its text. Strings and
 * depth are held to the limits, depth from the value on. Other limits are the mapper's, and so are their exceptions.
 *
 * <p>Reports, advice and the like are written without words, unless the module or {@link #LOCALE} names a language, and read as those of one edition. What a table refuses is a {@link
 * com.fasterxml.jackson.databind.JsonMappingException} whose cause is the {@link org.leaguebuilding.json.input.MalformedJsonException}.
 */
public final class LeagueBuildingModule extends SimpleModule {

    /**
     * The name of the attribute by which one write gets a language: {@code mapper.writer().withAttribute(LOCALE, Locale.CHINA)}. Reports,
     * findings, traces, rules, advice and scores then have the words that people read. A tag such as {@code "zh-CN"} will do as well.
     */
    public static final String LOCALE = "league-building.locale";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String FOUND = "league-building";
    private static final String MADE = "league-building-of-an-edition";

    /** Binds for {@link Editions#wuhan2005()}, refusing unknown properties. Called by service loading too. */
    public LeagueBuildingModule() {
        this(FOUND, LeagueBuildingJson.of(Editions.wuhan2005()), Optional.empty());
    }

    /**
     * Binds for one edition.
     *
     * @param policy the edition whose rules the findings of reports are
     * @param limits how long strings in the input may be and how deep the library's values; length and nesting of the whole
     *     are the mapper's to limit
     * @param unknown what becomes of unknown properties within the library's types
     */
    public LeagueBuildingModule(LeagueBuildingPolicy policy, ReadLimits limits, UnknownProperties unknown) {
        this(MADE, LeagueBuildingJson.of(policy).with(limits).with(unknown), Optional.empty());
    }

    /**
     * Binds as a reader and writer reads and writes: for its edition, with its limits, its way to deal with unknown properties, and
     * the host's own forms that it has, those of values within subjects included.
     *
     * @param json the reader and writer; which generation of Jackson it has makes no difference
     */
    public LeagueBuildingModule(LeagueBuildingJson json) {
        this(MADE, requireNonNull(json, "json"), Optional.empty());
    }

    /**
     * Binds as a reader and writer reads and writes, and writes the words that people read with all that has some.
     *
     * @param json the reader and writer; which generation of Jackson it has makes no difference
     * @param locale the readers' locale, unless {@link #LOCALE} names another one for a write; Chinese locales read Chinese, all others
     *     English
     */
    public LeagueBuildingModule(LeagueBuildingJson json, Locale locale) {
        this(MADE, requireNonNull(json, "json"), Optional.of(requireNonNull(locale, "locale")));
    }

    private LeagueBuildingModule(String name, LeagueBuildingJson json, Optional<Locale> words) {
        super(name);
        for (Binding<?> binding : Bindings.of(json.policy(), json.forms().all())) {
            add(binding, words, json.limits(), json.unknownProperties());
        }
    }

    /** By its name: of two modules of one id Jackson takes the first, which would be the one that was found. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        ObjectMapper mapper = context.getOwner();
        if (getTypeId().equals(MADE) || !mapper.getRegisteredModuleIds().contains(MADE)) {
            super.setupModule(context);
        }
    }

    private <T> void add(Binding<T> binding, Optional<Locale> words, ReadLimits limits, UnknownProperties unknown) {
        addSerializer(binding.type(), new CodecSerializer<>(binding, words));
        addDeserializer(binding.type(), new CodecDeserializer<>(binding, limits, unknown));
    }
}
