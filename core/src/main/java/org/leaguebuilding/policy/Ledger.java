package org.leaguebuilding.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.PublishedFigure;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Coded;

/**
 * What becomes of the source in an edition: for every provision and every article of a statute whatever names it, be it a
 * rule, a mode, a parameter, a published figure or a constant that stands for it. Immutable, thread-safe and equal by value.
 *
 * @param edition the edition's id
 * @param entries one for each of the 75 provisions in their order, one for each article, then one for each provision of a
 *     city or host that is named
 * @param unfounded whatever names nothing, or only says that no provision exists
 */
public record Ledger(String edition, ImmutableList<Entry> entries, ImmutableList<User> unfounded) {

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public Ledger {
        Structure.given("Ledger", "edition", edition);
        Structure.given("Ledger", "entries", entries);
        Structure.given("Ledger", "unfounded", unfounded);
    }

    /**
     * What names one basis.
     *
     * @param basis the provision or article
     * @param users whatever names it: published figures, rules, modes, parameters, then constants, each in the edition's
     *     order; empty where nothing does
     */
    public record Entry(Basis basis, ImmutableList<User> users) {

        /**
         * Takes the components.
         *
         * @throws MalformedValueException if one is null
         */
        public Entry {
            Structure.given("Entry", "basis", basis);
            Structure.given("Entry", "users", users);
        }
    }

    /**
     * Something that names what it rests on.
     *
     * @param kind what it is
     * @param id its stable id: of a rule or parameter its own, of a mode or figure its code, of a constant the code of its
     *     type and its own, such as {@code platform.employment}
     */
    public record User(Kind kind, String id) {

        /**
         * Takes the components.
         *
         * @throws MalformedValueException if one is null
         */
        public User {
            Structure.given("User", "kind", kind);
            Structure.given("User", "id", id);
        }

        /**
         * Kind and id.
         *
         * @return such as {@code rule formation.joint.adjacent}
         */
        @Override
        public String toString() {
            return kind.code() + " " + id;
        }
    }

    /** What can name a provision. */
    public enum Kind implements Coded {
        /** A figure that the source prints. */
        FIGURE("figure", "公布数字"),
        /** A rule. */
        RULE("rule", "规则"),
        /** A formation mode. */
        MODE("mode", "建团模式"),
        /** A figure or choice of the edition. */
        PARAMETER("parameter", "参数"),
        /** A constant of the library that stands for a provision. */
        CONSTANT("constant", "常量");

        private final String code;
        private final String term;

        Kind(String code, String term) {
            this.code = code;
            this.term = term;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String term() {
            return term;
        }
    }

    /**
     * {@return the ledger of an edition}
     *
     * @param policy the edition
     */
    public static Ledger of(LeagueBuildingPolicy policy) {
        ImmutableList<Claim> claims = claims(policy);
        ImmutableListMultimap.Builder<Basis, User> users = ImmutableListMultimap.builder();
        claims.forEach(claim -> claim.bases().forEach(basis -> users.put(basis, claim.user())));
        return new Ledger(policy.id(), entries(users.build()), unfounded(claims));
    }

    /**
     * What names a basis.
     *
     * @param basis the provision or article
     * @return whatever names it; empty where nothing does
     */
    public ImmutableList<User> usersOf(Basis basis) {
        requireNonNull(basis, "basis");
        Optional<Entry> found =
                entries.stream().filter(entry -> entry.basis().equals(basis)).findFirst();
        return found.map(Entry::users).orElse(ImmutableList.of());
    }

    /**
     * The provisions that nothing names.
     *
     * @return them, in their order; empty where the edition makes something of the whole source
     */
    public ImmutableList<Provision> unnamed() {
        return Arrays.stream(Provision.values())
                .filter(provision -> usersOf(provision).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Something and what it says it rests on. */
    record Claim(User user, ImmutableList<Basis> bases) {

        boolean isFounded() {
            return bases.stream().anyMatch(basis -> !(basis instanceof NoProvision));
        }
    }

    private static ImmutableList<Claim> claims(LeagueBuildingPolicy policy) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        for (PublishedFigure figure : PublishedFigure.values()) {
            claims.add(claim(Kind.FIGURE, figure.code(), ImmutableList.of(figure.provision())));
        }
        policy.rules()
                .rules()
                .forEach(rule -> claims.add(claim(Kind.RULE, rule.id().value(), rule.provisions())));
        policy.formation()
                .modes()
                .forEach(mode -> claims.add(claim(Kind.MODE, mode.id().code(), mode.provisions())));
        policy.parameters().forEach(figure -> claims.add(claim(Kind.PARAMETER, figure.id(), figure.bases())));
        return claims.addAll(Constants.CLAIMS).build();
    }

    static Claim claim(Kind kind, String id, ImmutableList<Basis> bases) {
        return new Claim(new User(kind, id), bases);
    }

    private static ImmutableList<Entry> entries(ImmutableListMultimap<Basis, User> users) {
        Stream<Basis> register =
                Stream.concat(Arrays.stream(Provision.values()), Arrays.stream(StatuteArticle.values()));
        ImmutableSet<Basis> registered = register.collect(ImmutableSet.toImmutableSet());
        return Stream.concat(registered.stream(), Sets.difference(users.keySet(), registered).stream())
                .filter(basis -> !(basis instanceof NoProvision))
                .map(basis -> new Entry(basis, users.get(basis)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<User> unfounded(ImmutableList<Claim> claims) {
        return claims.stream()
                .filter(claim -> !claim.isFounded())
                .map(Claim::user)
                .collect(ImmutableList.toImmutableList());
    }
}
