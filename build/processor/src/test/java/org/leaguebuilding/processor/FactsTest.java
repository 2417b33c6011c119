package org.leaguebuilding.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.processor.Compilation.Source;

class FactsTest {

    private static final Source LEVEL = Source.of("Level", "public enum Level implements Coded { HIGH }");
    private static final Source PART =
            Source.of("Part", "public record Part(@Fact(on = Provision.P18) Optional<Level> level, String note) {}");

    @TempDir
    Path folder;

    private Compilation subject(String components) {
        Compilation compilation = Compilation.process(
                folder,
                LEVEL,
                PART,
                Source.of("Thing", "@Fact.Subject(\"thing\") public record Thing(" + components + ") {}"));
        assertThat(compilation.messages()).isEmpty();
        return compilation;
    }

    private String facts(String components) {
        return subject(components).made("policy", "ThingFacts");
    }

    private String paths(String components) {
        return subject(components).made("policy", "ThingPaths");
    }

    @Test
    void a_fact_is_listed_with_the_texts_of_its_owner_its_kind_and_what_absence_means() {
        assertThat(facts("String id, OptionalInt count, boolean there, Optional<LocalDate> on"))
                .contains("FactList.of(\"thing\")"
                        + " .fact(\"policy\", \"Thing\", \"id\", Fact.Kind.ID, Fact.Absence.NEVER).by(THING, 0)"
                        + " .fact(\"policy\", \"Thing\", \"count\", Fact.Kind.COUNT, Fact.Absence.UNKNOWN).by(THING, 1)"
                        + " .fact(\"policy\", \"Thing\", \"there\", Fact.Kind.YES_NO, Fact.Absence.NEVER).by(THING, 2)"
                        + " .fact(\"policy\", \"Thing\", \"on\", Fact.Kind.DAY, Fact.Absence.UNKNOWN).by(THING, 3)"
                        + " .build();");
    }

    @Test
    void each_type_has_a_reader_of_its_components_and_one_of_those_that_are_counts() {
        assertThat(facts("String id, OptionalInt count, int posts, Optional<Part> part, PersonRef head"))
                .contains("FactReader THING = new ThingReader();")
                .contains("Thing it = (Thing) owner; return switch (component) { case 0 -> it.id();"
                        + " case 3 -> orNull(it.part()); case 4 -> it.head();"
                        + " default -> super.read(owner, component); };")
                .contains("case 1 -> it.count().orElse(-1); case 2 -> it.posts();"
                        + " default -> super.count(owner, component); };")
                .contains("\"part.note\", Fact.Kind.ID, Fact.Absence.NEVER).by(PART, 1)")
                .contains("\"head\", Fact.Kind.ID, Fact.Absence.NEVER).by(THING, 4).ofPerson()")
                .doesNotContain("PART, 1).ofPerson");
    }

    @Test
    void each_type_is_taken_apart_and_put_together_by_its_reader() {
        assertThat(facts("String id, OptionalInt count, int posts, Optional<Part> part, ImmutableSet<String> ids"))
                .contains(
                        "return new Object[] {it.id(), countOrNull(it.count()), it.posts(), orNull(it.part()), it.ids()};")
                .contains("return new Thing( (String) given(parts[0]), countOf(parts[1]), (int) given(parts[2]),"
                        + " Optional.ofNullable((Part) parts[3]), (ImmutableSet<String>) given(parts[4]));");
    }

    @Test
    void sets_and_maps_of_objects_say_so() {
        assertThat(facts("Optional<ImmutableSet<String>> ids, ImmutableMap<Level, Part> byLevel"))
                .contains("\"ids\", Fact.Kind.LIST, Fact.Absence.UNKNOWN).by(THING, 0).asSet()")
                .contains(".by(THING, 1).values(Part.class)");
    }

    @Test
    void a_type_that_stands_at_two_places_is_read_by_one_reader() {
        assertThat(facts("Part one, Part other"))
                .contains("\"one.note\", Fact.Kind.ID, Fact.Absence.NEVER).by(PART, 1)")
                .contains("\"other.note\", Fact.Kind.ID, Fact.Absence.NEVER).by(PART, 1)")
                .containsOnlyOnce("class PartReader");
    }

    @Test
    void subjects_outside_of_the_library_are_not_added_to_the_list_of_its_own() {
        assertThat(subject("String id").folder()).isDirectoryRecursivelyContaining("glob:**/ThingFacts.java");
        assertThat(subject("String id").folder().resolve("org/leaguebuilding/policy/SubjectFacts.java"))
                .doesNotExist();
    }

    @Test
    void unit_provisions_and_another_meaning_of_absence_are_those_that_are_declared() {
        assertThat(facts("@Fact(on = {Provision.P18, Provision.P19}, unit = Fact.Unit.POST,"
                        + " absent = Fact.Absence.NONE) OptionalInt posts"))
                .contains(
                        "Fact.Kind.COUNT, Fact.Absence.NONE).by(THING, 0).unit(Fact.Unit.POST).on(Provision.P18, Provision.P19)");
    }

    @Test
    void facts_within_a_list_come_after_it_and_those_of_values_by_key_are_not_listed() {
        assertThat(facts("@Fact(size = Fact.Size.SOME) ImmutableList<Part> parts, ImmutableMap<Level, Part> byLevel"))
                .contains(
                        "\"parts\", Fact.Kind.LIST, Fact.Absence.NONE).by(THING, 0)"
                                + ".elements(Fact.Kind.OBJECT, Fact.Size.SOME)"
                                + " .fact(\"policy\", \"Part\", \"parts[].level\", Fact.Kind.CODE, Fact.Absence.UNKNOWN)"
                                + ".by(PART, 0).codes(Level.class).on(Provision.P18)"
                                + " .fact(\"policy\", \"Part\", \"parts[].note\", Fact.Kind.ID, Fact.Absence.NEVER).by(PART, 1)")
                .contains("\"byLevel\", Fact.Kind.MAP, Fact.Absence.UNKNOWN).by(THING, 1)"
                        + ".values(Part.class).elements(Fact.Kind.OBJECT, Fact.Size.ANY).codes(Level.class)")
                .doesNotContain("byLevel.");
    }

    @Test
    void an_element_is_called_by_its_name_before_its_id_and_by_nothing_else() {
        Compilation compilation = Compilation.process(
                folder,
                LEVEL,
                PART,
                Source.of("Named", "public record Named(String id, String name) {}"),
                Source.of("Marked", "public record Marked(String id, ImmutableList<Named> inner) {}"),
                Source.of(
                        "Thing",
                        "@Fact.Subject(\"thing\") public record Thing(ImmutableList<Named> named, Marked one,"
                                + " ImmutableList<Marked> marked, ImmutableList<Part> parts) {}"));

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.made("policy", "ThingFacts"))
                .contains("case \"named\" -> FactList.nameOf(subject.named(), index, Named::name);")
                .contains("case \"one.inner\" -> FactList.nameOf(subject.one().inner(), index, Named::name);")
                .contains("case \"marked\" -> FactList.nameOf(subject.marked(), index, Marked::id);")
                .doesNotContain("case \"parts\"")
                .doesNotContain("case \"marked[].inner\"");
    }

    @Test
    void only_what_is_judged_has_a_path() {
        assertThat(paths("String id, @Fact(on = Provision.P18) Optional<Part> part, @Fact(judged = true) Level level"))
                .contains("PART = FactPath.of(\"part\")")
                .contains("PART_LEVEL = FactPath.of(\"part.level\")")
                .contains("LEVEL = FactPath.of(\"level\")")
                .doesNotContain("ID =")
                .doesNotContain("NOTE =");
    }

    @Test
    void a_list_has_a_path_of_each_element_and_values_by_key_have_one_of_each_key() {
        assertThat(paths("@Fact(on = Provision.P18) ImmutableList<Part> parts,"
                        + " @Fact(on = Provision.P18) ImmutableMap<Level, Boolean> byLevel"))
                .contains("PARTS = FactPath.of(\"parts\")")
                .contains("EACH_OF_PARTS = FactPath.of(\"parts[]\")")
                .contains("PARTS_LEVEL = FactPath.of(\"parts[].level\")")
                .contains("BY_LEVEL = KeyedPaths.of(\"byLevel\", Level.class)");
    }

    @Test
    void what_does_not_fit_is_refused_where_it_is_declared() {
        Compilation compilation = Compilation.process(
                folder,
                Source.of(
                        "Thing",
                        "@Fact.Subject(\"thing\") public record Thing(\nObject it,\n@Fact(unit = Fact.Unit.POST)"
                                + " String name) {}"));
        assertThat(compilation.messages())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Thing.it: values of type java.lang.Object are no facts"),
                        second -> assertThat(second).startsWith("Thing.name: a unit is said of counts"));
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(10);
    }
}
