package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.text.Language;

/**
 * The tables of one edition, with those of a host's own subjects. Each is made when it is first needed: reading subjects waits
 * neither for the edition nor for the tables of answers. Thread-safe: all that is kept is immutable, and as good as what another
 * thread makes of it.
 */
public final class EditionTables {

    private static final int VARIANTS = 1 + Language.values().length;

    private final ImmutableMap<String, HostTable<? extends Subject>> hosts;
    private final SubjectCodec subjects = new SubjectCodec(this);
    private final @Nullable Table<?>[] answers = new Table<?>[Answer.values().length * VARIANTS];
    private @Nullable LeagueBuildingPolicy policy;
    private @Nullable Rules rules;
    private @Nullable Rules switchedOff;

    private EditionTables(
            @Nullable LeagueBuildingPolicy policy, ImmutableMap<String, HostTable<? extends Subject>> hosts) {
        this.policy = policy;
        this.hosts = hosts;
    }

    /** The tables of an edition. */
    public static EditionTables of(LeagueBuildingPolicy policy) {
        return new EditionTables(policy, ImmutableMap.of());
    }

    /** The tables of {@link Editions#wuhan2005()}, which is not made before it is needed. */
    public static EditionTables ofDefaultEdition() {
        return new EditionTables(null, ImmutableMap.of());
    }

    /**
     * These tables with one of a host's own, which takes the place of one that was made of its record.
     *
     * @throws IllegalArgumentException if there is another table of that type of subject or that class
     */
    public EditionTables with(HostTable<? extends Subject> table) {
        boolean known = SubjectTables.find(table.name()) != null
                || hosts.values().stream().anyMatch(other -> !other.isMade() && isLike(other, table));
        if (known) {
            throw new IllegalArgumentException(table.name() + " has a form");
        }
        return new EditionTables(
                policy,
                ImmutableMap.<String, HostTable<? extends Subject>>builder()
                        .putAll(Maps.filterValues(hosts, other -> !isLike(other, table)))
                        .put(table.name(), table)
                        .buildOrThrow());
    }

    private static boolean isLike(HostTable<?> one, HostTable<?> other) {
        return one.name().equals(other.name()) || one.type().equals(other.type());
    }

    /** The forms of a host's own subjects. */
    ImmutableCollection<HostTable<? extends Subject>> hosts() {
        return hosts.values();
    }

    /** The families of the edition; none as long as the edition is not made. */
    public ImmutableList<RuleFamily<?>> families() {
        return policy == null ? ImmutableList.of() : policy.families();
    }

    /** The edition. */
    public LeagueBuildingPolicy policy() {
        LeagueBuildingPolicy kept = policy;
        if (kept == null) {
            kept = Editions.wuhan2005();
            policy = kept;
        }
        return kept;
    }

    /** The codec of the rules that the edition judges by; it writes those of any other edition as well. */
    public Rules rules() {
        Rules kept = rules;
        if (kept == null) {
            kept = Rules.of(policy());
            rules = kept;
        }
        return kept;
    }

    Rules switchedOff() {
        Rules kept = switchedOff;
        if (kept == null) {
            kept = Rules.switchedOff(policy());
            switchedOff = kept;
        }
        return kept;
    }

    /** The table of an answer, which writes words in a language where there is one. */
    @SuppressWarnings("EnumOrdinal") // places in an array that is made from the same enums
    public Table<?> answer(Answer answer, @Nullable Language words) {
        int place = answer.ordinal() * VARIANTS + (words == null ? 0 : 1 + words.ordinal());
        Table<?> kept = answers[place];
        if (kept == null) {
            kept = AnswerTables.of(answer, this, words == null ? Optional.empty() : Optional.of(words.locale()));
            answers[place] = kept;
        }
        return kept;
    }

    /** The codec of subjects of all types. */
    public SubjectCodec subjects() {
        return subjects;
    }

    /** The codes of the types of subjects that have a form: in the order of the edition's families, then the host's others. */
    public ImmutableSet<String> subjectTypes() {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (RuleFamily<?> family : policy().families()) {
            String code = family.subject().code();
            if (hosts.containsKey(code) || SubjectTables.find(code) != null) {
                codes.add(code);
            }
        }
        return codes.addAll(hosts.keySet()).build();
    }

    /** The form of a type of a host's own subjects, if there is one. */
    public @Nullable HostTable<? extends Subject> own(String subjectType) {
        return hosts.get(subjectType);
    }

    /** The table of a type of subject, if there is one. */
    public @Nullable Table<? extends Subject> find(String subjectType) {
        Table<? extends Subject> table = SubjectTables.find(subjectType);
        if (table == null) {
            HostTable<? extends Subject> host = hosts.get(subjectType);
            return host == null ? null : host.table();
        }
        return table;
    }

    /**
     * The table of a subject.
     *
     * @throws IllegalArgumentException if its class has none
     */
    Table<? extends Subject> of(Subject subject) {
        String code = SubjectTables.subjectType(subject);
        Table<? extends Subject> table = code == null ? null : SubjectTables.find(code);
        if (table != null) {
            return table;
        }
        for (HostTable<? extends Subject> host : hosts.values()) {
            if (host.type().isInstance(subject)) {
                return host.table();
            }
        }
        throw new IllegalArgumentException(subject.getClass().getName() + " has no form");
    }
}
