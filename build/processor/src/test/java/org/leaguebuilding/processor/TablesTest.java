package org.leaguebuilding.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.processor.Compilation.Source;

class TablesTest {

    @TempDir
    Path folder;

    private String table(String components) {
        Compilation compilation = Compilation.process(
                folder, Source.of("Thing", "public record Thing(" + components + ") {}"), Source.form("Thing"));
        assertThat(compilation.messages()).isEmpty();
        return compilation.made("ThingTable");
    }

    @Test
    void a_table_has_the_components_as_its_rows_with_their_provisions() {
        assertThat(table("String id, @Fact(on = {Provision.P18, Provision.P19}) OptionalInt posts"))
                .contains("super(Rows.of(Thing.class) .required(\"id\", Codecs.ID)"
                        + " .optionalCount(\"posts\").on(Provision.P18, Provision.P19));");
    }

    @Test
    void values_are_read_and_written_by_the_place_of_their_row() {
        assertThat(table("int posts, Optional<LocalDate> on"))
                .contains("private static final int POSTS = 0; private static final int ON = 1;")
                .contains("putCount(out, POSTS, value.posts()); putIfThere(out, ON, Codecs.DATE, value.on());")
                .contains(
                        "case POSTS -> this.posts = in.count(); case ON -> this.on = Optional.of(Codecs.DATE.read(in));")
                .contains("return new Thing(posts, on);");
    }

    @Test
    void a_list_that_has_to_be_stated_is_written_though_it_is_empty_and_another_one_is_left_out() {
        assertThat(table("@Fact(size = Fact.Size.STATED) ImmutableList<PersonRef> people, ImmutableList<String> notes"))
                .contains("putList(out, PEOPLE, Codecs.PERSON, value.people());")
                .contains("putAll(out, NOTES, Codecs.ID, value.notes());");
    }

    @Test
    void a_set_with_at_least_one_element_has_to_be_there_and_another_one_is_left_out_where_it_is_empty() {
        assertThat(table("@Fact(size = Fact.Size.SOME) ImmutableSet<String> ids, ImmutableSet<String> others"))
                .contains(".required(\"ids\", Codecs.SOME_IDS) .optional(\"others\", Codecs.ID_SET)")
                .contains("if (!value.others().isEmpty()) { put(out, OTHERS, Codecs.ID_SET, value.others()); }");
    }

    @Test
    void texts_and_decimals_have_the_codec_that_is_declared() {
        assertThat(table("@Fact(text = Fact.Text.PROSE) Optional<String> reason,"
                        + " @Fact(decimal = Fact.Decimal.SCORE) BigDecimal score"))
                .contains(".optional(\"reason\", Codecs.PROSE) .required(\"score\", NumberCodecs.SCORE)");
    }

    @Test
    void the_codec_of_a_code_is_made_once() {
        Compilation compilation = Compilation.process(
                folder,
                Source.of("Level", "public enum Level implements Coded { HIGH }"),
                Source.of(
                        "Thing",
                        "public record Thing(Level level, Optional<Level> other, ImmutableMap<Level, Boolean> all) {}"),
                Source.form("Thing"));
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.made("ThingTable"))
                .containsOnlyOnce("= Codecs.closed(Level.class);")
                .contains(".optional(\"other\", LEVEL_CODEC)")
                .contains("MapCodec.closed(\"all\", Level.class, Codecs.BOOLEAN)");
        assertThat(compilation.made("FormBindings"))
                .contains(".add(new Binding<>(Level.class, Codecs.closed(Level.class)))"
                        + " .add(new Binding<>(Thing.class, ThingTable.TABLE))");
    }

    @Test
    void records_within_a_document_have_tables_of_their_own() {
        Compilation compilation = Compilation.process(
                folder,
                Source.of("Inner", "public record Inner(boolean there) {}"),
                Source.of("Thing", "public record Thing(Optional<Inner> one, ImmutableList<Inner> others) {}"),
                Source.form("Thing"));
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.made("ThingTable")).contains(".optional(\"one\", InnerTable.TABLE)");
        assertThat(compilation.made("InnerTable")).contains(".required(\"there\", Codecs.BOOLEAN)");
    }

    @Test
    void a_table_that_is_written_by_hand_is_taken_from_where_it_stands() {
        Compilation compilation = Compilation.process(
                folder,
                Source.of("Chain", "public final class Chain {}"),
                Source.of("Written", "public final class Written { public static final List<Chain> CHAIN = null; }"),
                Source.of("Thing", "public record Thing(Chain chain) {}"),
                Source.forms("others = policy.Thing.class, written = @MadeTables.Written("
                        + "type = policy.Chain.class, in = policy.Written.class)"));
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.made("ThingTable")).contains(".required(\"chain\", Written.CHAIN)");
    }

    @Test
    void a_subject_says_its_type_first_and_one_that_is_implied_may_say_it_last_and_is_written_without() {
        String said = subject("");
        assertThat(said)
                .contains("Rows.of(Thing.class) .optional(\"subjectType\", SUBJECT_TYPE_NAME) .required(\"id\"")
                .contains("put(out, SUBJECT_TYPE, SUBJECT_TYPE_NAME, SUBJECT_TYPE_NAME.type());");
        String implied = subject(", implied = policy.Thing.class");
        assertThat(implied)
                .contains(".required(\"id\", Codecs.ID) .optional(\"subjectType\", SUBJECT_TYPE_NAME));")
                .contains("case SUBJECT_TYPE -> SUBJECT_TYPE_NAME.read(in);")
                .doesNotContain("put(out, SUBJECT_TYPE");
    }

    private String subject(String more) {
        Compilation compilation = Compilation.process(
                folder,
                Source.of(
                        "Thing",
                        "@Fact.Subject(\"the-thing\") public record Thing(String id) implements "
                                + "org.leaguebuilding.rule.Subject {}"),
                Source.of("All", "@Fact.Subjects(Thing.class) public final class All {}"),
                Source.form(),
                Source.forms("subjects = policy.All.class" + more));
        assertThat(compilation.messages()).isEmpty();
        return compilation.made("ThingTable");
    }

    @Test
    void subjects_are_found_by_their_type_and_have_forms_by_which_hosts_name_them() {
        Compilation compilation = Compilation.process(
                folder,
                Source.of(
                        "Thing",
                        "@Fact.Subject(\"the-thing\") public record Thing(String id) implements "
                                + "org.leaguebuilding.rule.Subject {}"),
                Source.of("Past", "@Fact.Subject(\"past\") public record Past(String id) {}"),
                Source.of("All", "@Fact.Subjects({Past.class, Thing.class}) public final class All {}"),
                Source.form(),
                Source.forms("subjects = policy.All.class, implied = policy.Thing.class"));
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.made("SubjectTables"))
                .contains("public static final String IMPLIED = \"the-thing\";")
                .contains("return switch (subjectType) { case \"the-thing\" -> ThingTable.TABLE; default -> null; };")
                .contains("if (subject instanceof Thing) { return \"the-thing\"; } return null;");
        assertThat(compilation.made("org.leaguebuilding.json", "SubjectForms"))
                .contains("public static final Form<Thing> THE_THING = new SubjectForm<>(\"the-thing\", Thing.class);")
                .contains("case \"the-thing\" -> Optional.of(THE_THING); default -> Optional.empty();")
                .doesNotContain("past");
        assertThat(compilation.made("PastTable"))
                .as("what no family of rules checks does not say its type")
                .doesNotContain("subjectType");
    }

    @Test
    void facts_are_read_from_class_files_as_well() throws Exception {
        Compilation compiled = Compilation.compile(
                folder,
                Source.of(
                        "Thing",
                        "public record Thing(@Fact(on = Provision.P31, text = Fact.Text.NAME) String name) {}"));
        assertThat(compiled.messages()).isEmpty();
        assertThat(Files.exists(folder.resolve("policy/Thing.class"))).isTrue();

        Compilation processed = Compilation.process(folder, Source.form("Thing"));
        assertThat(processed.messages()).isEmpty();
        assertThat(processed.made("ThingTable")).contains(".required(\"name\", Codecs.NAME).on(Provision.P31)");
    }
}
