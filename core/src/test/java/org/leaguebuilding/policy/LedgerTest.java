package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.Catalogue;
import org.leaguebuilding.CoreClasses;
import org.leaguebuilding.formation.CustomMode;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Ledger.Entry;
import org.leaguebuilding.policy.Ledger.Kind;
import org.leaguebuilding.policy.Ledger.User;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.PublishedFigure;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.LocalizedText;

class LedgerTest {

    static List<LeagueBuildingPolicy> editions() {
        return Catalogue.EDITIONS;
    }

    /** Enums whose constants name their provision. */
    static Stream<Class<?>> enumsThatNameProvisions() {
        return CoreClasses.enums()
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("provision")
                                && method.getReturnType().equals(Provision.class)));
    }

    @Nested
    class Of_a_shipped_edition {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.policy.LedgerTest#editions")
        void has_an_entry_for_every_provision_and_article_in_their_order(LeagueBuildingPolicy edition) {
            ImmutableList<Basis> register = ImmutableList.<Basis>builder()
                    .add(Provision.values())
                    .add(StatuteArticle.values())
                    .build();

            assertThat(Ledger.of(edition).edition()).isEqualTo(edition.id());
            assertThat(Ledger.of(edition).entries()).extracting(Entry::basis).containsExactlyElementsOf(register);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.policy.LedgerTest#editions")
        void has_no_rule_mode_or_parameter_that_names_neither_provision_nor_statute(LeagueBuildingPolicy edition) {
            assertThat(Ledger.of(edition).unfounded()).isEmpty();
            Stream<ImmutableList<Basis>> bases = Stream.of(
                            edition.rules().rules().stream().map(Rule::provisions),
                            edition.formation().modes().stream().map(FormationMode::provisions),
                            edition.parameters().stream().map(parameter -> parameter.bases()))
                    .flatMap(all -> all);
            assertThat(bases)
                    .isNotEmpty()
                    .allSatisfy(all -> assertThat(all)
                            .isNotEmpty()
                            .allMatch(basis -> basis instanceof Provision || basis instanceof StatuteArticle));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.policy.LedgerTest#editions")
        void lists_every_rule_mode_and_parameter_under_all_that_it_names(LeagueBuildingPolicy edition) {
            Ledger ledger = Ledger.of(edition);

            assertThat(edition.rules().rules())
                    .isNotEmpty()
                    .allSatisfy(rule ->
                            assertListed(ledger, new User(Kind.RULE, rule.id().value()), rule.provisions()));
            assertThat(edition.formation().modes())
                    .isNotEmpty()
                    .allSatisfy(mode ->
                            assertListed(ledger, new User(Kind.MODE, mode.id().code()), mode.provisions()));
            assertThat(edition.parameters())
                    .isNotEmpty()
                    .allSatisfy(parameter ->
                            assertListed(ledger, new User(Kind.PARAMETER, parameter.id()), parameter.bases()));
            for (PublishedFigure figure : PublishedFigure.values()) {
                assertListed(ledger, new User(Kind.FIGURE, figure.code()), ImmutableList.of(figure.provision()));
            }
        }

        private static void assertListed(Ledger ledger, User user, ImmutableList<Basis> bases) {
            assertThat(ledger.entries().stream()
                            .filter(entry -> entry.users().contains(user))
                            .map(Entry::basis))
                    .as("%s", user)
                    .containsExactlyInAnyOrderElementsOf(bases);
        }

        @Test
        void leaves_no_provision_unnamed() {
            assertThat(Ledger.of(Editions.wuhan2005()).unnamed()).isEmpty();
        }

        @Test
        void would_name_those_that_nothing_rests_on() {
            Ledger without = new Ledger("a", ImmutableList.of(), ImmutableList.of());

            assertThat(without.unnamed()).containsExactly(Provision.values());
        }

        @Test
        void tells_what_becomes_of_joint_formation() {
            Ledger ledger = Ledger.of(Editions.wuhan2005());

            assertThat(ledger.usersOf(Provision.P28))
                    .extracting(User::toString)
                    .startsWith("rule formation.joint.several-communities")
                    .contains("rule formation.joint.could-stand-alone", "mode joint")
                    .endsWith("parameter formation.similar-types");
            assertThat(ledger.usersOf(Provision.P37)).contains(new User(Kind.CONSTANT, "new-field.upscale-estate"));
            assertThat(ledger.usersOf(Provision.P04)).contains(new User(Kind.FIGURE, "start-year"));
            assertThat(ledger.usersOf(StatuteArticle.BRANCH_WORK_REGULATIONS_ART_4))
                    .isEmpty();
            assertThat(ledger.usersOf(NoProvision.because(LocalizedText.of("无", "none"))))
                    .isEmpty();
        }

        @Test
        void is_equal_by_value() {
            assertThat(Ledger.of(Editions.wuhan2005()))
                    .isEqualTo(Ledger.of(Editions.wuhan2005()))
                    .isNotEqualTo(Ledger.of(Catalogue.EDITIONS.get(1)));
        }
    }

    @Nested
    class Constants_that_stand_for_a_provision {

        @Test
        void are_found() {
            assertThat(enumsThatNameProvisions())
                    .extracting(Class::getSimpleName)
                    .contains("Platform", "YouthGroup", "Have", "PublishedFigure");
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.policy.LedgerTest#enumsThatNameProvisions")
        void are_registered(Class<?> type) throws ReflectiveOperationException {
            Ledger ledger = Ledger.of(Editions.wuhan2005());
            assertThat(type.getEnumConstants()).isNotEmpty();
            for (Object constant : type.getEnumConstants()) {
                Provision provision = (Provision) type.getMethod("provision").invoke(constant);
                User user = constant instanceof PublishedFigure figure
                        ? new User(Kind.FIGURE, figure.code())
                        : new User(Kind.CONSTANT, kebab(type) + "." + ((Coded) constant).code());

                assertThat(ledger.usersOf(provision))
                        .as("add %s to the constants of the ledger", type.getSimpleName())
                        .contains(user);
            }
        }

        @Test
        void are_registered_once_and_under_the_name_of_a_type() {
            ImmutableSet<String> types = CoreClasses.all().stream()
                    .map(type -> kebab(type.getSimpleName()))
                    .collect(ImmutableSet.toImmutableSet());

            assertThat(Constants.CLAIMS)
                    .extracting(claim -> claim.user().id())
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(types).contains(id.substring(0, id.indexOf('.'))));
        }

        private static String kebab(Class<?> type) {
            return kebab(type.getSimpleName());
        }

        private static String kebab(String name) {
            return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
        }
    }

    @Nested
    class Of_a_city {

        private static final NoProvision PILOT = NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city"));
        private static final LocalProvision SCHEME = new LocalProvision(
                "wuhan.campus-mode",
                LocalizedText.of("校社共建", "Campus formation"),
                LocalizedText.of("市试点方案", "Pilot scheme of the city"));

        private static Rule rule(String id, Basis... bases) {
            return Rule.define(id, Severity.CONCERN)
                    .from(bases)
                    .title(LocalizedText.of("题", "Title"))
                    .message(LocalizedText.of("文", "Message"))
                    .remedy(LocalizedText.of("法", "Remedy"))
                    .build();
        }

        private final LeagueBuildingPolicy city = Editions.wuhan2005().toBuilder("pilot")
                .set(FormationParameters.NEW_FIELD_MODES, ImmutableSet.of(), PILOT)
                .mode(CustomMode.define(ModeId.of("campus"))
                        .version("1")
                        .title(LocalizedText.of("校社共建", "Campus formation"))
                        .from(SCHEME)
                        .condition(rule("formation.campus.one", SCHEME, Provision.P24), "head", any -> Truth.TRUE)
                        .condition(rule("formation.campus.two", PILOT), "head", any -> Truth.TRUE)
                        .build())
                .build();

        @Test
        void has_an_entry_for_its_own_provisions_behind_the_registers() {
            Ledger ledger = Ledger.of(city);

            assertThat(ledger.entries()).hasSize(75 + StatuteArticle.values().length + 1);
            assertThat(ledger.entries().get(ledger.entries().size() - 1))
                    .isEqualTo(new Entry(
                            SCHEME,
                            ImmutableList.of(
                                    new User(Kind.RULE, "formation.campus.one"), new User(Kind.MODE, "campus"))));
            assertThat(ledger.usersOf(Provision.P24)).contains(new User(Kind.RULE, "formation.campus.one"));
        }

        @Test
        void names_what_rests_on_no_provision() {
            assertThat(Ledger.of(city).unfounded())
                    .containsExactly(
                            new User(Kind.RULE, "formation.campus.two"),
                            new User(Kind.PARAMETER, "formation.new-field-modes"));
        }
    }

    @Test
    void the_kinds_have_codes() {
        assertThat(Kind.values())
                .extracting(Kind::code)
                .containsExactly("figure", "rule", "mode", "parameter", "constant");
    }
}
